import TerminalScreen
import Testing

@Suite struct KeyTests {
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .left, .right, .up, .down,
      .home, .end, .pageUp, .pageDown, .character(" "), .character("<"), .character("ب"),
      .character("A"), .control("r"), .control("@"), .control("]"), .alt("b"), .alt("B"), .alt(" "),
      .alt("<"), .alt(">"),
    ] + (1...12).map { Key.function($0) }

  @Test(arguments: keys)
  func notationGoesBothWays(_ key: Key) {
    #expect(Key(notation: key.notation) == key)
  }

  @Test(arguments: ["", "ab", "<>", "<nokey>", "<c->", "<f0>", "<f99>", "<c-rr>"])
  func nonsenseIsNoKey(_ notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test func linesOfKeys() {
    #expect(
      Key.keys(in: "aQ<enter><c-r> <") == [
        .character("a"), .character("Q"), .enter, .control("r"), .character(" "), .character("<"),
      ])
    #expect(Key.keys(in: "a<nokey>") == nil)
  }
}
