extension Session {
  mutating func applyCorrection(_ event: Event, _ now: Moment) {
    switch event {
    case .floorCorrected(let corrected): correct(corrected, now)
    case .itemCorrected(let corrected): correct(corrected, now)
    case .clockRecovered(let recovered): recover(recovered, now)
    case .clockGap(let gap): account(gap, now)
    default: break
    }
  }

  private mutating func correct(_ corrected: FloorCorrected, _ now: Moment) {
    guard let turn = interventions[corrected.intervention] else { return }
    if let start = corrected.start {
      move(startOf: turn, to: moment(wall: start, near: turn.recorded, now))
    }
    if let turn = interventions[turn.id], let end = corrected.end {
      move(endOf: turn, to: moment(wall: end, near: turn.recorded, now), now)
    }
    if let kind = corrected.kind { change(kindOf: turn, to: kind) }
    if let person = corrected.participant, let turn = interventions[turn.id] {
      give(turn, to: person, corrected, now)
    }
    interventions.change(turn.id) { $0.isCorrected = true }
  }

  /// The speaker it held stopped as it began, and so did the item's clock where the setting holds it.
  private mutating func move(startOf turn: Intervention, to new: Moment) {
    let old = turn.startedAt.clock
    let held = turn.isCharged ? nil : turn.interrupts.flatMap { interventions[$0] }
    let moved = held?.speech.stretch(endedAt: old) == nil ? nil : held?.id
    let item = turn.kind == .technical ? items[turn.item] : nil
    let isItemHeld = item?.clock.stretch(endedAt: old) != nil
    var taken: [Segments.Stretch] = []
    interventions.change(turn.id) {
      $0.startedAt = new
      if new.clock < old {
        $0.speech.add(Segments.Stretch(from: new.clock, to: old))
      } else {
        taken = $0.speech.take(0..<new.clock)
        $0.interpretation.take(0..<new.clock)
      }
    }
    func follow(_ clock: inout Segments) {
      if new.clock < old { clock.take(new.clock..<old) }
      for stretch in taken { clock.add(stretch) }
    }
    if let moved { interventions.change(moved) { follow(&$0.speech) } }
    if isItemHeld { items.change(turn.item) { follow(&$0.clock) } }
  }

  private mutating func move(endOf turn: Intervention, to new: Moment, _ now: Moment) {
    let isOver = turn.state == .ended
    let old = isOver ? (turn.endedAt ?? new).clock : now.clock
    let held = turn.interrupts.flatMap { interventions[$0] }
    let isItemHeld: Bool
    if turn.kind != .technical {
      isItemHeld = false
    } else if isOver {
      isItemHeld = items[turn.item]?.clock.stretch(begunAt: old, now) != nil
    } else {
      isItemHeld = itemClockIsHeld && floor.current == turn.id
    }
    var taken: [Segments.Stretch] = []
    interventions.change(turn.id) {
      if isOver, new.clock > old {
        $0.speech.add(Segments.Stretch(from: old, to: new.clock))
      } else {
        taken = $0.speech.take(after: new.clock, now)
        $0.interpretation.take(after: new.clock, now)
      }
      $0.endedAt = new
    }
    if let held { move(held, with: turn, from: old, to: new.clock, taken, now) }
    if isItemHeld {
      items.change(turn.item) { $0.clock.follow(from: old, to: new.clock, taken) }
    }
    // Where it had the floor it is over; the item's clock, which it may have held, runs again from now on.
    if !isOver { end(turn.id, new, releasing: now) }
  }

  /// The speaker whom the turn held went on as it ended; one on whom a question is charged ran along.
  private mutating func move(
    _ held: Intervention, with turn: Intervention, from old: Milliseconds, to new: Milliseconds,
    _ taken: [Segments.Stretch], _ now: Moment
  ) {
    let isOver = turn.state == .ended
    if turn.isCharged {
      guard isOver else {
        if held.speech.isRunning {
          interventions.change(held.id) { $0.speech.take(after: new, now) }
        }
        return
      }
      guard held.speech.stretch(endedAt: old) != nil else { return }
      interventions.change(held.id) {
        if new < old { $0.speech.take(new..<old) }
        $0.speech.add(Segments.Stretch(from: old, to: new))
      }
    } else if isOver, held.speech.stretch(begunAt: old, now) != nil {
      interventions.change(held.id) { $0.speech.follow(from: old, to: new, taken) }
    }
  }

