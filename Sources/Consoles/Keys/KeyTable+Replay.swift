import TerminalScreen
import Words

extension KeyTable {
  /// The keys of the replay (screens 4.15).
  public static let replay = KeyTable(
    playingKeys + goingKeys + lookingKeys + [paletteKey] + replayEverywhere)

  private static let playingKeys = [
    row(" ", .play, .playing, .play),
    row("+", .faster, .playing, .faster),
    row("-", .slower, .playing, .slower),
    row("g", .gaps, .playing, .gaps),
  ]

  private static let goingKeys = [
    KeyBinding(keys: [.right], action: .eventForward, group: .going, label: .nextEvent),
    KeyBinding(keys: [.left], action: .eventBack, group: .going, label: .eventBefore),
    KeyBinding(keys: [.down], action: .turnForward, group: .going, label: .nextSpeaker),
    KeyBinding(keys: [.up], action: .turnBack, group: .going, label: .speakerBefore),
    KeyBinding(keys: [.pageDown], action: .itemForward, group: .going, label: .nextItem),
    KeyBinding(keys: [.pageUp], action: .itemBack, group: .going, label: .itemBefore),
    row("]", .wordingForward, .going, .nextWording),
    row("[", .wordingBack, .going, .wordingBefore),
    row("r", .recommendationForward, .going, .nextRecommendationEvent),
    row("R", .recommendationBack, .going, .recommendationEventBefore),
    row("m", .markForward, .going, .nextMark),
    row("M", .markBack, .going, .markBefore),
    row("o", .orderForward, .going, .nextPointOfOrder),
    row("O", .orderBack, .going, .pointOfOrderBefore),
    row("x", .correctionForward, .going, .nextCorrection),
    row("X", .correctionBack, .going, .correctionBefore),
    row(".", .secondsForward, .going, .secondsOn),
    row(",", .secondsBack, .going, .secondsBack),
    row(">", .minuteForward, .going, .minuteOn),
    row("<", .minuteBack, .going, .minuteBack),
    KeyBinding(
      keys: "0123456789".map { .character($0) }, action: .tenth, group: .going,
      label: .tenths),
    KeyBinding(keys: [.home], action: .first, group: .going, label: .toTheBeginning),
    KeyBinding(keys: [.end], action: .last, group: .going, label: .toTheLastMoment),
    row("t", .goTo, .going, .toAMoment),
    row("/", .search, .going, .searchEverywhere),
    row("n", .searchNext, .going, .nextHit),
    row("N", .searchPrevious, .going, .hitBefore),
    KeyBinding(
      keys: [.enter], action: .goToSelected, group: .going, label: .selectedBegan),
  ]

  private static let lookingKeys = [
    row("F", .otherConsole, .looking, .otherScreen),
    row("e", .events, .looking, .events),
    row("f", .filter, .looking, .onlyEventsAbout),
    row("=", .compare, .looking, .compareMoments, also: "d"),
    row("w", .wordings, .looking, .wordings),
    row("s", .statistics, .looking, .statistics),
    row("c", .corrected, .looking, .asCorrected),
    row("z", .closer, .looking, .closer),
    row("Z", .wider, .looking, .wider),
    KeyBinding(keys: [.tab], action: .focusNext, group: .looking, label: .nextPanel),
    row("j", .down, .looking, .downInPanel),
    row("k", .up, .looking, .upInPanel),
  ]

  private static let replayEverywhere = [
    row("%", .themes, .everywhere, .themes),
    row("?", .help, .everywhere, .help),
    KeyBinding(
      keys: [.escape], action: .cancel, group: .everywhere, label: .backAllEvents),
    KeyBinding(keys: [Writing.key], action: .bidi, group: .everywhere, label: .bidi),
    KeyBinding(keys: [.control("l")], action: .redraw, group: .everywhere, label: .redraw),
    KeyBinding(
      keys: [.control("z")], action: .suspend, group: .everywhere, label: .stopForAWhile),
    KeyBinding(
      keys: [.control("c")], action: .interrupt, group: .everywhere, label: .cancelOrLeave),
    row("q", .leave, .everywhere, .leave),
  ]
}
