import TerminalScreen
import Testing

@testable import Consoles

/// Keys that people choose themselves.
struct KeyFileTests {
  private static func entry(
    _ section: String, _ name: String, _ keys: [String]?, line: Int = 1
  ) -> KeyFile.Entry {
    KeyFile.Entry(
      section: section, name: KeyFile.Text(name, line: line, column: 1),
      keys: keys?.enumerated().map { KeyFile.Text($1, line: line, column: 10 + $0) })
  }

  private static func file(_ entries: (String, String, [String]?)...) -> KeyFile {
    KeyFile(entries.enumerated().map { entry($1.0, $1.1, $1.2, line: $0 + 1) })
  }

  @Test("every name of a key is read back as that key (E-1)")
  func names() {
    let all = [KeyTable.moderator, .rapporteur, .replay].flatMap(\.bindings).flatMap(\.keys)
    for key in all + [.alt("x"), .alt(" "), .delete, .insert, .backspace, .control("@")] {
      #expect(KeySequence(KeyName.of(key))?.keys == [key])
    }
    #expect(KeySequence("Space x")?.keys == [.character(" "), .character("x")])
    #expect(KeySequence("Ctrl-R F9")?.keys == [.control("r"), .function(9)])
    #expect(KeySequence("Ctrl-I")?.keys == [.tab])
    #expect(KeySequence("Hyper-x") == nil)
    #expect(KeySequence("") == nil)
  }

  @Test("an action has the keys that the file gives it, and no others (E-1)")
  func given() {
    let file = Self.file(
      ("moderator", "giveNext", ["F9", "z z"]), ("moderator", "addRequest", []),
      ("layout", "پ", ["s"]))
    #expect(file.problems == [])
    let table = file.tables.moderator
    #expect(table.action(for: .function(9)) == .giveNext)
    #expect(table.action(for: .character("s")) == nil)
    #expect(table.meaning(of: [.character("z"), .character("z")]) == .action(.giveNext))
    #expect(table.key(for: .addRequest) == nil)
    #expect(table.layout.letters["پ"] == "s")
    #expect(file.tables.rapporteur.bindings == KeyTable.rapporteur.bindings)
  }

  @Test(
    "what cannot be used is told where it stands (E-1)",
    arguments: [
      (("moderator", "recomend", ["z"]), 1, "did you mean recommend?"),
      (("moderator", "note", ["Hyper-x"]), 10, "is no key"),
      (("moderator", "note", ["Ctrl-C"]), 10, "^C always acts the same"),
      (("moderator", "note", ["z Esc"]), 10, "Esc always acts the same"),
      (("moderator", "note", ["Enter"]), 10, "Enter always acts the same"),
      (("moderator", "interrupt", ["Ctrl-X"]), 1, "interrupt keeps its key"),
      (("moderator", "note", ["a"]), 10, "a is bound twice, to addRequest and to note"),
      (("moderator", "note", ["s x"]), 10, "s is giveNext and cannot begin s x"),
      (("moderator", "note", nil), 1, "keys stand here as texts"),
      (("display", "note", ["z"]), 1, "[display] is no console"),
      (("", "note", ["z"]), 1, "this stands in no table"),
      (("layout", "ض", ["qq"]), 1, "a letter and what it means"),
    ] as [((String, String, [String]?), Int, String)])
  func faults(entry: (String, String, [String]?), column: Int, words: String) {
    let file = Self.file(entry)
    #expect(file.isBad)
    let place = file.problems.first.map { [$0.line, $0.column] }
    #expect(place == [1, column])
    #expect(file.problems.first?.sentence.contains(words) == true, "\(file.problems)")
  }

  @Test("B-22: a key that means something else in the other console is a warning, and works")
  func otherConsole() {
    let file = Self.file(("moderator", "note", ["Z"]))
    #expect(!file.isBad)
    #expect(file.problems.map(\.isWarning) == [true])
    #expect(file.problems.first?.sentence.contains("readingMode in [rapporteur]") == true)
    #expect(file.tables.moderator.action(for: .character("Z")) == .note)
  }

  @Test("D-12: b alone is a warning, because an Arabic keyboard gives two letters there")
  func arabicB() {
    let file = Self.file(("moderator", "note", ["b"]))
    #expect(file.problems.map(\.isWarning) == [true])
  }

  @Test("a key that goes on says at once what may follow; Esc lets it be (E-1, E-19)")
  func sequences() {
    let file = Self.file(
      ("moderator", "first", ["g g", "Home"]), ("moderator", "mark", ["g m"]))
    let workshop = Workshop(keys: file.tables)
    let hint = workshop.type("g")
    #expect(hint.text.contains("mark now, write later"))
    #expect(hint.text.contains("g … and one of these; Esc: none"))
    workshop.wait(1)
    #expect(workshop.screen.text.contains("g … and one of these"))
    #expect(!workshop.type("<esc>").text.contains("and one of these"))
    workshop.type("m")
    #expect(workshop.session.marks.isEmpty)
    workshop.type("<esc>gm")
    #expect(workshop.session.marks.count == 1)
    #expect(workshop.type("gz").text.contains("g z does nothing here"))
    // Ctrl-C lets it be, and is no step towards leaving.
    workshop.type("g<c-c>")
    #expect(workshop.interface.pending == [])
    #expect(!workshop.interface.isInterrupted)
  }

  @Test("footer, help and palette name the keys of the file (E-1)")
  func named() {
    let workshop = Workshop(keys: Self.file(("moderator", "giveNext", ["F9"])).tables)
    #expect(workshop.screen.trimmedRows[35].hasPrefix(" F9 next: ERC"))
    #expect(workshop.type("?").text.contains("F9        give the floor to »"))
    #expect(workshop.type("<esc>;give the floor").text.contains("F9        give the floor to »"))
  }
}
