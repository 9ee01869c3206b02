import Testing

@testable import Consoles

/// The pictures are those of the design; the space at the end of their rows does not count.
@Suite struct LettersTests {
  @Test func clockAndGroupOfTheConsole() {
    expect(
      side("2:33", 4, "IFRC", .rows5),
      [
        "▄████▄      ▄████▄  ▄████▄    ████  ██████  █████▄  ▄████▄",
        "▀▀  ██  ██  ▀▀  ██  ▀▀  ██     ██   ██      ██  ██  ██  ▀▀",
        "  ▄██▀        ███     ███      ██   █████   █████▀  ██",
        "▄██▀    ██  ▄▄  ██  ▄▄  ██     ██   ██      ██ ██   ██  ▄▄",
        "██████      ▀████▀  ▀████▀    ████  ██      ██  ██  ▀████▀",
      ])
    #expect(BigLetters.width(of: "2:33", font: .rows5) == 26)
  }

  @Test func overTime() {
    expect(
      side("+0:42", 4, "IFRC", .rows5),
      [
        "        ▄████▄         ▄██  ▄████▄    ████  ██████  █████▄  ▄████▄",
        "  ██    ██  ██  ██   ▄█▀██  ▀▀  ██     ██   ██      ██  ██  ██  ▀▀",
        "██████  ██  ██      ██  ██    ▄██▀     ██   █████   █████▀  ██",
        "  ██    ██  ██  ██  ██████  ▄██▀       ██   ██      ██ ██   ██  ▄▄",
        "        ▀████▀          ██  ██████    ████  ██      ██  ██  ▀████▀",
      ])
    #expect(BigLetters.width(of: "+0:42", font: .rows5) == 34)
  }

  @Test func threeRows() {
    expect(
      side("2:33", 4, "IFRC MENA", .rows3),
      [
        "▄▀▀▄ ▄ ▀▀▀▄ ▀▀▀▄    ▀█▀ █▀▀▀ █▀▀▄ ▄▀▀▀    █▄ ▄█ █▀▀▀ █▄ █ ▄▀▀▄",
        " ▄▄▀    ▀▀▄  ▀▀▄     █  █▀▀  █▄▄▀ █       █ ▀ █ █▀▀  █▀▄█ █▄▄█",
        "█▄▄▄ ▀ ▄▄▄▀ ▄▄▄▀    ▄█▄ █    █ ▀▄ ▀▄▄▄    █   █ █▄▄▄ █ ▀█ █  █",
      ])
  }

  @Test func nineRowsTwiceAsBig() {
    expect(
      BigLetters.render("2:33", font: .rows9, scale: 2),
      [
        "    ████████████████                    ████████████████            ████████████████",
        "  ████████████████████                ████████████████████        ████████████████████",
        "████████████████████████            ████████████████████████    ████████████████████████",
        "████████        ████████            ████████        ████████    ████████        ████████",
        "██████            ██████  ████████  ██████            ██████    ██████            ██████",
        "                  ██████  ████████                    ██████                      ██████",
        "                  ██████  ████████                  ████████                    ████████",
        "                ████████  ████████        ████████████████            ████████████████",
        "              ████████                    ██████████████              ██████████████",
        "            ████████                      ████████████████            ████████████████",
        "          ████████        ████████                  ████████                    ████████",
        "        ████████          ████████                    ██████                      ██████",
        "      ████████            ████████                    ██████                      ██████",
        "    ████████              ████████  ██████            ██████    ██████            ██████",
        "  ████████                          ████████        ████████    ████████        ████████",
        "████████████████████████            ████████████████████████    ████████████████████████",
        "████████████████████████              ████████████████████        ████████████████████",
        "████████████████████████                ████████████████            ████████████████",
      ])
    #expect(BigLetters.width(of: "2:33", font: .rows9, scale: 2) == 88)
  }

  @Test func nineRowsOverTime() {
    expect(
      BigLetters.render("+0:42", font: .rows9, scale: 2),
      [
        "                                ████████████████                              ████████          ████████████████",
        "                              ████████████████████                          ██████████        ████████████████████",
        "                            ████████████████████████                      ████████████      ████████████████████████",
        "        ████████            ████████        ████████                      ████████████      ████████        ████████",
        "        ████████            ██████            ██████  ████████          ██████  ██████      ██████            ██████",
        "        ████████            ██████            ██████  ████████        ████████  ██████                        ██████",
        "        ████████            ██████            ██████  ████████        ██████    ██████                        ██████",
        "████████████████████████    ██████            ██████  ████████      ██████      ██████                      ████████",
        "████████████████████████    ██████            ██████              ████████      ██████                    ████████",
        "████████████████████████    ██████            ██████              ██████        ██████                  ████████",
        "████████████████████████    ██████            ██████  ████████  ██████          ██████                ████████",
        "        ████████            ██████            ██████  ████████  ████████████████████████            ████████",
        "        ████████            ██████            ██████  ████████  ████████████████████████          ████████",
        "        ████████            ██████            ██████  ████████  ████████████████████████        ████████",
        "        ████████            ████████        ████████                            ██████        ████████",
        "                            ████████████████████████                            ██████      ████████████████████████",
        "                              ████████████████████                              ██████      ████████████████████████",
        "                                ████████████████                                ██████      ████████████████████████",
      ])
  }

  @Test(arguments: [LetterFont.rows3, .rows5, .rows9])
  func everyGlyphIsARectangle(_ font: LetterFont) {
    for rows in font.glyphs.values {
      #expect(rows.count == font.height)
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows.joined().allSatisfy { "█▀▄ ".contains($0) })
    }
    #expect(Set("0123456789".map { font.glyphs[$0]?[0].count }).count == 1)
    #expect("0123456789:+-".allSatisfy { font.glyphs[$0] != nil })
  }

  @Test func whatAFontLacksIsNil() {
    #expect(BigLetters.render("Host", font: .rows5) == nil)
    #expect(BigLetters.render("A", font: .rows9) == nil)
    #expect(BigLetters.width(of: "أ", font: .rows5) == nil)
    #expect(BigLetters.render("", font: .rows3) == ["", "", ""])
    #expect(BigLetters.render("−1", font: .rows5) == BigLetters.render("-1", font: .rows5))
  }

  private func side(
    _ left: String, _ space: Int, _ right: String, _ font: LetterFont
  ) -> [String]? {
    guard let left = BigLetters.render(left, font: font),
      let right = BigLetters.render(right, font: font)
    else { return nil }
    return zip(left, right).map { $0 + String(repeating: " ", count: space) + $1 }
  }

  private func expect(
    _ rows: [String]?, _ picture: [String], at place: SourceLocation = #_sourceLocation
  ) {
    let trimmed = rows?.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
    #expect(trimmed == picture, sourceLocation: place)
  }
}
