import TerminalScreen
import Testing

@testable import Consoles

/// Commands on an Arabic keyboard.
struct ArabicLayoutTests {
  /// What D-12 lists, and the letters that Shift gives.
  private static let letters: [(Character, Character)] = [
    ("ض", "q"), ("ص", "w"), ("ث", "e"), ("ق", "r"), ("ف", "t"), ("غ", "y"), ("ع", "u"), ("ه", "i"),
    ("خ", "o"), ("ح", "p"), ("ش", "a"), ("س", "s"), ("ي", "d"), ("ب", "f"), ("ل", "g"), ("ا", "h"),
    ("ت", "j"), ("ن", "k"), ("م", "l"), ("ئ", "z"), ("ء", "x"), ("ؤ", "c"), ("ر", "v"), ("ى", "n"),
    ("ة", "m"), ("ك", ";"), ("ظ", "/"), ("؟", "?"), ("أ", "H"), ("ـ", "J"), ("،", "K"), ("آ", "N"),
    ("إ", "Y"), ("؛", "P"), ("×", "O"), ("÷", "I"), ("\u{064E}", "Q"), ("\u{064B}", "W"),
    ("\u{064F}", "E"), ("\u{064C}", "R"), ("\u{0650}", "A"), ("\u{064D}", "S"), ("\u{0652}", "X"),
    ("١", "1"), ("٣", "3"), ("۲", "2"),
  ]

  @Test("D-12: each Arabic letter means what its key means in Latin", arguments: letters)
  func letter(arabic: Character, latin: Character) {
    for table in [KeyTable.moderator, .rapporteur, .replay] {
      #expect(table.action(for: .character(arabic)) == table.action(for: .character(latin)))
      #expect(table.latin(.character(arabic)) == .character(latin))
    }
  }

  @Test("D-12: the two letters of the key b are never bound")
  func twoLetters() {
    for letter: Character in ["ﻻ", "ﻵ", "ﻷ", "ﻹ", "b"] {
      for table in [KeyTable.moderator, .rapporteur, .replay] {
        #expect(table.action(for: .character(letter)) == nil)
      }
    }
  }

  @Test("D-12: overlays, questions and the palette take them, fields keep them")
  func everywhere() {
    let workshop = Workshop()
    workshop.type("ص")
    // The question about withdrawing takes y by its Arabic letter.
    workshop.type("غ")
    #expect(workshop.session.waiting.count == 2)
    workshop.type("ك")
    guard case .palette = workshop.interface.prompt else {
      Issue.record("the palette is not open")
      return
    }
    workshop.type("<esc>هنص")
    guard case .text(let prompt) = workshop.interface.prompt else {
      Issue.record("the note is not open")
      return
    }
    #expect(prompt.field.text == "نص")
  }
}
