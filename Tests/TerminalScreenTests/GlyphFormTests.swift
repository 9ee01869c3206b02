import TerminalScreen
import Testing

@Suite struct GlyphFormTests {
  @Test(arguments: [
    ("▶»!↳«║◆━─█▀▄", "*>!\\<=#=-#\","), ("·○✓×□▲▽△▌▏│┃┄┬", "-o+x?^v^|||#.+"),
    ("…−→↑↓←▼●", "~->^v<v@"), ("aé ب日", "ae ??"),
  ])
  func signs(_ text: String, _ ascii: String) {
    #expect(text.map { GlyphForm.sign.ascii(String($0)) }.joined() == ascii)
  }

  @Test func rulesAndLanesHaveTheirOwn() {
    #expect("▄▁".map { GlyphForm.rule.ascii(String($0)) } == ["#", "_"])
    #expect(" ▁▂▃▄▅▆▇█".map { GlyphForm.lane.ascii(String($0)) }.joined() == " .:-=+*#@")
  }
}
