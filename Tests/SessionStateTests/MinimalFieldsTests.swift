import Foundation
import Testing

@testable import SessionState

struct MinimalFieldsTests {
  @Test(
    "C-9: of a person only what a meeting needs is kept: no contact data, passport, photo, health or religion"
  )
  func fields() throws {
    let everything = Participant(
      id: ParticipantID(1), number: 1, name: ["en": "Chair"], group: GroupID(1), role: .delegate,
      languages: ["en"], present: true, precedence: 1)
    let data = try JSONEncoder().encode(everything)
    let fields = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      Set(fields.keys) == [
        "id", "number", "name", "group", "role", "languages", "present", "precedence",
      ])
    #expect(Mirror(reflecting: everything).children.count == fields.count)
  }
}
