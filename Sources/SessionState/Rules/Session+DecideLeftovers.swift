// People who were not reached.
extension Session {
  /// Requests of earlier items that were not reached, and whose people have not had the floor since they asked, in the
  /// order in which they asked.
  ///
  /// What answered a speaker of the past, or the conduct of the meeting, is no wish any more.
  public var notReached: [Request] {
    var lastCalled: [ParticipantID: Milliseconds] = [:]
    for turn in interventions where turn.kind.isCounted {
      lastCalled[turn.participant] = max(lastCalled[turn.participant] ?? 0, turn.startedAt.clock)
    }
    let waiting = Set(waitingOrder.compactMap { requests[$0] }.map { Wish(of: $0) })
    return requests.filter { request in
      request.state == .notReached && request.item != openItem && request.kind.requestClass >= 2
        && participants[request.participant] != nil
        && lastCalled[request.participant].map { $0 < request.requestedAt.clock } ?? true
        && (settings.allowDuplicates || !waiting.contains(Wish(of: request)))
    }
    .sorted { ($0.requestedAt.clock, $0.id) < ($1.requestedAt.clock, $1.id) }
  }

  /// They wait again, in the item taken up next; nobody twice for the same thing.
  func decide(leftovers ids: [RequestID]) throws(Refusal) -> Event {
    var left = notReached
    for id in ids where !left.contains(where: { $0.id == id }) {
      throw .roster(.notLeftOver(id))
    }
    if !ids.isEmpty { left = left.filter { ids.contains($0.id) } }
    if !settings.allowDuplicates {
      var wishes: Set<Wish> = []
      left = left.filter { wishes.insert(Wish(of: $0)).inserted }
    }
    guard !left.isEmpty else { throw .roster(.noLeftovers) }
    return .leftoversTaken(LeftoversTaken(requests: left.map(\.id)))
  }

  private struct Wish: Hashable {
    var person: ParticipantID
    var kind: RequestKind

    init(of request: Request) {
      person = request.participant
      kind = request.kind
    }
  }
}
