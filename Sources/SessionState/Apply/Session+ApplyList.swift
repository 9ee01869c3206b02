extension Session {
  mutating func applyList(_ event: Event, _ now: Moment) {
    switch event {
    case .floorRequested(let asked):
      requests.set(
        Request(
          id: asked.id, participant: asked.participant, kind: asked.kind, item: asked.item,
          note: asked.note, onBehalfOf: asked.onBehalfOf, language: asked.language,
          target: asked.target, override: asked.override ?? false, requestedAt: now,
          state: .waiting))
      enqueue(asked.id)
    case .requestRefused(let refused): refusals.append(refused)
    case .requestMoved(let moved): reorder(moved.id, to: moved.to)
    case .requestDeferred(let deferred): putAtEndOfClass(deferred.id)
    case .requestReclassified(let change):
      requests.change(change.id) {
        $0.kind = change.new
        // What was granted was a reply.
        $0.granted = nil
      }
      putAtEndOfClass(change.id)
    case .requestWithdrawn(let withdrawn):
      requests.change(withdrawn.id) { $0.state = .withdrawn }
      dequeue(withdrawn.id)
    case .requestUpdated(let change):
      requests.change(change.id) {
        if let note = change.note { $0.note = note.isEmpty ? nil : note }
        if let language = change.language { $0.language = language }
      }
      if change.losesPlace == true { putAtEndOfClass(change.id) }
    case .listClosed(let closed):
      items.change(closed.item) {
        $0.listClosedAt = now
        $0.listClosesAt = nil
      }
    case .listCloseScheduled(let scheduled):
      items.change(scheduled.item) { $0.listClosesAt = scheduled.closesAt }
    case .listReopened(let reopened):
      items.change(reopened.item) {
        $0.listClosedAt = nil
        $0.listClosesAt = nil
      }
    default: break
    }
  }

  private mutating func putAtEndOfClass(_ id: RequestID) {
    guard waitingOrder.contains(id) else { return }
    dequeue(id)
    enqueue(id)
  }
}
