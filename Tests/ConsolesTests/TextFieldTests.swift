import TerminalScreen
import Testing

@testable import Consoles

/// The field in which every text is typed (domain E-2).
struct TextFieldTests {
  private func typed(_ keys: String, in text: String = "", width: Int = .max) -> TextField {
    var field = TextField(text)
    for step in Self.keys(keys) { _ = field.take(step, width: width) }
    return field
  }

  private static func keys(_ line: String) -> [Key] { Key.keys(in: line) ?? [] }

  @Test(
    "the keys of editing: words and ends are one key away (E-2)",
    arguments: [
      ("<a-b>X", "one two Xthree"), ("<home><a-f>X", "oneX two three"), ("<a-bs>", "one two "),
      ("<home><a-d>", " two three"), ("<c-u>", ""), ("<home><c-k>", ""),
      ("<left><del>", "one two thre"),
    ])
  func wordsAndEndsAreOneKeyAway(keys: String, text: String) {
    #expect(typed(keys, in: "one two three").text == text)
  }

  @Test func aRunOfTypingIsOneStepOfUndo() {
    #expect(typed("some words<c-_>").text == "")
    #expect(typed("some words<left>X<c-_>").text == "some words")
    #expect(typed("some<bs><bs>th<c-_>").text == "so")
    #expect(typed("some<bs><bs>th<c-_><c-_>").text == "some")
    #expect(typed("some<bs><bs>th<c-_><c-_><c-_><c-_>").text == "")
  }

  @Test func whatWasUndoneComesBack() {
    #expect(typed("some<c-w>other<c-_><c-_><c-r>").text == "")
    #expect(typed("some<c-w>other<c-_><c-_><a-_><a-_>").text == "other")
    #expect(typed("some<c-_>x<c-r>").text == "x")
  }

  // D-8
  @Test func aMarkJoinsItsLetterAndGoesBeforeIt() {
    var field = TextField("عل")
    _ = field.take(.character("\u{651}"))
    #expect(field.caret == 2)
    _ = field.take(.backspace)
    #expect(field.text == "عل")
    _ = field.take(.control("_"))
    #expect(field.text == "عل\u{651}")
  }

  @Test func upAndDownGoByTheRowsThatAreShown() {
    let text = "National Societies and the IFRC agree on one message"
    #expect(typed("<home><down>X", in: "aaa bbb ccc", width: 5).text == "aaa Xbbb ccc")
    #expect(typed("<c-a>X", in: "aaa bbb ccc", width: 5).text == "Xaaa bbb ccc")
    #expect(typed("<up><up>X", in: "aaa bbb ccc", width: 5).text == "aaaX bbb ccc")
    #expect(typed("<up><end>X", in: "aaa bbb ccc", width: 5).text == "aaa bbb cccX")
    #expect(
      FieldLayout(typed("", in: text, width: 20), width: 20).rows == [
        "National Societies ", "and the IFRC agree ", "on one message",
      ])
    #expect(
      typed("<up>X", in: text, width: 20).text
        == "National Societies and the IFRC aXgree on one message")
  }

  // session-log 2.11
  @Test func whatIsTooLongIsCountedAndTheRestStays() {
    var field = TextField()
    #expect(field.insert(String(repeating: "ab ", count: 6000)) == 18_000 - TextField.limit)
    #expect(field.text.utf8.count == TextField.limit)
    _ = field.take(.character("x"))
    #expect(field.overflow == 1)
    _ = field.take(.backspace)
    _ = field.take(.character("x"))
    #expect(field.overflow == 0)
  }

  @Test func linesOfAPasteAreOneLine() {
    var field = TextField()
    field.insert("one\r\ntwo\tthree\u{1}")
    #expect(field.text == "one two three")
    var letter = TextField("so: ")
    letter.insert("First  part. \n\n   Second part.\r\n")
    #expect(letter.text == "so: First  part. Second part. ")
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyUndoGivesBackWhatWas(seed: UInt64) {
    var random = SystemlessRandom(state: seed)
    var field = TextField()
    let letters: [Key] =
      Self.keys("ab ءة<left><right><bs><del><c-w><home><end><a-b><a-f><c-k>")
      + [.character("\u{651}"), .character("🇶🇦"), .character("\u{1F1F6}"), .character("\u{200D}")]
    for _ in 0..<400 { _ = field.take(letters.randomElement(using: &random) ?? .left, width: 9) }
    let text = field.text
    for _ in 0..<400 { _ = field.take(.control("_")) }
    #expect(field.text == "")
    for _ in 0..<400 { _ = field.take(.control("r")) }
    #expect(field.text == text)
  }
}

/// The same numbers from the same seed.
private struct SystemlessRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
