import Foundation
import Glibc
import Testing

/// What was typed is there again, however the program ended (session-log 2.9, faults 2, 4 to 8).
struct DraftTests {
  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGSEGV, SIGTRAP])
  func whatWasTypedIsOfferedAtTheNextStart(signal: Int32) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    let text = "Strengthen the coordination of all partners in the field"
    console.type("r" + text)
    try console.wait(for: text)
    // A signal that can be dealt with has it written; for the others the last 20 characters may be missing.
    if signal == SIGTERM || signal == SIGHUP {
      console.child.signal(signal)
    } else {
      try Self.waitForDraft(in: place) { $0.contains(String(text.dropLast(20))) }
      console.child.signal(signal)
    }
    _ = try console.waitForEnd()
    #expect(try place.run("verify", "doha").ending == .exit(0))

    let again = try place.terminal("open", "doha")
    try again.wait(for: "unsent text from")
    try again.wait(for: "a recommendation): Strengthen the coordination")
    again.type("\r")
    try again.wait(for: "Recommendation  Strengthen the coordination")
    again.type("\r")
    try again.wait(for: "R-1 captured")
    try Self.waitForDraft(in: place) { $0.isEmpty }
    again.child.signal(SIGKILL)
    _ = try again.waitForEnd()
    let third = try place.terminal("open", "doha")
    try third.wait(for: "saved · 30 events")
    #expect(!third.screen.picture.contains("unsent"))
  }

  @Test func theDraftOfALivingConsoleIsNotOffered() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved ·")
    console.type("rStill being typed")
    try Self.waitForDraft(in: place) { $0.contains("Still being typed") }
    let other = try place.terminal("open", "doha", "--console", "rapporteur")
    try other.wait(for: "saved ·")
    #expect(!other.screen.picture.contains("unsent"))
    console.child.signal(SIGKILL)
    _ = try console.waitForEnd()
    let third = try place.terminal("open", "doha", "--console", "rapporteur")
    try third.wait(for: "unsent text of the moderator")
    third.type("d")
    try third.wait(for: "the unsent text is deleted")
    try Self.waitForDraft(in: place) { $0.isEmpty }
  }

  @Test func withoutAFolderForDraftsItSaysSoOnceAndWorks() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["XDG_STATE_HOME"] = nil
    place.environment["HOME"] = nil
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    console.type("r")
    try console.wait(for: "drafts are not saved: set HOME")
    console.type("Kept in the log all the same\r")
    try console.wait(for: "R-1 captured")
  }

  /// Waits until the drafts of the place, all in one text, are as wanted.
  static func waitForDraft(
    in place: Workplace, until isThere: (String) -> Bool
  ) throws {
    let end = ContinuousClock.now + .seconds(40)
    while !isThere(drafts(in: place)) {
      guard ContinuousClock.now < end else {
        throw HarnessFailure(description: "no such draft: \(drafts(in: place))")
      }
      sched_yield()
    }
  }

  private static func drafts(in place: Workplace) -> String {
    let folder = place.path("state/roundtable/drafts")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
      .compactMap { place.bytes("\(folder)/\($0)") }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
  }
}
