import Foundation
import Glibc
import Testing

/// Several consoles, and those who follow, on one log.
struct TogetherTests {
  @Test(
    "given two consoles, when one records, then the other shows it; when one is killed, then the other says so"
  )
  func twoConsoles() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let moderator = try place.terminal("open", "doha")
    try moderator.wait(for: "saved · 29 events")
    let rapporteur = try place.terminal("open", "doha", "--console", "rapporteur")
    try rapporteur.wait(for: "also open: moderator")
    try moderator.wait(for: "the rapporteur's console has been opened")
    moderator.type(" ")
    try rapporteur.wait(for: "moderator: ")
    rapporteur.child.signal(SIGKILL)
    #expect(try rapporteur.waitForEnd() == .signal(SIGKILL))
    try moderator.wait(for: "the rapporteur's console is gone")
    moderator.type("q")
    #expect(try moderator.waitForEnd() == .exit(0))
    #expect(access(place.path("data/.doha.consoles"), F_OK) != 0)
  }

  @Test(
    "given a follower, when events come, then each is one line; SIGINT ends it",
    arguments: [false, true])
  func following(json: Bool) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let follower = try place.start(
      ["follow", "doha", "--from", "29"] + (json ? ["--json"] : []))
    let deadline = Deadline()
    var lines: [Substring] = []
    var said = ""
    func read(_ count: Int) {
      while lines.count < count, deadline.wait(for: [follower.output.number]),
        let some = follower.output.readSome()
      {
        said += String(decoding: some, as: UTF8.self)
        lines = said.split(separator: "\n")
      }
    }
    read(1)
    try place.succeed("do", "doha", "mark", "a point")
    read(2)
    follower.child.signal(SIGINT)
    let outcome = try follower.finish()
    #expect(outcome.ending == .exit(130))
    #expect(outcome.errors == "")
    #expect(lines.count == 2)
    #expect(access(place.path("data/.doha.consoles"), F_OK) != 0)
    let first = try #require(lines.first)
    guard json else {
      #expect(first.contains("  29  moderator  "))
      #expect(lines.last?.contains("  30  moderator  ") == true)
      return
    }
    let value = try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any]
    #expect(value?["seq"] as? Int == 29)
    #expect(value.map { Set($0.keys) } == ["at", "by", "event", "id", "ids", "seq", "sentence"])
  }
}
