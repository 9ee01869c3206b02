import TerminalScreen
import Testing

/// A row as it is sent to the terminal, from the left, without the blanks at its end.
private func row(_ text: String, _ mode: BidiMode, columns: Int = 40) -> String {
  Writing.$current.withValue(Writing(mode: mode)) {
    var screen = Screen(Size(columns: columns, rows: 1))
    screen.draw(text, at: Position(x: 0, y: 0))
    var row = screen.row(0)
    while row.last == " " { row.removeLast() }
    return row
  }
}

@Suite("Right-to-left rows in the four modes (D-1, D-16)") struct GoldenRowTests {
  /// What is stored; what `app` sends, in joined forms; what `words` sends.
  static let golden: [(stored: String, app: String, words: String)] = [
    // Pure Arabic.
    ("السلام عليكم", "ﻢﻜﻴﻠﻋ ﻡﻼﺴﻟﺍ", "عليكم السلام"),
    // With harakat: each mark behind its letter.
    (
      "مُحَمَّد",
      "\u{FEAA}\u{FEE4}\u{64E}\u{651}\u{FEA4}\u{64E}\u{FEE3}\u{64F}", "مُحَمَّد"
    ),
    // Lam-alef in each of its forms, also with a mark on the lam: one cell each.
    ("لا إلا للأمم الآن بلإ", "ﻺﺑ ﻥﻵﺍ ﻢﻣﻸﻟ ﻻﺇ ﻻ", "بلإ الآن للأمم إلا لا"),
    ("لَا", "\u{FEFB}\u{64E}", "لَا"),
    // A joiner that parts what would join.
    ("ل\u{200C}ا", "\u{FE8D}\u{FEDD}", "ل\u{200C}ا"),
    // With an acronym.
    ("الاتحاد IFRC يقرر", "ﺭﺮﻘﻳ IFRC ﺩﺎﺤﺗﻻﺍ", "يقرر IFRC الاتحاد"),
    // With number and percent.
    ("قرار 12 بنسبة 50%", "%50 ﺔﺒﺴﻨﺑ 12 ﺭﺍﺮﻗ", "%50 بنسبة 12 قرار"),
    ("تأخر +4 دقائق", "ﻖﺋﺎﻗﺩ +4 ﺮﺧﺄﺗ", "دقائق +4 تأخر"),
    // With brackets: mirrored where the program shapes.
    ("[اعتماد/تطوير] النص", "ﺺﻨﻟﺍ [ﺮﻳﻮﻄﺗ/ﺩﺎﻤﺘﻋﺍ]", "النص [اعتماد/تطوير]"),
    // With a date.
    ("في 14/05/2026 الساعة 10:42", "10:42 ﺔﻋﺎﺴﻟﺍ 14/05/2026 ﻲﻓ", "10:42 الساعة 14/05/2026 في"),
    // English with an Arabic name.
    ("R-3  by الهلال الأحمر", "R-3  by ﺮﻤﺣﻷﺍ ﻝﻼﻬﻟﺍ", "R-3  by الأحمر الهلال"),
    // English alone.
    ("Head of Delegation", "Head of Delegation", "Head of Delegation"),
  ]

  @Test(arguments: golden.indices) func goldenRow(_ index: Int) {
    let golden = Self.golden[index]
    #expect(row(golden.stored, .app) == golden.app)
    #expect(row(golden.stored, .words) == golden.words)
    #expect(row(golden.stored, .terminal) == golden.stored)
    #expect(row(golden.stored, .off) == golden.stored)
  }

  @Test("No invisible mark is drawn, and it still turns the row (D-4)") func directionMarks() {
    #expect(row("\u{200F}IFRC 2026", .app) == "IFRC 2026")
    #expect(row("\u{200F}- IFRC -", .app) == "- IFRC -")
    #expect(row("\u{200F}1. IFRC", .app) == "IFRC .1")
    for mode in BidiMode.allCases {
      #expect(row("\u{200F}ا\u{200E}\u{2067}ب\u{2069}", mode).unicodeScalars.count == 2)
    }
  }

  /// The Arabic letters of golden rows long enough to be cut, at every width from 10 to 40.
  @Test("Cut at every width: never wider, the dots where reading stops (D-16)", arguments: 10...40)
  func cut(_ width: Int) {
    let texts = [
      "تتفق الجمعيات الوطنية والاتحاد الدولي للصليب الأحمر على رسالة واحدة",
      "السَّلامُ عليكُم ورحمةُ الله وبركاتُه في كل حين وآن",
      "لالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالالا",
      "IFRC الاتحاد الدولي IFRC الاتحاد الدولي IFRC الاتحاد الدولي",
      "بنسبة 50% في 14/05/2026 [اعتماد/تطوير] بنسبة 50% [شرط]",
    ]
    for text in texts {
      for mode in BidiMode.allCases {
        let cut = row(text, mode, columns: width)
        Writing.$current.withValue(Writing(mode: mode)) {
          let whole = row(text, mode, columns: 200)
          #expect(cut.filter { $0 == "…" }.count == (TextWidth.of(text) > width ? 1 : 0))
          // In visual order nothing is joined anew, so each glyph is a column.
          // Before the dots a space or a mark goes, too, and never more than two of them.
          let room = min(width, whole.count)
          #expect(whole.count <= width ? cut.count == room : (room - 2...room).contains(cut.count))
          guard TextWidth.of(text) > width, mode == .app else { return }
          // What stays is the beginning of the text as it is read, in the shapes of the whole.
          if TextDirection.of(text) == .rightToLeft, !text.contains("50%") {
            #expect(cut.first == "…")
            #expect(whole.hasSuffix(cut.dropFirst()))
          } else if text.hasPrefix("IFRC") {
            #expect(cut.hasPrefix("IFRC "))
          }
        }
      }
    }
  }

  @Test func cutLatinInArabic() {
    // The row of an Arabic text that ends in the middle of a name in Latin letters.
    #expect(row("قرار IFRC MENA", .app, columns: 10) == "IFRC… ﺭﺍﺮﻗ")
    #expect(row("R-3 قرارات", .app, columns: 8) == "R-3 …ﺍﺮﻗ")
    #expect(row("قرار", .app, columns: 1) == "…")
    #expect(row("قرار", .app, columns: 0) == "")
  }
}

