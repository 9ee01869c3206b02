extension Session {
  /// Makes a recorded event part of the state. Every event applies; nothing is judged again.
  ///
  /// An event that names something unknown (a damaged line gave it) changes nothing.
  public mutating func apply(_ recorded: RecordedEvent) {
    applyEffect(of: recorded, pass(recorded))
  }

  /// What an event changes, its time and ids apart.
  mutating func applyEffect(of recorded: RecordedEvent, _ now: Moment) {
    switch recorded.event {
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .attributionChanged:
      applySession(recorded.event, now)
    case .groupAdded, .participantAdded, .presenceChanged, .groupUpdated, .participantUpdated,
      .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken, .requestsBrought:
      applyRoster(recorded.event, now)
    case .itemUpdated, .itemMoved, .itemSplit, .itemRemoved, .dayLanded:
      applyPlanning(recorded.event)
    case .itemCorrected, .floorCorrected, .clockRecovered, .clockGap:
      applyCorrection(recorded.event, now)
    case .rulingAppealed, .calledToOrder, .replyGranted, .replyRefused, .motionMade,
      .motionSeconded, .motionSpoken, .motionDecided, .roundClosed:
      applyOrder(recorded.event, now)
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened:
      applyAgenda(recorded.event, now)
    case .floorRequested, .requestRefused, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened, .requestUpdated, .listCloseScheduled:
      applyList(recorded.event, now)
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled, .floorLanguageSet:
      applyFloor(recorded.event, now)
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .recommendationClassified,
      .textAgreed, .partyAdded, .partyRemoved, .recommendationsMerged, .recommendationSplit,
      .positionSet, .silenceOpened, .silenceBroken, .recommendationsReordered,
      .recommendationsNumbered:
      applyRecommendation(recorded, now)
    case .noteAdded, .noteEdited, .noteRemoved, .markAdded, .markDropped, .actionAdded,
      .actionUpdated, .actionStateChanged, .documentIssued:
      applyRecord(recorded, now)
    case .display(let event): display.apply(event, now)
    case .amended: applyAmendment(recorded, now)
    case .undone, .redone, .logRepaired, .logSalvaged: break
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
    if recorded.by != .system { lastCommand = Recorded(stamp: recorded.stamp, moment: now) }
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
      strictestAttribution = max(strictestAttribution, head.attribution)
      dayNumber = head.days.first?.number ?? 1
    case .sessionOpened(let opened):
      let wasUnderWay = state == .suspended && dayNumber == opened.day
      state = .open
      underWay.start(now)
      suspension = nil
      dayNumber = opened.day
      // From midnight to midnight; a bounded number, however wrong a clock was.
      let since = day.map { $0.sinceMidnight(now.at) } ?? 0
      // The small hours after a day that was put aside belong to it.
      let latest = Milliseconds.minutes(LocalTime.latest.minutes)
      if !wasUnderWay || !(0...latest).contains(since - dayShift) {
        dayShifts[opened.day] =
          since >= 0 ? since / .day * .day : (since - .day + 1) / .day * .day
      }
      resumeClocks(now)
    case .sessionSuspended(let suspended):
      state = .suspended
      underWay.stop(now)
      suspension = Suspension(since: now, reason: suspended.reason)
      suspendClocks(now)
    case .sessionResumed(let resumed):
      state = .open
      underWay.start(now)
      suspension = nil
      dayNumber = resumed.day
      resumeClocks(now)
    case .sessionClosed:
      state = .closed
      underWay.stop(now)
      suspendClocks(now)
    case .settingChanged(let change):
      settings.set(change.key, to: change.value)
      if change.key == .themes { forgetMisplacedNumbers() }
    case .attributionChanged(let change):
      if let item = change.item {
        items.change(item) {
          $0.attribution = change.level
          // What was said in it may be told by its own level since.
          if $0.hasBegun { $0.strictest = max($0.strictest, change.level) }
        }
      } else {
        sessionAttribution = change.level
        strictestAttribution = max(strictestAttribution, change.level)
      }
      keepStrictest()
      if change.wholeItem == true, let item = change.item ?? openItem {
        attribute(everythingOf: item, change.level)
      }
    default: break
    }
  }

  /// C-6: whoever spoke in an item relied on the strictest level that was in force in it.
  mutating func keepStrictest() {
    guard let openItem else { return }
    let level = attribution
    items.change(openItem) { $0.strictest = max($0.strictest, level) }
  }

  /// the level also holds for what was said before, where the moderator says so.
  private mutating func attribute(everythingOf item: ItemID, _ level: Attribution) {
    items.change(item) { $0.strictest = max($0.strictest, level) }
    for turn in interventions where turn.item == item {
      interventions.change(turn.id) { $0.attribution = level }
    }
    for recommendation in recommendations where recommendation.item == item {
      recommendations.change(recommendation.id) { $0.attribution = level }
    }
    for note in notes where note.item == item { notes.change(note.id) { $0.attribution = level } }
    for mark in marks where mark.item == item { marks.change(mark.id) { $0.attribution = level } }
    for action in actions where action.item == item {
      actions.change(action.id) { $0.attribution = level }
    }
  }

  /// suspending stops the speech clock and the item's clock.
  private mutating func suspendClocks(_ now: Moment) {
    if let current = currentIntervention, current.state == .speaking {
      interventions.change(current.id) { $0.speech.stop(now) }
      floor.resumesWithSession = true
    }
    // the time of the speaker on whom a question is charged.
    if let held = floor.interrupted { interventions.change(held) { $0.speech.stop(now) } }
    if let openItem { items.change(openItem) { $0.clock.stop(now) } }
  }

  /// resuming restores the same states.
  private mutating func resumeClocks(_ now: Moment) {
    if floor.resumesWithSession, let current = floor.current {
      interventions.change(current) { $0.speech.start(now) }
      if let held = floor.interrupted, interventions[current]?.isCharged == true {
        interventions.change(held) { $0.speech.start(now) }
      }
    }
    floor.resumesWithSession = false
    if let openItem, !itemClockIsHeld { items.change(openItem) { $0.clock.start(now) } }
  }

  /// whether a technical interruption holds the item's clock.
  var itemClockIsHeld: Bool {
    settings.technicalStopsItem && currentIntervention?.kind == .technical
  }
}
