extension Session {
  func decide(list command: ListCommand, _ now: Moment) throws(Refusal) -> Event {
    try needOpen()
    guard let item = currentItem else { throw .noItemOpen }
    switch command {
    case .close:
      guard item.listClosed(now) == nil else { throw .listAlready(open: false) }
      return .listClosed(ListClosed(item: item.id, remaining: waiting.map(\.id)))
    case .closeIn(let length): return try decide(listCloses: item, at: now.at + length, now)
    case .closeAt(let time):
      var at = day.map { wallTime(time, on: $0) } ?? now.at
      // Around midnight the clocks show the early hours of the next day; a time of this morning is a slip.
      if at <= now.at, at + .day - now.at <= .day / 2 { at += .day }
      return try decide(listCloses: item, at: at, now)
    case .open:
      guard item.listClosedAt != nil || item.listClosesAt != nil else {
        throw .listAlready(open: true)
      }
      return .listReopened(ListReopened(item: item.id))
    }
  }

  /// the list closes by itself, later.
  private func decide(listCloses item: AgendaItem, at: Milliseconds, _ now: Moment)
    throws(Refusal) -> Event
  {
    guard item.listClosed(now) == nil else { throw .listAlready(open: false) }
    guard at > now.at, at <= now.at + .day else { throw .order(.closingTime) }
    return .listCloseScheduled(ListCloseScheduled(item: item.id, closesAt: at))
  }

  /// whether a wish is taken, and the request that it becomes.
  func decide(request wish: FloorWish, _ now: Moment) throws(Refusal) -> Event {
    try needOpen()
    guard let item = currentItem else { throw .noItemOpen }
    if let current = currentIntervention, current.participant == wish.participant,
      wish.kind.requestClass == 0
    {
      throw .hasFloorAlready(wish.participant)
    }
    try needThere(wish.participant)
    if let group = wish.onBehalfOf { try needGroup(group) }
    if let target = wish.target, interventions[target] == nil { throw .gone(target.description) }
    try needUsed(wish.kind)
    try needNoDuplicate(wish.participant, wish.kind, in: item.id)
    try needDirectLeft(wish.participant, wish.kind, in: item.id)
    if !wish.override {
      if settings.presentOnly, participants[wish.participant]?.isPresent != true {
        throw .order(.notPresent(wish.participant))
      }
      try needFirstTurn(wish.participant, wish.kind, in: item.id)
      try needReplyLeft(wish.participant, wish.kind, in: item.id)
    }
    let target = try target(of: wish)
    let closed = item.listClosed(now)
    if let closed, wish.kind.needsOpenList, !wish.override {
      throw .listClosed(item.id, at: closed)
    }
    return .floorRequested(
      FloorRequested(
        id: RequestID(ids.request + 1), participant: wish.participant, kind: wish.kind,
        item: item.id, note: try requestNote(wish.note), onBehalfOf: wish.onBehalfOf,
        override: wish.override && closed != nil && wish.kind.needsOpenList ? true : nil,
        language: wish.language, target: target))
  }

  /// what stays on record of a wish that was refused; nil where nothing was asked that the meeting owes
  /// an account of.
  public func record(of refusal: Refusal, for command: Command) -> Event? {
    guard case .floor(.request(let wish)) = command, let item = openItem else { return nil }
    let why: RequestRefused.Reason
    switch refusal {
    case .listClosed: why = .listClosed
    case .directLimit, .order(.onceOnly), .order(.replyLimit): why = .limit
    case .order(.replyToReply): why = .replyToReply
    case .order(.kindOff): why = .kindOff
    case .order(.notPresent): why = .absent
    default: return nil
    }
    return .requestRefused(
      RequestRefused(participant: wish.participant, kind: wish.kind, item: item, why: why))
  }

  private func needUsed(_ kind: RequestKind) throws(Refusal) {
    if settings.kindsOff.contains(kind) { throw .order(.kindOff(kind)) }
  }

  /// Once per person, where the setting says so: who had the floor in the item waits for the next one.
  private func needFirstTurn(
    _ participant: ParticipantID, _ kind: RequestKind, in item: ItemID
  ) throws(Refusal) {
    guard settings.oncePerPerson, kind.requestClass == 2, kind != .panel else { return }
    let isHeard = interventions.contains {
      $0.participant == participant && $0.item == item && $0.kind.requestClass == 2
        && $0.kind != .panel
    }
    let waits = waiting(in: item).contains {
      $0.participant == participant && $0.kind.requestClass == 2 && $0.kind != .panel
    }
    if isHeard || waits { throw .order(.onceOnly(participant)) }
  }

  /// the replies of a delegation in an item, those had and those asked for.
  private func needReplyLeft(
    _ participant: ParticipantID, _ kind: RequestKind, in item: ItemID
  ) throws(Refusal) {
    guard kind == .rightOfReply else { return }
    if nthReply(of: participant, in: item, counting: .asked) > settings.replyLimit {
      throw .order(.replyLimit(participant, limit: settings.replyLimit))
    }
  }

  /// what a reply answers; a reply to a reply is refused unless the setting allows it.
  private func target(of wish: FloorWish) throws(Refusal) -> InterventionID? {
    guard wish.kind == .rightOfReply else { return wish.target }
    let current = interruptedIntervention ?? currentIntervention
    let last = floor.lastEnded.flatMap { interventions[$0] }.flatMap {
      $0.kind == .rightOfReply ? nil : $0
    }
    let target = wish.target ?? (current ?? last)?.id
    if let target, interventions[target]?.kind == .rightOfReply, !settings.replyToReply,
      !wish.override
    {
      throw .order(.replyToReply(target))
    }
    return target
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
  func decide(kind id: RequestID, _ kind: RequestKind, _ now: Moment) throws(Refusal) -> Event {
    let request = try waitingRequest(id)
    guard request.kind != kind else { throw .kindAlready(id, kind) }
    try needUsed(kind)
    try needReplyLeft(request.participant, kind, in: request.item)
    try needNoDuplicate(request.participant, kind, in: request.item)
    if request.kind.requestClass != 1 {
      try needDirectLeft(request.participant, kind, in: request.item)
    }
    if let closedAt = items[request.item]?.listClosed(now), kind.needsOpenList,
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

  /// another note or language; the request keeps its place unless the setting says otherwise.
  func decide(edit id: RequestID, note: String?, language: String?) throws(Refusal) -> Event {
    let request = try waitingRequest(id)
    let text = try requestNote(note)
    let changesNote = note != nil && text != request.note
    let changesLanguage = language != nil && language != request.language
    guard changesNote || changesLanguage else { throw .roster(.nothingChanges) }
    return .requestUpdated(
      RequestUpdated(
        id: id, note: changesNote ? text ?? "" : nil, language: changesLanguage ? language : nil,
        losesPlace: changesNote && settings.editLosesPlace ? true : nil))
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
