import Testing

@testable import SessionState

@Suite("B.3: states of a recommendation") struct RecommendationStateTests {
  /// The commands that bring R-1 into a state.
  private func way(to state: RecommendationState) -> [String] {
    switch state {
    case .captured: []
    case .tabled: ["rec table R-1"]
    case .deferred: ["rec table R-1", "rec defer R-1"]
    case .adopted: ["rec table R-1", "rec adopt R-1"]
    case .withdrawn: ["rec withdraw R-1"]
    case .notAdopted: ["rec table R-1", "rec reject R-1"]
    case .merged: ["rec add \"Act soon\"", "rec merge R-1 R-2 \"Act together soon\""]
    case .split: ["rec split R-1 \"Act\" \"Together\""]
    case .inSilence: ["rec table R-1", "rec silence R-1 --in 1h"]
    }
  }

  private static let commands: [(String, RecommendationState, from: [RecommendationState])] = [
    ("rec table R-1", .tabled, [.captured, .deferred, .inSilence]),
    ("rec defer R-1", .deferred, [.tabled]),
    ("rec withdraw R-1", .withdrawn, [.captured, .tabled, .deferred]),
    ("rec reject R-1", .notAdopted, [.tabled]),
    ("rec adopt R-1", .adopted, [.tabled]),
    ("rec reopen R-1 \"new facts\"", .tabled, [.adopted, .notAdopted]),
    ("rec silence R-1 --in 2h", .inSilence, [.tabled]),
    ("rec split R-1 \"Act\" \"Together\"", .split, [.captured, .tabled, .deferred]),
  ]

  @Test("every command leads on from the states that B.3 names, and from no other")
  func transitions() throws {
    for state in RecommendationState.allCases {
      var meeting = try Meeting(in: "A-1")
      try meeting.do("rec add \"Act together\"")
      try meeting.run(way(to: state).joined(separator: "\n"))
      #expect(meeting.session.recommendations[RecommendationID(1)]?.state == state)
      for (line, wanted, from) in Self.commands {
        if from.contains(state) {
          var later = meeting
          try later.do(line)
          #expect(
            later.session.recommendations[RecommendationID(1)]?.state == wanted,
            "\(line) from \(state)")
        } else {
          let refusal = try meeting.refuses(line)
          let silence = meeting.session.recommendations[RecommendationID(1)]?.silence
          #expect(
            refusal == expected(state, wanted, line, until: silence?.deadline),
            "\(line) from \(state)")
        }
      }
    }
  }

  private func expected(
    _ state: RecommendationState, _ wanted: RecommendationState, _ line: String,
    until deadline: Milliseconds?
  ) -> Refusal {
    let id = RecommendationID(1)
    if let deadline, wanted == .adopted { return .record(.inSilence(id, until: deadline)) }
    if state == .split, wanted == .split {
      return .record(.splitAlready(id, into: [RecommendationID(2), RecommendationID(3)]))
    }
    if state == .merged, wanted == .split {
      return .record(.mergedAlready(id, into: RecommendationID(3)))
    }
    if line == "rec table R-1", state == .adopted || state == .notAdopted {
      return .wordingFixed(id, state)
    }
    return .recommendation(id, is: state, wanted: wanted, allowed: state.following)
  }

  @Test("B-12: an adopted text is not tabled again without a reason")
  func tableIsNoReopening() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add \"Act together\"\nrec table R-1\nrec adopt R-1")
    #expect(
      try meeting.refuses("rec table R-1") == .wordingFixed(RecommendationID(1), .adopted))
    #expect(
      try meeting.refuses("rec revise R-1 \"Act\"") == .wordingFixed(RecommendationID(1), .adopted))
  }

  @Test("B-12: after a reopening the adopted revision stays marked")
  func reopeningKeepsTheAdoption() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add \"Act together\"\nrec table R-1\nrec adopt R-1 --method chair_ruling")
    let adoptedAt = meeting.now
    meeting.at("09:30:00")
    #expect(
      try meeting.do("rec reopen R-1 \"a word is wrong\"")
        == .recommendationStateChanged(
          RecommendationStateChanged(
            id: RecommendationID(1), from: .adopted, to: .tabled, reason: "a word is wrong")))
    try meeting.do("rec revise R-1 \"Act as one\"")
    let text = try #require(meeting.session.recommendations[RecommendationID(1)])
    #expect(
      text.adoption
        == Recommendation.Adoption(
          method: .chairRuling, revision: 1, counts: nil, at: adoptedAt,
          bloc: [RecommendationID(1)]))
    #expect(text.wording == "Act as one")
  }

  @Test("B-10: en bloc is one event that names each text once")
  func enBloc() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add one\nrec add two\nrec table 1\nrec table 2\nrec revise 2 \"two!\"")
    #expect(
      try meeting.do("rec adopt R-2 R-1 R-2 --for 6 --against 1")
        == .recommendationsAdopted(
          RecommendationsAdopted(
            ids: [RecommendationID(2), RecommendationID(1)], revisions: [2, 1],
            method: .showOfHands, counts: VoteCounts(for: 6, against: 1, abstain: 0))))
  }

  @Test("B-10: nothing is adopted when one of several cannot be")
  func enBlocAllOrNone() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("rec add one\nrec add two\nrec table 1")
    #expect(
      try meeting.refuses("rec adopt 1 2")
        == .recommendation(
          RecommendationID(2), is: .captured, wanted: .adopted,
          allowed: [.tabled, .withdrawn, .merged, .split]))
  }
}
