import SessionState
import TerminalScreen
import Words

extension RapporteurConsole {
  /// Focus and selection; nothing here touches the session.
  func moveAbout(_ action: Action) {
    switch action {
    case .viewRecords: interface.record.focus = .recommendations
    case .viewMarks: interface.record.focus = .marks
    case .viewNotes: interface.record.focus = .notes
    case .viewActions: interface.record.focus = .actions
    case .focusNext: turnFocus(by: 1)
    case .focusPrevious: turnFocus(by: -1)
    case .up: select { $0 - 1 }
    case .down: select { $0 + 1 }
    case .pageUp: select { $0 - 8 }
    case .pageDown: select { $0 + 8 }
    case .first: select { _ in 0 }
    case .last: select { _ in .max }
    case .searchNext: search(interface.lastSearch, step: 1)
    case .searchPrevious: search(interface.lastSearch, step: -1)
    // Esc with nothing open leaves the selection where it is; a filter goes.
    case .cancel: interface.filters[interface.record.focus.place] = nil
    default: break
    }
  }

  private func turnFocus(by step: Int) {
    let count = RecordSelection.Panel.allCases.count
    let next = (interface.record.focus.rawValue + step + count) % count
    interface.record.focus = RecordSelection.Panel(rawValue: next) ?? .recommendations
  }

  func select(_ place: (Int) -> Int) {
    let lists = lists
    let (row, count) = interface.record.place(in: lists)
    guard count > 0 else { return }
    interface.record.select(min(max(0, place(row)), count - 1), in: lists)
    sayCut(lists)
  }

  /// What the left panel cannot show, Arabic above all, stands in the message row (screens 3).
  private func sayCut(_ lists: RecordLists) {
    switch interface.record.focus {
    case .notes:
      if let id = interface.record.note(in: lists), let note = session.notes[id] {
        say("\(id)  \(note.text)")
      }
    case .actions:
      if let id = interface.record.action(in: lists), let action = session.actions[id] {
        say("\(id)  \(action.text)")
      }
    case .recommendations, .marks: break
    }
  }

  /// What is selected because it is the newest is selected itself, so that it stays so when others come or go.
  func holdSelection() {
    let lists = lists
    interface.record.recommendation = interface.record.recommendation(in: lists)
    interface.record.mark = interface.record.mark(in: lists)
    interface.record.note = interface.record.note(in: lists)
    interface.record.action = interface.record.action(in: lists)
  }

  /// Lets go of what is no longer there; true when the panel in focus had it.
  @discardableResult
  func forgetGone() -> Bool {
    var gone: Set<RecordSelection.Panel> = []
    if let id = interface.record.recommendation, session.recommendations[id] == nil {
      interface.record.recommendation = nil
      gone.insert(.recommendations)
    }
    if let id = interface.record.mark, session.marks[id].map({ $0.filled != nil }) ?? true {
      interface.record.mark = nil
      gone.insert(.marks)
    }
    if let id = interface.record.note, session.notes[id] == nil {
      interface.record.note = nil
      gone.insert(.notes)
    }
    if let id = interface.record.action, session.actions[id] == nil {
      interface.record.action = nil
      gone.insert(.actions)
    }
    return gone.contains(interface.record.focus)
  }

  /// E-8: a click selects, a double click opens, the wheel moves what is under it.
  func point(_ event: MouseEvent) {
    if points(event) { return }
    switch event.kind {
    case .wheelUp, .wheelDown:
      if let (panel, _) = picture.target(at: event.position) { interface.record.focus = panel }
      select { $0 + (event.kind == .wheelUp ? -1 : 1) }
    case .press, .doubleClick:
      if case .panel(let place) = shown().meaning(at: event.position) {
        interface.record.focus = RecordSelection.Panel(rawValue: place) ?? interface.record.focus
        return
      }
      guard let (panel, row) = picture.target(at: event.position) else { return }
      let before = interface.record.focus == panel ? interface.record.place(in: lists).row : -1
      interface.record.focus = panel
      select { _ in row }
      if event.kind == .doubleClick, before == row { act(.openSelected) }
    case .drag, .release: break
    }
  }
}
