extension Session {
  func decide(list command: ListCommand, _ now: Moment) throws(Refusal) -> Event {
    try needOpen()
    guard let item = currentItem else { throw .noItemOpen }
    switch command {
    case .close:
      guard item.listClosedAt == nil else { throw .listAlready(open: false) }
      return .listClosed(ListClosed(item: item.id, remaining: waiting.map(\.id)))
    case .open:
      guard item.listClosedAt != nil else { throw .listAlready(open: true) }
      return .listReopened(ListReopened(item: item.id))
    }
  }

  /// whether a wish is taken, and the request that it becomes.
  func decide(request wish: FloorWish) throws(Refusal) -> Event {
    try needOpen()
    guard let item = currentItem else { throw .noItemOpen }
    if let current = currentIntervention, current.participant == wish.participant,
      wish.kind.requestClass == 0
    {
      throw .hasFloorAlready(wish.participant)
    }
    try needThere(wish.participant)
    try needNoDuplicate(wish.participant, wish.kind, in: item.id)
    try needDirectLeft(wish.participant, wish.kind, in: item.id)
    if let closedAt = item.listClosedAt, wish.kind.needsOpenList, !wish.override {
      throw .listClosed(item.id, at: closedAt)
    }
    return .floorRequested(
      FloorRequested(
        id: RequestID(ids.request + 1), participant: wish.participant, kind: wish.kind,
        item: item.id, note: try requestNote(wish.note), onBehalfOf: wish.onBehalfOf,
        override: wish.override && item.listClosedAt != nil && wish.kind.needsOpenList
          ? true : nil))
  }

  /// what stays on record of a wish that a closed list refused; nil for every other refusal.
  public func record(of refusal: Refusal, for command: Command) -> Event? {
    guard case .listClosed(let item, _) = refusal, case .floor(.request(let wish)) = command else {
      return nil
    }
    return .requestRefused(
      RequestRefused(
        participant: wish.participant, kind: wish.kind, item: item, why: .listClosed))
  }

  private func needNoDuplicate(
    _ participant: ParticipantID, _ kind: RequestKind, in item: ItemID
  ) throws(Refusal) {
    guard !settings.allowDuplicates else { return }
    guard let request = openRequest(of: participant, kind, in: item) else { return }
    let place = waiting(in: item).firstIndex { $0.id == request.id }
    guard let place else { throw .notWaiting(request.id, request.state) }
    throw .alreadyOnList(request.id, place: place + 1)
  }

  private func needDirectLeft(
    _ participant: ParticipantID, _ kind: RequestKind, in item: ItemID
  ) throws(Refusal) {
    guard kind.requestClass == 1 else { return }
    if directUsed(by: participant, in: item) >= settings.directLimit {
      throw .directLimit(participant, limit: settings.directLimit)
    }
  }

  func needThere(_ participant: ParticipantID) throws(Refusal) {
    if participants[participant] == nil { throw .gone(participant.description) }
  }

  /// Another kind obeys the rules that a new request of that kind would.
  func decide(kind id: RequestID, _ kind: RequestKind) throws(Refusal) -> Event {
    let request = try waitingRequest(id)
    guard request.kind != kind else { throw .kindAlready(id, kind) }
    try needNoDuplicate(request.participant, kind, in: request.item)
    if request.kind.requestClass != 1 {
      try needDirectLeft(request.participant, kind, in: request.item)
    }
    if let closedAt = items[request.item]?.listClosedAt, kind.needsOpenList,
      !request.kind.needsOpenList, !request.override
    {
      throw .listClosed(request.item, at: closedAt)
    }
    return .requestReclassified(RequestReclassified(id: id, old: request.kind, new: kind))
  }

  /// Direct responses and clarifications that a person asked for or had in an item.
  public func directUsed(by participant: ParticipantID, in item: ItemID) -> Int {
    requests.count {
      $0.participant == participant && $0.item == item && $0.kind.requestClass == 1
        && $0.state != .withdrawn && $0.state != .notReached
    }
  }

  func waitingRequest(_ id: RequestID) throws(Refusal) -> Request {
    guard let request = requests[id] else { throw .gone(id.description) }
    guard request.state == .waiting else { throw .notWaiting(id, request.state) }
    return request
  }

  /// a request moves inside its class only.
  func decide(move id: RequestID, to place: Int, _ reason: String?) throws(Refusal) -> Event {
    let request = try waitingRequest(id)
    let places = classPlaces(of: request)
    guard places.contains(place) else { throw .outsideClass(id, places: places) }
    let from = (waiting(in: request.item).firstIndex { $0.id == id } ?? 0) + 1
    guard from != place else { throw .outsideClass(id, places: places) }
    return .requestMoved(
      RequestMoved(id: id, from: from, to: place, reason: try optionalText(reason)))
  }
}
