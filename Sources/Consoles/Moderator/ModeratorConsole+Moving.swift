import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// Focus and selection; nothing here touches the session.
  func moveAbout(_ action: Action) {
    switch action {
    case .viewList: interface.focus = .list
    case .viewAgenda: interface.focus = .agenda
    case .viewRecords: interface.focus = .records
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
    default: goBack()
    }
  }

  /// Esc: all rows again, then back to the list, and to the row that `s` calls.
  private func goBack() {
    if interface.filters[interface.focus.place] != nil {
      interface.filters[interface.focus.place] = nil
      return
    }
    interface.focus = .list
    interface.selectedRow = nil
    interface.isRowOnlyShown = false
    interface.selectedItem = nil
    interface.selectedRecord = nil
  }

  private func turnFocus(by step: Int) {
    let count = Interface.Panel.allCases.count
    let next = (interface.focus.rawValue + step + count) % count
    interface.focus = Interface.Panel(rawValue: next) ?? .list
  }

  func select(_ place: (Int) -> Int) {
    let model = model
    func bounded(_ index: Int, _ count: Int) -> Int { min(max(0, place(index)), max(0, count - 1)) }
    switch interface.focus {
    case .list:
      let rows = model.list.rows
      let current = rows.firstIndex { $0.id == interface.selectedRow(in: model.list) } ?? 0
      let index = bounded(current, rows.count)
      if rows.indices.contains(index) { show(rows[index]) }
    case .agenda:
      let index = bounded(interface.selectedIndex(in: model.agenda), model.agenda.rows.count)
      if model.agenda.rows.indices.contains(index) { show(model.agenda.rows[index]) }
    case .records:
      let index = bounded(interface.selectedIndex(in: model.records), model.records.ids.count)
      if model.records.ids.indices.contains(index) {
        interface.selectedRecord = model.records.ids[index]
      }
    }
  }

  /// What the selected person wants to talk about stands in the message row (domain A-7).
  private func show(_ row: ListModel.Row) {
    interface.selectedRow = row.id
    interface.isRowOnlyShown = false
    if !row.note.isEmpty { say("\(row.name), \(row.group): \(row.note)") }
  }

  /// The selected row's full title stands in the message row, the Arabic one too (screens 3).
  private func show(_ row: AgendaModel.Row) {
    interface.selectedItem = row.id
    let cut = row.cut.isEmpty ? "" : " · " + row.cut
    say("\(row.number)  \(row.fullTitle)\(cut)")
  }

  /// What is selected in each panel.
  var chosen: Interface.Chosen {
    Interface.Chosen(
      row: interface.selectedRow, item: interface.selectedItem, record: interface.selectedRecord)
  }
}
