import Testing

@testable import TerminalScreen

@Suite struct WidthTests {
  @Test(
    "widths are those of the program's own table; ambiguous is one column (D-15)",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
      ("السّلامُ", 6), ("ب\u{200C}ب", 2), ("👩‍👧‍👦", 2), ("👍🏽", 2), ("🇶🇦", 2), ("❤️‍🔥", 2), ("❤️", 1),
      ("1️⃣", 1), ("…", 1), ("█▀▄━─│▶", 7), ("\u{600}", 1), ("कि", 2), ("\u{1B}", 1), ("a\nb", 3),
      ("\u{FFFD}", 1), ("\u{200B}", 0),
    ])
  func text(_ text: String, _ columns: Int) {
    #expect(TextWidth.of(text) == columns)
  }

  @Test("the table names the version of Unicode that it follows, and is that version's (D-15)")
  func version() {
    #expect(TextWidth.unicodeVersion == "17.0")
    // Assigned in 17.0, and wide there; in 15.1 it was not there yet.
    #expect(TextWidth.of(Character("\u{1FACD}")) >= 1)
    #expect(TextWidth.of("日") == 2 && TextWidth.of("±§¶…“”") == 6)
  }

  @Test("the table can be searched (D-15)", arguments: [TextWidth.wide, TextWidth.zero])
  func tableIsSorted(_ table: [UInt32]) {
    #expect(table.count.isMultiple(of: 2))
    for index in stride(from: 0, to: table.count, by: 2) {
      #expect(table[index] <= table[index + 1])
      if index > 0 { #expect(table[index - 1] < table[index]) }
    }
  }
}
