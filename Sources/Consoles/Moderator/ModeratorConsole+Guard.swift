import SessionState
import TerminalScreen
import Words

// No double "next": the floor never goes to two people in one breath.
extension ModeratorConsole {
  /// `s`: the floor to whom the screen shows as next.
  ///
  /// Within a second of a change of speaker, or when another console has just given the floor, it asks first. The
  /// command names whom the screen shows, so that it is refused when somebody else was quicker.
  func giveToNext() {
    desk.catchUp()
    guard let next = session.next else {
      perform(.floor(.give(Giving(.next))))
      return
    }
    let command = Command.floor(.give(Giving(target(next))))
    // a right of reply that nobody granted yet is granted or refused first.
    if case .request(let id) = next, let request = session.requests[id],
      request.kind == .rightOfReply, request.granted == nil
    {
      return askReply(request, yes: command)
    }
    guard let current = session.currentIntervention, !next.isInterrupted,
      isJustGiven(current)
    else {
      perform(command)
      return
    }
    let name = session.participant(of: next).map { session.name(of: $0) } ?? ""
    interface.prompt = .choice(
      ChoicePrompt(
        Phrase.justGiven(session.name(of: current.participant), name), yes: .command(command)))
  }

  private func isJustGiven(_ current: Intervention) -> Bool {
    let now = now
    if now.clock - current.startedAt.clock < 1000 { return true }
    return interface.floorNews.map { now.clock - $0.clock < 2000 } ?? false
  }

  private func target(_ next: NextSpeaker) -> FloorTarget {
    switch next {
    case .request(let id): .request(id)
    case .planned(let id), .answer(let id): .participant(id)
    case .interrupted: .next
    }
  }

  /// Remembers that somebody else gave the floor, as far as it was not seen before.
  func noteFloorNews(after seq: Int) {
    let gave = desk.history.events.reversed().prefix { $0.seq > seq }.contains {
      switch $0.event {
      case .floorGiven, .floorResumed, .floorReturned: true
      default: false
      }
    }
    if gave { interface.floorNews = now }
  }
}
