import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// `E`: the rest of the day against its end, and up to three ways of landing.
  func showLanding() {
    let now = now
    guard let end = session.wantedEnd(now), let landing = session.landing(end: end, now) else {
      return say(Refusal.planning(.noDayUnderWay).consoleSentence(in: session), .warn)
    }
    // First the way that lands, so that Enter does something.
    let way = landing.options.first(where: \.lands)?.way ?? .same
    interface.overlay = .landing(LandingView(end: end, way: way))
  }

  func press(_ key: Key, in view: LandingView) {
    guard let landing = session.landing(end: view.end, now) else {
      return interface.overlay = nil
    }
    let index = view.index(in: landing)
    func select(_ index: Int) {
      var view = view
      guard !landing.items.isEmpty else { return }
      view.selected = landing.items[min(max(0, index), landing.items.count - 1)].id
      interface.overlay = .landing(view)
    }
    func look(at way: LandingWay) {
      var view = view
      view.way = way
      interface.overlay = .landing(view)
      if landing.toFind == 0 { say(session.landingNothing(landing), .muted) }
    }
    let action = keys.action(for: key)
    let isGone = view.selected.map { id in !landing.items.contains { $0.id == id } } ?? false
    if isGone, key == .character("f") || action == .pauseOrResume {
      select(0)
      return say(Phrase.selectionGone, .warn)
    }
    if key == .character("f") { return fixOrFree(landing, index) }
    if let row = RowMove.row(after: action, from: index, of: landing.items.count) {
      return select(row)
    }
    switch action {
    case .viewList: look(at: .same)
    case .viewAgenda: look(at: .talk)
    case .viewRecords: look(at: .drop)
    case .giveSelected: apply(view, landing)
    case .pauseOrResume: choose(index, landing, view)
    case .turns:
      interface.prompt = .text(TextPrompt(purpose: .landingEnd, field: TextField()))
    case .undo: act(.undo)
    case .redo: act(.redo)
    case .help: act(.help)
    case .commandLine: act(.commandLine)
    case .cancel, .leave, .landing: interface.overlay = nil
    default: say(Phrase.noSuchKey(KeyName.of(key)), .muted)
    }
  }

  /// `t`: another end to look at; a text that is no time, or has passed, stays in its field.
  func land(until prompt: TextPrompt) {
    guard case .landing(var view) = interface.overlay else { return }
    let text = prompt.field.text.trimmed
    guard !text.isEmpty else { return }
    guard let end = LocalTime(text) else {
      say(Phrase.noTimeOfDay(text), .warn)
      return interface.prompt = .text(prompt)
    }
    let now = now
    guard let day = session.day, let landing = session.landing(end: end, now) else {
      return say(Refusal.planning(.noDayUnderWay).consoleSentence(in: session), .warn)
    }
    guard session.wallTime(landing.end, on: day) > now.at else {
      say(Refusal.planning(.endPassed(end)).consoleSentence(in: session), .warn)
      return interface.prompt = .text(prompt)
    }
    view.end = end
    let ways = LandingWay.allCases.map { view.option($0, landing) }
    if !view.option(view.way, landing).lands, let first = ways.first(where: \.lands) {
      view.way = first.way
    }
    interface.overlay = .landing(view)
  }

  /// Enter: the day is cut as shown; the items are named, so that the log says what was chosen.
  private func apply(_ view: LandingView, _ landing: Landing) {
    let items: [ItemID] =
      switch view.way {
      case .same: []
      case .talk: view.talk(landing)
      case .drop: view.option(.drop, landing).dropped
      }
    let choice = LandingChoice(end: view.end, way: view.way, items: items)
    if perform(.land(choice)) { interface.overlay = nil }
  }

  /// Space: takes the selected item into the second way, or out of it.
  private func choose(_ index: Int, _ landing: Landing, _ view: LandingView) {
    guard landing.items.indices.contains(index) else { return }
    let item = landing.items[index]
    guard item.isElastic else {
      return say(Refusal.planning(.notElastic(item.id)).consoleSentence(in: session), .warn)
    }
    var view = view
    view.way = .talk
    view.chosen = Set(view.talk(landing)).symmetricDifference([item.id])
    if view.chosen == Set(landing.items.filter(\.isTalk).map(\.id)) { view.chosen = [] }
    interface.overlay = .landing(view)
    let names = view.talk(landing).map { session.shortTitle(of: $0) }
    say(view.chosen.isEmpty ? Phrase.talkIsCut : Phrase.onlyTheseAreCut(names), .muted)
  }

  private func fixOrFree(_ landing: Landing, _ index: Int) {
    guard landing.items.indices.contains(index) else { return }
    let item = landing.items[index]
    perform(.item(.edit(item.id, ItemChange(fixed: !item.isFixed))))
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension ModeratorScreen {
  mutating func draw(_ view: LandingView) {
    drawHead(Phrase.landingTitle)
    let model = LandingModel(session, view, now)
    LandingPanel(model: model).draw(&screen)
    var hints: [KeyHint] = []
    if model.hasOptions {
      hints.append(KeyHint(key: "1 2 3", label: Phrase.lookAtOption, shortLabel: Phrase.lookShort))
      hints.append(KeyHint(key: "Enter", label: Phrase.apply(view.way.number)))
    }
    hints.append(KeyHint(key: "t", label: Phrase.anotherEnd, shortLabel: Phrase.anotherEndShort))
    if let fixed = model.isSelectedFixed {
      hints.append(KeyHint(key: "f", label: Phrase.fixOrFree(fixed)))
    }
    hints.append(KeyHint(key: "Esc", label: Phrase.back))
    if model.hasOptions, model.isSelectedFixed != true {
      hints.append(KeyHint(key: "Space", label: Phrase.chooseForTalk))
    }
    hints.append(KeyHint(key: "u", label: Phrase.undo))
    foot(hints + [KeyHint(key: "?", label: Phrase.help)])
  }
}
