import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// The panel in focus, as a list to be searched and filtered.
  var panelList: RowList? {
    let model = model
    let place = interface.focus.place
    let texts: [String]
    let selected: Int
    switch interface.focus {
    case .list:
      texts = model.list.rows.map { $0.searched(session) }
      selected = model.list.rows.firstIndex { $0.id == interface.selectedRow(in: model.list) } ?? 0
    case .agenda:
      texts = model.agenda.rows.map { $0.searched(session) }
      selected = interface.selectedIndex(in: model.agenda)
    case .records:
      texts = model.records.ids.map { model.records.searched($0) }
      selected = interface.selectedIndex(in: model.records)
    }
    return RowList(
      texts: texts, selected: selected,
      select: { [self] row in select { _ in row } }, filter: interface.filters[place],
      setFilter: { [self] filter in
        interface.filters[place] = filter
        // What the filter hides is no longer chosen.
        _ = forgetGone()
      })
  }

  /// What replaces the panels, as a list to be searched; nil where it holds none.
  func list(in overlay: Interface.Overlay) -> RowList? {
    switch overlay {
    case .settings(let view): return list(of: view)
    case .voices(let view):
      let people = view.people(session)
      let ids = people.map(\.id)
      return RowList(
        texts: people.map { session.searched($0.id) }, selected: view.selected.index(in: ids),
        select: { [self] row in
          var view = view
          view.selected = KeptRow(row, of: ids)
          interface.overlay = .voices(view)
        }, filter: view.filter,
        setFilter: { [self] filter in
          var view = view
          view.filter = filter
          view.selected = KeptRow(of: view.people(session).map(\.id))
          interface.overlay = .voices(view)
        })
    case .turns(let view):
      let turns = view.turns(session)
      let ids = turns.map(\.id)
      return RowList(
        texts: turns.map { view.searched($0, session) }, selected: view.selected.index(in: ids),
        select: { [self] row in
          var view = view
          view.selected = KeptRow(row, of: ids)
          interface.overlay = .turns(view)
        }, filter: view.filter,
        setFilter: { [self] filter in
          var view = view
          view.filter = filter
          view.selected = KeptRow(of: view.turns(session).map(\.id))
          interface.overlay = .turns(view)
        })
    case .register(let view):
      let people = view.people(session)
      let ids = people.map(\.id)
      return RowList(
        texts: ids.map { session.searched($0) }, selected: view.selected.index(in: ids),
        select: { [self] row in
          var view = view
          view.selected = KeptRow(row, of: ids)
          interface.overlay = .register(view)
        })
    case .landing(let view):
      guard let landing = session.landing(end: view.end, now), !landing.items.isEmpty else {
        return nil
      }
      return RowList(
        texts: landing.items.map { session.name(of: $0.id) }, selected: view.index(in: landing),
        select: { [self] row in
          guard landing.items.indices.contains(row) else { return }
          var view = view
          view.selected = landing.items[row].id
          interface.overlay = .landing(view)
        })
    case .help, .themes, .recommendation, .leftovers, .card, .history, .projector,
      .outcomeCheck:
      return nil
    }
  }
}

extension Interface.Panel {
  /// The list that the panel shows.
  var place: ListPlace {
    switch self {
    case .list: .list
    case .agenda: .agenda
    case .records: .records
    }
  }
}

extension Console {
  /// The settings as a list.
  func list(of view: SettingsView) -> RowList {
    RowList(
      texts: view.keys.map { "\($0.rawValue) \($0.meaning) \(session.settings.text($0))" },
      selected: view.selected,
      select: { [self] row in
        var view = view
        view.selected = row
        interface.overlay = .settings(view)
        say("\(view.key.meaning): \(view.key.field.form.label)", .muted)
      }, filter: view.filter,
      setFilter: { [self] filter in
        var view = view
        view.filter = filter
        view.selected = 0
        interface.overlay = .settings(view)
      })
  }
}

extension Session {
  /// What a person is found by: number, group, and the name in every language.
  func searched(_ id: ParticipantID) -> String {
    guard let person = participants[id] else { return "" }
    let names = person.name.texts.values.sorted().joined(separator: " ")
    let group = group(of: id)
    let groups = group.map { "\($0.short) \($0.name.texts.values.sorted().joined(separator: " "))" }
    return "\(person.number) \(groups ?? "") \(names)"
  }
}

extension ListModel.Row {
  /// What the row is found by.
  func searched(_ session: Session) -> String {
    "\(number ?? 0) \(kind) \(group) \(name) \(session.searched(participant)) \(note)"
  }
}

extension AgendaModel.Row {
  /// What the row is found by.
  func searched(_ session: Session) -> String {
    let titles = session.items[id]?.plan.title.texts.values.sorted().joined(separator: " ") ?? ""
    return "\(number) \(fullTitle) \(titles)"
  }
}

extension TurnsView {
  /// What a turn is found by.
  func searched(_ turn: Intervention, _ session: Session) -> String {
    "\(turn.id) \(turn.kind.label) \(session.searched(turn.participant))"
  }
}
