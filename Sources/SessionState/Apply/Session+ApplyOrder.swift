extension Session {
  mutating func applyOrder(_ event: Event, _ now: Moment) {
    switch event {
    case .rulingAppealed(let appeal):
      interventions.change(appeal.intervention) {
        $0.appeal = Appeal(by: appeal.by, result: appeal.result, counts: appeal.counts)
      }
    case .calledToOrder(let call):
      callsToOrder.append(
        CallToOrder(
          participant: call.participant, intervention: call.intervention, item: call.item,
          reason: call.reason, text: call.text, at: now))
    case .replyGranted(let granted):
      requests.change(granted.request) { $0.granted = granted.nth }
    case .replyRefused(let refused):
      requests.change(refused.request) { $0.state = .refused }
      dequeue(refused.request)
    case .roundClosed(let closed):
      items.change(closed.item) {
        let round = $0.rounds.lastIndex { $0.number == closed.number }
        if let round { $0.rounds[round].isClosed = true }
      }
    default: applyMotion(event, now)
    }
  }

  private mutating func applyMotion(_ event: Event, _ now: Moment) {
    switch event {
    case .motionMade(let made):
      motions.set(
        Motion(
          id: made.id, kind: made.kind, mover: made.mover, seconder: made.seconder,
          item: made.item, at: now))
    case .motionSeconded(let seconded):
      motions.change(seconded.id) { $0.seconder = seconded.seconder }
    case .motionSpoken(let spoken):
      motions.change(spoken.id) {
        switch spoken.side {
        case .for: $0.speakersFor.append(spoken.participant)
        case .against: $0.speakersAgainst.append(spoken.participant)
        }
      }
    case .motionDecided(let decided):
      motions.change(decided.id) {
        $0.result = decided.result
        $0.counts = decided.counts
        $0.decidedAt = now
      }
    default: break
    }
  }
}
