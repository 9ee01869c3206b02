import SessionState
import TerminalScreen
import Words

extension RapporteurConsole {
  /// An overlay scrolls and closes; the keys that mean the recommendation shown go on meaning it.
  func press(_ pressed: Key, in overlay: Interface.Overlay) {
    // D-12: the letters of overlays, too, are those of the Latin layout.
    let key = keys.latin(pressed)
    switch overlay {
    case .settings(let view): press(key, in: view)
    case .themes(let view): press(key, in: view)
    case .outcomeCheck(let selected): press(key, inCheck: selected)
    case .history(let view): press(key, in: view)
    case .projector(let id, let scroll): press(key, on: id, scroll: scroll)
    case .recommendation(let id, let scroll):
      guard let row = scrolled(key, scroll, most: picture.mostScroll(overlay)) else {
        return leaveOrAct(key, on: id)
      }
      interface.overlay = .recommendation(id, scroll: row)
    case .help(let view): press(pressed, in: view)
    default: interface.overlay = nil
    }
  }

  private func scrolled(_ key: Key, _ row: Int, most: @autoclosure () -> Int) -> Int? {
    let wanted: Int
    switch keys.action(for: key) {
    case .down: wanted = row + 1
    case .up: wanted = row - 1
    case .pageDown: wanted = row + 10
    case .pageUp: wanted = row - 10
    case .first: wanted = 0
    case .last: wanted = .max
    default: return nil
    }
    return min(max(0, wanted), most())
  }

  /// What a key means while one recommendation, or help, replaces the panels.
  private func leaveOrAct(_ key: Key, on id: RecommendationID?) {
    guard let action = keys.action(for: key) else { return refuse(key) }
    switch action {
    case .cancel, .leave, .openSelected: interface.overlay = nil
    case .help: interface.overlay = .help(HelpView())
    case .undo, .redo, .mark, .commandLine, .recommend, .note, .actionItem, .otherConsole,
      .finalNumbers:
      act(action)
    case .revise, .otherLanguage, .nextState, .position, .parties, .classify, .merge, .split,
      .history, .readingMode, .earlierInOrder, .laterInOrder:
      guard let id else { return }
      interface.record.focus = .recommendations
      interface.record.recommendation = id
      act(action)
    default: say(Phrase.noSuchKey(KeyName.of(key)), .muted)
    }
  }

  /// The outcome check: Enter jumps to what is to be mended (domain B-18).
  private func press(_ key: Key, inCheck selected: Int) {
    let gaps = shownGaps
    let action = keys.action(for: key)
    if let row = RowMove.row(after: action, from: selected, of: gaps.count) {
      return interface.overlay = .outcomeCheck(selected: row)
    }
    guard action == .openSelected else { return leaveOrAct(key, on: nil) }
    guard let gap = gaps.indices.contains(selected) ? gaps[selected] : gaps.last else {
      return interface.overlay = nil
    }
    jump(to: gap)
  }

  private func jump(to gap: OutcomeGap) {
    switch gap {
    case .noOwner(let id), .noDate(let id):
      interface.record.focus = .actions
      interface.record.action = id
    case .markToFill(let id):
      interface.record.focus = .marks
      interface.record.mark = id
    case .noGroup:
      return say(Phrase.mendedByModerator(gap.sentence(in: session)), .warn)
    default:
      guard let id = RecommendationID(gap.id) else { return }
      interface.record.focus = .recommendations
      interface.record.recommendation = id
    }
    interface.overlay = nil
    say(gap.sentence(in: session), .warn)
  }

  /// Two revisions compared: the arrows choose the later one, Enter with which.
  private func press(_ key: Key, in view: HistoryView) {
    guard let recommendation = session.recommendations[view.id] else {
      return interface.overlay = nil
    }
    let numbers = recommendation.revisions.map(\.number)
    let row = numbers.firstIndex(of: view.selected) ?? max(0, numbers.count - 1)
    let action = keys.action(for: key)
    var view = view
    if action == .pageDown || action == .pageUp {
      let most = picture.mostScroll(.history(view))
      view.scroll = min(max(0, view.scroll + (action == .pageDown ? 8 : -8)), most)
    } else if let next = RowMove.row(after: action, from: row, of: numbers.count) {
      view.selected = numbers[next]
      view.scroll = 0
    } else if action == .openSelected {
      view.base = view.base == view.selected ? nil : view.selected
    } else {
      return action == .history ? interface.overlay = nil : leaveOrAct(key, on: view.id)
    }
    interface.overlay = .history(view)
  }

  /// B-21: the text large; the arrows go to the one before and after in the order of the document.
  private func press(_ key: Key, on id: RecommendationID, scroll: Int) {
    let action = keys.action(for: key)
    switch (key, action) {
    case (.left, _), (.right, _):
      let all = session.outcome.flatMap(\.recommendations).map(\.id)
      let step = key.alongThePage == .left ? -1 : 1
      guard let place = all.firstIndex(of: id), all.indices.contains(place + step) else { return }
      interface.overlay = .projector(all[place + step], scroll: 0)
      interface.record.recommendation = all[place + step]
    case (_, .readingMode): interface.overlay = nil
    default:
      let shown = Interface.Overlay.projector(id, scroll: scroll)
      guard let row = scrolled(key, scroll, most: picture.mostScroll(shown)) else {
        return leaveOrAct(key, on: id)
      }
      interface.overlay = .projector(id, scroll: row)
    }
  }
}
