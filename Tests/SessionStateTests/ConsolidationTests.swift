import Testing

@testable import SessionState

/// Several texts become one, or one several.
struct ConsolidationTests {
  private let first = RecommendationID(1)
  private let second = RecommendationID(2)
  private let third = RecommendationID(3)

  private func two() throws -> Meeting {
    var meeting = try Meeting.twoTurns()
    try meeting.run(
      """
      rec add "Act together" --by QRCS
      rec support R-1 IFRC
      rec support R-1 4 --as co_sponsor
      rec classify R-1 --theme media --principles unity --to "IFRC, donors"
      floor give 6
      rec add "Act at once" --by IFRC,KWT
      rec support R-2 QRCS
      rec classify R-2 --theme charter --principles humanity --to donors --priority high
      rec table R-2
      """)
    return meeting
  }

  @Test(
    "B-6: a merge gives a new number, unites who stood behind the sources, and keeps where they came from"
  )
  func merge() throws {
    var meeting = try two()
    let event = try meeting.do("rec merge R-2 R-1 \"Act together and at once\"")
    #expect(
      event
        == .recommendationsMerged(
          RecommendationsMerged(
            id: third, sources: [second, first], language: "en", text: "Act together and at once",
            item: ItemID(1), attribution: .onRecord)))
    let whole = try #require(meeting.session.recommendations[third])
    #expect(whole.state == .captured)
    #expect(whole.mergedFrom == [second, first])
    #expect(whole.proposers == [.group(GroupID(2)), .group(GroupID(4)), .group(GroupID(1))])
    #expect(whole.coSponsors == [.participant(ParticipantID(4))])
    #expect(whole.supporters == [])
    #expect(whole.sources == [InterventionID(2), InterventionID(3)])
    #expect(whole.theme == "Universal Charter")
    #expect(whole.principles == [.humanity, .unity])
    #expect(whole.addressees == ["donors", "IFRC"])
    #expect(whole.priority == .high)
    for source in [first, second] {
      let text = try #require(meeting.session.recommendations[source])
      #expect(text.state == .merged)
      #expect(text.mergedInto == third)
      #expect(!text.wording.isEmpty)
    }
  }

  @Test("B-6: a merge is taken back whole, and its number is not used again")
  func undoMerge() throws {
    var meeting = try two()
    let before = meeting.session
    try meeting.do("rec merge R-1 R-2 \"Both\"")
    try meeting.do("undo")
    #expect(meeting.session.recommendations == before.recommendations)
    try meeting.do("rec add \"Another\"")
    #expect(meeting.session.recommendations.last?.id == RecommendationID(4))
  }

  @Test("B-6: what was merged is not merged again")
  func mergeTwice() throws {
    var meeting = try two()
    try meeting.do("rec merge R-1 R-2 \"Both\"")
    #expect(
      try meeting.refuses("rec merge R-1 R-3 \"Again\"")
        == .record(.mergedAlready(first, into: third)))
    #expect(try meeting.refuses("rec merge R-3 R-3 \"Again\"") == .record(.mergeNeedsTwo))
    #expect(try meeting.refuses("rec merge R-3 \"Again\"") == .record(.mergeNeedsTwo))
  }

  @Test("B-6: a merge is under the strictest rule of its sources")
  func strictest() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      "rec add one\nattribution chatham_house\nrec add two\nattribution on_record\n"
        + "rec merge R-1 R-2 \"Both\"")
    #expect(meeting.session.recommendations[third]?.attribution == .chathamHouse)
  }

  @Test("B-7: a split keeps links both ways, and each part goes on with what was known")
  func split() throws {
    var meeting = try two()
    try meeting.do("rec split R-1 \"Act\" \"Do it together\"")
    let source = try #require(meeting.session.recommendations[first])
    #expect(source.state == .split)
    #expect(source.splitInto == [third, RecommendationID(4)])
    for (id, text) in [(third, "Act"), (RecommendationID(4), "Do it together")] {
      let part = try #require(meeting.session.recommendations[id])
      #expect(part.state == .captured)
      #expect(part.splitFrom == first)
      #expect(part.wording == text)
      #expect(part.revisions.count == 1)
      #expect(part.proposers == source.proposers)
      #expect(part.supporters == source.supporters)
      #expect(part.sources == source.sources)
      #expect(part.theme == source.theme)
    }
    #expect(
      try meeting.refuses("rec split R-1 a b")
        == .record(.splitAlready(first, into: [third, RecommendationID(4)])))
    #expect(try meeting.refuses("rec split R-3 \"only one\"") == .record(.splitNeedsTwo))
    try meeting.do("undo")
    #expect(meeting.session.recommendations[first]?.state == .captured)
    #expect(meeting.session.recommendations[third] == nil)
  }

  @Test("B-6, B-7: where every sentence came from is kept through both")
  func origins() throws {
    var meeting = try two()
    try meeting.do("rec merge R-1 R-2 \"Act together and at once\"")
    try meeting.do("rec split R-3 \"Act together\" \"Act at once\"")
    #expect(
      meeting.session.recommendations[RecommendationID(5)]?.sources
        == [InterventionID(2), InterventionID(3)])
  }
}
