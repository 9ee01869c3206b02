extension Session {
  /// The days of the session.
  public var days: [Day] { created?.days ?? [] }

  /// The day under way.
  public var day: Day? { days.first { $0.number == dayNumber } }

  /// The wall-clock time of a local time on a day of the session, ms since 1970.
  public func wallTime(_ time: LocalTime, on day: Day) -> Milliseconds {
    day.wallTime(time) + (day.number == dayNumber ? dayShift : 0)
  }

  /// The agenda item under discussion.
  public var currentItem: AgendaItem? { openItem.flatMap { items[$0] } }

  /// The items of one day in the order of their planned starts, so that one added later stands in its place.
  public func agenda(day: Int) -> [AgendaItem] {
    items.filter { $0.plan.day == day }
      .sorted { ($0.plan.start, $0.id) < ($1.plan.start, $1.id) }
  }

  /// The intervention that has the floor.
  public var currentIntervention: Intervention? { floor.current.flatMap { interventions[$0] } }

  /// The intervention that is interrupted.
  public var interruptedIntervention: Intervention? {
    floor.interrupted.flatMap { interventions[$0] }
  }

  /// The attribution level in force: the open item's own, else the session's (domain A-37).
  public var attribution: Attribution { currentItem?.attribution ?? sessionAttribution }

  /// The requests waiting in the open item, in the order of the list.
  public var waiting: [Request] {
    guard let openItem else { return [] }
    return waiting(in: openItem)
  }

  /// The requests waiting in an item, in the order of the list.
  public func waiting(in item: ItemID) -> [Request] {
    waitingOrder.compactMap { requests[$0] }.filter { $0.item == item && $0.state == .waiting }
  }

  /// A person's open request of one kind, waiting in an item or carried to the next (domain A-5).
  public func openRequest(of participant: ParticipantID, _ kind: RequestKind, in item: ItemID)
    -> Request?
  {
    func isMeant(_ request: Request) -> Bool {
      request.participant == participant && request.kind == kind
    }
    return waiting(in: item).first(where: isMeant)
      ?? requests.first { $0.state == .carried && isMeant($0) }
  }

  /// The place on the open item's list, from 1, that a new request of a kind would get (domain A-1).
  public func placeOfNext(_ kind: RequestKind) -> Int {
    1 + waiting.count { $0.kind.requestClass <= kind.requestClass }
  }

  /// Whether the open item's list takes requests.
  public var isListOpen: Bool { currentItem.map { $0.listClosedAt == nil } ?? false }

  /// The group of a participant.
  public func group(of participant: ParticipantID) -> Group? {
    participants[participant]?.group.flatMap { groups[$0] }
  }

  /// The group that speaks in a request: the one spoken for, else the participant's own.
  public func group(of request: Request) -> Group? {
    request.onBehalfOf.flatMap { groups[$0] } ?? group(of: request.participant)
  }

  /// The group that speaks in an intervention: the one its request speaks for, else the participant's own.
  public func speakingGroup(of intervention: Intervention) -> Group? {
    intervention.request.flatMap { requests[$0] }.flatMap { group(of: $0) }
      ?? group(of: intervention.participant)
  }

  /// The planned turn of a participant in an item.
  public func slot(of participant: ParticipantID, in item: ItemID) -> Slot? {
    items[item]?.plan.slots?.first { $0.participant == participant }
  }

  /// Counted interventions of a participant in an item, without the one under way (domain A-7).
  public func turns(of participant: ParticipantID, in item: ItemID) -> Int {
    interventions.count {
      $0.participant == participant && $0.item == item && $0.kind.isCounted
        && $0.id != floor.current && $0.id != floor.interrupted
    }
  }

  /// Whom `floor give next` calls, in the open item.
  ///
  /// Class 0 first, then the speaker who was interrupted, then direct responses, then the planned speakers of the
  /// item, then the list in its order (A.3, A-18, A-20).
  public var next: NextSpeaker? {
    // Who has left the room keeps the place on the list, and is passed over.
    // So is who has the floor and waits for another turn.
    let speaker = currentIntervention?.participant
    let first = waiting.first {
      $0.participant != speaker && participants[$0.participant]?.isPresent == true
    }
    if let first, first.kind.requestClass == 0 { return .request(first.id) }
    // While a point of order has the floor, too: after the ruling the interrupted speaker comes first.
    let isFree = currentIntervention.map { $0.kind.requestClass == 0 } ?? true
    if isFree, let interrupted = floor.interrupted { return .interrupted(interrupted) }
    if let first, first.kind.requestClass == 1 { return .request(first.id) }
    if let planned = plannedSpeakers.first { return .planned(planned.participant) }
    return first.map { .request($0.id) }
  }

  /// The planned speakers of the open item who are present and have not had their turn, in planned order.
  public var plannedSpeakers: [Slot] {
    guard let openItem, let slots = items[openItem]?.plan.slots else { return [] }
    let heard = Set(
      interventions.lazy.filter { $0.item == openItem && $0.kind == .panel }.map(\.participant))
    return slots.filter {
      !heard.contains($0.participant) && participants[$0.participant]?.isPresent == true
    }
  }

  /// The time a turn is given when no time is named, in ms; nil for none (domain A-26).
  public func allotment(
    for kind: RequestKind, participant: ParticipantID, in item: ItemID
  ) -> Milliseconds? {
    // slot of the item, kind, item, session; an explicit value came before.
    if kind == .technical { return nil }
    if kind == .panel, let minutes = slot(of: participant, in: item)?.minutes {
      return .minutes(minutes)
    }
    if kind == .rightOfReply {
      return nthReply(of: participant, in: item) == 1 ? .minutes(3) : .minutes(1)
    }
    // What the plan says of an item is meant for its ordinary turns, so there it comes before the kind's time.
    if kind == .statement, let seconds = items[item]?.plan.turnSeconds { return .seconds(seconds) }
    if let standard = kind.defaultAllotment { return standard }
    if let seconds = items[item]?.plan.turnSeconds { return .seconds(seconds) }
    return settings.turn
  }

  /// Which right of reply of their group a participant's next one would be in an item, from 1.
  public func nthReply(of participant: ParticipantID, in item: ItemID) -> Int {
    let group = participants[participant]?.group
    return 1
      + interventions.count {
        $0.kind == .rightOfReply && $0.item == item
          && ($0.participant == participant
            || (group != nil && participants[$0.participant]?.group == group))
      }
  }
}

/// Whom the floor goes to when nobody is named.
public enum NextSpeaker: Hashable, Sendable {
  /// The first of the list.
  case request(RequestID)
  /// The speaker who was interrupted goes on.
  case interrupted(InterventionID)
  /// The next planned speaker of the item.
  case planned(ParticipantID)
}
