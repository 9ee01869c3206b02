import Testing
import Words

@testable import SessionState

/// Moments as people name them.
struct NamedMomentTests {
  @Test func `a number beyond all events is an event that does not exist`() throws {
    let meeting = try Meeting(in: "A-1")
    let digits = "999999999999999999999"
    for text in [digits, "#\(digits)"] {
      #expect(throws: NamedMoment.Problem.noSuchEvent(digits)) {
        try NamedMoment(text, in: meeting.session)
      }
    }
    #expect(throws: NamedMoment.Problem.noForm("#")) {
      try NamedMoment("#", in: meeting.session)
    }
    #expect(
      NamedMoment.Problem.noSuchEvent(digits).sentence(in: meeting.session)
        == "there is no event \(digits)")
  }

  @Test func `C-2: a time of day of another day is said with the day`() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("11:30:00")
    try meeting.do("note \"Later\"")
    let range = MomentWords.range(of: meeting.history)
    func told(_ text: String) -> String {
      var session = meeting.session
      session.dayNumber = 2
      return MomentWords.range(of: meeting.history, for: text, in: session)
    }
    #expect(told("11:00") == range + "; 1/11:00 is on day 1")
    #expect(told("12:00") == range)
    #expect(told("1/11:00") == range)
    #expect(told("nonsense") == range)
  }
}
