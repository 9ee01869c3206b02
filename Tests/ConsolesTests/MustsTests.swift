import Foundation
import Testing

/// The page of the musts names tests that exist and that name their must.
struct MustsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func sources() throws -> [String] {
    let tests = root.appendingPathComponent("Tests")
    let names = try FileManager.default.subpathsOfDirectory(atPath: tests.path)
    return try names.filter { $0.hasSuffix("Tests.swift") && !$0.contains(".build/") }.map {
      try String(contentsOf: tests.appendingPathComponent($0), encoding: .utf8)
    }
  }

  /// What stands before a test's function, and before its suite: where the must is named.
  private static func heads(_ suite: String, _ function: String, in source: String) -> String? {
    guard let declared = source.firstRange(of: "struct \(suite) "),
      let named = source[declared.upperBound...].firstRange(of: "func \(function)(")
    else { return nil }
    let before = source[declared.upperBound..<named.lowerBound]
    let test = before.ranges(of: "@Test").last.map { before[$0.lowerBound...] } ?? before.suffix(0)
    let above = source[..<declared.lowerBound].suffix(200)
    let title = above.ranges(of: "@Suite").last.map { above[$0.lowerBound...] } ?? above.suffix(0)
    return test + " " + title
  }

  @Test("D-1 to D-16 and E-1 to E-20, each with tests that name it")
  func table() throws {
    let page = Self.root.appendingPathComponent("Sources/Consoles/Consoles.docc/Musts.md")
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.count == 3 && $0[0].firstMatch(of: /^[DE]-\d+$/) != nil }
    #expect(rows.map { $0[0] } == (1...16).map { "D-\($0)" } + (1...20).map { "E-\($0)" })
    let sources = try Self.sources()
    for row in rows {
      let tests = row[2].split(separator: "`").filter { $0.contains("/") }
      #expect(!tests.isEmpty, "\(row[0])")
      for test in tests {
        let parts = test.split(separator: "/").map(String.init)
        let heads = sources.lazy.compactMap { Self.heads(parts[0], parts[1], in: $0) }.first
        let head = try #require(heads, "\(row[0]): there is no \(test)")
        let numbers = head.matches(of: /[DE]-\d+/).map { String($0.output) }
        #expect(numbers.contains(row[0]), "\(test) does not name \(row[0])")
      }
    }
  }
}
