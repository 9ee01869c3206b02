import TerminalScreen
import Testing

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 10, [""]), ("one two", 10, ["one two"]), ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]), ("one two ", 7, ["one two"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("日本 語", 5, ["日本", "語"]), ("日本語", 1, ["日", "本", "語"]),
    ("  two in", 5, ["  two", "in"]), ("one   two", 4, ["one", "two"]),
    ("السّلامُ عليكم", 6, ["السّلامُ", "عليكم"]),
  ])
  func rows(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(Wrap.rows(text, width: width) == expected)
  }

  @Test func stylesGoAlong() {
    let text = StyledText([StyledRun("as {-an"), StyledRun(" old-} part", Style(.removed))])
    let rows = Wrap.rows(text, width: 9)
    #expect(rows.map(\.text) == ["as {-an", "old-}", "part"])
    #expect(rows[1].runs.first?.style.ink == .removed)
  }
}
