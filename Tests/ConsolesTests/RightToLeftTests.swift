import SessionState
import TerminalScreen
import Testing
import Words

@testable import Consoles

extension Screen {
  /// The rows that break the row rule: something stands behind a right-to-left field, or there are two (domain D-5).
  var rowRuleBreaks: [String] {
    trimmedRows.filter { row in
      guard let first = row.firstIndex(where: { String($0).isRightToLeft }) else { return false }
      let tail = row[first...]
      let gap = tail.ranges(of: "  ").contains { tail[$0.upperBound...].contains { $0 != " " } }
      return gap || tail.contains { "│┃━─║".contains($0) }
    }
  }
}

@Suite("Rows on a terminal that orders text itself (D-5)") struct RowRuleTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func nothingStandsBehindRightToLeftText(seed: UInt64) {
    var random = Seeded(state: seed &* 0x51_7CC1)
    let keys = Array("RStPE?mcaAdyriMvUHXWf\n\u{1B}jjkkGg123 nTpoC«")
    let moderator = Workshop(before: RapporteursDesk.record)
    let rapporteur = RapporteursDesk()
    moderator.terminal.setWriting(Writing(mode: .terminal))
    rapporteur.workshop.terminal.setWriting(Writing(mode: .terminal))
    for _ in 0..<60 {
      let key = keys.randomElement(using: &random) ?? "j"
      let name = key == "\n" ? "<enter>" : key == "\u{1B}" ? "<esc>" : String(key)
      let one = moderator.type(name)
      #expect(one.rowRuleBreaks == [], "moderator after \(name), seed \(seed)")
      let two = rapporteur.type(name)
      #expect(two.rowRuleBreaks == [], "rapporteur after \(name), seed \(seed)")
    }
  }

  @Test("The rapporteur's panels stand one below the other there") func stacked() {
    let desk = RapporteursDesk()
    #expect(desk.screen.text.contains("│"))
    desk.workshop.terminal.setWriting(Writing(mode: .terminal))
    #expect(!desk.screen.text.contains("│"))
  }
}

@Suite("The ways to write text of both directions (D-1)") struct BidiModeTests {
  @Test("F8 goes to the next one, also in a prompt, and says so") func cycle() {
    let workshop = Workshop()
    workshop.terminal.setWriting(Writing(mode: .app))
    workshop.type("<f8>")
    #expect(workshop.terminal.writing.mode == .terminal)
    #expect(workshop.interface.message?.text == "terminal: the terminal orders Arabic text")
    workshop.type("i<f8>")
    #expect(workshop.terminal.writing.mode == .words)
    workshop.type("<f8>")
    #expect(workshop.terminal.writing.mode == .off)
    workshop.type("<f8>")
    #expect(workshop.terminal.writing.mode == .app)
  }

  @Test func theTextsOfARecommendationAreOrderedAndStandAtTheRight() {
    let desk = RapporteursDesk(columns: 80, rows: 24)
    desk.workshop.terminal.setWriting(Writing(mode: .app))
    let row = desk.screen.trimmedRows.first { $0.contains("ﺔﻴﺋﺎﻗﻮﻟﺍ") }
    #expect(row?.hasSuffix(" ﺔﻴﺋﺎﻗﻮﻟﺍ ﺔﻴﺳﺎﻣﻮﻠﺑﺪﻟﺍ [ﺮﻳﻮﻄﺗ/ﺩﺎﻤﺘﻋﺍ]") == true)
    #expect(row?.count == 79)
  }
}

