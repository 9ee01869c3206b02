import Foundation
import Glibc
import Testing

/// The second screen beside a console.
struct DisplayTests {
  @Test func theRoomSeesWhatTheModeratorDoes() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let display = try place.terminal("display", "doha", columns: 40, rows: 12)
    try display.wait(for: "2 waiting")
    try place.succeed("do", "doha", "floor", "pause")
    try display.wait(for: "PAUSED")
    // Three letters more than the big ones take, so that it stands in plain ones.
    try place.succeed("do", "doha", "message", "registration")
    try display.wait(for: "registration")
    try place.succeed("do", "doha", "blackout", "on")
    try display.wait(for: "nothing") { $0.picture.allSatisfy(\.isWhitespace) }
    try place.succeed("do", "doha", "blackout", "off")
    try display.wait(for: "registration")
  }

  @Test func theLogIsOpenedForReadingOnlyAndNotOneByteChanges() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let log = place.log("doha")
    let before = try #require(place.bytes(log))
    let display = try place.terminal("display", "doha", columns: 80, rows: 24)
    try display.wait(for: "list open")
    let flags = try Self.flags(of: log, in: display.child.id)
    #expect(!flags.isEmpty)
    for flag in flags { #expect(flag & O_ACCMODE == O_RDONLY) }
    display.type("tcfx")
    try display.wait(for: "q leave")
    display.type("q")
    #expect(try display.waitForEnd() == .exit(0))
    #expect(place.bytes(log) == before)
  }

  /// How a process has opened a file, once for each time.
  private static func flags(of path: String, in process: pid_t) throws -> [Int32] {
    let folder = "/proc/\(process)"
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try FileManager.default.contentsOfDirectory(atPath: folder + "/fd").compactMap {
      number in
      let target = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "\(folder)/fd/\(number)")
      guard target == file,
        let info = try? String(contentsOfFile: "\(folder)/fdinfo/\(number)", encoding: .utf8),
        let line = info.split(separator: "\n").first(where: { $0.hasPrefix("flags:") }),
        let word = line.split(whereSeparator: \.isWhitespace).last
      else { return nil }
      return Int32(truncatingIfNeeded: Int(word, radix: 8) ?? -1)
    }
  }
}
