extension Session {
  /// Takes over a correction that was recorded later, as far as it is about what is there and about times that have come.
  ///
  /// Time and ids do not pass: it is knowledge, not a moment.
  mutating func correct(by recorded: RecordedEvent, _ now: Moment) {
    let isAmended = if case .amended = recorded.event { true } else { false }
    guard let event = recorded.event.effect.correction(until: now, in: self) else { return }
    if isAmended, case .attributionChanged(let change) = event {
      return tighten(to: change.level, change.item)
    }
    var known = recorded
    known.event = event
    applyEffect(of: known, now)
  }

  /// Lets a turn begin at an earlier time than was recorded; what was recorded last stays the last line.
  mutating func begin(_ giving: RecordedEvent, at start: Milliseconds) {
    let (line, stamp, moment, command) = (seq, lastStamp, lastMoment, lastCommand)
    var early = giving
    early.stamp = Stamp(at: start)
    apply(early)
    (seq, lastStamp, lastMoment, lastCommand) = (line, stamp, moment, command)
  }

  /// Whether something is there.
  public func holds(_ reference: Reference) -> Bool {
    switch reference {
    case .participant(let id): participants[id] != nil
    case .group(let id): groups[id] != nil
    case .item(let id): items[id] != nil
    case .request(let id): requests[id] != nil
    case .intervention(let id): interventions[id] != nil
    case .recommendation(let id): recommendations[id] != nil
    case .note(let id): notes[id] != nil
    case .mark(let id): marks[id] != nil
    case .action(let id): actions[id] != nil
    case .motion(let id): motions[id] != nil
    case .line(let seq): (1...max(1, self.seq)).contains(seq)
    }
  }
}

extension Event {
  /// What of a correction holds at a moment; nil when nothing does.
  fileprivate func correction(until now: Moment, in session: Session) -> Event? {
    func hasCome(_ time: Milliseconds?) -> Milliseconds? {
      time.flatMap { $0 <= now.at ? $0 : nil }
    }
    func has(_ revision: Int, of id: RecommendationID) -> Bool {
      session.recommendations[id]?.revisions.contains { $0.number == revision } ?? false
    }
    switch self {
    case .floorCorrected(var corrected):
      guard session.interventions[corrected.intervention] != nil else { return nil }
      corrected.start = hasCome(corrected.start)
      corrected.end = hasCome(corrected.end)
      if corrected.since != nil, hasCome(corrected.since) == nil {
        // Until then it was who was recorded.
        (corrected.participant, corrected.since, corrected.continuation) = (nil, nil, nil)
        (corrected.request, corrected.returned) = (nil, nil)
      }
      if let person = corrected.participant, session.participants[person] == nil { return nil }
      let says =
        corrected.start != nil || corrected.end != nil || corrected.participant != nil
        || corrected.kind != nil
      return says ? .floorCorrected(corrected) : nil
    case .itemCorrected(var corrected):
      guard let item = session.items[corrected.id], item.openedAt != nil else { return nil }
      corrected.opened = hasCome(corrected.opened)
      corrected.closed = item.closedAt == nil ? nil : hasCome(corrected.closed)
      return corrected.opened != nil || corrected.closed != nil ? .itemCorrected(corrected) : nil
    case .participantUpdated(let change):
      guard session.participants[change.id] != nil, let name = change.name else { return nil }
      return .participantUpdated(ParticipantUpdated(id: change.id, name: name))
    case .groupUpdated(let change):
      guard session.groups[change.id] != nil else { return nil }
      return .groupUpdated(GroupUpdated(id: change.id, short: change.short, name: change.name))
    // A wording is put right where the one it was made of stands.
    case .recommendationRevised(let revised):
      return has(revised.basedOn, of: revised.id) ? self : nil
    case .recommendationTranslated(let translated):
      return has(translated.basedOn, of: translated.id) ? self : nil
    case .textAgreed(let agreed): return has(agreed.revision, of: agreed.id) ? self : nil
    case .positionSet(let position): return has(position.revision, of: position.id) ? self : nil
    default: return references.allSatisfy(session.holds) ? self : nil
    }
  }
}
