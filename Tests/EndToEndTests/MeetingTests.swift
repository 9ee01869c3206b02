import Foundation
import Glibc
import Testing

/// Moderator, rapporteur, display and a follower through a whole meeting, while one after the other is killed.
///
/// `ROUNDTABLE_MEETING_MINUTES` spreads it over so many minutes of the clock; without it, it runs as fast as it can.
struct MeetingTests {
  @Test("a scripted meeting with kills and restarts: all four end with what a fresh look shows")
  func meeting() throws {
    let meeting = try Meeting()
    for step in 0..<60 {
      try meeting.step(step)
    }
    try meeting.end()
  }
}

/// The four on one log, and what was written down.
private final class Meeting {
  private let place: Workplace
  private var moderator: Pseudoterminal
  private var rapporteur: Pseudoterminal
  private var display: Pseudoterminal
  private var follower: Running
  /// The numbers of the lines that followers told, in order.
  private var followed: [Int] = []
  private var texts: [String] = []
  /// Microseconds between two steps.
  private let pause: UInt32

  init() throws {
    let minutes = ProcessInfo.processInfo.environment["ROUNDTABLE_MEETING_MINUTES"]
    pause = UInt32((minutes.flatMap(Double.init) ?? 0) * 1_000_000)
    place = try Workplace()
    try place.createSession("doha")
    moderator = try place.terminal("open", "doha")
    try moderator.wait(for: "saved ·")
    rapporteur = try place.terminal("open", "doha", "--console", "rapporteur")
    try rapporteur.wait(for: "saved ·")
    display = try place.terminal("display", "doha")
    follower = try place.start(["follow", "doha", "--json", "--from", "start"])
    moderator.type("s")
    try moderator.wait(for: "session opened")
    moderator.type("2jj\r")
    try moderator.wait(for: "engagement opened")
    moderator.type("1")
  }

  /// One of sixty steps: somebody speaks, something is written down, and now and then somebody dies.
  func step(_ number: Int) throws {
    switch number % 6 {
    case 0:
      moderator.type("a\(number / 6 + 1)\r")
      try moderator.wait(for: "is on the list")
    case 1:
      moderator.type("g\r")
      try moderator.wait(for: "the floor goes to")
      try display.wait(for: "of 3:00")
    case 2:
      try write("r", "Recommendation of step \(number)", "captured, by")
    case 3:
      moderator.type(" ")
      try moderator.wait(for: "paused at")
      // PAU, in capitals of five rows.
      try display.wait(for: "█████▄  ▄████▄  ██  ██")
      moderator.type(" ")
      try moderator.wait(for: "goes on")
    case 4:
      try write("i", "Note of step \(number)", "stored as a note")
    default:
      moderator.type("e")
      try moderator.wait(for: "ended after")
    }
    if number % 5 == 4 { try kill(number / 5) }
    // The pace of a real meeting; nothing is waited for.
    if pause > 0 { usleep(pause) }
  }

  private func write(_ key: String, _ text: String, _ answer: String) throws {
    rapporteur.type("\(key)\(text)\r")
    try rapporteur.wait(for: answer)
    try rapporteur.wait(for: text)
    texts.append(text)
  }

  /// One after the other dies and comes back.
  private func kill(_ number: Int) throws {
    switch number % 4 {
    case 0:
      try kill(moderator)
      moderator = try place.terminal("open", "doha")
      try moderator.wait(for: "SPEAKERS LIST")
    case 1:
      // In the middle of a text, of which twenty characters at most may be missing.
      rapporteur.type("rHalf of a sentence that was never sent off by anybody")
      try rapporteur.wait(for: "off by anybody")
      try kill(rapporteur)
      rapporteur = try place.terminal("open", "doha", "--console", "rapporteur")
      try rapporteur.wait(for: "Half of a sentence that was nev")
      rapporteur.type("d")
      try rapporteur.wait(for: "also open")
    case 2:
      try kill(display)
      display = try place.terminal("display", "doha")
      try display.wait(for: "Panel")
    default:
      follower.child.signal(SIGKILL)
      try endFollower(with: .signal(SIGKILL))
      follower = try place.start(
        ["follow", "doha", "--json", "--from", "\((followed.last ?? 0) + 1)"])
    }
  }

  private func kill(_ console: Pseudoterminal) throws {
    console.child.signal(SIGKILL)
    guard try console.waitForEnd() == .signal(SIGKILL) else {
      throw HarnessFailure(description: "it ended before it was killed")
    }
  }

  private func endFollower(with ending: Ending) throws {
    let outcome = try follower.finish()
    #expect(outcome.ending == ending, "\(outcome.errors)")
    for line in outcome.lines {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      followed.append(try #require(event?["seq"] as? Int))
    }
  }

  /// Adjourns, and looks at all four against what processes of their own read from the log.
  func end() throws {
    moderator.type(":session suspend \"end of day 1\"\r")
    try moderator.wait(for: "suspended")
    let state = try place.state(of: "doha")
    let seq = try #require(state["seq"] as? Int)
    #expect(try place.run("verify", "doha").ending == .exit(0))
    for console in [moderator, rapporteur] {
      console.type("\u{1B}")
      try console.wait(for: "saved · \(seq) events")
    }
    let recommendations = (state["recommendations"] as? [[String: Any]] ?? []).map {
      ($0["text"] as? [String: String])?["en"]
    }
    let notes = (state["notes"] as? [[String: Any]] ?? []).map { $0["text"] as? String }
    #expect(
      recommendations + notes == texts.filter { $0.hasPrefix("R") }
        + texts.filter { $0.hasPrefix("N") })
    #expect((state["interventions"] as? [Any])?.count == 10)

    try compare(moderator, with: try place.terminal("open", "doha"), keys: "1")
    try compare(
      rapporteur, with: try place.terminal("open", "doha", "--console", "rapporteur"),
      keys: "")
    try compare(display, with: try place.terminal("display", "doha"), keys: "")
    follower.child.signal(SIGTERM)
    try endFollower(with: .exit(143))
    #expect(followed == Array(1...seq))
  }

  /// Both show the same, but for the time of day, the message and who else is there.
  private func compare(_ old: Pseudoterminal, with fresh: Pseudoterminal, keys: String) throws {
    old.type(keys)
    fresh.type(keys)
    func rows(_ terminal: Pseudoterminal) -> [String] {
      terminal.screen.lines.dropFirst().filter { !$0.contains("saved · ") }
    }
    try fresh.wait(for: "the same as on\n\(old.screen.picture)") { _ in
      old.readPending()
      return rows(old) == rows(fresh) && rows(old).count > 30
    }
    #expect(old.screen.unknown == [])
  }
}
