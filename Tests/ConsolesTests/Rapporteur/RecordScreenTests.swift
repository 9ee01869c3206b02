import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// The pictures of screens 4.7 and 4.9.
struct RecordScreenTests {
  @Test func wideScreenHasListsAtTheLeftAndOneInFullAtTheRight() {
    let rows = RapporteursDesk().screen.trimmedRows
    let expected = [
      7:
        " RECOMMENDATIONS   3 · 1 open bracket                   │  R-3  · captured   revision 3   1 open bracket",
      8: "                                                        │  by QRCS · item 2, 10:41",
      9: " ▌R-3  · captured [1] ▲ [Adopt/Develop] preventive di…  │",
      10: "  R-2  · captured       (ar)                            │  en  draft",
      11:
        "  R-1  ○ tabled         Respect the humanitarian prin…  │      [Adopt/Develop] preventive diplomacy as a standing part",
      12:
        "                                                        │      of the plans of each Society",
      14:
        "                                                        │  ar  ▲ behind: made from revision 1",
      16: " TO WRITE          2 marks                              │",
      17:
        "                                                        │  CHANGED   revision 1 → 3 · 10:41 · ERC · amendment",
      28:
        " ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────",
      29: " ACTION ITEMS      0",
    ]
    for (row, line) in expected { #expect(rows[row] == line, "row \(row)") }
    #expect(rows[2].hasPrefix(" ▄▀▀▄ ▄ ▀▀▀▄ ▀▀▀▄   ▀█▀ █▀▀▀ █▀▀▄ ▄▀▀▀   Head of Delegation, IFRC"))
    #expect(rows[2].hasSuffix("▶ 2  Panel: principled engagement"))
    #expect(rows[4].hasSuffix("next » Head of Disaster Management, ERC"))
    #expect(rows[15].hasSuffix("[اعتماد/تطوير] الدبلوماسية الوقائية"))
    #expect(rows[35].hasPrefix(" r recommend   ! mark, write later   v wording of R-3   f state"))
  }

  @Test func stackedScreenHasTheListAndBelowItTheSelected() {
    let rows = RapporteursDesk(columns: 80, rows: 24).screen.trimmedRows
    #expect(rows[1].hasPrefix(" 2:33  OK   Head of Delegation, IFRC"))
    #expect(
      rows[4]
        == " RECOMMENDATIONS   3 · 1 open bracket                        □ 2 marks to write")
    #expect(
      rows[5] == " ▌R-3  · captured [1] ▲ [Adopt/Develop] preventive diplomacy as a standing par…")
    #expect(rows[6] == "  R-2  · captured       تعزيز الحوار من خلال مؤتمرات السلام")
    #expect(rows[7] == "  R-1  ○ tabled         Respect the humanitarian principles")
    #expect(rows[12] == " R-3  · captured  revision 3  1 open bracket  QRCS")
    #expect(
      rows[14] == " en  [Adopt/Develop] preventive diplomacy as a standing part of the plans of")
    #expect(rows[16] == " ar  ▲ behind: made from revision 1")
    #expect(rows[17].hasSuffix("[اعتماد/تطوير] الدبلوماسية الوقائية"))
  }

  @Test func compactScreenHasClockAndList() {
    let rows = RapporteursDesk(columns: 40, rows: 12).screen.trimmedRows
    #expect(rows[2] == " ▄▀▀▄ ▄ ▀▀▀▄ ▀▀▀▄  Head of Delegation")
    #expect(rows[6].hasSuffix("□ 2"))
    #expect(rows[8] == " R-2  · captured       تعزيز الحوار من…")
  }

  @Test("D-5: Arabic is the last in its row, on every form and overlay")
  func arabicLast() {
    let desk = RapporteursDesk()
    for (columns, rows) in [(160, 50), (120, 36), (100, 30), (80, 24), (60, 18), (40, 12)] {
      desk.input(.resized(Size(columns: columns, rows: rows)))
      for keys in [
        "", "1<down>", "3", "4", "1<enter>", "1h", "1Z", "z", "1rالحوار ", "1V", "1Y", "1Ha", "1Hp",
      ] {
        #expect(desk.type(keys).mixedRows == [], "\(columns)×\(rows) \(keys)")
        desk.type("<esc><esc>")
      }
    }
  }

  /// What has only an Arabic name, wherever one can stand.
  private static let arabicOnly =
    RapporteursDesk.record + [
      "participant add \"رئيس الوفد\" --group \"UN OCHA\" --number 30",
      "participant add \"الخبير\" --number 31", "floor end", "floor give 31",
      "mark \"أرقام\"", "rec support R-3 31", "rec support R-3 30 --as co_sponsor",
      "rec position R-3 31 reservation \"not in this form\"",
      "rec classify R-3 --theme \"الدبلوماسية\" --to \"الجمعيات,donors\" --verb \"تدعو\" --priority high",
      "rec revise R-3 \"[Adopt/Develop] a text\" --reason amendment --by 31",
      "rec revise R-2 \"تعزيز الحوار\" --reason \"صياغة\" --by 31",
      "action add \"Circulate\" --owner 31",
    ]

  @Test("D-5: names, themes, verbs and labels only in Arabic end their rows, too")
  func arabicNamesLast() {
    let desk = RapporteursDesk(before: Self.arabicOnly)
    for (columns, rows) in [(160, 50), (120, 36), (100, 30), (80, 24), (60, 18), (40, 12)] {
      desk.input(.resized(Size(columns: columns, rows: rows)))
      for keys in [
        "1", "1<down>", "2", "3", "4", "1<enter>", "1h", "1<down>h", "z", "1r", "1V", "1U", "1Ha",
        "1Hv", "1Ht", "2M", "1<home>V31<enter>",
      ] {
        let shown = desk.type(keys).mixedRows.filter { !Self.isFloor($0) }
        #expect(shown == [], "\(columns)×\(rows) \(keys)")
        desk.type("<esc><esc>")
      }
    }
  }

  @Test("D-5: the moderator's rows of the record end in Arabic, too")
  func arabicLastInRecords() {
    let workshop = Workshop(before: Self.arabicOnly)
    let model = RecordsModel(workshop.session)
    let rows = model.ids.indices.compactMap { model.row($0) }
    for row in rows {
      #expect(!row.by.isRightToLeft)
      if case .mark = row.id, row.text.isRightToLeft {
        #expect(row.text == "10:41, number 31, أرقام")
      }
    }
  }

  /// The rows of the speaker are those of every console and have their own order.
  private static func isFloor(_ row: String) -> Bool { row.contains(":") && row.contains("OK") }

  @Test("B-21: the text stands large and alone, brackets marked, with its revision")
  func projector() {
    let desk = RapporteursDesk()
    let screen = desk.type("Z")
    #expect(
      screen.trimmedRows[8].hasPrefix("  R-3     · captured    revision 3 · 10:41   1 open bracket")
    )
    #expect(screen.ink(of: "[Adopt/Develop]") == .warn)
    #expect(
      screen.text.contains(
        "changed in revision 3 by ERC   … preventive diplomacy as {-an occasional-} {+a standing+} part of"
      ))
    #expect(!screen.text.contains("TO WRITE"))
    #expect(desk.type("<left>").trimmedRows[8].hasPrefix("  R-2"))
    #expect(desk.type("<esc>").text.contains("▌R-2"))
  }

  @Test("A-38: what was recorded under another rule names nobody to the room")
  func projectorHidesNames() {
    let record = [
      "attribution chatham_house", "rec add \"Support [local/national] actors\" --by QRCS",
      "attribution on_record", "rec add \"Speak with one voice\" --by ERC",
      "attribution not_for_attribution", "rec revise R-2 \"Speak with many voices\" --by QRCS",
      "attribution on_record",
    ]
    let desk = RapporteursDesk(before: record)
    #expect(desk.type("Z").trimmedRows[8].hasSuffix("ERC"))
    #expect(desk.screen.text.contains("changed in revision 2   "))
    desk.type("<esc><down>")
    #expect(!desk.type("Z").text.contains("QRCS"))
  }

  @Test("B-4: any two revisions are compared")
  func history() {
    let desk = RapporteursDesk()
    #expect(
      desk.type("h").text.contains("{-an occasional-} {+a standing+}"))
    #expect(desk.type("<up>").text.contains("the first text in Arabic"))
    #expect(desk.type("<enter><down>").text.contains("revision 2 → 3"))
  }

  @Test("B-18: the check lists what is missing, and Enter goes there")
  func check() {
    let desk = RapporteursDesk()
    #expect(desk.type("z").text.contains("R-2 has no text in English"))
    let gaps = desk.session.outcomeCheck(desk.session.moment(desk.workshop.desk.now()))
    let place = gaps.firstIndex(of: .markToFill(MarkID(2))) ?? 0
    desk.type(String(repeating: "<down>", count: place) + "<enter>")
    #expect(desk.interface.record.focus == .marks)
    #expect(desk.interface.record.mark == MarkID(2))
    #expect(desk.message == "M-2 is not written yet")
  }

  @Test("B-3: every language of the session has its state: missing, draft, agreed, behind")
  func states() {
    let desk = RapporteursDesk()
    #expect(desk.type("<down>").text.contains("en  missing"))
    #expect(desk.type("lA").text.contains("ar  agreed"))
    #expect(desk.type("<up>").ink(of: "▲ behind: made from revision 1") == .stale)
  }

  @Test func anEmptyRecordSaysSo() {
    let screen = RapporteursDesk(before: []).screen
    #expect(screen.text.contains("none yet"))
    #expect(screen.text.contains("nothing to write"))
    #expect(screen.text.contains("no notes yet"))
  }
}
