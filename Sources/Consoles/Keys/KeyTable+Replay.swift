import TerminalScreen

extension KeyTable {
  /// The keys of the replay (screens 4.15).
  public static let replay = KeyTable(playingKeys + goingKeys + lookingKeys + replayEverywhere)

  private static let playingKeys = [
    row(" ", .play, .playing, "play, pause"),
    row("+", .faster, .playing, "faster"),
    row("-", .slower, .playing, "slower"),
    row("g", .gaps, .playing, "silent gaps: skip or play"),
  ]

  private static let goingKeys = [
    KeyBinding(keys: [.right], action: .eventForward, group: .going, label: "next event"),
    KeyBinding(keys: [.left], action: .eventBack, group: .going, label: "event before"),
    KeyBinding(keys: [.down], action: .turnForward, group: .going, label: "next speaker"),
    KeyBinding(keys: [.up], action: .turnBack, group: .going, label: "speaker before"),
    KeyBinding(keys: [.pageDown], action: .itemForward, group: .going, label: "next item"),
    KeyBinding(keys: [.pageUp], action: .itemBack, group: .going, label: "item before"),
    row("]", .wordingForward, .going, "next wording"),
    row("[", .wordingBack, .going, "wording before"),
    row("r", .recommendationForward, .going, "next recommendation event"),
    row("R", .recommendationBack, .going, "recommendation event before"),
    row("m", .markForward, .going, "next mark"),
    row("M", .markBack, .going, "mark before"),
    row("o", .orderForward, .going, "next point of order"),
    row("O", .orderBack, .going, "point of order before"),
    row("x", .correctionForward, .going, "next correction, undo"),
    row("X", .correctionBack, .going, "correction before"),
    row(".", .secondsForward, .going, "10 s on"),
    row(",", .secondsBack, .going, "10 s back"),
    row(">", .minuteForward, .going, "1 min on"),
    row("<", .minuteBack, .going, "1 min back"),
    KeyBinding(
      keys: "0123456789".map { .character($0) }, action: .tenth, group: .going,
      label: "to the tenths of the session, 0 to 9"),
    KeyBinding(keys: [.home], action: .first, group: .going, label: "to the beginning"),
    KeyBinding(keys: [.end], action: .last, group: .going, label: "to the end"),
    row("t", .goTo, .going, "to a time, #event, R-3, A-3 …"),
    row("/", .search, .going, "search in every text"),
    row("n", .searchNext, .going, "next hit"),
    row("N", .searchPrevious, .going, "hit before"),
    KeyBinding(
      keys: [.enter], action: .goToSelected, group: .going, label: "when the selected began"),
  ]

  private static let lookingKeys = [
    row("F", .otherConsole, .looking, "the other console's screen"),
    row("e", .events, .looking, "events one by one, in full"),
    row("f", .filter, .looking, "only events about …"),
    row("=", .compare, .looking, "compare two moments", also: "d"),
    row("w", .wordings, .looking, "wordings of a recommendation"),
    row("s", .statistics, .looking, "statistics up to here"),
    row("c", .corrected, .looking, "as recorded, as corrected"),
    row("z", .closer, .looking, "timeline: closer"),
    row("Z", .wider, .looking, "timeline: wider"),
    KeyBinding(keys: [.tab], action: .focusNext, group: .looking, label: "next panel"),
    row("j", .down, .looking, "down in the panel"),
    row("k", .up, .looking, "up in the panel"),
  ]

  private static let replayEverywhere = [
    row("%", .themes, .everywhere, "colours of the screen"),
    row("?", .help, .everywhere, "this help"),
    KeyBinding(
      keys: [.escape], action: .cancel, group: .everywhere, label: "back; all events again"),
    KeyBinding(keys: [.control("l")], action: .redraw, group: .everywhere, label: "redraw"),
    KeyBinding(
      keys: [.control("z")], action: .suspend, group: .everywhere, label: "stop for a while"),
    KeyBinding(
      keys: [.control("c")], action: .interrupt, group: .everywhere, label: "cancel; twice: leave"),
    row("q", .leave, .everywhere, "leave"),
  ]
}
