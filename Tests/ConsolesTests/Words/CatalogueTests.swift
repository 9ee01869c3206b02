import Foundation
import Testing

/// The source of the catalogue speaks every language of the program.
@Suite struct CatalogueTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Words")

  /// The files of the catalogue with their source.
  private static func files() throws -> [(name: String, source: String)] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return (name, source)
    }
  }

  @Test("every entry speaks Arabic (D-11)")
  func everyEntrySpeaksArabic() throws {
    let files = try Self.files()
    #expect(files.count > 50)

    let missing = files.filter { !Catalogue.isExempt($0.name) }.flatMap { file in
      SwiftLiterals(file.source).literals.filter { Catalogue.isMissing($0, in: file.name) }
        .map { "\(file.name):\($0.line): \($0.text)" }
    }

    #expect(missing == [], "say(\"English\", \"العربية\") is missing")
  }

  @Test("no entry has the English in the place of the Arabic (D-11)")
  func everySecondArgumentIsArabic() throws {
    let calls = try Self.files().flatMap { file in
      SwiftLiterals(file.source).calls.filter { Catalogue.bilingual.contains($0.name) }
        .map { (file.name, $0) }
    }
    #expect(calls.count > 500)

    let wrong = calls.filter { !Catalogue.isBilingual($0.1) }
      .map { "\($0.0):\($0.1.line): \($0.1.arguments)" }

    #expect(wrong == [])
  }

  @Test("what is exempt is there")
  func everyExemptionIsNeeded() throws {
    let files = try Self.files()
    let names = Set(files.map(\.name))

    #expect(Catalogue.ofWords.union(Catalogue.ofDocuments).subtracting(names) == [])
    for (name, words) in Catalogue.codes {
      let texts = files.filter { $0.name == name }
        .flatMap { SwiftLiterals($0.source).literals.map(\.text) }
      #expect(words.subtracting(texts) == [], "\(name)")
    }
  }

  @Test("the reader of the source sees what a person sees")
  func readsLiterals() {
    let source = #"""
      // "a comment"
      /* "another /* nested */ one" */
      static var label: String { say("one \(name.map { " by \($0)" } ?? "")", "واحد") }
      let plain = "two \(count == 1 ? "word" : "words") \"quoted\"", raw = #"th\ree"#
      let long = """
        four
        """
      case .left: "five"
      """#

    let literals = SwiftLiterals(source).literals

    #expect(
      literals.map(\.text.trimmed) == [
        "by", "", "one", "واحد", "word", "words", "two  \"quoted\"", #"th\ree"#, "four", "five",
      ])
    #expect(literals.map(\.line) == [3, 3, 3, 3, 4, 4, 4, 4, 5, 8])
    #expect(
      literals.map { $0.calls.contains("say") } == [true, true, true, true] + [
        false, false, false, false, false, false,
      ])
  }

  @Test("an entry without Arabic is found")
  func findsWhatIsMissing() {
    let source = #"""
      static let bare = "not said"
      static var swapped: String { say("عربي", "English") }
      static var same: String { say("saved", "saved") }
      static var number: String { say("\(count) min", "\(count) د") }
      static var sign: String { "✓" }
      """#

    let read = SwiftLiterals(source)
    let missing = read.literals.filter { Catalogue.isMissing($0, in: "") }
    let wrong = read.calls.filter { $0.name == "say" && !Catalogue.isBilingual($0) }

    #expect(missing.map(\.text) == ["not said"])
    #expect(wrong.map(\.line) == [2, 3])
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
