extension Session {
  /// Makes a recorded event part of the state. Every event applies; nothing is judged again.
  ///
  /// An event that names something unknown (a damaged line gave it) changes nothing.
  public mutating func apply(_ recorded: RecordedEvent) {
    let now = pass(recorded)
    switch recorded.event {
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .attributionChanged:
      applySession(recorded.event, now)
    case .groupAdded(let group): groups.set(group)
    case .participantAdded(let participant): participants.set(participant)
    case .presenceChanged(let change):
      participants.change(change.id) { $0.present = change.present }
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened:
      applyAgenda(recorded.event, now)
    case .floorRequested, .requestRefused, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened:
      applyList(recorded.event, now)
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled:
      applyFloor(recorded.event, now)
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .noteAdded, .markAdded:
      applyRecord(recorded, now)
    case .undone, .redone, .logRepaired: break
    case .unknown: unknownEvents += 1
    }
  }

  /// Lets time and id numbers pass over an event without its effect, as for one that was undone.
  ///
  /// - Returns: the event's place on the session's time line.
  @discardableResult
  mutating func pass(_ recorded: RecordedEvent) -> Moment {
    let now = moment(recorded.stamp)
    seq = recorded.seq
    lastStamp = recorded.stamp
    lastMoment = now
    ids.reserve(recorded.event)
    return now
  }
}

extension Session {
  private mutating func applySession(_ event: Event, _ now: Moment) {
    switch event {
    case .sessionCreated(let head):
      created = head.bounded
      sessionAttribution = head.attribution
      dayNumber = head.days.first?.number ?? 1
    case .sessionOpened(let opened):
      state = .open
      dayNumber = opened.day
      // From midnight to midnight; a bounded number, however wrong a clock was.
      let since = day.map { $0.sinceMidnight(now.at) } ?? 0
      dayShift = since >= 0 ? since / .day * .day : (since - .day + 1) / .day * .day
      resumeClocks(now)
    case .sessionSuspended:
      state = .suspended
      suspendClocks(now)
    case .sessionResumed(let resumed):
      state = .open
      dayNumber = resumed.day
      resumeClocks(now)
    case .sessionClosed:
      state = .closed
      suspendClocks(now)
    case .settingChanged(let change): settings.set(change.key, to: change.value)
    case .attributionChanged(let change):
      if let item = change.item {
        items.change(item) { $0.attribution = change.level }
      } else {
        sessionAttribution = change.level
      }
    default: break
    }
  }

  /// suspending stops the speech clock and the item's clock.
  private mutating func suspendClocks(_ now: Moment) {
    if let current = currentIntervention, current.state == .speaking {
      interventions.change(current.id) { $0.speech.stop(now) }
      floor.resumesWithSession = true
    }
    if let openItem { items.change(openItem) { $0.clock.stop(now) } }
  }

  /// resuming restores the same states.
  private mutating func resumeClocks(_ now: Moment) {
    if floor.resumesWithSession, let current = floor.current {
      interventions.change(current) { $0.speech.start(now) }
    }
    floor.resumesWithSession = false
    if let openItem, !itemClockIsHeld { items.change(openItem) { $0.clock.start(now) } }
  }

  /// whether a technical interruption holds the item's clock.
  var itemClockIsHeld: Bool {
    settings.technicalStopsItem && currentIntervention?.kind == .technical
  }
}
