import TerminalScreen
import Words

extension KeyTable {
  /// The moderator's keys (domain E-1, screens 4.14).
  public static let moderator = KeyTable(
    floorKeys + orderKeys + listKeys + recordKeys + agendaKeys + views + moveKeys + findingKeys
      + everywhereKeys)

  private static let floorKeys = [
    row("s", .giveNext, .floor, .giveToNext),
    KeyBinding(
      keys: [.enter], action: .giveSelected, group: .floor,
      label: .giveToSelected),
    row(" ", .pauseOrResume, .floor, .pauseResume),
    row("+", .moreTime, .floor, .moreTime, also: "="),
    row("-", .lessTime, .floor, .lessTime),
    row("e", .endIntervention, .floor, .endTurn),
    row("B", .backToLast, .floor, .backToLast),
    row("x", .card, .floor, .card),
    row("\"", .message, .floor, .message),
    row("*", .blackout, .floor, .blackout),
    row("I", .interpret, .floor, .interpret),
  ]

  private static let orderKeys = [
    row("p", .pointOfOrder, .order, .pointOfOrder),
    row("o", .ruling, .order, .ruling),
    row("T", .technical, .order, .technical),
    row("Q", .interposed, .order, .questionToSpeaker),
    row("m", .motion, .order, .motion),
    row("C", .callToOrder, .order, .callToOrder),
  ]

  private static let listKeys = [
    row("a", .addRequest, .list, .addRequest),
    row("A", .addWithKind, .list, .addWithKind),
    row("d", .directResponse, .list, .directResponse),
    row("y", .rightOfReply, .list, .rightOfReply),
    row("J", .moveDown, .list, .moveDown),
    row("K", .moveUp, .list, .moveUp),
    row("D", .later, .list, .toTheEnd),
    row("w", .withdraw, .list, .withdraw),
    row("c", .closeOrOpenList, .list, .closeReopen),
    row("L", .lastSpeaker, .list, .lastSpeaker),
    row("R", .voices, .list, .voices),
    row("t", .turns, .list, .turns),
    row("P", .register, .list, .register),
  ]

  private static let recordKeys = [
    row("r", .recommend, .record, .recommendation),
    row("v", .revise, .record, .wordingOrItem),
    row("i", .note, .record, .note),
    row("!", .mark, .record, .mark),
    row("M", .fillMark, .record, .fillMark),
  ]

  private static let agendaKeys = [
    row("O", .openNextItem, .agenda, .openNextItem),
    row("E", .landing, .agenda, .landing),
  ]

  private static let views = [
    KeyBinding(
      keys: [.character("1"), .function(1)], action: .viewList, group: .move,
      label: .speakersList),
    KeyBinding(
      keys: [.character("2"), .function(2)], action: .viewAgenda, group: .move, label: .agenda),
    KeyBinding(
      keys: [.character("3"), .function(3)], action: .viewRecords, group: .move,
      label: .recommendations),
  ]

  static let moveKeys = [
    KeyBinding(keys: [.tab], action: .focusNext, group: .move, label: .nextPanel),
    KeyBinding(keys: [.backTab], action: .focusPrevious, group: .move, label: .panelBefore),
    KeyBinding(keys: [.up, .character("k")], action: .up, group: .move, label: .up),
    KeyBinding(keys: [.down, .character("j")], action: .down, group: .move, label: .down),
    KeyBinding(keys: [.pageUp], action: .pageUp, group: .move, label: .pageUp),
    KeyBinding(keys: [.pageDown], action: .pageDown, group: .move, label: .pageDown),
    KeyBinding(keys: [.character("g"), .home], action: .first, group: .move, label: .first),
    KeyBinding(keys: [.character("G"), .end], action: .last, group: .move, label: .last),
    row("/", .search, .move, .searchInPanel),
    row("n", .searchNext, .move, .nextHit),
    row("N", .searchPrevious, .move, .hitBefore),
  ]

  static let everywhereKeys = [
    row("F", .otherConsole, .everywhere, .otherConsole),
    row("S", .settings, .everywhere, .settings),
    row("%", .themes, .everywhere, .themes),
    row("u", .undo, .everywhere, .undo),
    KeyBinding(keys: [.control("r")], action: .redo, group: .everywhere, label: .redo),
    row(":", .commandLine, .everywhere, .commandLine),
    row("?", .help, .everywhere, .help),
    KeyBinding(keys: [.escape], action: .cancel, group: .everywhere, label: .back),
    KeyBinding(keys: [Writing.key], action: .bidi, group: .everywhere, label: .bidi),
    KeyBinding(keys: [.control("l")], action: .redraw, group: .everywhere, label: .redraw),
    KeyBinding(
      keys: [.control("z")], action: .suspend, group: .everywhere, label: .stopForAWhile),
    KeyBinding(
      keys: [.control("c")], action: .interrupt, group: .everywhere, label: .cancelOrLeave),
    row("q", .leave, .everywhere, .leave),
  ]

  static func row(
    _ key: Character, _ action: Action, _ group: KeyGroup, _ label: KeyLabel, also: Character? = nil
  ) -> KeyBinding {
    KeyBinding(
      keys: [.character(key)] + (also.map { [.character($0)] } ?? []), action: action,
      group: group, label: label)
  }
}
