import TerminalScreen
import Testing

@testable import Consoles

/// Texts in rows of big letters.
@Suite("Posters of big letters")
struct PosterTests {
  private let long =
    "Please return your headsets at the door; lunch is at 12:30 (hall B), and we go on at 14:00!"

  @Test("a message takes the largest letters in which the whole of it fits, at every size")
  func largest() throws {
    func height(_ text: String, _ columns: Int, _ rows: Int) -> Int? {
      Poster(text, in: Size(columns: columns - 4, rows: rows - 4))?.lines.first?.count
    }
    #expect(height("Hello", 200, 60) == 20)
    #expect(height("Hello", 120, 36) == 15)
    #expect(height("Hello", 80, 24) == 10)
    #expect(height(long, 200, 60) == 6)
    #expect(height(long, 120, 36) == 3)
    #expect(height(long, 80, 24) == nil)
  }

  @Test("all its lines fit the room and are about as long as each other")
  func lines() throws {
    let poster = try #require(
      Poster("one two three four five six", in: Size(columns: 76, rows: 20)))
    let widths = poster.lines.map { $0.map(\.count).max() ?? 0 }
    #expect(poster.height <= 20)
    #expect(widths.allSatisfy { $0 <= 76 })
    #expect((widths.max() ?? 0) - (widths.min() ?? 0) < 40)
  }

  @Test("accents, quotes and dashes are drawn as their plain forms; what no font has is not")
  func plain() {
    #expect(BigLetters.capitals("Café – “Señor”, straße") == "CAFE - \"SENOR\", STRASSE")
    #expect(Poster("رسالة", in: Size(columns: 100, rows: 30)) == nil)
    #expect(Poster("", in: Size(columns: 100, rows: 30)) == nil)
  }

  @Test("both fonts have every sign that messages are written with", arguments: [3, 5])
  func signs(height: Int) {
    let font = height == 3 ? LetterFont.rows3 : .rows5
    let signs = ".,:;-'\"()/&?!%+[]·…║0123456789 "
    #expect(signs.filter { font.glyph($0) == nil } == "")
    #expect(Set(signs.compactMap { font.glyph($0)?.joined(separator: "\n") }).count == signs.count)
  }

  @Test(
    "group and word stand side by side in the largest letters for both; the word has the first claim"
  )
  func pair() {
    let sizes = [Lettering(.rows5), Lettering(.rows3)]
    let both = LetterPair("IFRC", "OK", sizes, columns: 116)
    #expect(both.left?.count == 5 && both.right?.count == 5)
    let smaller = LetterPair("IFRC MENA", "! POINT OF ORDER", sizes, columns: 126)
    #expect(smaller.left?.count == 3 && smaller.right?.count == 3)
    let alone = LetterPair("IFRC MENA", "! POINT OF ORDER", [Lettering(.rows3)], columns: 76)
    #expect(alone.left == nil && alone.right?.count == 3)
  }
}
