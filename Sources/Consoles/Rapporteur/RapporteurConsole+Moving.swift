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
    // Esc with nothing open leaves the selection where it is.
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

  func search(_ text: String, step: Int) {
    interface.lastSearch = text
    let folded = SearchFolding.fold(text)
    guard !folded.isEmpty else { return }
    let lists = lists
    let texts = searchTexts(lists)
    var (row, _) = interface.record.place(in: lists)
    for _ in texts.indices {
      row = (row + step + texts.count) % texts.count
      if SearchFolding.fold(texts[row]).contains(folded) { return select { _ in row } }
    }
    say(Phrase.notFound(text), .warn)
  }

  private func searchTexts(_ lists: RecordLists) -> [String] {
    switch interface.record.focus {
    case .recommendations:
      lists.recommendations.compactMap { session.recommendations[$0] }.map { text in
        let texts = text.languages.compactMap { text.latest($0)?.text }
        let parties = text.parties.map { session.name(of: $0) }
        return ([text.id.description, text.state.label, text.theme ?? ""] + texts + parties)
          .joined(separator: " ")
      }
    case .marks:
      lists.marks.compactMap { session.marks[$0] }.map { mark in
        let speaker = mark.intervention.map { session.speaker(of: $0) } ?? ""
        return "\(mark.id) \(mark.label ?? "") \(speaker)"
      }
    case .notes:
      lists.notes.compactMap { session.notes[$0] }.map { "\($0.id) \($0.kind.label) \($0.text)" }
    case .actions:
      lists.actions.compactMap { session.actions[$0] }.map { action in
        "\(action.id) \(action.text) \(action.owner.map { session.name(of: $0) } ?? "")"
      }
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

  /// E-8: a click selects, a double click opens, the wheel moves the selection.
  func point(_ event: MouseEvent) {
    guard interface.prompt == nil, interface.overlay == nil else { return }
    switch event.kind {
    case .wheelUp: select { $0 - 1 }
    case .wheelDown: select { $0 + 1 }
    case .press, .doubleClick:
      guard let (panel, row) = picture.target(at: event.position) else { return }
      let before = interface.record.focus == panel ? interface.record.place(in: lists).row : -1
      interface.record.focus = panel
      select { _ in row }
      if event.kind == .doubleClick, before == row { act(.openSelected) }
    }
  }
}
