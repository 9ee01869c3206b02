import Foundation
import Reports
import SessionState
import Testing

/// The README names every key of the documents' JSON.
struct ReadmeDocumentTests {
  @Test(arguments: DocumentKind.allCases)
  func everyKeyIsDocumented(kind: DocumentKind) throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let start = try #require(text.range(of: "what `--format json` and templates have"))
    let section = text[start.upperBound...].prefix { $0 != "#" }
    let meeting = try RecordedMeeting(
      """
      floor give 1
      note "We were never asked." --kind quote
      note "Who pays?" --kind question
      floor end
      rec add "urges all to train [two/three] advisers" --by QRCS
      rec classify R-1 --theme "training" --to IFRC --verb urges
      rec table R-1
      rec position R-1 ICRC reservation "The law comes first."
      rec revise R-1 "urges all to train advisers"
      rec adopt R-1 --method show_of_hands --for 3 --against 0 --abstain 0
      action add "Write a guide" --owner QRCS --due 2026-06-01
      item close
      """)
    var missing: Set<String> = []
    func look(_ value: Any) {
      if let list = value as? [Any] { list.forEach(look) }
      for (key, value) in value as? [String: Any] ?? [:] {
        if !section.contains("`\(key)`") { missing.insert(key) }
        // Plain times for drawing are named as a whole.
        if key != "times" { look(value) }
      }
    }
    look(try meeting.json(kind))
    #expect(missing.isEmpty)
  }
}
