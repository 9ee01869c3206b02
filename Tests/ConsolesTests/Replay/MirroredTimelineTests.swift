import TerminalScreen
import Testing
import Words

@testable import Consoles

/// The timeline on a page from the right.
struct MirroredTimelineTests {
  @Test("times and numbers of items run from the left on a page from the right, too (D-10, D-11)")
  func digits() throws {
    let replay = Rerun.morning()
    let plain = try #require(
      replay.type("").trimmedRows.first { $0.matches(of: /\d\d:\d\d/).count > 3 })
    let times = Set(plain.matches(of: /\d\d:\d\d/).map { String($0.output) })
    InterfaceLanguage.$current.withValue(.arabic) {
      replay.terminal.setWriting(Writing(mode: .app, interface: .rightToLeft))
      let rows = replay.type("").trimmedRows
      let found = rows.contains { row in
        Set(row.matches(of: /\d\d:\d\d/).map { String($0.output) }) == times
      }
      #expect(found, "\(times) are not in\n\(rows.joined(separator: "\n"))")
    }
  }
}
