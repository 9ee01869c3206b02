import Testing

@testable import TerminalScreen

/// Where a text is cut, the dots stand at its last letter.
struct CutTests {
  private func cut(_ text: String, _ width: Int) -> String {
    var screen = Screen(Size(columns: 30, rows: 1))
    screen.draw(text, at: Position(x: 0, y: 0), width: width)
    return screen.text
  }

  @Test func closesUp() {
    #expect(cut("Roundtable: open floor", 17) == "Roundtable: open…")
    #expect(cut("Roundtable: open floor", 18) == "Roundtable: open…")
    #expect(cut("Mapping capacity: who", 18) == "Mapping capacity…")
    #expect(cut("Mapping capacity: who", 30) == "Mapping capacity: who")
    // Without a letter before the cut there is none to stand at.
    #expect(cut("  , rest of it", 4) == "  ,…")
  }
}
