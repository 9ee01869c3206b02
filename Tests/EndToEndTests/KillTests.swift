import Foundation
import Glibc
import Testing

/// What the screen showed as saved survives a death at any moment.
struct KillTests {
  @Test func whatWasSavedIsThereAfterAKill() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    var saved: [String] = []
    for round in 1...10 {
      // What was begun when the one before was killed is not what is looked at here.
      place.environment["XDG_STATE_HOME"] = place.path("state-\(round)")
      let console = try place.terminal("open", "doha")
      try console.wait(for: " events")
      for number in 0..<(round % 3) {
        let text = "Saved in round \(round), number \(number)"
        console.type("r\(text)\r")
        try console.wait(for: "captured, by")
        console.type("\u{1B}")
        try console.wait(for: " events")
        saved.append(text)
      }
      let seq = try Self.savedEvents(console.screen)
      // Killed somewhere in the middle of these.
      console.type(" " + String(repeating: "rNever seen as saved\r", count: round * 3) + " ")
      if round % 2 == 0 { try console.wait(for: "Never seen") }
      console.child.signal(SIGKILL)
      #expect(try console.waitForEnd() == .signal(SIGKILL))

      let state = try place.state(of: "doha")
      #expect(try #require(state["seq"] as? Int) >= seq)
      let texts = Self.recommendations(state)
      #expect(saved.allSatisfy(texts.contains))
    }
    let console = try place.terminal("open", "doha")
    try console.wait(for: " events")
    console.type("s")
    try console.wait(for: "the floor goes to")
    console.type("q")
    try console.wait(for: "goes on. y/N")
    console.type("y")
    #expect(try console.waitForEnd() == .exit(0))
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  @Test func everyPrefixOfALogOpens() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let whole = try #require(place.bytes(place.log("doha")))
    let firstLine = try #require(whole.firstIndex(of: 0x0A))
    let step = max(1, whole.count / 250)
    for length in stride(from: 0, through: whole.count, by: step) {
      let cut = try place.write(whole.prefix(length), to: "cut.jsonl")
      let outcome = try place.run("show", cut)
      if length > firstLine {
        #expect(outcome.ending == .exit(0), "\(length): \(outcome.errors)")
      } else {
        #expect(outcome.ending == .exit(1), "\(length)")
        #expect(outcome.errors.hasPrefix("There is no session in"), "\(length)")
      }
    }
  }

  /// A log that ends inside a line is mended by the next event, and what was cut off is kept.
  @Test func aTornLogGoesOn() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let whole = try #require(place.bytes(place.log("doha")))
    let cut = try place.write(whole.dropLast(40), to: "data/doha.jsonl")
    #expect(try place.succeed("do", "doha", "floor", "give", "next") == ["30 floor.given I-1"])
    #expect(try place.run("verify", cut).ending == .exit(0))
  }

  /// The number in `saved · 412 events`; a row is drawn from left to right, so it stands there with the last word.
  private static func savedEvents(_ screen: ScreenReader) throws -> Int {
    let row = try #require(screen.lines.first { $0.contains("saved ·") && $0.contains(" events") })
    return try #require(row.split(separator: " ").compactMap { Int($0) }.first)
  }

  static func recommendations(_ state: [String: Any]) -> [String] {
    let all = state["recommendations"] as? [[String: Any]] ?? []
    return all.compactMap { ($0["text"] as? [String: String])?["en"] }
  }
}
