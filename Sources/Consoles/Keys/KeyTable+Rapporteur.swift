import TerminalScreen

extension KeyTable {
  /// The rapporteur's keys (screens 4.7). A key that means something in the moderator's table means the same here
  /// or nothing (domain B-22); Enter and the digits choose among what this console shows.
  public static let rapporteur = KeyTable(
    writingKeys + recommendationKeys + rapporteurViews + moveKeys + findingKeys
      + everywhereKeys)

  private static let writingKeys = [
    row("r", .recommend, .record, "recommendation"),
    row("!", .mark, .record, "mark now, write later"),
    row("M", .fillMark, .record, "fill a mark"),
    row("i", .note, .record, "note"),
    row("W", .actionItem, .record, "action item"),
    row("v", .revise, .record, "change the wording, the text"),
    KeyBinding(
      keys: [.enter], action: .openSelected, group: .record, label: "read; fill, edit, done"),
  ]

  private static let recommendationKeys = [
    row("l", .otherLanguage, .recommendation, "text in the other language"),
    row("f", .nextState, .recommendation, "next state, adoption"),
    row("V", .position, .recommendation, "position of a group"),
    row("U", .parties, .recommendation, "who stands behind it"),
    row("H", .classify, .recommendation, "theme, whom it asks, verb"),
    row("Y", .merge, .recommendation, "merge with others"),
    row("X", .split, .recommendation, "split"),
    row("<", .earlierInOrder, .recommendation, "earlier in the document"),
    row(">", .laterInOrder, .recommendation, "later in the document"),
    row("#", .finalNumbers, .recommendation, "final numbers"),
    row("h", .history, .recommendation, "history, compare wordings"),
    row("Z", .readingMode, .recommendation, "large, for the projector"),
    row("@", .showToRoom, .recommendation, "show it on the display"),
    row("z", .outcomeCheck, .recommendation, "what the outcome lacks"),
  ]

  private static let rapporteurViews = [
    view(1, .viewRecords, "recommendations"), view(2, .viewMarks, "marks to write"),
    view(3, .viewNotes, "notes"), view(4, .viewActions, "action items"),
  ]

  private static func view(_ number: Int, _ action: Action, _ label: String) -> KeyBinding {
    KeyBinding(
      keys: [.character(Character("\(number)")), .function(number)], action: action, group: .move,
      label: label)
  }
}
