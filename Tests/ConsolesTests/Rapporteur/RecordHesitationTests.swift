import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Second thoughts of a rapporteur: left prompts, keys pressed twice, what somebody else changed meanwhile.
struct RecordHesitationTests {
  @Test("B-2: the place is counted among the texts of the same theme, and told")
  func orderAmongThemes() {
    let desk = RapporteursDesk(before: [
      "rec add \"One\"", "rec add \"Two\"", "rec add \"Three\"", "rec add \"Four\"",
      "rec classify R-1 --theme localisation", "rec classify R-2 --theme \"preventive diplomacy\"",
      "rec classify R-3 --theme localisation", "rec classify R-4 --theme localisation",
      "rec withdraw R-3",
    ])
    desk.type("<down><down><down>>")
    #expect(desk.session.siblings(of: RecommendationID(1)).map(\.number) == [4, 1])
    #expect(desk.message.hasSuffix(" · R-1 is 2 of 2 of its theme"))
    desk.type("<lt>")
    #expect(desk.session.siblings(of: RecommendationID(1)).map(\.number) == [1, 4])
    desk.type("<up><up>>")
    #expect(desk.message == "R-3 is withdrawn and stands in no document")
  }

  @Test("B-8: who proposes a text already is not made its supporter")
  func proposerStays() {
    let desk = RapporteursDesk(before: [
      "rec add \"preventive diplomacy as a standing part\" --by IFRC", "mark",
    ])
    let before = desk.session.seq
    desk.type("rpreventive diplomacy<c-s>")
    #expect(desk.recommendation(1)?.proposers == [.group(GroupID(1))])
    #expect(desk.session.seq == before)
    #expect(desk.message == "IFRC is proposer of R-1 already")
    #expect(desk.interface.prompt == nil)
    #expect(desk.interface.drafts.isEmpty)
    desk.type("Mpreventive diplomacy<c-s>")
    #expect(desk.recommendation(1)?.proposers == [.group(GroupID(1))])
    #expect(desk.session.marks[MarkID(1)]?.filled == .dropped)
    #expect(desk.message.contains("IFRC is proposer of R-1 already"))
  }

  @Test("a text that was left as it stood hides nothing newer")
  func noDraftOfNothing() {
    let desk = RapporteursDesk(before: ["note \"old words\""])
    desk.type("3<enter><esc>")
    #expect(desk.interface.drafts.isEmpty)
    desk.type(":note edit N-1 \"newer words\"<enter><enter>")
    #expect(desk.screen.text.contains("N-1, note  newer words"))
    desk.type(" and mine<esc>:note edit N-1 \"the newest words\"<enter><enter>")
    #expect(desk.screen.text.contains("N-1, note  the newest words"))
    desk.type(" and mine<esc><enter>")
    #expect(desk.screen.text.contains("the newest words and mine"))
  }

  @Test("A-37: the record made of a mark keeps the level of its moment, and the line says so")
  func badgeOfTheMark() {
    let desk = RapporteursDesk(before: [
      "attribution chatham_house", "mark", "attribution on_record",
    ])
    #expect(desk.type("M").text.contains("· Chatham House Rule"))
    #expect(desk.type("<tab>").text.contains("· Chatham House Rule"))
    #expect(!desk.type("<esc>r").text.contains("Chatham House Rule"))
  }

  @Test("B-3: every language has a letter of its own")
  func lettersOfLanguages() {
    let desk = RapporteursDesk(
      languages: ["en", "es", "ar"],
      before: ["rec add \"One\"", "rec translate R-1 --lang es \"Uno\""])
    let screen = desk.type("l")
    #expect(screen.text.contains("s  Spanish, draft"))
    desk.type("S")
    #expect(desk.recommendation(1)?.textState("es") == .agreed)
    desk.type("lE")
    #expect(desk.recommendation(1)?.textState("en") == .agreed)
  }

  @Test("B-3: one language that is agreed leaves nothing to ask")
  func oneLanguage() {
    let desk = RapporteursDesk(languages: ["en"], before: ["rec add \"One\""])
    desk.type("lE")
    #expect(desk.recommendation(1)?.textState("en") == .agreed)
    desk.type("l")
    #expect(desk.interface.prompt == nil)
    #expect(desk.message == "R-1 is agreed in every language")
  }

