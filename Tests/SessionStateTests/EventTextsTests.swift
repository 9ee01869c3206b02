import Testing

@testable import SessionState

/// What a search in every text finds (domain C-3).
struct EventTextsTests {
  @Test func `C-3: a title, a name and a theme that came later are texts like the first ones`()
    throws
  {
    var meeting = try Meeting(in: "A-1")
    func texts(_ line: String, as role: Role = .moderator) throws -> [String] {
      try meeting.do(line, as: role).texts
    }
    #expect(try texts("item edit A-3 \"Another title\"") == ["Another title"])
    #expect(try texts("rec add \"Act\"", as: .rapporteur) == ["Act"])
    #expect(
      try texts("rec classify R-1 --theme access", as: .rapporteur) == ["access"])
    let created = try #require(meeting.history.events.first?.event)
    #expect(created.texts.contains(meeting.session.created?.title.best() ?? "?"))
  }
}
