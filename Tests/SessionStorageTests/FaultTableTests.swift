import Foundation
import Testing

/// The page of forty faults names tests that are there.
@Suite("The table of forty faults")
struct FaultTableTests {
  private struct Row {
    let number: Int?
    let suite: String
    let function: String
  }

  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func rows() throws -> [Row] {
    let page = package.appending(path: "Sources/SessionStorage/SessionStorage.docc/Faults.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let name = (cells.last ?? "").trimmingCharacters(in: ["`"])
        .split(separator: "/", maxSplits: 1)
      return Row(
        number: cells.first.flatMap { Int($0) }, suite: name.first.map(String.init) ?? "",
        function: name.count == 2 ? String(name[1]) : "")
    }
  }

  /// The text of each file of tests.
  private static func sources() throws -> [String] {
    let folder = package.appending(path: "Tests")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".swift") && !$0.contains(".build/") }.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }

  @Test("has forty rows, in order")
  func numbers() throws {
    #expect(try Self.rows().map(\.number) == (1...40).map { $0 })
  }

  @Test("names a suite and a function of it in each row")
  func tests() throws {
    let sources = try Self.sources()
    for row in try Self.rows() {
      let names = ["func \(row.function)(", "func `\(row.function)`("]
      let isThere = sources.contains { text in
        text.contains("struct \(row.suite) {") && names.contains(where: text.contains)
      }
      #expect(isThere, "row \(row.number ?? 0): \(row.suite)/\(row.function)")
    }
  }
}