  @Test("the check, too, opens help; the history ends where its text ends")
  func overlays() {
    let desk = RapporteursDesk()
    desk.type("z?")
    guard case .help = desk.interface.overlay else {
      Issue.record("no help")
      return
    }
    desk.type("?")
    #expect(desk.interface.overlay == nil)
    desk.type("h<pgdn><pgdn><pgdn>")
    guard case .history(let view) = desk.interface.overlay else {
      Issue.record("no history")
      return
    }
    #expect(view.scroll == 0)
  }

  @Test("B-10: Esc in a roll call goes back one group, and Enter decides nothing")
  func rollCallBack() {
    let desk = RapporteursDesk()
    #expect(desk.type("<down><down>frfx").text.contains("QRCS, 3 of 4"))
    #expect(desk.type("<esc>").text.contains("ERC, 2 of 4"))
    #expect(desk.type("<enter>").text.contains("ERC, 2 of 4"))
    desk.type("gff")
    #expect(
      desk.recommendation(1)?.adoption?.votes.map(\.vote) == [.for, .against, .for, .for])
    desk.type("fo reason<enter>fr<esc>")
    #expect(desk.interface.prompt == nil)
  }

  @Test("Esc from a list goes back to the text with all that was chosen for it")
  func backToTheText() {
    let desk = RapporteursDesk(before: [])
    desk.type("rSpeak<tab><c-t>unified<enter><c-t><esc>")
    #expect(desk.type(" now").text.contains("unified voice in diplomatic forums"))
    desk.type("<enter>")
    #expect(desk.recommendation(1)?.wording == "Speak now")
    #expect(desk.recommendation(1)?.original == "ar")
    let wording = RapporteursDesk()
    wording.type("v at once<tab><c-g><esc>!<enter>")
    #expect(wording.recommendation(3)?.revisions.last?.reason == "amendment")
    #expect(wording.recommendation(3)?.wording.hasSuffix(" at once!") == true)
  }

  @Test("B-4: the moderator's new wording has a reason and a proposer, too")
  func moderatorsWording() {
    let workshop = Workshop(before: ["rec add \"One\" --by QRCS"])
    let screen = workshop.type("v and two<tab><c-g>un o<enter>")
    #expect(screen.text.contains("reason: amendment · proposed by UN OCHA"))
    workshop.type("<enter>")
    let last = workshop.session.recommendations[RecommendationID(1)]?.revisions.last
    #expect(last?.text == "One and two")
    #expect(last?.reason == "amendment")
    #expect(last?.proposedBy == .group(GroupID(4)))
  }

  @Test("B-16: Tab changes what a note is, in one event with its text")
  func kindOfNote() {
    let desk = RapporteursDesk(before: ["note \"Agreed on dates\""])
    let before = desk.session.seq
    #expect(desk.type("3<enter><tab>").text.contains("N-1, decision  Agreed on dates"))
    desk.type(" for May<enter>")
    let note = desk.session.notes[NoteID(1)]
    #expect(note?.text == "Agreed on dates for May")
    #expect(note?.kind == .decision)
    #expect(desk.session.seq == before + 1)
  }

  @Test("B-11: the deadline of a silence is asked for, and a slip keeps what was typed")
  func deadline() {
    let desk = RapporteursDesk()
    let screen = desk.type("<down><down>fs")
    #expect(screen.text.contains("72h, 10:00 or 2026-05-18 10:00"))
    #expect(desk.type("tomorrow<enter>").text.contains("tomorrow"))
    #expect(desk.recommendation(1)?.state == .tabled)
    desk.type("<c-u>2026-05-18 10:00<enter>")
    #expect(
      desk.recommendation(1)?.silence?.deadline
        == UTCMoment.of("10:00:00") + 4 * 24 * 60 * 60 * 1000)
  }

  @Test("D-5: a term stands once, its names in a fixed order")
  func terms() {
    let workshop = Workshop(languages: ["en", "fr", "ar"])
    let rows = workshop.session.termRows(
      [["ar": "الحوار"], ["fr": "voix", "ar": "صوت", "en": "voice", "es": "voz"]], none: false)

    #expect(rows.first?.text == "الحوار")
    #expect(rows.last?.text == "voice  voz  voix  صوت")
  }
}
