// Procedural motions (domain A-23): recorded; what they ask for is done by the moderator.
extension Session {
  func decide(motion command: MotionCommand) throws(Refusal) -> Event {
    try needOpen()
    switch command {
    case .make(let kind, let mover, let seconder): return try make(kind, by: mover, seconder)
    case .second(let id, let person):
      let motion = try openMotion(id)
      try needThere(person)
      guard motion.seconder == nil, motion.mover != person else {
        throw .order(.cannotSecond(id, person))
      }
      return .motionSeconded(MotionSeconded(id: id, seconder: person))
    case .speak(let id, let person, let side): return try speak(on: id, person, side)
    case .decide(let id, let result, let counts):
      _ = try openMotion(id)
      try needVotes(counts)
      if result == .adopted { try needMajority(counts) }
      return .motionDecided(MotionDecided(id: id, result: result, counts: counts))
    }
  }

  private func make(
    _ kind: MotionKind, by mover: ParticipantID, _ seconder: ParticipantID?
  ) throws(Refusal) -> Event {
    let id = MotionID(ids.motion + 1)
    try needThere(mover)
    if let seconder {
      try needThere(seconder)
      if seconder == mover { throw .order(.cannotSecond(id, mover)) }
    }
    return .motionMade(
      MotionMade(id: id, kind: kind, mover: mover, seconder: seconder, item: openItem))
  }

  private func speak(
    on id: MotionID, _ person: ParticipantID, _ side: MotionSide
  ) throws(Refusal) -> Event {
    let motion = try openMotion(id)
    try needThere(person)
    guard motion.kind.isDebated else { throw .order(.notDebated(id)) }
    if motion.speakersFor.contains(person) || motion.speakersAgainst.contains(person) {
      throw .order(.spokeAlready(id, person))
    }
    guard motion.speakers(side).count < Motion.speakersPerSide else {
      throw .order(.sideFull(id, side))
    }
    return .motionSpoken(MotionSpoken(id: id, participant: person, side: side))
  }

  private func openMotion(_ id: MotionID) throws(Refusal) -> Motion {
    guard let motion = motions[id] else { throw .gone(id.description) }
    if let result = motion.result { throw .order(.motionDecided(id, result)) }
    return motion
  }
}
