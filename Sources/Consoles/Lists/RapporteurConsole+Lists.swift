import SessionState
import TerminalScreen
import Words

extension RapporteurConsole {
  /// The panel in focus, as a list to be searched and filtered.
  var panelList: RowList? {
    let lists = lists
    let place = interface.record.focus.place
    return RowList(
      texts: lists.texts(of: interface.record.focus, session),
      selected: interface.record.place(in: lists).row,
      select: { [self] row in select { _ in row } }, filter: interface.filters[place],
      setFilter: { [self] filter in interface.filters[place] = filter })
  }

  /// What replaces the panels, as a list to be searched; nil where it holds none.
  func list(in overlay: Interface.Overlay) -> RowList? {
    switch overlay {
    case .settings(let view): return list(of: view)
    case .outcomeCheck(let selected):
      return RowList(
        texts: shownGaps.map { "\($0.id) \($0.sentence(in: session))" }, selected: selected,
        select: { [self] row in interface.overlay = .outcomeCheck(selected: row) },
        filter: interface.filters[.gaps],
        setFilter: { [self] filter in
          interface.filters[.gaps] = filter
          interface.overlay = .outcomeCheck(selected: 0)
        })
    case .history(let view):
      guard let text = session.recommendations[view.id] else { return nil }
      let revisions = text.revisions
      return RowList(
        texts: revisions.map { "\($0.number) \($0.language) \($0.text)" },
        selected: revisions.firstIndex { $0.number == view.selected } ?? 0,
        select: { [self] row in
          guard revisions.indices.contains(row) else { return }
          var view = view
          view.selected = revisions[row].number
          view.scroll = 0
          interface.overlay = .history(view)
        })
    default: return nil
    }
  }

  /// What the outcome lacks, as far as the filter shows it.
  var shownGaps: [OutcomeGap] {
    guard let filter = interface.filters[.gaps] else { return gaps }
    return gaps.filter { filter.passes("\($0.id) \($0.sentence(in: session))") }
  }
}

extension RecordSelection.Panel {
  /// The list that the panel shows.
  var place: ListPlace {
    switch self {
    case .recommendations: .recommendations
    case .marks: .marks
    case .notes: .notes
    case .actions: .actions
    }
  }
}

extension RecordLists {
  /// What each row of a panel is found by.
  func texts(of panel: RecordSelection.Panel, _ session: Session) -> [String] {
    switch panel {
    case .recommendations: recommendations.map { session.searched($0) }
    case .marks: marks.map { session.searched($0) }
    case .notes: notes.map { session.searched($0) }
    case .actions: actions.map { session.searched($0) }
    }
  }

  /// The lists with the rows that filters show.
  func filtered(_ filters: [ListPlace: ListFilter], _ session: Session) -> RecordLists {
    guard !filters.isEmpty else { return self }
    var lists = self
    func keep<ID>(_ all: [ID], _ place: ListPlace, _ text: (ID) -> String) -> [ID] {
      guard let filter = filters[place] else { return all }
      let kept = all.filter { filter.passes(text($0)) }
      lists.filtered[place] = filter.words(showing: kept.count, of: all.count)
      return kept
    }
    lists.recommendations = keep(recommendations, .recommendations) { session.searched($0) }
    lists.marks = keep(marks, .marks) { session.searched($0) }
    lists.notes = keep(notes, .notes) { session.searched($0) }
    lists.actions = keep(actions, .actions) { session.searched($0) }
    return lists
  }
}

extension Session {
  /// What a recommendation is found by: its number, state, theme, texts in every language, and who stands behind it.
  func searched(_ id: RecommendationID) -> String {
    guard let text = recommendations[id] else { return "" }
    let texts = text.languages.compactMap { text.latest($0)?.text }
    let parties = text.parties.map { name(of: $0) }
    return ([id.description, text.state.label, text.theme ?? ""] + texts + parties)
      .joined(separator: " ")
  }

  /// What a mark is found by.
  func searched(_ id: MarkID) -> String {
    guard let mark = marks[id] else { return "" }
    let speaker = mark.intervention.map { self.speaker(of: $0) } ?? ""
    return "\(id) \(clock(mark.at)) \(mark.label ?? "") \(speaker)"
  }

  /// What a note is found by.
  func searched(_ id: NoteID) -> String {
    notes[id].map { "\(id) \($0.kind.label) \($0.text)" } ?? ""
  }

  /// What an action item is found by.
  func searched(_ id: ActionID) -> String {
    guard let action = actions[id] else { return "" }
    let owner = action.owner.map { name(of: $0) } ?? ""
    return "\(id) \(action.state.label) \(action.text) \(owner)"
  }
}
