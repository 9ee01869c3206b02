import SessionState
import Testing

@Suite struct StoredTextTests {
  @Test(
    "what is stored is NFC, without controls, and in base letters (D-3, D-13)",
    arguments: [
      ("plain text", "plain text"),
      ("a\tb", "a b"),
      ("two\r\nlines", "two lines"),
      ("two\u{2028}lines", "two lines"),
      ("\u{FEFF}a\u{0}b\u{7}c\u{7F}d\u{85}e", "abcde"),
      ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{1B}[1;31 qred", "red"),
      ("\u{9B}2Jgone", "gone"),
      ("\u{1B}]0;title\u{7}text", "text"),
      ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
      ("\u{9D}0;title\u{9C}text", "text"),
      ("\u{1B}]never ends", "never ends"),
      ("\u{1B}(Btext\u{1B}cx", "textx"),
      ("text\u{1B}", "text"),
      ("\u{1B}\u{1B}[31m[31m", "[31m"),
      ("a\u{202E}b\u{202C}c\u{2066}d\u{2069}e", "abcde"),
      ("می\u{200C}خواهم\u{200D}", "می\u{200C}خواهم\u{200D}"),
      ("a\u{200E}\u{200F}\u{61C}", "a\u{200E}\u{200F}\u{61C}"),
      ("e\u{301}", "\u{E9}"),
      ("\u{FEE3}\u{FEA4}\u{FEE4}\u{FEAA}", "محمد"),
      ("\u{FEFB}", "\u{644}\u{627}"),
      ("ﬁne ①", "ﬁne ①"),
    ])
  func cleansWhatIsStored(given: String, then: String) {
    #expect(Array(StoredText.clean(given).unicodeScalars) == Array(then.unicodeScalars))
  }

  @Test func keepsTheLinesOfATextOfSeveralLines() {
    #expect(StoredText.clean("a\r\nb\rc\n\td", multiline: true) == "a\nb\nc\n d")
  }

  @Test("every text that is stored is clean, and stays as it is (D-3)")
  func everyCleanTextIsFreeOfWhatIsRemovedAndStaysAsItIs() {
    var random = SystemRandomNumberGenerator()
    let interesting: [UInt32] =
      Array(0...0xA0) + Array(0x300...0x310) + Array(0x620...0x650) + Array(0x2000...0x2070)
      + Array(0xFB50...0xFDFF) + Array(0xFE70...0xFEFF)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if let scalar = interesting.randomElement(using: &random).flatMap(Unicode.Scalar.init) {
          text.append(scalar)
        }
      }
      let given = String(text)
      for multiline in [false, true] {
        let clean = StoredText.clean(given, multiline: multiline)
        #expect(
          clean.unicodeScalars.allSatisfy { isStorable($0, multiline: multiline) },
          "\(given.debugDescription)")
        let again = StoredText.clean(clean, multiline: multiline)
        #expect(
          Array(again.unicodeScalars) == Array(clean.unicodeScalars), "\(given.debugDescription)")
      }
    }
  }

  private func isStorable(_ scalar: Unicode.Scalar, multiline: Bool) -> Bool {
    switch scalar.value {
    case 0x0A: multiline
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
    default: true
    }
  }
}
