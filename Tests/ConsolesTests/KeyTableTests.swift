import Foundation
import TerminalScreen
import Testing

@testable import Consoles

/// One key table for bindings, footer, help and the README.
struct KeyTableTests {
  @Test func noKeyHasTwoMeanings() {
    for table in [KeyTable.moderator, .rapporteur, .replay] {
      let keys = table.bindings.flatMap(\.keys)
      #expect(keys.count == Set(keys).count)
    }
  }

  @Test func everyActionHasAKey() {
    let bound = Set(
      (KeyTable.moderator.bindings + KeyTable.rapporteur.bindings + KeyTable.replay.bindings)
        .map(\.action))
    #expect(Action.allCases.filter { !bound.contains($0) } == [])
  }

  @Test("b alone is no command anywhere (D-12)") func noCommandIsOnTheArabicKeyWithTwoLetters() {
    #expect(KeyTable.moderator.action(for: .character("b")) == nil)
    #expect(KeyTable.rapporteur.action(for: .character("b")) == nil)
    #expect(KeyTable.replay.action(for: .character("b")) == nil)
  }

  // E-1
  @Test func theReadmeShowsTheTable() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let tables: [(String, KeyTable)] = [
      ("keys", .moderator), ("rapporteur's keys", .rapporteur), ("replay's keys", .replay),
    ]
    for (name, table) in tables {
      let begin = try #require(
        readme.range(of: "<!-- \(name): made from the key table; a test compares them -->\n"))
      let end = try #require(readme.range(of: "\n<!-- end of \(name) -->"))
      #expect(String(readme[begin.upperBound..<end.lowerBound]) == table.markdown)
    }
  }
}
