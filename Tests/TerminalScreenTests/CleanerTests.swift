import TerminalScreen
import Testing

@Suite struct CleanerTests {
  @Test(
    arguments: [
      // Rule 1: invalid UTF-8.
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      ([0xD9], "\u{FFFD}"),
      ([0x1B, 0x5B, 0x33, 0x31, 0x6D], "␛[31m"),
    ] as [([UInt8], String)])
  func bytes(_ bytes: [UInt8], _ expected: String) {
    #expect(TextCleaner.clean(bytes: bytes) == expected)
  }

  @Test(arguments: [
    // Rule 2.
    ("a\nb", "a b"), ("a\rb", "a b"), ("a\r\nb", "a b"), ("a\tb", "a b"), ("a\u{85}b", "a b"),
    ("a\u{2028}b\u{2029}c", "a b c"), ("a\r\r\nb", "a  b"), ("end\r", "end "),
    // Rule 3.
    ("\u{1B}[31m", "␛[31m"), ("\u{7}\u{8}\u{0}", "␇␈␀"), ("\u{7F}", "␡"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("\u{1B}]52;c;YQ==\u{7}", "␛]52;c;YQ==␇"), ("\u{1B}[21t", "␛[21t"),
    // Rule 4.
    ("ab\u{202E}cd", "abcd"), ("a\u{200B}b\u{AD}c\u{FEFF}", "abc"),
    ("\u{2066}a\u{2069}\u{61C}", "a"),
    ("\u{E0041}\u{3164}\u{115F}x", "x"), ("a\u{200D}b", "ab"), ("ب\u{200C}ب", "ب\u{200C}ب"),
    ("ب\u{200D}a", "بa"), ("ب\u{200D}", "ب"), ("👩\u{200D}👧", "👩\u{200D}👧"),
    ("ب\u{200D}\u{200D}\u{200D}ب", "ب\u{200D}ب"),
    // Rule 5.
    ("\u{E000}\u{FFFE}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{301}x", "\u{25CC}\u{301}x"),
    ("a\n\u{301}", "a \u{25CC}\u{301}"), ("السّلامُ", "السّلامُ"),
  ])
  func oneLine(_ text: String, _ expected: String) {
    let cleaned = TextCleaner.clean(text)
    #expect(Array(cleaned.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(TextCleaner.clean(cleaned) == cleaned)
  }

  @Test("marks beyond four are not drawn, the text is as it was (D-4)") func marksBeyondFourGo() {
    let text = "a" + String(repeating: "\u{301}", count: 200) + "b"
    #expect(TextCleaner.clean(text).unicodeScalars.count == 6)
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a b"), ("a\tb", "a   b"),
    ("abcd\tb", "abcd    b"),
    ("日\tb", "日  b"), ("a\n\tb", "a\n    b"), ("a\u{2028}b", "a\nb"), ("\u{C}", "␌"),
  ])
  func manyLines(_ text: String, _ expected: String) {
    #expect(TextCleaner.clean(text, as: .manyLines) == expected)
  }

  @Test func everyScalarComesOutHarmless() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for kept in TextCleaner.clean("é" + String(scalar) + "é").unicodeScalars {
        let category = kept.properties.generalCategory
        #expect(category != .control && category != .unassigned && category != .privateUse)
        #expect(!(0x202A...0x202E).contains(kept.value))
      }
    }
  }
}
