import Foundation
import Glibc
import Testing

/// A disk, a lock or a file that is not as it should be, under a running console.
struct DiskTroubleTests {
  private static let isRoot = geteuid() == 0
  private static let hasStrace = access("/usr/bin/strace", X_OK) == 0

  private func seq(_ place: Workplace, _ file: String) throws -> Int {
    let text = try place.succeed("show", file, "--json").joined(separator: "\n")
    let state = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(state?["seq"] as? Int)
  }

  @Test(
    "fault 13: fdatasync fails, and all consoles go on in a rescue file",
    .enabled(if: hasStrace, "strace is not here"))
  func syncFails() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.shell(
      "exec strace -f -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=2 \"$0\" open doha"
    )
    try console.wait(for: "saved · 29 events")
    let other = try place.terminal("open", "doha", "--console", "rapporteur")
    try other.wait(for: "saved · 29 events")
    console.type(" ")
    try console.wait(for: "paused at")
    console.type(" ")
    try console.wait(for: "RESCUE FILE: the disk failed, and all goes on in")
    try other.wait(for: "RESCUE FILE: another console's disk failed")
    let before = place.bytes(place.log("doha"))
    other.type("rWritten after it\r")
    try console.wait(for: "R-1 captured")
    console.type("\u{1B}")
    try console.wait(for: "saved · 32 events")
    #expect(!console.screen.picture.contains("RESCUE FILE"))
    #expect(place.bytes(place.log("doha")) == before)

    let rescue = try #require(
      place.files().first { $0.hasPrefix("data/doha.rescue-") && $0.hasSuffix(".jsonl") })
    #expect(try place.run("verify", place.path(rescue)).ending == .exit(0))
    #expect(try seq(place, place.path(rescue)) == 32)
    let shown = try place.run("show", "doha")
    #expect(shown.errors.contains("goes on in \(place.path(rescue))"))
    #expect(try seq(place, "doha") == 32)
  }

  @Test("fault 17: while another process holds the lock, events wait and the clock goes on")
  func lockHeld() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    let holder = try place.shell("flock \"\(place.log("doha"))\" -c 'echo held; read line'")
    try holder.wait(for: "held")
    console.type(" ")
    try console.wait(for: "UNSAVED: 1 event waits, because another console (process ")
    try console.wait(for: "paused at")
    console.type("rStill here\r")
    try console.wait(for: "2 events wait")
    #expect(try seq(place, "doha") == 29)
    holder.type("\r")
    console.type("\u{1B}")
    try console.wait(for: "saved · 31 events")
    #expect(!console.screen.picture.contains("UNSAVED"))
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  @Test("fault 19: a deleted file is asked about, and written anew with all that was recorded")
  func deleted() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    let before = try #require(place.bytes(place.log("doha")))
    #expect(unlink(place.log("doha")) == 0)
    try console.wait(for: "deleted or moved. Write it anew? y/N")
    try console.wait(for: "doha.jsonl was DELETED")
    console.type("n")
    console.type(" ")
    try console.wait(for: "1 event waits")
    #expect(place.bytes(place.log("doha")) == nil)
    console.type(":restore\r")
    try console.wait(for: "Write it anew? y/N")
    console.type("y")
    try console.wait(for: "saved · 30 events")
    #expect(try #require(place.bytes(place.log("doha"))).starts(with: before))
    #expect(try seq(place, "doha") == 30)
  }

  @Test("fault 20: a log that is cut under a console is read again")
  func cut() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    let bytes = try #require(place.bytes(place.log("doha")))
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(truncate(place.log("doha"), ends[24] + 1) == 0)
    try console.wait(for: "cut from 29 to 25 events")
    console.type("rAfter the cut\r")
    try console.wait(for: "R-1 captured")
    #expect(try seq(place, "doha") == 26)
  }

  @Test(
    "fault 9: a console on a full disk of 64 KiB keeps everything, and saves it when there is room",
    .enabled(if: isRoot, "only root can mount"))
  func smallDisk() throws {
    let place = try Workplace()
    let mount = try place.shell(
      "mkdir -p \"$1\" && mount -t tmpfs -o size=64k none \"$1\" && echo mounted || echo refused",
      place.path("data"))
    try mount.wait(for: "ed")
    guard mount.screen.picture.contains("mounted") else { return }
    defer { _ = try? place.shell("umount \"$1\"", place.path("data")).waitForEnd() }
    try place.createPanel("doha")
    let console = try place.terminal("open", "doha")
    try console.wait(for: "Disk almost full")
    let filler = try place.shell("cat /dev/zero > \"$1/filler\"; echo full", place.path("data"))
    try filler.wait(for: "full")
    let text = String(repeating: "no end ", count: 300)
    var count = 0
    while !console.screen.picture.contains("DISK FULL") {
      count += 1
      try #require(count < 60)
      console.type("r\(count) \(text)\r")
      try console.wait(for: "R-\(count) captured")
    }
    console.type("\u{1B}")
    try console.wait(for: "unsaved")
    #expect(unlink(place.path("data/filler")) == 0)
    try console.wait(for: "saved · \(29 + count) events")
    #expect(try seq(place, "doha") == 29 + count)
    #expect(try place.run("verify", "doha").ending == .exit(0))
    console.type("\u{3}\u{3}")
    _ = try console.waitForEnd()
  }
}
