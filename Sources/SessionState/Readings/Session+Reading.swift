extension Session {
  /// The days of the session.
  public var days: [Day] { created?.days ?? [] }

  /// The day under way.
  public var day: Day? { days.first { $0.number == dayNumber } }

  /// The wall-clock time of a local time on a day of the session, ms since 1970.
  public func wallTime(_ time: LocalTime, on day: Day) -> Milliseconds {
    day.wallTime(time) + (dayShifts[day.number] ?? 0)
  }

  /// By how much the day under way was opened on another date than planned, whole days in ms.
  public var dayShift: Milliseconds { dayShifts[dayNumber] ?? 0 }

  /// The agenda item under discussion.
  public var currentItem: AgendaItem? { openItem.flatMap { items[$0] } }

  /// The items of one day in the order of their planned starts, so that one added later stands in its place.
  public func agenda(day: Int) -> [AgendaItem] {
    items.filter { $0.plan.day == day && $0.state != .removed }
      .sorted { $0.place < $1.place }
  }

  /// The planned end of the session, of its last day, ms since 1970; nil when nothing is planned on it.
  public var plannedEnd: Milliseconds? {
    guard let last = days.max(by: { $0.number < $1.number }) else { return nil }
    return agenda(day: last.number).filter { $0.state != .skipped }
      .map { wallTime($0.plan.start, on: last) + .minutes($0.plan.minutes) }.max()
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
  public func isListOpen(_ now: Moment) -> Bool {
    currentItem.map { $0.listClosed(now) == nil } ?? false
  }

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

  /// The ruling against which an appeal is put at once: nobody has had the floor since but the interrupted speaker.
  public var freshRuling: Intervention? {
    guard let ruled = lastRuling, ruled.appeal == nil, ruled.id == interventions.last?.id else {
      return nil
    }
    return ruled
  }

  /// The last point of order of the open item that was ruled on; nil without one (domain A-17).
  public var lastRuling: Intervention? {
    guard let openItem else { return nil }
    return interventions.last { $0.item == openItem && $0.ruling != nil }
  }

  /// Which replies of a delegation are counted.
  public enum Replies: Sendable {
    /// Those it had.
    case had
    /// Those it had, and those it waits for.
    case asked
  }

  /// Which right of reply of their group a participant's next one would be in an item, from 1 (domain A-22).
  public func nthReply(
    of participant: ParticipantID, in item: ItemID, counting replies: Replies = .had
  ) -> Int {
    let group = participants[participant]?.group
    func isTheirs(_ other: ParticipantID) -> Bool {
      other == participant || (group != nil && participants[other]?.group == group)
    }
    let had = interventions.count {
      $0.kind == .rightOfReply && $0.item == item && isTheirs($0.participant)
    }
    guard replies == .asked else { return had + 1 }
    return had + 1
      + waiting(in: item).count { $0.kind == .rightOfReply && isTheirs($0.participant) }
  }
}
