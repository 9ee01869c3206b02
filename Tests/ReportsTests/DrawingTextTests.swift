import Testing

@testable import Reports

/// Drawings and the heads of tables, whose words come from a log, too.
struct DrawingTextTests {
  @Test func `D-3: what acts on a terminal is in no drawing and in no head of a table`() {
    var drawing = Drawing(height: 10, label: "a\u{1B}[2Jb")
    drawing.text("c\u{202E}d\u{1B}]0;x\u{7}", 0, 0)
    drawing.dot(0, 0, 1, "dot", remark: "e\u{1B}[1mf")
    let table = TableText(["text_\u{1B}[31mx\u{202E}"])
    for text in [drawing.svg, table.text] {
      #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) })
    }
  }
}
