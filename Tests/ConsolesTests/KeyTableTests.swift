import Foundation
import TerminalScreen
import Testing

@testable import Consoles

/// One key table for bindings, footer, help and the README.
struct KeyTableTests {
  @Test func noKeyHasTwoMeanings() {
    let keys = KeyTable.moderator.bindings.flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
  }

  @Test func everyActionHasAKey() {
    let bound = Set(KeyTable.moderator.bindings.map(\.action))
    #expect(Action.allCases.filter { !bound.contains($0) } == [])
  }

  // D-12
  @Test func noCommandIsOnTheArabicKeyWithTwoLetters() {
    #expect(KeyTable.moderator.action(for: .character("b")) == nil)
  }

  // E-1
  @Test func theReadmeShowsTheTable() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let begin = try #require(
      readme.range(of: "<!-- keys: made from the key table; a test compares them -->\n"))
    let end = try #require(readme.range(of: "\n<!-- end of keys -->"))
    #expect(String(readme[begin.upperBound..<end.lowerBound]) == KeyTable.moderator.markdown)
  }
}
