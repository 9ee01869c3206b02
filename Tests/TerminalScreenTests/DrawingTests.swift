import TerminalScreen
import Testing

@Suite struct DrawingTests {
  private func drawn(_ text: StyledText, columns: Int, align: Alignment = .leading) -> String {
    var screen = Screen(Size(columns: columns, rows: 1))
    screen.draw(text, at: Position(x: 0, y: 0), align: align)
    return screen.row(0)
  }

  @Test func textIsCutAtTheEdge() {
    #expect(drawn("Remarks", columns: 8) == "Remarks ")
    #expect(drawn("Remarks", columns: 7) == "Remarks")
    #expect(drawn("Remarks", columns: 6) == "Remar…")
    #expect(drawn("Remarks", columns: 1) == "…")
    #expect(drawn("Remarks", columns: 0) == "")
    #expect(drawn("12", columns: 4, align: .trailing) == "  12")
    #expect(drawn("12345", columns: 4, align: .trailing) == "123…")
  }

  @Test func wideGlyphsAreNeverHalved() {
    #expect(drawn("日本語", columns: 6) == "日本語")
    #expect(drawn("日本語", columns: 5) == "日本…")
    #expect(drawn("日本語", columns: 4) == "日… ")
    #expect(drawn("a日", columns: 2) == "a…")
    #expect(drawn("日", columns: 1) == "…")
  }

  @Test func clustersStayTogether() {
    #expect(drawn("السّلامُ عليكم", columns: 7) == "السّلامُ…")
    #expect(drawn("e\u{301}e\u{301}e\u{301}", columns: 2) == "e\u{301}…")
    #expect(drawn("👩‍👧‍👦👩‍👧‍👦", columns: 3) == "👩‍👧‍👦…")
  }

  @Test func columnsUsedAreReturned() {
    var screen = Screen(Size(columns: 10, rows: 1))
    #expect(screen.draw("日本", at: Position(x: 1, y: 0)) == 4)
    #expect(screen.draw("long text", at: Position(x: 0, y: 0), width: 5) == 5)
    #expect(screen.draw("x", at: Position(x: 0, y: 9)) == 1)
  }

  @Test func runsAreCutOnceAndKeepTheirStyles() {
    var text: StyledText = "is "
    text.append("[shall/should]", Style(.warn, bold: true))
    text.append(" agree")
    var screen = Screen(Size(columns: 9, rows: 1))
    screen.draw(text, at: Position(x: 0, y: 0))
    #expect(screen.row(0) == "is [shal…")
    #expect(screen.ink(of: "is") == .text)
    #expect(screen.style(of: "[shal…") == Style(.warn, bold: true))
    #expect(screen.ink(at: Position(x: 8, y: 0)) == .warn)
    #expect(screen.runs(row: 0).map(\.text) == ["is ", "[shal…"])
  }

  @Test func controlsNeverReachACell() {
    #expect(drawn("a\u{1B}[31m\r\n\u{202E}b", columns: 12) == "a␛[31m b    ")
  }

  @Test func overwritingHalfAWideGlyphBlanksTheOther() {
    var screen = Screen(Size(columns: 4, rows: 1))
    screen.draw("日本", at: Position(x: 0, y: 0))
    screen.draw("x", at: Position(x: 1, y: 0), width: 1)
    #expect(screen.row(0) == " x本")
    screen.draw("y", at: Position(x: 2, y: 0), width: 1)
    #expect(screen.row(0) == " xy ")
    screen.draw("語", at: Position(x: 1, y: 0), width: 2)
    #expect(screen.row(0) == " 語 ")
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: -1, rows: 3),
  ])
  func nothingTrapsOnTinyScreens(_ size: Size) {
    var screen = Screen(size)
    for x in -3...3 {
      for y in -3...3 {
        screen.draw("日本語 text", at: Position(x: x, y: y))
        screen.draw("日本語", at: Position(x: x, y: y), width: 2, align: .trailing)
        screen.fill(Rect(x: x, y: y, width: 5, height: 5), Style(.warn), glyph: "日")
        screen.lay(Rect(x: x, y: y, width: 5, height: 5), on: .selection)
      }
    }
    #expect(screen.rows.count == size.rows)
    #expect(screen.cells.count == size.columns * size.rows)
    #expect(screen[Position(x: 7, y: 7)] == nil)
    #expect(screen.position(of: "nothing") == nil)
  }

  @Test func layingKeepsTextAndInk() {
    var screen = Screen(Size(columns: 5, rows: 2))
    screen.draw("late", at: Position(x: 0, y: 0), style: Style(.warn))
    screen.lay(screen.bounds.row(0), on: .selection)
    #expect(screen.style(of: "late") == Style(.warn, on: .selection))
    #expect(screen.style(at: Position(x: 0, y: 1)) == .text)
    #expect(screen.text == "late\n")
  }

  @Test func rectanglesSplit() {
    let area = Rect(x: 0, y: 0, width: 10, height: 4)
    #expect(area.splitRows(1).rest == Rect(x: 0, y: 1, width: 10, height: 3))
    #expect(area.splitRows(9).top == area)
    #expect(area.splitColumns(4).rest == Rect(x: 4, y: 0, width: 6, height: 4))
    #expect(area.inset(columns: 1) == Rect(x: 1, y: 0, width: 8, height: 4))
    #expect(area.inset(columns: 6, rows: 3).isEmpty)
    #expect(area.row(4).isEmpty)
  }
}
