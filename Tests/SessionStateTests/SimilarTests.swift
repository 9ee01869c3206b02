import Testing

@testable import SessionState

/// Records with shared words, while a new one is typed.
struct SimilarTests {
  private func meeting() throws -> Meeting {
    var meeting = try Meeting(in: "1")
    for text in [
      "Respect the humanitarian principles", "Unify the voice of National Societies",
      "Preventive diplomacy as a standing part of the preparedness plans",
      "Dialogue through peace conferences, prepared with the parties",
    ] {
      try meeting.do("rec add \"\(text)\"")
    }
    return meeting
  }

  private func similar(_ text: String, _ meeting: Meeting) -> [String] {
    SimilarRecommendations(meeting.session).matches(text).map { "\($0.id) \($0.sharedWords)" }
  }

  @Test("B-8: recommendations are listed by shared words, small words left out")
  func shared() throws {
    let meeting = try meeting()
    #expect(similar("Make preventive diplomacy part of the preparedness", meeting) == ["R-3 4"])
    #expect(similar("of the in", meeting) == [])
    #expect(similar("humanitarian", meeting) == ["R-1 1"])
    #expect(similar("the humanitarian plan of", meeting) == [])
  }

  @Test("B-8: case, marks, plural and what Arabic writes together do not matter")
  func folded() throws {
    var meeting = try meeting()
    try meeting.do("rec translate R-3 --lang ar \"الدبلوماسية الوقائيّة جزء من خطط التأهب\"")
    #expect(similar("PLAN for Preparedness", meeting) == ["R-3 2"])
    #expect(similar("والدبلوماسيه الوقائية", meeting) == ["R-3 2"])
  }

  @Test("B-8: what was withdrawn is left out, what was reworded counts as it is now")
  func changed() throws {
    var meeting = try meeting()
    var similar = SimilarRecommendations(meeting.session)
    try meeting.do("rec withdraw R-3")
    try meeting.do("rec revise R-1 \"Diplomacy of prevention\"")
    similar.update(meeting.session)
    #expect(similar.matches("preventive diplomacy plans").map(\.id.number) == [])
    #expect(similar.matches("diplomacy").map(\.id.number) == [1])
    try meeting.do("undo")
    similar.update(meeting.session)
    #expect(similar.matches("humanitarian principles").map(\.id.number) == [1])
    #expect(similar.matches("diplomacy") == [])
  }

  @Test("B-8: at most three, the newest first among equals")
  func three() throws {
    var meeting = try meeting()
    for number in 1...6 { try meeting.do("rec add \"Support localisation funds \(number)x\"") }
    #expect(similar("support localisation", meeting) == ["R-10 2", "R-9 2", "R-8 2"])
  }
}
