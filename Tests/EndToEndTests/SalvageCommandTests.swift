import Foundation
import Glibc
import Testing

/// `salvage` as people use it.
@Suite("session-log 2.5: the command salvage")
struct SalvageCommandTests {
  private func damaged(_ place: Workplace, line: Int) throws -> Data {
    var lines = try #require(place.bytes(place.log("doha"))).split(separator: 10)
    lines[line - 1] = Data("{\"nothing\":1}".utf8)
    let bytes = Data((lines.joined(separator: [10]) + [10]))
    try bytes.write(to: URL(fileURLWithPath: place.log("doha")))
    return bytes
  }

  /// A state without what salvaging adds.
  private func comparable(_ place: Workplace, _ session: String) throws -> NSDictionary {
    var state = try place.state(of: session)
    for key in ["seq", "head", "now", "unknown_events", "offset_ms", "expected_end"] {
      state[key] = nil
    }
    let floor = state["floor"] as? [String: Any]
    state["floor"] = floor?["speaker"]
    return [
      "agenda": (state["agenda"] as? [[String: Any]])?.count ?? 0,
      "participants": state["participants"] ?? "",
      "groups": state["groups"] ?? "", "notes": state["notes"] ?? "",
      "recommendations": state["recommendations"] ?? "",
    ]
  }

  @Test("the new log verifies, goes on and tells the same session; the source is not touched")
  func saved() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = try damaged(place, line: 27)
    let said = try place.succeed("salvage", "doha", "-o", "saved")
    #expect(said.contains("left out as damaged: line 27"), "\(said)")
    #expect(said.contains { $0.hasPrefix("written ") && $0.contains("28 lines kept") }, "\(said)")
    #expect(place.bytes(place.log("doha")) == before)
    #expect(try place.succeed("verify", "saved").last?.hasPrefix("sound: 30 events") == true)
    #expect(try comparable(place, "saved") == comparable(place, "doha"))
    try place.succeed("do", "saved", "note Seen")
    #expect(try place.run("verify", "saved").ending == .exit(0))
  }

  @Test("a lost first line is made anew, and what is missing is said")
  func firstLine() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    _ = try damaged(place, line: 1)
    let refused = try place.run("do", "doha", "note Seen")
    #expect(refused.ending == .exit(1) && refused.errors.contains("roundtable salvage"))
    let said = try place.succeed("salvage", "doha", "-o", "saved").joined(separator: "\n")
    #expect(said.contains("the first line could not be read and is made anew"))
    #expect(said.contains("roundtable do NAME attribution LEVEL"))
    try place.succeed("do", "saved", "attribution on_record")
    try place.succeed("do", "saved", "note Seen")
    #expect(try place.run("verify", "saved").ending == .exit(0))
  }

  @Test("no file is ever overwritten")
  func refused() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = place.bytes(place.log("doha"))
    for (arguments, code) in [
      (["-o", "doha"], Int32(1)), (["-o", place.path("x.txt")], 1),
      (["-o", "x", "--force", "always"], 2),
    ] {
      let outcome = try place.start(["salvage", "doha"] + arguments).finish()
      #expect(outcome.ending == .exit(code), "\(outcome)")
    }
    #expect(place.bytes(place.log("doha")) == before)
    #expect(try place.run("salvage", "doha", "-o", "x", "--force", "never").ending == .exit(0))
  }
}

/// Links, owners and modes as the commands treat them.
@Suite("session-log 2.10: commands and permissions")
struct ExposureTests {
  @Test("a log that everybody can change is told once, on stderr, and used")
  func exposed() throws {
    let place = try Workplace()
    try place.createSession("doha")
    #expect(chmod(place.log("doha"), 0o666) == 0)
    for arguments in [["show", "doha"], ["do", "doha", "note Seen"]] {
      let outcome = try place.start(arguments).finish()
      #expect(outcome.ending == .exit(0))
      let told = outcome.errors.split(separator: "\n").filter {
        $0.contains("everybody on this machine")
      }
      #expect(told.count == 1, "\(outcome.errors)")
    }
  }

  @Test("a console shows it")
  func console() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    #expect(chmod(place.log("doha"), 0o666) == 0)
    let console = try place.terminal("open", "doha")
    try console.wait(for: "everybody on this machine")
  }

  @Test("fault 39: a link is refused with its target, and followed when asked")
  func link() throws {
    let place = try Workplace()
    try place.createSession("doha")
    #expect(symlink(place.log("doha"), place.path("link.jsonl")) == 0)
    let link = place.path("link.jsonl")
    let refused = try place.run("show", link)
    #expect(refused.ending == .exit(1))
    #expect(refused.errors.contains(place.log("doha")) && refused.errors.contains("--follow"))
    #expect(try place.run("show", link, "--follow").ending == .exit(0))
    try place.succeed("do", link, "--follow", "session open")
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  @Test(
    "new --group makes a log for the group and says so; without it the log is the owner's alone")
  func group() throws {
    let place = try Workplace()
    let plan = try place.write(SmallPlan.text, to: "plan.toml")
    func mode(_ path: String) -> UInt32 {
      var status = stat()
      return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
    let said = try place.succeed("new", "doha", "--plan", plan, "--group")
    #expect(said.contains { $0.contains("members of the group") && $0.contains("0660") })
    #expect(mode(place.log("doha")) == 0o660)
    #expect(mode(place.path("data")) == 0o2770)
    try place.succeed("new", "other", "--plan", plan)
    #expect(mode(place.log("other")) == 0o600)
  }

  @Test("without HOME, and without a folder named, where to put sessions is asked in a sentence")
  func noHome() throws {
    let place = try Workplace()
    for name in ["HOME", "ROUNDTABLE_DATA", "XDG_DATA_HOME"] { place.environment[name] = nil }
    for arguments in [["list"], ["new", "doha"], ["show", "doha"]] {
      let outcome = try place.start(arguments).finish()
      #expect(outcome.ending == .exit(1))
      #expect(outcome.errors.contains("HOME is not set"), "\(outcome.errors)")
    }
    let named = try place.run("new", "doha", "--data", place.path("data"))
    #expect(named.ending == .exit(0), "\(named)")
  }

  @Test("without a HOME that can be written to, a session in another folder opens")
  func unwritableHome() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    place.environment["HOME"] = "/proc/nowhere"
    for name in ["XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
      place.environment[name] = nil
    }
    try place.succeed("do", "doha", "note Seen")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 30 events")
  }
}
