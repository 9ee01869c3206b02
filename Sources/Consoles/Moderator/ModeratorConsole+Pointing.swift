import SessionState
import TerminalScreen
import Words

/// A request that is being dragged in the speakers list.
struct DraggedRequest: Hashable {
  /// The request.
  var id: RequestID
  /// The row over which it is held; nil while it stands where it stood.
  var over: ListRowID?
}

extension ModeratorConsole {
  /// E-8: a click selects, a double click gives the floor or opens the item, the wheel moves what is under it, and
  /// dragging a request moves it on the list.
  func point(_ event: MouseEvent) {
    if points(event) { return interface.dragged = nil }
    switch event.kind {
    case .wheelUp: wheel(by: -1, at: event.position)
    case .wheelDown: wheel(by: 1, at: event.position)
    case .press, .doubleClick: click(event)
    case .drag: drag(to: event.position)
    case .release: drop()
    }
  }

  /// The panel under the pointer gets the focus, as with a click.
  private func wheel(by step: Int, at position: Position) {
    if let (panel, _) = target(at: position) { interface.focus = panel }
    select { $0 + step }
  }

  private func click(_ event: MouseEvent) {
    interface.dragged = nil
    if case .panel(let place) = shown().meaning(at: event.position) {
      interface.focus = Interface.Panel(rawValue: place) ?? interface.focus
      return
    }
    guard let (panel, index) = target(at: event.position) else { return }
    interface.focus = panel
    let before = chosen
    select { _ in index }
    // The first click chose a row; where another one stands by now, the second only selects it.
    if event.kind == .doubleClick, chosen == before { return act(.giveSelected) }
    if panel == .list, case .request(let id) = interface.selectedRow {
      interface.dragged = DraggedRequest(id: id)
    }
  }

  private func drag(to position: Position) {
    guard var dragged = interface.dragged, let request = session.requests[dragged.id] else {
      return
    }
    dragged.over = nil
    if let place = place(at: position), session.waiting[place].id != dragged.id {
      dragged.over = .request(session.waiting[place].id)
      say(PointerWords.lands(session.name(of: request.participant), place + 1))
    } else {
      interface.message = nil
    }
    interface.dragged = dragged
  }

  /// Moves the request to where it is let go; beside the list nothing is moved.
  private func drop() {
    guard let dragged = interface.dragged else { return }
    interface.dragged = nil
    guard case .request(let over) = dragged.over,
      let place = session.waiting.firstIndex(where: { $0.id == over })
    else { return }
    interface.message = nil
    perform(.floor(.move(dragged.id, to: place + 1, reason: nil)))
    interface.selectedRow = .request(dragged.id)
  }

  /// The place on the real list of the row at a position; nil beside the requests.
  private func place(at position: Position) -> Int? {
    guard let (panel, index) = target(at: position), panel == .list,
      model.list.rows.indices.contains(index), case .request(let id) = model.list.rows[index].id
    else { return nil }
    return session.waiting.firstIndex { $0.id == id }
  }
}