@Suite("A caret in text of both directions (D-6, D-8)") struct LogicalCaretTests {
  private func field(_ text: String, _ keys: String, _ mode: BidiMode = .app) -> TextField {
    Writing.$current.withValue(Writing(mode: mode)) {
      var field = TextField(text)
      for key in Key.keys(in: keys) ?? [] { _ = field.take(key) }
      return field
    }
  }

  private func column(_ field: TextField, _ mode: BidiMode = .app) -> Int {
    Writing.$current.withValue(Writing(mode: mode)) {
      FieldLayout(field, width: 40).caretColumn
    }
  }

  @Test func leftIsForwardsInATextFromTheRight() {
    #expect(field("سلام", "").caret == 4)
    #expect(field("سلام", "<left>").caret == 4)
    #expect(field("سلام", "<right>").caret == 3)
    #expect(field("سلام", "<home><left><left>").caret == 2)
    #expect(field("سلام", "<end>").caret == 4)
    #expect(field("abcd", "<left>").caret == 3)
  }

  @Test func typingInsertsWhereTheTextIsRead() {
    #expect(field("سلم", "<right>ا").text == "سلام")
    #expect(field("قرار ", "IFRC").text == "قرار IFRC")
  }

  @Test func theCursorStandsOnTheCellOfItsCharacter() {
    // س is the rightmost cell, behind the last letter is left of all.
    #expect(column(field("سلم", "<home>")) == 2)
    #expect(column(field("سلم", "")) == -1)
    // Latin letters in an Arabic text: the caret moves through them as they are seen.
    let mixed = "قرار IFRC"
    #expect(column(field(mixed, "<home>")) == 8)
    #expect(column(field(mixed, "<home><left><left><left><left><left>")) == 3)
    #expect(field(mixed, "<home><left><left><left><left><left>").caret == 8)
    // Lam-alef is one cell for two characters.
    #expect(column(field("لا", "<home>")) == 0)
    #expect(column(field("لا", "<home><left>")) == 0)
    #expect(field("لا", "<home><left><left>").caret == 2)
  }

  @Test("Backspace takes a mark, then its letter; Delete the whole") func deleting() {
    #expect(field("مُ", "<bs>").text == "م")
    #expect(field("مُ", "<bs><bs>").text == "")
    #expect(field("مُس", "<home><del>").text == "س")
  }

  @Test("Each place is reached from both sides, at every width", arguments: [4, 7, 12, 40])
  func sideways(width: Int) {
    let text = "قرار IFRC رقم 12 [شرط] الآن (MENA) وبعد"
    for mode in [BidiMode.app, .words, .terminal, .off] {
      Writing.$current.withValue(Writing(mode: mode)) {
        var field = TextField(text)
        let towardsEnd: Key = mode == .off ? .right : .left
        _ = field.take(.home, width: width)
        var seen: Set<Int> = [field.caret]
        for _ in 0..<text.count * 2 {
          _ = field.take(towardsEnd, width: width)
          seen.insert(field.caret)
        }
        #expect(seen.count == text.count + 1, "\(mode)")
        let back: Key = towardsEnd == .left ? .right : .left
        seen = []
        for _ in 0..<text.count * 2 {
          seen.insert(field.caret)
          _ = field.take(back, width: width)
        }
        #expect(seen.count == text.count + 1, "\(mode) back")
      }
    }
  }

  @Test("^B turns a text: auto, the other way, the way it runs, auto (D-6)") func turning() {
    let once = field("IFRC", "<c-b>")
    #expect(once.text == "\u{200F}IFRC" && once.direction == .rightToLeft && once.caret == 5)
    #expect(field("IFRC", "<c-b><c-b>").text == "\u{200E}IFRC")
    #expect(field("IFRC", "<c-b><c-b><c-b>").text == "IFRC")
    #expect(field("قرار", "<c-b>").text == "\u{200E}قرار")
    #expect(field("قرار", "<c-b><c-b>").text == "\u{200F}قرار")
    #expect(field("قرار", "<c-b><c-b><c-b>").text == "قرار")
    #expect(field("قرار", "<c-b><c-_>").text == "قرار")
    // What is stored keeps the mark, and nothing where it is not wanted (D-3).
    #expect(StoredText.clean(once.text) == "\u{200F}IFRC")
  }

  @Test("Where the terminal orders, the text has its row to itself and its place is told")
  func alone() {
    let workshop = Workshop(columns: 80, rows: 24)
    workshop.terminal.setWriting(Writing(mode: .terminal))
    let screen = workshop.type("iقرار<right>")
    let row = screen.trimmedRows.firstIndex { $0.contains("قرار") } ?? 0
    #expect(screen.trimmedRows[row].trimmingSpaces == "قرار")
    #expect(screen.trimmedRows[row - 1].trimmingSpaces == "Note")
    #expect(screen.trimmedRows[row + 1].trimmingSpaces == "pos 3/4")
    #expect(screen.cursor?.y == row)
  }
}