@Suite("Paragraphs from the right (D-6, D-7)") struct ParagraphTests {
  private func rows(_ text: String, width: Int, mode: BidiMode = .app) -> [String] {
    Writing.$current.withValue(Writing(mode: mode)) {
      let rows = Wrap.rows(StyledText(text), width: width)
      var screen = Screen(Size(columns: width, rows: rows.count))
      for (y, row) in rows.enumerated() {
        screen.draw(row, at: Position(x: 0, y: y), width: width, align: .own)
      }
      return rows.indices.map { screen.row($0) }
    }
  }

  @Test func wrappedRowsStandAtTheRight() {
    #expect(rows("تتفق الجمعيات على", width: 12) == ["        ﻖﻔﺘﺗ", "ﻰﻠﻋ ﺕﺎﻴﻌﻤﺠﻟﺍ"])
    for row in rows("تتفق الجمعيات على رسالة واحدة قبل كل محفل", width: 14) {
      #expect(row.last != " ")
    }
  }

  @Test func aRowInLatinLettersOfAnArabicParagraphStandsAtTheRight() {
    let rows = rows("يقرر IFRC MENA region", width: 11)
    #expect(rows == ["  IFRC ﺭﺮﻘﻳ", "MENA region"])
  }

  @Test func theParagraphDecidesHowEachRowRuns() {
    // The second row begins with Latin letters; its full stop stands at the left, where the text ends.
    let rows = rows("الأحمر والهلال IFRC.", width: 14)
    #expect(rows == ["  ﻝﻼﻬﻟﺍﻭ ﺮﻤﺣﻷﺍ", "         .IFRC"])
  }

  @Test func lamAlefIsOneColumn() {
    Writing.$current.withValue(Writing(mode: .app)) {
      #expect(TextWidth.of("لا") == 1)
      #expect(TextWidth.of("السلام") == 5)
      #expect(TextWidth.of("ل\u{200C}ا") == 2)
      #expect(Wrap.rows("لا لا لا", width: 3) == ["لا لا", "لا"])
    }
    #expect(TextWidth.of("لا") == 2)
    #expect(Wrap.rows("لا لا لا", width: 5) == ["لا لا", "لا"])
  }

  @Test func whereTheTerminalOrdersRowsBeginAtTheLeft() {
    #expect(rows("تتفق الجمعيات", width: 20, mode: .terminal) == ["تتفق الجمعيات       "])
    #expect(rows("تتفق الجمعيات", width: 20, mode: .off) == ["       تتفق الجمعيات"])
  }
}

