import TerminalScreen

extension KeyTable {
  /// The moderator's keys (domain E-1, screens 4.14).
  public static let moderator = KeyTable(
    floorKeys + orderKeys + listKeys + recordKeys + agendaKeys + views + moveKeys + everywhereKeys)

  private static let floorKeys = [
    row("s", .giveNext, .floor, "give the floor to »"),
    KeyBinding(
      keys: [.enter], action: .giveSelected, group: .floor,
      label: "to the selected; open it"),
    row(" ", .pauseOrResume, .floor, "pause, resume"),
    row("+", .moreTime, .floor, "30 s more", also: "="),
    row("-", .lessTime, .floor, "30 s less"),
    row("e", .endIntervention, .floor, "end the intervention"),
    row("B", .backToLast, .floor, "back to the last speaker"),
    row("x", .card, .floor, "card for the speaker"),
    row("\"", .message, .floor, "message on the display"),
    row("*", .blackout, .floor, "display black, lit"),
    row("I", .interpret, .floor, "interpretation, then Space"),
  ]

  private static let orderKeys = [
    row("p", .pointOfOrder, .order, "point of order"),
    row("o", .ruling, .order, "ruling on it, or appeal"),
    row("T", .technical, .order, "technical: cannot hear"),
    row("Q", .interposed, .order, "question to the speaker"),
    row("m", .motion, .order, "motion: make, decide"),
    row("C", .callToOrder, .order, "call to order"),
  ]

  private static let listKeys = [
    row("a", .addRequest, .list, "add; agenda: add an item"),
    row("A", .addWithKind, .list, "add, with its kind"),
    row("d", .directResponse, .list, "direct response"),
    row("y", .rightOfReply, .list, "right of reply"),
    row("J", .moveDown, .list, "move down; agenda: later"),
    row("K", .moveUp, .list, "move up; agenda: earlier"),
    row("D", .later, .list, "to the end; agenda: skip"),
    row("w", .withdraw, .list, "withdraw; agenda: remove"),
    row("c", .closeOrOpenList, .list, "close, reopen"),
    row("L", .lastSpeaker, .list, "last speaker"),
    row("R", .voices, .list, "rules, voices"),
    row("t", .turns, .list, "turns taken, corrections"),
    row("P", .register, .list, "register, roll call"),
  ]

  private static let recordKeys = [
    row("r", .recommend, .record, "recommendation"),
    row("v", .revise, .record, "change the wording, the item"),
    row("i", .note, .record, "note"),
    row("!", .mark, .record, "mark now, write later"),
    row("M", .fillMark, .record, "fill a mark"),
  ]

  private static let agendaKeys = [
    row("O", .openNextItem, .agenda, "open the next item"),
    row("E", .landing, .agenda, "plan the landing"),
  ]

  private static let views = [
    KeyBinding(
      keys: [.character("1"), .function(1)], action: .viewList, group: .move,
      label: "speakers list"),
    KeyBinding(
      keys: [.character("2"), .function(2)], action: .viewAgenda, group: .move, label: "agenda"),
    KeyBinding(
      keys: [.character("3"), .function(3)], action: .viewRecords, group: .move,
      label: "recommendations"),
  ]

  static let moveKeys = [
    KeyBinding(keys: [.tab], action: .focusNext, group: .move, label: "next panel"),
    KeyBinding(keys: [.backTab], action: .focusPrevious, group: .move, label: "panel before"),
    KeyBinding(keys: [.up, .character("k")], action: .up, group: .move, label: "up"),
    KeyBinding(keys: [.down, .character("j")], action: .down, group: .move, label: "down"),
    KeyBinding(keys: [.pageUp], action: .pageUp, group: .move, label: "page up"),
    KeyBinding(keys: [.pageDown], action: .pageDown, group: .move, label: "page down"),
    KeyBinding(keys: [.character("g"), .home], action: .first, group: .move, label: "first"),
    KeyBinding(keys: [.character("G"), .end], action: .last, group: .move, label: "last"),
    row("/", .search, .move, "search in the panel"),
    row("n", .searchNext, .move, "next hit"),
    row("N", .searchPrevious, .move, "hit before"),
  ]

  static let everywhereKeys = [
    row("F", .otherConsole, .everywhere, "the other console"),
    row("S", .settings, .everywhere, "settings"),
    row("%", .themes, .everywhere, "colours of the screen"),
    row("u", .undo, .everywhere, "undo"),
    KeyBinding(keys: [.control("r")], action: .redo, group: .everywhere, label: "redo"),
    row(":", .commandLine, .everywhere, "command line"),
    row("?", .help, .everywhere, "this help"),
    KeyBinding(keys: [.escape], action: .cancel, group: .everywhere, label: "back"),
    KeyBinding(keys: [.control("l")], action: .redraw, group: .everywhere, label: "redraw"),
    KeyBinding(
      keys: [.control("z")], action: .suspend, group: .everywhere, label: "stop for a while"),
    KeyBinding(
      keys: [.control("c")], action: .interrupt, group: .everywhere, label: "cancel; twice: leave"),
    row("q", .leave, .everywhere, "leave"),
  ]

  static func row(
    _ key: Character, _ action: Action, _ group: KeyGroup, _ label: String, also: Character? = nil
  ) -> KeyBinding {
    KeyBinding(
      keys: [.character(key)] + (also.map { [.character($0)] } ?? []), action: action,
      group: group, label: label)
  }
}
