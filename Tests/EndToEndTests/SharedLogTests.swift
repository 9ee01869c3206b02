import Foundation
import Glibc
import Testing

/// Several processes on one log.
struct SharedLogTests {
  @Test func aConsoleTakesInWhatAnotherProcessWrote() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    #expect(try place.succeed("do", "doha", "floor", "request", "9") == ["30 floor.requested Q-4"])
    console.type(" ")
    try console.wait(for: "paused at")
    try console.wait(for: "3 waiting")
    try console.wait(for: "Protection Delegate")
    console.type("\u{1B}")
    try console.wait(for: "saved · 31 events")
    // What no longer makes sense is refused, not written.
    try place.succeed("do", "doha", "floor", "end")
    console.type("e")
    try console.wait(for: "nobody has the floor")
    #expect(try place.succeed("verify", "doha").first?.hasPrefix("sound: 32 events") == true)
  }

  /// An editor saves by putting a new file in the place of the old one.
  @Test func aConsoleGoesOnInTheFileThatReplacedItsLog() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    let log = try #require(place.bytes(place.log("doha")))
    try place.write(log, to: "data/new.jsonl")
    #expect(rename(place.path("data/new.jsonl"), place.log("doha")) == 0)
    console.type(" ")
    try console.wait(for: "paused at")
    #expect(try place.state(of: "doha")["seq"] as? Int == 30)
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  /// Fault 16; `ROUNDTABLE_EVENTS_EACH=10000` at night.
  @Test func twoProcessesWriteAtOnce() throws {
    let count =
      ProcessInfo.processInfo.environment["ROUNDTABLE_EVENTS_EACH"].flatMap { Int($0) } ?? 500
    let place = try Workplace()
    try place.createPanel("doha")
    let scripts = ["left", "right"].map { side in
      (1...count).map { "note \"\(side) \($0)\"\n" }.joined()
    }
    let running = try scripts.map { try place.start(["do", "doha"], input: $0) }
    for process in running {
      let outcome = try process.finish()
      #expect(outcome.ending == .exit(0), "\(outcome.errors)")
      #expect(outcome.lines.count == count)
    }
    let notes = try place.state(of: "doha")["notes"] as? [[String: Any]]
    let texts = Set((notes ?? []).compactMap { $0["text"] as? String })
    #expect(texts.count == 2 * count)
    #expect(
      try place.succeed("verify", "doha").first?.hasPrefix("sound: \(29 + 2 * count) events")
        == true)
  }
}
