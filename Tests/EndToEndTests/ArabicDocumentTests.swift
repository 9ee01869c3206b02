import Foundation
import Testing

/// Documents in Arabic have no word of the program's in English (domain D-11).
@Suite("Arabic documents") struct ArabicDocumentTests {
  private static let kinds = [
    "outcome", "report", "recommendations", "actions", "speakers", "statistics", "timeline",
  ]

  /// Every word of a text that somebody put into the session, not the words of the program in the log.
  private func data(_ place: Workplace) throws -> Set<String> {
    let log = try #require(place.bytes(place.log("demonstration")))
    let keys: Set = [
      "title", "name", "short", "text", "place", "code", "prefix", "theme", "addressees", "label",
      "note", "owner", "symbol", "en", "fr", "verb", "reason", "value",
    ]
    var words: Set<String> = []
    func collect(_ value: Any, _ isText: Bool) {
      switch value {
      case let text as String where isText:
        words.formUnion(text.matches(of: /[A-Za-z]{2,}/).map { String($0.0) })
      case let list as [Any]: list.forEach { collect($0, isText) }
      case let fields as [String: Any]:
        for (key, value) in fields { collect(value, isText || keys.contains(key)) }
      default: break
      }
    }
    for line in log.split(separator: UInt8(ascii: "\n")) {
      collect(try JSONSerialization.jsonObject(with: Data(line)), false)
    }
    return words
  }

  @Test("D-11: an export in Arabic is Arabic throughout", arguments: kinds)
  func throughout(kind: String) throws {
    let place = try Workplace()
    try place.succeed("demo", "--create")
    let document = try place.start(
      ["export", "demonstration", "--as", kind, "--language", "ar", "--format", "md"]
    ).finish()
    #expect(document.ending == .exit(0))
    // The head of the log is no word.
    let text = document.output.replacing(/[0-9a-f]{12,}/, with: "")
    let known = try data(place)
    let words = text.matches(of: /[A-Za-z]{2,}/).map { String($0.0) }
    #expect(Set(words).subtracting(known).sorted() == [])
    #expect(text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) })
  }
}
