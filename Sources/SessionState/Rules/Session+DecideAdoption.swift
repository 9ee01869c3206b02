// How a text is adopted, and the silence procedure (domain B-10, B-11).
extension Session {
  /// B-10: en bloc is one event; B-5: open brackets need a confirmation, which is stored.
  func adopt(_ adopting: Adopting, _ now: Moment) throws(Refusal) -> Event {
    let asked = adopting.ids.withoutRepeats
    for id in adopting.separated where !asked.contains(id) { throw .record(.notInBloc(id)) }
    let ids = asked.filter { !adopting.separated.contains($0) }
    guard !ids.isEmpty else { throw .record(.blocEmpty) }
    var hasBrackets = false
    var revisions: [Int] = []
    for id in ids {
      let current = try recommendation(id)
      try needAdoptable(current, adopting.method, now)
      if current.openBrackets > 0 {
        guard adopting.withBrackets || !settings.adoptRequiresCleanText else {
          throw .openBrackets(id, count: current.openBrackets)
        }
        hasBrackets = true
      }
      revisions.append(current.latest(current.original)?.number ?? 1)
    }
    for id in adopting.separated {
      let state = try recommendation(id).state
      guard state == .tabled else {
        throw .recommendation(id, is: state, wanted: .adopted, allowed: state.following)
      }
    }
    let counts = try counts(of: adopting)
    return .recommendationsAdopted(
      RecommendationsAdopted(
        ids: ids, revisions: revisions, method: adopting.method, counts: counts,
        withBrackets: hasBrackets ? true : nil,
        votes: adopting.votes.isEmpty ? nil : adopting.votes,
        separated: adopting.separated.isEmpty ? nil : adopting.separated.withoutRepeats,
        separatedBy: adopting.separated.isEmpty ? nil : adopting.separatedBy))
  }

  private func needAdoptable(
    _ current: Recommendation, _ method: AdoptionMethod, _ now: Moment
  ) throws(Refusal) {
    guard current.state.following.contains(.adopted) else {
      throw .recommendation(
        current.id, is: current.state, wanted: .adopted, allowed: current.state.following)
    }
    if let silence = current.silence {
      guard method == .silence else {
        throw .record(.inSilence(current.id, until: silence.deadline))
      }
      guard now.at >= silence.deadline else {
        throw .record(.silenceLasts(current.id, until: silence.deadline))
      }
    } else if method == .silence {
      throw .record(.notInSilence(current.id))
    }
    switch method {
    case .consensus, .noObjection, .silence:
      if let objection = current.positions.first(where: { $0.value == .objection }) {
        throw .record(.objectionStands(current.id, objection.party))
      }
    case .showOfHands, .rollCall, .chairRuling: break
    }
  }

  /// The votes of a roll call are counted; hands are counted by people.
  private func counts(of adopting: Adopting) throws(Refusal) -> VoteCounts? {
    guard adopting.method == .rollCall else {
      if !adopting.votes.isEmpty { throw .record(.votesOf(adopting.method)) }
      if adopting.counts != nil, adopting.method != .showOfHands {
        throw .record(.votesOf(adopting.method))
      }
      try needVotes(adopting.counts)
      try needMajority(adopting.counts)
      return adopting.counts
    }
    guard !adopting.votes.isEmpty else { throw .record(.rollCallNeedsVotes) }
    if adopting.counts != nil { throw .record(.countsFromVotes) }
    var voted: Set<GroupID> = []
    for vote in adopting.votes {
      guard groups[vote.group] != nil else { throw .gone(vote.group.description) }
      guard voted.insert(vote.group).inserted else { throw .record(.votedTwice(vote.group)) }
    }
    let counts = VoteCounts(
      for: adopting.votes.count { $0.vote == .for },
      against: adopting.votes.count { $0.vote == .against },
      abstain: adopting.votes.count { $0.vote == .abstain })
    try needMajority(counts)
    return counts
  }

  func silence(_ id: RecommendationID, _ until: Deadline, _ to: String?, _ now: Moment)
    throws(Refusal) -> Event
  {
    let current = try recommendation(id)
    guard current.state.following.contains(.inSilence) else {
      throw .recommendation(
        id, is: current.state, wanted: .inSilence, allowed: current.state.following)
    }
    if let objection = current.positions.first(where: { $0.value == .objection }) {
      throw .record(.objectionStands(id, objection.party))
    }
    let deadline = wallTime(of: until, now)
    guard deadline > now.at, deadline - now.at <= Silence.longest else {
      throw .record(.deadlinePast(deadline))
    }
    return .silenceOpened(
      SilenceOpened(
        id: id, revision: current.latest(current.original)?.number ?? 1, deadline: deadline,
        circulatedTo: try optionalText(to)))
  }

  /// A time of day is the next one at the place of the session.
  private func wallTime(of deadline: Deadline, _ now: Moment) -> Milliseconds {
    switch deadline {
    case .after(let length): return now.at + length
    case .at(let date, let time):
      let offset = day?.offset ?? days.first?.offset ?? 0
      if let date { return Day(number: 0, date: date, offset: offset).wallTime(time) }
      let today = today(now)
      let next = Day(number: 0, date: today, offset: offset).wallTime(time)
      return next > now.at ? next : next + .day
    }
  }

  func breakSilence(
    _ id: RecommendationID, _ party: Party, _ text: String?, _ now: Moment
  ) throws(Refusal) -> Event {
    let current = try recommendation(id)
    guard let silence = current.silence else { throw .record(.notInSilence(id)) }
    guard now.at < silence.deadline else {
      throw .record(.silenceOver(id, since: silence.deadline))
    }
    return .silenceBroken(SilenceBroken(id: id, party: party, text: try optionalText(text)))
  }

  /// The date at the place of the session.
  func today(_ now: Moment) -> LocalDate {
    let offset = (day?.offset ?? days.first?.offset ?? 0) * 1000
    let local = min(max(now.at, 0), 1 << 53) + offset
    return LocalDate(dayNumber: local / .day)
  }
}

extension Array where Element: Hashable {
  /// Each element where it stands first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
