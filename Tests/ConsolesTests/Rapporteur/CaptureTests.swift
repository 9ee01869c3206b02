import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What is written while people speak.
struct CaptureTests {
  @Test("B-1: one line and Enter store a recommendation; time, item and speaker come by themselves")
  func oneLine() {
    let desk = RapporteursDesk(before: [])
    let screen = desk.type("rSupport localisation")
    #expect(
      screen.trimmedRows[33]
        == " takes with it: 10:42:07 · item 2 · Head of Delegation, IFRC")
    desk.type("<enter>")
    let stored = desk.recommendation(1)
    #expect(stored?.wording == "Support localisation")
    #expect(stored?.item == ItemID(2))
    #expect(stored?.intervention == InterventionID(1))
    #expect(stored?.proposers == [.group(GroupID(1))])
    #expect(stored?.revisions.first?.by == .rapporteur)
  }

  @Test("B-1: what was just captured is the one that the next key means")
  func captureIsSelected() {
    let desk = RapporteursDesk()
    desk.type("<down>rSupport localisation<enter>")
    #expect(desk.screen.text.contains("▌R-4"))
  }

  @Test("B-1: what was begun stands ready when the line is opened again")
  func draftIsKept() {
    let desk = RapporteursDesk()
    let screen = desk.type("rSupport<esc>r local")
    #expect(screen.text.contains("Recommendation  Support local"))
  }

  @Test("B-8: similar ones are shown while typing, and one is supported instead")
  func similar() {
    let desk = RapporteursDesk()
    let screen = desk.type("rMake preventive diplomacy part")
    #expect(
      screen.trimmedRows[29].hasPrefix(
        " SIMILAR  R-3  3 words  · captured  [Adopt/Develop] preventive diplomacy as a standing"))
    #expect(screen.trimmedRows[35].contains("^S support R-3 instead"))
    desk.type("<c-s>")
    #expect(desk.session.recommendations.count == 3)
    #expect(desk.recommendation(3)?.supporters == [.group(GroupID(1))])
    #expect(desk.interface.prompt == nil)
    #expect(desk.interface.drafts == [:])
  }

  @Test("B-8: with nobody speaking the supporter is asked for")
  func similarWithoutSpeaker() {
    let desk = RapporteursDesk(before: RapporteursDesk.record + ["floor end"])
    desk.type("rpreventive diplomacy<c-s>un<enter>")
    #expect(desk.recommendation(3)?.supporters == [.group(GroupID(4))])
  }

  @Test("B-3: Tab says in which language the text is")
  func language() {
    let desk = RapporteursDesk(before: [])
    let screen = desk.type("rHumanitarian<tab>")
    #expect(screen.trimmedRows[35].contains("Tab language: ar"))
    desk.type("<enter>")
    #expect(desk.recommendation(1)?.original == "ar")
  }

  @Test("B-15: a theme chosen while capturing is stored with the text, as a line of its own")
  func theme() {
    let desk = RapporteursDesk(before: [])
    let before = desk.session.seq
    desk.type("rSpeak with one voice<c-t>unified<enter>")
    desk.type(" now<enter>")
    #expect(desk.recommendation(1)?.wording == "Speak with one voice now")
    #expect(desk.recommendation(1)?.theme == "unified voice in diplomatic forums")
    #expect(desk.session.seq == before + 2)
  }

  @Test("mark now, write later: one key, counted on every form, filled or turned into a note")
  func marks() {
    let desk = RapporteursDesk(before: [])
    desk.type("!!")
    for (columns, rows) in [(120, 36), (80, 24), (60, 18), (40, 12), (40, 3)] {
      let screen = desk.input(.resized(Size(columns: columns, rows: rows)))
      #expect(
        screen.text.contains(columns == 120 ? "TO WRITE          2 marks" : "□ 2"),
        "\(columns)×\(rows)")
    }
    desk.input(.resized(Size(columns: 120, rows: 36)))
    desk.type("2<down><enter>Filled<tab><enter>")
    #expect(desk.session.marks[MarkID(2)]?.filled == .note(NoteID(1)))
    #expect(desk.session.notes[NoteID(1)]?.text == "Filled")
    #expect(desk.screen.text.contains("TO WRITE          1 mark"))
    desk.type("MFirst<enter>")
    #expect(desk.session.marks[MarkID(1)]?.filled == .recommendation(RecommendationID(1)))
    #expect(desk.screen.text.contains("nothing to write"))
  }

  @Test("mark now, write later: the moderator's screens count them, too")
  func marksOfModerator() {
    let workshop = Workshop(before: ["mark", "mark"])
    for (columns, rows) in [(120, 36), (80, 24), (60, 18), (40, 12), (40, 3)] {
      let screen = workshop.input(.resized(Size(columns: columns, rows: rows)))
      #expect(screen.text.contains(columns == 120 ? "2 marks to write" : "□ 2"))
    }
  }

  @Test("mark now, write later: closing the session asks for what is not written")
  func closingAsks() {
    let desk = RapporteursDesk(before: ["floor end", "item close --drop", "mark"])
    let screen = desk.type(":session close<enter>")
    #expect(screen.text.contains("1 mark is still to write; close the session for good?"))
    desk.type("n")
    #expect(desk.session.state == .open)
  }

  @Test("mark now, write later: a mark that needs no text is dropped when that is said")
  func noText() {
    let desk = RapporteursDesk(before: ["mark"])
    #expect(desk.type("M<enter>").text.contains("M-1 has no text yet. Does it need none? y/N"))
    desk.type("n")
    #expect(desk.session.marks[MarkID(1)]?.filled == nil)
    #expect(desk.screen.text.contains("Fill M-1"))
    desk.type("<enter>y")
    #expect(desk.session.marks[MarkID(1)]?.filled == .dropped)
  }

  @Test("B-8: a mark whose moment supports what is there needs no text of its own")
  func markSupports() {
    let desk = RapporteursDesk()
    desk.type("Mpreventive diplomacy<c-s>")
    #expect(desk.recommendation(3)?.supporters == [.group(GroupID(1))])
    #expect(desk.session.marks[MarkID(1)]?.filled == .dropped)
  }

  @Test("B-16: notes have a kind, are edited in place, and are never emptied by a slip")
  func notes() {
    let desk = RapporteursDesk(before: [])
    desk.type("i<tab>Agreed on dates<enter>")
    #expect(desk.session.notes[NoteID(1)]?.kind == .decision)
    desk.type("3<enter> for May<enter>")
    #expect(desk.session.notes[NoteID(1)]?.text == "Agreed on dates for May")
    desk.type("<enter><c-u><enter>")
    #expect(desk.message == "a note has words; :note remove N-1 takes it out")
    #expect(desk.session.notes[NoteID(1)]?.text == "Agreed on dates for May")
  }

  @Test(
    "B-17: an action item takes its date from its end, its owner from a list, its source from what is selected"
  )
  func actions() {
    let desk = RapporteursDesk()
    desk.type("<down>WCirculate the text 2026-06-01<enter>qr<enter>")
    let action = desk.session.actions[ActionID(1)]
    #expect(action?.text == "Circulate the text")
    #expect(action?.due == LocalDate("2026-06-01"))
    #expect(action?.owner == .party(.group(GroupID(3))))
    #expect(action?.recommendation == RecommendationID(2))
    desk.type("4<enter>d")
    #expect(desk.session.actions[ActionID(1)]?.state == .done)
    desk.type("<enter>o")
    #expect(desk.session.actions[ActionID(1)]?.state == .open)
    desk.type("WAsk the host<enter>The host itself<enter>")
    #expect(desk.session.actions[ActionID(2)]?.owner == .text("The host itself"))
  }

  @Test func aFullTextSaysSo() {
    let desk = RapporteursDesk(before: [])
    desk.type("r")
    desk.input(.paste(String(repeating: "word ", count: 4000)))
    #expect(desk.message == "3616 characters did not fit: a text has at most 16,384 bytes")
    desk.type("x")
    #expect(desk.message == "1 character did not fit: a text has at most 16,384 bytes")
  }
}
