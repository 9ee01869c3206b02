import Testing

@testable import SessionState

/// Slips that a moderator makes, and what is said instead of doing them.
@Suite struct SlipTests {
  @Test("A-23: what has more hands against it than for it is not adopted")
  func counts() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.run("motion make close_debate --by 4\nrec add text\nrec table R-1")
    let counts = VoteCounts(for: 3, against: 4, abstain: 0)
    #expect(
      try meeting.refuses("motion decide V-1 adopted --for 3 --against 4")
        == .order(.votesAgainst(counts)))
    #expect(
      try meeting.refuses("rec adopt R-1 --for 3 --against 4") == .order(.votesAgainst(counts)))
    try meeting.do("motion decide V-1 rejected --for 4 --against 3")
  }

  @Test("quorum: a number beyond the roster can never be reached")
  func quorum() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(
      try meeting.refuses("set quorum 50") == .roster(.quorumBeyond(50, total: 7)))
    try meeting.run("set quorum 7")
    #expect(
      try meeting.refuses("set quorum_of groups") == .roster(.quorumBeyond(7, total: 4)))
    try meeting.run("set quorum 50%\nset quorum_of groups")
  }

  @Test("commands: a slip in the first word leads to the command that was meant")
  func nearest() throws {
    let usages = CommandForm.nearest(to: "flor give")
    #expect(usages.first?.hasPrefix("floor give") == true)
    #expect(CommandForm.nearest(to: "give").first?.hasPrefix("floor give") == true)
  }

  @Test("commands: a missing or wrong value is answered with the values there are")
  func values() throws {
    let session = try CommandLineTests.session()
    let problem = #expect(throws: CommandProblem.self) {
      try Command("set quorum_of", in: session)
    }
    #expect(problem?.kind == .missing(.valueOf(.quorumOf), usage: "set KEY VALUE"))
    #expect(
      CommandCompletion.lines(for: "set clock ", in: session) == [
        "set clock down ", "set clock up ",
      ])
  }
}
