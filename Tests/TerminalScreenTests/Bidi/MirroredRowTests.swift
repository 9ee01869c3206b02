import Foundation
import TerminalScreen
import Testing

/// A row of a page from the right as it is seen, from the left; letters without their joined forms.
private func row(_ text: StyledText, columns: Int = 60) -> String {
  Writing.$current.withValue(Writing(mode: .app, interface: .rightToLeft)) {
    var screen = Screen(Size(columns: columns, rows: 1))
    screen.draw(text, at: Position(x: 0, y: 0))
    return screen.row(0).trimmingCharacters(in: .whitespaces)
      .precomposedStringWithCompatibilityMapping
  }
}

@Suite("Rows of a page from the right (D-10, D-11)") struct MirroredRowTests {
  static let golden: [(stored: String, seen: String)] = [
    // Numbers with their signs, whatever stands before them.
    ("12:20  !+4", "+4!  12:20"),
    ("تأخر −3 %", "% −3 رخأت"),
    ("الحدث #412", "#412 ثدحلا"),
    ("في اليوم 2 · 2026-05-14", "2026-05-14 · 2 مويلا يف"),
    ("A-3 مفتوح", "حوتفم A-3"),
    // Latin words in columns and lists follow each other from the right.
    ("en  ERC", "ERC  en"),
    ("QRCS  4:08", "4:08  QRCS"),
    ("1 ERC، 2 JRCS، 3 QRCS", "QRCS 3 ،JRCS 2 ،ERC 1"),
    ("R-3 · R-4", "R-4 · R-3"),
    // What belongs to a Latin word stays with it.
    ("أضف --day", "--day فضأ"),
    ("الأمر :restore", ":restore رملأا"),
    ("اضغط ^P ثم", "مث ^P طغضا"),
    ("ملف /tmp/a.toml", "/tmp/a.toml فلم"),
    // A dash, a colon and a stop of the sentence stay where they are read.
    ("لا: QRCS.", ".QRCS :لا"),
  ]

  @Test("D-10, D-11: numbers, names and ids keep their order", arguments: golden.indices)
  func goldenRow(_ index: Int) {
    #expect(row(StyledText(Self.golden[index].stored)) == Self.golden[index].seen)
  }

  @Test("D-11: names of keys are neither turned nor mirrored")
  func keys() {
    for (stored, seen) in [
      ("; ^P", "^P ;"), ("[", "["), ("[ ]", "] ["), ("<", "<"), ("PgUp PgDn", "PgDn PgUp"),
      ("^_", "^_"), ("1-5", "1-5"), ("↑ ↓", "↓ ↑"),
    ] {
      #expect(row(StyledText(stored, Style(.key))) == seen, "\(stored)")
    }
    var hint = StyledText("+", Style(.key))
    hint.append(" 30 ث", .muted)
    #expect(row(hint) == "ث 30 +")
  }

  @Test("D-6: a text that runs against the page has its own direction at its own edge")
  func ownDirection() {
    Writing.$current.withValue(Writing(mode: .app, interface: .rightToLeft)) {
      var screen = Screen(Size(columns: 20, rows: 1))
      screen.draw("[Adopt] it.", at: Position(x: 0, y: 0), align: .own)
      #expect(screen.row(0) == "[Adopt] it.         ")
    }
  }

  @Test("D-6, D-7: wrapped sentences of the page run from the right, texts of their own do not")
  func wrapped() {
    Writing.$current.withValue(Writing(mode: .app, interface: .rightToLeft)) {
      let sentence = Wrap.rows(StyledText("R-6 معتمدة"), width: 40)
      #expect(sentence.map(\.surroundings?.base) == [.rightToLeft])
      let text = Wrap.rows(StyledText("[Adopt] it."), width: 40)
      #expect(text.map(\.surroundings?.base) == [.leftToRight])
      var told = StyledText("Adopt النص")
      told.surroundings = Surroundings(base: .leftToRight)
      #expect(Wrap.rows(told, width: 40).map(\.surroundings?.base) == [.leftToRight])
    }
  }
}
