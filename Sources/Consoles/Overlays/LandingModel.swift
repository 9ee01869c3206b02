import SessionState
import TerminalScreen
import Words

/// How the landing is looked at.
struct LandingView: Hashable {
  /// When the day is to end.
  var end: LocalTime
  /// The way in focus.
  var way: LandingWay
  /// The item selected; nil: the first.
  var selected: ItemID?
  /// The items that the second way cuts; empty: what is discussion.
  var chosen: Set<ItemID> = []

  /// The place of the selected item.
  func index(in landing: Landing) -> Int {
    landing.items.firstIndex { $0.id == selected } ?? 0
  }

  /// What the second way cuts: what was chosen and is still to come, else what is discussion.
  func talk(_ landing: Landing) -> [ItemID] {
    let wanted = landing.items.filter { $0.isElastic && chosen.contains($0.id) }
    return (wanted.isEmpty ? landing.items.filter(\.isTalk) : wanted).map(\.id)
  }

  func option(_ way: LandingWay, _ landing: Landing) -> Landing.Option {
    landing.option(way, items: way == .talk ? talk(landing) : [])
  }
}

extension LandingWay {
  /// The digit that looks at it.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// The rest of the day side by side: as planned, as it goes, and with each way of landing (screens 4.12).
struct LandingModel {
  /// One item.
  struct Row {
    var sign: StyledText
    var number: String
    var title: String
    /// Whether it is over with the way in focus.
    var isDropped: Bool
    var plan: StyledText
    var expected: StyledText
    /// With each way.
    var ways: [StyledText]
  }

  /// One way.
  struct Way {
    var way: LandingWay
    var name: String
    /// What it cuts.
    var cut: String
    var ends: StyledText
    var fits: String
  }

  /// `END AT 16:30`.
  var head: StyledText
  /// `expected 16:50`.
  var expected = ""
  /// `20 minutes to find`.
  var toFind = StyledText()
  /// That fixed points never move; empty without any.
  var fixedWords = ""
  var rows: [Row] = []
  /// The ways; none when there is nothing to find.
  var ways: [Way] = []
  /// The place of the way in focus.
  var focus: Int
  /// The place of the item selected.
  var selected = 0
  /// Whether the item selected is a fixed point; nil without items, and where it has begun.
  var isSelectedFixed: Bool?
  var plannedEnd = ""
  var expectedEnd = StyledText()
  /// How many of those who wait fit as it goes; nil when nobody waits.
  var fits: String?
  /// `WITH 2`; empty when there is nothing to find.
  var with = ""
  /// What becomes of the items.
  var sentences = ""
  /// Who fits, and that nothing is changed yet.
  var promises: [String] = []

  var hasOptions: Bool { !ways.isEmpty }

  init(_ session: Session, _ view: LandingView, _ now: Moment) {
    focus = view.way.number - 1
    head = StyledText(LandingWords.endAt(view.end.clock), Style(.title))
    guard let landing = session.landing(end: view.end, now) else {
      sentences = Refusal.planning(.noDayUnderWay).consoleSentence(in: session)
      return
    }
    let isLate = landing.toFind > 0
    toFind = StyledText(LandingWords.toFind(landing.toFind), Style(isLate ? .warn : .ok))
    expected = LandingWords.expected(landing.expectedEnd.clock)
    selected = view.index(in: landing)
    if landing.items.indices.contains(selected), !landing.items[selected].hasBegun {
      isSelectedFixed = landing.items[selected].isFixed
    }
    if landing.items.contains(where: \.isFixed) {
      let isMissed = landing.items.contains(where: \.isMissed)
      fixedWords = isMissed ? LandingWords.fixedToComeNeverMove : LandingWords.fixedNeverMove
    }
    let options = isLate ? LandingWay.allCases.map { view.option($0, landing) } : []
    rows = landing.items.indices.map { place in
      Self.row(place, landing, options, focus, session)
    }
    plannedEnd =
      landing.items.map { $0.plan.start.minutes + $0.plan.minutes }.max()
      .map { LocalTime(minutes: $0).clock } ?? ""
    expectedEnd = StyledText(landing.expectedEnd.clock, Style(isLate ? .warn : .text))
    if landing.waiting > 0 { fits = "\(landing.fitting)" }
    ways = options.map { option in
      Way(
        way: option.way, name: LandingWords.name(of: option),
        cut: session.landingCut(
          landing, option, chosen: view.chosen.isEmpty ? 0 : view.talk(landing).count),
        ends: Self.ends(option), fits: "\(option.fitting)")
    }
    guard options.indices.contains(focus) else {
      sentences = session.landingNothing(landing)
      return
    }
    with = LandingWords.with(view.way.number)
    sentences = session.landingSentences(landing, options[focus], now)
    promises = [session.landingFits(landing, options[focus]), session.landingPromise]
      .filter { !$0.isEmpty }
  }

  private static func row(
    _ place: Int, _ landing: Landing, _ options: [Landing.Option], _ focus: Int, _ session: Session
  ) -> Row {
    let item = landing.items[place]
    let plan = session.items[item.id]
    let (sign, ink) = plan.map(AgendaModel.sign) ?? (" ", .text)
    let isDropped = options.indices.contains(focus) && options[focus].parts[place].isDropped
    var expected = StyledText(times(item.expected), Style(.text))
    if item.expected.conflict > 0 {
      expected = StyledText(times(item.expected) + " !", Style(.critical))
    }
    return Row(
      sign: StyledText(sign, Style(ink)), number: plan?.plan.number ?? "",
      title: plan?.plan.title.best(session.shownLanguage) ?? item.id.description,
      isDropped: isDropped, plan: StyledText(times(item.plan), Style(.muted)), expected: expected,
      ways: options.map { cell($0.parts[place]) })
  }

  /// `13:50  74 −16`: what changes in the accent.
  private static func cell(_ part: Landing.Part) -> StyledText {
    if part.isDropped { return StyledText("  × " + LandingWords.dropped, Style(.muted)) }
    if part.conflict > 0 {
      return StyledText("\(times(part)) !+\(part.conflict)", Style(.critical))
    }
    guard part.delta != 0 else { return StyledText(times(part), Style(.text)) }
    var text = StyledText(part.start.clock + " ", Style(.text))
    let sign = part.delta < 0 ? "−" : "+"
    text.append("\(padded(part.minutes)) \(sign)\(abs(part.delta))", .accent)
    return text
  }

  private static func ends(_ option: Landing.Option) -> StyledText {
    guard option.lands else {
      return StyledText(
        "\(option.end.clock) \(padded(option.missing)) " + LandingWords.missing, Style(.critical))
    }
    return StyledText(option.end.clock, Style(.ok))
  }

  private static func times(_ part: Landing.Part) -> String {
    "\(part.start.clock) \(padded(part.minutes))"
  }

  private static func padded(_ minutes: Int) -> String {
    let text = String(minutes)
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
  }
}