@Suite("A page read from the right (D-11)") struct MirroredPageTests {
  private func page(_ draw: (inout Screen) -> Void) -> Screen {
    Writing.$current.withValue(Writing(mode: .app, interface: .rightToLeft)) {
      var screen = Screen(Size(columns: 20, rows: 2))
      draw(&screen)
      return screen
    }
  }

  @Test func panesAndTextsTurn() {
    let screen = page {
      $0.draw("▶ 3", at: Position(x: 1, y: 0))
      $0.draw("تتفق", at: Position(x: 6, y: 0))
      $0.draw("10:42", at: Position(x: 0, y: 1), width: 19, align: .trailing)
      $0.cursor = Position(x: 1, y: 0)
    }
    #expect(screen.row(0) == "          ﻖﻔﺘﺗ  3 ◀ ")
    #expect(screen.row(1) == " 10:42              ")
    #expect(screen.cursorCell == Position(x: 18, y: 0))
  }

  @Test func numbersAndSignsStayAsTheyAre() {
    let screen = page {
      $0.draw("+4 د", at: Position(x: 0, y: 0))
      $0.draw("2:33", at: Position(x: 10, y: 0))
      $0.draw("−4", at: Position(x: 0, y: 1))
    }
    #expect(screen.row(0) == "      2:33      ﺩ +4")
    #expect(screen.row(1) == "                  −4")
  }

  @Test func aSentenceInLatinLettersRunsAsItDoes() {
    let screen = page {
      $0.draw("[Adopt] text.", at: Position(x: 1, y: 0))
      $0.draw("! +4", at: Position(x: 1, y: 1), width: 4)
      $0.draw("!+4", at: Position(x: 10, y: 1))
    }
    #expect(screen.row(0) == "      [Adopt] text. ")
    #expect(screen.row(1) == "       +4!     +4 ! ")
  }

  @Test func picturesStandAtTheRightUnturned() {
    let screen = page { $0.draw(rows: ["▄█", "█▄▄"], at: Position(x: 1, y: 0)) }
    #expect(screen.row(0) == "                ▄█  ")
    #expect(screen.row(1) == "                █▄▄ ")
  }

  @Test func areasTurn() {
    let screen = page {
      $0.fill(Rect(x: 0, y: 0, width: 5, height: 1), glyph: "━")
      $0.lay(Rect(x: 0, y: 1, width: 5, height: 1), on: .selection)
    }
    #expect(screen.row(0) == "               ━━━━━")
    #expect(screen.cells[39].style.surface == .selection)
    #expect(screen.cells[20].style.surface == .plain)
  }

  @Test func onlyAProgramThatOrdersItsTextTurnsItsPanes() {
    for mode in [BidiMode.terminal, .words, .off] {
      #expect(!Writing(mode: mode, interface: .rightToLeft).isMirrored)
    }
  }

  @Test func anEnglishParagraphStandsAtTheLeft() {
    let screen = page {
      $0.draw("Adopt", at: Position(x: 1, y: 0), width: 18, align: .own)
      $0.draw("نعم", at: Position(x: 1, y: 1), width: 18, align: .own)
    }
    #expect(screen.row(0) == " Adopt              ")
    #expect(screen.row(1) == "                ﻢﻌﻧ ")
  }
}
