import Foundation
import Testing

/// The page of the forty faults names tests that exist.
struct FaultTableTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func sources() throws -> [String] {
    let tests = root.appendingPathComponent("Tests")
    let names = try FileManager.default.subpathsOfDirectory(atPath: tests.path)
    return try names.filter { $0.hasSuffix("Tests.swift") }.map {
      try String(contentsOf: tests.appendingPathComponent($0), encoding: .utf8)
    }
  }

  @Test("forty rows, each with tests that exist")
  func table() throws {
    let page = Self.root.appendingPathComponent(
      "Sources/SessionStorage/SessionStorage.docc/Faults.md")
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { $0.count == 4 && Int($0[0]) != nil }
    #expect(rows.map { Int($0[0]) } == Array(1...40))
    let sources = try Self.sources()
    for row in rows {
      let named = row[3].split(separator: "`").filter { $0.contains("/") }
      #expect(!named.isEmpty, "\(row[0])")
      for test in named {
        let parts = test.split(separator: "/", maxSplits: 1)
        let suite = "struct \(parts[0]) "
        let found = sources.contains { source in
          source.contains(suite)
            && (source.contains("func \(parts[1])(") || source.contains("`\(parts[1])"))
        }
        #expect(parts.count == 2 && found, "\(row[0]): \(test)")
      }
    }
  }
}
