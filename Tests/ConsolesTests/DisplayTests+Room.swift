import SessionState
import TerminalScreen
import Testing
import Words

@testable import Consoles

/// What the room reads from its last row: large letters, whole messages, what the digits count.
extension DisplayTests {
  @Test("the words to the speaker are larger than one cell where there is room")
  func largeToSpeaker() throws {
    for (columns, rows) in [(200, 60), (120, 36), (80, 24)] {
      let shown = screen(["10:41:50 message \"Please finish\" --to speaker"], columns, rows)
      let label = try #require(shown.position(of: DisplayWords.toSpeaker))
      #expect(shown.position(of: "Please finish") == nil)
      #expect((1...3).contains { shown.row(label.y + $0).contains("\u{2588}") })
      #expect(shown.position(of: "\u{00BB}") != nil)
    }
    let small = screen(["10:41:50 message \"Please finish\" --to speaker"], 40, 12)
    let row = try #require(small.position(of: "Please finish")).y
    #expect(!small.row(row).contains("of 3:00"))
  }

  @Test("a message that is too long for the screen ends with the sign of a cut")
  func cut() {
    let words = Array(repeating: "headsets", count: 22).joined(separator: " ")
    for (columns, rows) in [(40, 6), (20, 5)] {
      let shown = text(screen(["10:41:50 message \"\(words)\""], columns, rows))
      #expect(shown.contains("\u{2026}"), "\(columns)")
    }
  }

  @Test("D-6: an Arabic message stands in the middle, in rows of text, in order on every page")
  func arabicMessage() throws {
    for page in [TextDirection.leftToRight, .rightToLeft] {
      let shown = Writing.$current.withValue(Writing(mode: .app, interface: page)) {
        screen(["10:41:50 message \"الرجاء إعادة السماعات عند الباب\""], 80, 24)
      }
      let rows = (1..<24).filter { !shown.row($0).allSatisfy { $0 == " " } }
      #expect(rows.count == 1)
      let row = Array(shown.row(try #require(rows.first)))
      let left = row.prefix { $0 == " " }.count
      let right = row.reversed().prefix { $0 == " " }.count
      #expect(abs(left - right) <= 1)
    }
  }

  @Test("20 by 5 tells clock, state, who speaks and the rule of attribution")
  func small() {
    let shown = screen(["10:41:50 attribution not_for_attribution"], 20, 5)
    #expect(shown.row(0).contains("NFA"))
    #expect(text(shown).contains("OK"))
    let session = Workshop(before: ["10:41:50 attribution not_for_attribution"]).session
    #expect(text(shown).contains(DisplayModel(session, session.lastMoment).big))
  }

  @Test("while the floor is free the word says what the digits count")
  func free() throws {
    let free = ["10:41:50 floor end"]
    let session = Workshop(before: free).session
    let model = DisplayModel(session, session.lastMoment)
    #expect(model.big == Label.floorFree)
    #expect(model.clock.word.contains("min"))
    #expect(model.allotted == "")
    #expect(screen(free, 40, 12).position(of: model.clock.word) != nil)
  }

  @Test(
    "a point of order is read from the last row of the room at 80 by 24, with its sign and its group"
  )
  func pointOfOrder() throws {
    let lines = ["10:41:50 floor give 14 --kind point_of_order"]
    let session = Workshop(before: lines).session
    let model = DisplayModel(session, session.lastMoment)
    let word = try #require(
      BigLetters.render("! POINT OF ORDER", font: .rows3))
    let shown = screen(lines, 80, 24)
    #expect(shown.position(of: word[0].trimmingSpaces) != nil)
    #expect(shown.position(of: model.big) != nil)
  }

  @Test("big letters are not underlined, whatever the theme does with their role")
  func stripes() throws {
    let theme = Theme(name: "test", inks: [.critical: Paint(underline: true)])
    let shown = screen([], 120, 36, after: 400)
    let digits = try #require(
      shown.row(10).firstIndex(of: "\u{2588}").map {
        shown.row(10).distance(from: shown.row(10).startIndex, to: $0)
      })
    let style = try #require(shown.style(at: Position(x: digits, y: 10)))
    #expect(style.ink == .critical)
    #expect(!theme.paint(for: style).underline)
    #expect(!theme.paint(for: style.withoutForm).underline)
    #expect(theme.paint(for: Style(.critical)).underline)
  }

  @Test("the last change of a wording is cut with the sign of a cut")
  func footCut() {
    let words = { (first: String) in (1...90).map { "\(first)\($0)" }.joined(separator: " ") }
    let shown = screen(
      [
        "10:41:44 rec add \"Short text\"", "10:41:46 rec revise R-1 \"\(words("a"))\"",
      ], 120, 36, view: .text)
    #expect(text(shown).contains("\u{2026}"))
  }

  @Test("no page ends with the first row of a text that goes on")
  func pages() throws {
    let words = { (count: Int) in
      (0..<count).map { _ in "word" }.joined(separator: " ")
    }
    let session = Workshop(before: [
      "10:41:44 rec add \"\(words(60))\"", "10:41:45 rec translate R-1 --lang ar \"\(words(60))\"",
    ]).session
    let text = try #require(session.recommendationForRoom)
    let panel = ProjectorPanel(text, session, columns: 80)
    let lines = panel.tight
    for rows in 2...20 {
      let pages = panel.pages(rows: rows)
      let shown = pages.flatMap { Array($0) }
      let hasText = lines.indices.filter { !lines[$0].text.runs.isEmpty }
      #expect(Set(shown).isSuperset(of: hasText) && shown == shown.sorted())
      #expect(pages.allSatisfy { $0.count <= rows })
      for page in pages.dropLast() { #expect(lines[page.upperBound - 1].tag == nil, "\(rows)") }
    }
  }
}
