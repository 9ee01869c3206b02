import SessionState
import TerminalScreen
import Words

extension ReplayConsole {
  /// The recommendation that is meant: the one selected, the one followed, else the last that something became of.
  var recommendationShown: RecommendationID? {
    let lists = self.lists
    if let chosen = interface.record.recommendation, lists.recommendations.contains(chosen) {
      return chosen
    }
    if role == .moderator, interface.focus == .records,
      case .recommendation(let id) = interface.selectedRecord
    {
      return id
    }
    for condition in only?.filter.conditions ?? [] {
      if case .recommendation(let id) = condition, session.recommendations[id] != nil { return id }
    }
    let places = recording.places(of: .recommendation)
    let index = places.firstPlace { $0 >= playback.position.count }
    if index > 0 {
      let event = recording.events[places[index - 1]].event
      for case .recommendation(let id) in event.given + event.references
      where session.recommendations[id] != nil {
        return id
      }
    }
    return lists.recommendations.first
  }

  /// What is read stands still.
  func show(_ overlay: ReplayOverlay) {
    playback.isPlaying = false
    self.overlay = overlay
  }

  func showWordings() {
    guard let id = recommendationShown, let text = session.recommendations[id] else {
      return say(Phrase.noRecommendationYet, .muted)
    }
    let last = text.adoption?.revision ?? text.revisions.last?.number ?? 1
    show(.wordings(HistoryView(id: id, selected: last)))
  }

  func press(_ pressed: Key, in overlay: ReplayOverlay) {
    let key = keys.latin(pressed)
    if case .help(var view) = overlay {
      let isTaken = view.take(pressed, keys)
      self.overlay = isTaken == nil ? nil : .help(view)
      if isTaken == false { say(Phrase.noSuchKeyInReplay(KeyName.of(pressed)), .muted) }
      return
    }
    if case .wordings(let view) = overlay, press(key, in: view) { return }
    if case .themes(let view) = overlay { return press(key, in: view) }
    if case .events(let selected) = overlay, press(key, inEvents: selected) { return }
    if case .statistics(let page, _) = overlay, key == .tab || key == .backTab {
      let count = ReplayScreen.statisticsPages.count
      let next = (page + (key == .tab ? 1 : count - 1)) % count
      self.overlay = .statistics(page: next, scroll: 0)
      return
    }
    switch key {
    case .down, .character("j"): scroll(by: 1)
    case .up, .character("k"): scroll(by: -1)
    case .pageDown, .character(" "): scroll(by: 10)
    case .pageUp: scroll(by: -10)
    case .home: scroll(by: -1_000_000)
    case .end: scroll(by: 1_000_000)
    case .escape, .enter, .character("q"), .character("?"), .character("="), .character("d"),
      .character("s"), .character("w"):
      self.overlay = nil
    default: break
    }
  }

  func scroll(by rows: Int) {
    guard let overlay else { return }
    let most = picture.mostScroll
    func moved(_ scroll: Int) -> Int { min(max(0, scroll + rows), most) }
    switch overlay {
    case .help(var view):
      _ = view.take(rows < 0 ? .up : .down, keys)
      self.overlay = .help(view)
    case .themes(let view): press(rows < 0 ? .up : .down, in: view)
    case .events(let selected): _ = press(rows < 0 ? .up : .down, inEvents: selected)
    case .difference(let from, let scroll):
      self.overlay = .difference(from: from, scroll: moved(scroll))
    case .statistics(let page, let scroll):
      self.overlay = .statistics(page: page, scroll: moved(scroll))
    case .wordings(var view):
      view.scroll = moved(view.scroll)
      self.overlay = .wordings(view)
    }
  }

  /// Up and down show another theme at once, Enter keeps it.
  private func press(_ key: Key, in view: ThemesView) {
    var view = view
    if view.move(key, nil) {
      overlay = .themes(view)
      themes.preview(view, on: terminal)
      if let problem = view.offer?.problem { say(problem, .warn) }
      return
    }
    switch key {
    case .enter:
      guard let offer = view.offer else { return overlay = nil }
      if let problem = offer.problem { return say(problem, .warn) }
      themes.choose(offer, on: terminal)
      overlay = nil
      say(ThemeWords.kept(offer.name))
    case .escape, .character("q"), .character("%"): overlay = nil
    default: break
    }
  }

  /// Whatever closed the overlay, only Enter keeps what was looked at.
  func settleThemes() {
    if case .themes = overlay { return }
    themes.endPreview(on: terminal)
  }

  /// Up and down choose an event, Enter goes to it.
  private func press(_ key: Key, inEvents selected: Int?) -> Bool {
    let list = EventList(self)
    let index = list.index(of: selected)
    let step: Int
    switch key {
    case .up, .left, .character("k"): step = -1
    case .down, .right, .character("j"): step = 1
    case .pageUp: step = -10
    case .pageDown, .character(" "): step = 10
    case .home: step = -list.count
    case .end: step = list.count
    case .enter:
      overlay = nil
      if let place = list.place(at: index) { go(to: recording.position(after: place)) }
      return true
    case .character("e"):
      overlay = nil
      return true
    default:
      switch keys.action(for: key) {
      case .search: askSearch()
      case .searchNext: find(.forward)
      case .searchPrevious: find(.back)
      case .filter: askFilter()
      default: return false
      }
      return true
    }
    overlay = .events(selected: list.place(at: min(max(0, index + step), list.count - 1)))
    return true
  }

  /// Up and down choose a wording, left and right another recommendation, Enter goes to the moment it was written.
  private func press(_ key: Key, in view: HistoryView) -> Bool {
    var view = view
    guard let text = session.recommendations[view.id] else {
      overlay = nil
      return true
    }
    let numbers = text.revisions.map(\.number)
    let index = numbers.firstIndex(of: view.selected) ?? 0
    switch key {
    case .up, .character("k"): view.selected = numbers[max(0, index - 1)]
    case .down, .character("j"): view.selected = numbers[min(numbers.count - 1, index + 1)]
    case .left, .right:
      let all = session.recommendations.map(\.id)
      let place = all.firstIndex(of: view.id) ?? 0
      let next = key.alongThePage == .right ? min(place + 1, all.count - 1) : max(place - 1, 0)
      view = HistoryView(
        id: all[next], selected: session.recommendations[all[next]]?.revisions.last?.number ?? 1)
    case .enter:
      guard let revision = text.revisions.first(where: { $0.number == view.selected }) else {
        return true
      }
      overlay = nil
      interface.record.recommendation = view.id
      playback.position = recording.position(at: revision.at.clock)
      return true
    default: return false
    }
    view.scroll = 0
    overlay = .wordings(view)
    return true
  }
}
