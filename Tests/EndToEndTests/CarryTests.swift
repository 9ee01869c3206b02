import Foundation
import Testing

/// A new session goes on with what another one left over.
struct CarryTests {
  @Test("Leftovers: new --carry-from brings who waits, what is open and the register")
  func carried() throws {
    let place = try Workplace()
    try place.createPanel("first")
    try place.succeed(
      "do", "first",
      input: """
        floor end
        item close --drop
        rec add "One voice" --by QRCS
        rec translate R-1 --lang ar "صوت واحد"
        """)
    let before = place.bytes(place.log("first"))
    let said = try place.succeed("new", "second", "--carry-from", "first")
    #expect(
      Array(said.dropFirst()) == [
        "from E2E: 2 people wait again, 1 recommendation brought; it had 59 minutes of its time left"
      ])
    #expect(place.bytes(place.log("first")) == before)
    #expect(try place.succeed("verify", "second").first?.hasPrefix("sound: ") == true)
    let opened = try place.succeed(
      "do", "second", input: "session open\nitem add Talk --minutes 30\nitem next")
    #expect(opened.last?.contains("agenda.item_opened") == true)
    let state = try place.state(of: "second")
    let waiting = (state["list"] as? [String: Any])?["waiting"] as? [[String: Any]]
    #expect(waiting?.map { $0["participant"] as? String } == ["P-2", "P-3"])
    #expect((state["participants"] as? [Any])?.count == 12)
    let texts = state["recommendations"] as? [[String: Any]]
    #expect(
      texts?.first?["text"] as? [String: String] == ["en": "One voice", "ar": "صوت واحد"])
    #expect(texts?.first?["proposers"] as? [String] == ["G-1"])
  }

  @Test("Leftovers: a session that is not there is said, and nothing is created")
  func missing() throws {
    let place = try Workplace()
    let outcome = try place.run("new", "second", "--carry-from", "nowhere")
    #expect(outcome.ending == .exit(1))
    #expect(try place.run("show", "second").ending == .exit(1))
  }
}