  /// An ordinary turn was another ordinary one, and so was what was asked for.
  private mutating func change(kindOf turn: Intervention, to kind: RequestKind) {
    interventions.change(turn.id) { $0.kind = kind }
    if let request = turn.request { requests.change(request) { $0.kind = kind } }
    if turn.kind == .question {
      items.change(turn.item) { item in
        for index in item.rounds.indices {
          item.rounds[index].questions.removeAll { $0 == turn.id }
        }
        if let last = item.rounds.last, last.questions.isEmpty, last.answers.isEmpty {
          item.rounds.removeLast()
        }
      }
    }
    count(turn.id, kind, in: turn.item)
  }

  /// The end of the item before moves along; what it loses or gets is what this one gets or loses.
  private mutating func correct(_ corrected: ItemCorrected, _ now: Moment) {
    guard let item = items[corrected.id] else { return }
    items.change(item.id) { $0.isCorrected = true }
    if let closed = corrected.closed, let old = item.closedAt {
      let new = moment(wall: closed, near: item.recorded, now)
      items.change(item.id) {
        $0.closedAt = new
        $0.clock.add(Segments.Stretch(from: old.clock, to: new.clock))
        if new.clock < old.clock { $0.clock.take(new.clock..<old.clock) }
      }
    }
    guard let opened = corrected.opened, let old = item.openedAt?.clock else { return }
    let new = moment(wall: opened, near: item.recorded, now)
    let before = corrected.before.flatMap { $0 == item.id ? nil : items[$0] }
    var moved = [Segments.Stretch(from: new.clock, to: old)]
    if new.clock > old { items.change(item.id) { moved = $0.clock.take(0..<new.clock) } }
    if let before {
      items.change(before.id) {
        $0.closedAt = new
        $0.isCorrected = true
        if new.clock < old {
          moved = $0.clock.take(new.clock..<old)
        } else {
          for stretch in moved { $0.clock.add(stretch) }
        }
      }
    }
    items.change(item.id) {
      $0.openedAt = new
      if new.clock < old { for stretch in moved { $0.clock.add(stretch) } }
    }
  }

  /// what becomes of the time in which nothing was recorded.
  ///
  /// Only the speech clock is decided about: the item was under way all the time, as is seen from the room.
  private mutating func recover(_ recovered: ClockRecovered, _ now: Moment) {
    guard recovered.choice != .counted, let turn = interventions[recovered.intervention],
      turn.state != .ended
    else { return }
    let gap = min(max(0, recovered.gap), now.clock)
    let last = Moment(at: now.at - gap, clock: now.clock - gap)
    if recovered.choice == .ended { return move(endOf: turn, to: last, now) }
    interventions.change(turn.id) {
      $0.speech.take(after: last.clock, now)
      $0.interpretation.take(after: last.clock, now)
      $0.isInterpreted = false
      if $0.state == .speaking { $0.state = .paused }
    }
    if turn.isCharged, let held = turn.interrupts {
      interventions.change(held) { $0.speech.take(after: last.clock, now) }
    }
    floor.resumesWithSession = false
  }

  /// Fault 32: what becomes of the time in which the machine slept; whoever spoke speaks on, unless they had ended.
  private mutating func account(_ gap: ClockGap, _ now: Moment) {
    guard gap.choice != .counted, let turn = interventions[gap.intervention], turn.state != .ended
    else { return }
    let to = max(0, now.clock - gap.ago.boundedLength)
    let from = max(0, to - gap.gap.boundedLength)
    if gap.choice == .ended {
      let last = Moment(at: now.at - (now.clock - from), clock: from)
      return move(endOf: turn, to: last, now)
    }
    interventions.change(turn.id) {
      $0.speech.take(from..<to)
      $0.interpretation.take(from..<to)
    }
    if turn.isCharged, let held = turn.interrupts {
      interventions.change(held) { $0.speech.take(from..<to) }
    }
  }
}

extension Segments {
  /// Lets a stretch that began as something ended begin as it really ended; `taken` is how long that ran too long.
  fileprivate mutating func follow(
    from old: Milliseconds, to new: Milliseconds, _ taken: [Stretch]
  ) {
    if new > old { take(old..<new) }
    for stretch in taken { add(stretch) }
  }
}
