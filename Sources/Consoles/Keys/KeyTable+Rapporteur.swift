import TerminalScreen
import Words

extension KeyTable {
  /// The rapporteur's keys (screens 4.7). A key that means something in the moderator's table means the same here
  /// or nothing (domain B-22); Enter and the digits choose among what this console shows.
  public static let rapporteur = KeyTable(
    writingKeys + recommendationKeys + rapporteurViews + moveKeys + findingKeys
      + everywhereKeys)

  private static let writingKeys = [
    row("r", .recommend, .record, .recommendation),
    row("!", .mark, .record, .mark),
    row("M", .fillMark, .record, .fillMark),
    row("i", .note, .record, .note),
    row("W", .actionItem, .record, .actionItem),
    row("v", .revise, .record, .wordingOrText),
    KeyBinding(
      keys: [.enter], action: .openSelected, group: .record, label: .readOrEdit),
  ]

  private static let recommendationKeys = [
    row("l", .otherLanguage, .recommendation, .otherLanguage),
    row("f", .nextState, .recommendation, .nextState),
    row("V", .position, .recommendation, .position),
    row("U", .parties, .recommendation, .parties),
    row("H", .classify, .recommendation, .classify),
    row("Y", .merge, .recommendation, .merge),
    row("X", .split, .recommendation, .split),
    row("<", .earlierInOrder, .recommendation, .earlierInDocument),
    row(">", .laterInOrder, .recommendation, .laterInDocument),
    row("#", .finalNumbers, .recommendation, .finalNumbers),
    row("h", .history, .recommendation, .history),
    row("Z", .readingMode, .recommendation, .large),
    row("@", .showToRoom, .recommendation, .showToRoom),
    row("z", .outcomeCheck, .recommendation, .outcomeCheck),
  ]

  private static let rapporteurViews = [
    view(1, .viewRecords, .recommendations), view(2, .viewMarks, .marksToWrite),
    view(3, .viewNotes, .notes), view(4, .viewActions, .actionItems),
  ]

  private static func view(_ number: Int, _ action: Action, _ label: KeyLabel) -> KeyBinding {
    KeyBinding(
      keys: [.character(Character("\(number)")), .function(number)], action: action, group: .move,
      label: label)
  }
}
