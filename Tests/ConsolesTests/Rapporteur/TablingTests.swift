import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What becomes of a recommendation, by keys.
struct TablingTests {
  /// The letters that `f` offers for the selected one.
  private func offered(_ desk: RapporteursDesk) -> String {
    guard case .choice(let choice) = desk.interface.prompt else { return "" }
    return String(choice.answers.map(\.key))
  }

  @Test("B.3: exactly the steps that are allowed are offered")
  func steps() {
    let desk = RapporteursDesk()
    desk.type("f")
    #expect(offered(desk) == "tw")
    desk.type("t")
    #expect(desk.recommendation(3)?.state == .tabled)
    desk.type("f")
    #expect(offered(desk) == "cnhrpejdsw")
    desk.type("d")
    #expect(desk.recommendation(3)?.state == .deferred)
    desk.type("f")
    #expect(offered(desk) == "tw")
    desk.type("w")
    #expect(desk.recommendation(3)?.state == .withdrawn)
    desk.type("f")
    #expect(desk.message == "R-3 is withdrawn, which is final; only undo changes that")
  }

  @Test("B-5: open brackets are adopted only when that is said")
  func brackets() {
    let desk = RapporteursDesk()
    let screen = desk.type("ftfc")
    #expect(screen.text.contains("R-3 has 1 open bracket. Adopt all the same? y/N"))
    desk.type("n")
    #expect(desk.recommendation(3)?.state == .tabled)
    desk.type("fcy")
    #expect(desk.recommendation(3)?.adoption?.withBrackets == true)
  }

  @Test("B-10: hands are counted, in any digits")
  func hands() {
    let desk = RapporteursDesk()
    desk.type("<down><down>fh٢ 1<enter>")
    #expect(desk.recommendation(1)?.adoption?.counts == VoteCounts(for: 2, against: 1, abstain: 0))
  }

  @Test("B-10: the roll is called group by group, and nothing is on record before its end")
  func roll() {
    let desk = RapporteursDesk()
    let before = desk.session.seq
    let screen = desk.type("<down><down>frff")
    #expect(screen.text.contains("QRCS, 3 of 4"))
    #expect(desk.session.seq == before)
    desk.type("xa")
    #expect(
      desk.recommendation(1)?.adoption?.votes == [
        GroupVote(group: GroupID(1), vote: .for), GroupVote(group: GroupID(2), vote: .for),
        GroupVote(group: GroupID(4), vote: .abstain),
      ])
    #expect(desk.session.seq == before + 1)
  }

  @Test("B-10: a roll without a majority adopts nothing and says so")
  func lostRoll() {
    let desk = RapporteursDesk()
    let screen = desk.type("<down><down>frfgxa")
    #expect(screen.text.contains("1 for, 1 against, 1 abstained: no majority"))
    desk.type("j")
    #expect(desk.recommendation(1)?.state == .notAdopted)
  }

  @Test("B-10: several are adopted in one event, one of them taken out for somebody")
  func bloc() {
    let desk = RapporteursDesk()
    desk.type("<down>ft<down>Verc<enter>rfe<tab><enter>")
    let screen = desk.screen
    #expect(screen.text.contains("adopt R-1, R-2 together?"))
    #expect(screen.text.contains("R-1: ERC reservation"))
    let again = desk.type("xR-2<enter>erc<enter>")
    #expect(again.text.contains("adopt R-1 without R-2 (ERC)?"))
    #expect(desk.recommendation(1)?.state == .tabled)
    desk.type("c")
    #expect(desk.recommendation(1)?.state == .adopted)
    #expect(desk.recommendation(2)?.state == .tabled)
    guard case .recommendationsAdopted(let adopted) = desk.events.last?.event else {
      Issue.record("not adopted")
      return
    }
    #expect(adopted.separated == [RecommendationID(2)])
    #expect(adopted.separatedBy == .group(GroupID(2)))
  }

  @Test("B-11: silence is opened with a deadline and broken by somebody with a reason")
  func silence() {
    let desk = RapporteursDesk()
    desk.type("<down><down>fs72h<enter>")
    #expect(desk.recommendation(1)?.state == .inSilence)
    desk.type("f")
    #expect(offered(desk) == "ak")
    desk.type("kerc<enter>Too broad<enter>")
    #expect(desk.recommendation(1)?.state == .tabled)
    #expect(desk.recommendation(1)?.silences.last?.objection == "Too broad")
    #expect(desk.screen.text.contains(/silence broken \d\d:\d\d by ERC: Too broad/))
    let history = desk.type("h").text
    #expect(history.contains("captured → tabled"))
    #expect(history.contains("in silence → tabled · silence broken by ERC: Too broad"))
  }

  @Test("B-12: an adopted text is reopened with a reason, and only so")
  func reopening() {
    let desk = RapporteursDesk()
    desk.type("<down><down>fcf")
    #expect(offered(desk) == "o")
    desk.type("oA word is missing<enter>")
    #expect(desk.recommendation(1)?.state == .tabled)
    #expect(desk.recommendation(1)?.changes.last?.reason == "A word is missing")
    #expect(desk.recommendation(1)?.adoption != nil)
  }

  @Test("B-9: a reservation with its words; and it is taken away again")
  func positions() {
    let desk = RapporteursDesk()
    desk.type("Vun o<enter>RNot in this form<enter>")
    let position = desk.recommendation(3)?.positions.first
    #expect(position?.party == .group(GroupID(4)))
    #expect(position?.value == .reservation)
    #expect(position?.text == "Not in this form")
    #expect(desk.screen.text.contains("POSITIONS  △\u{A0}UN OCHA\u{A0}reservation"))
    desk.type("Vun o<enter>x")
    #expect(desk.recommendation(3)?.positions == [])
  }

  @Test("B-9: proposers, co-sponsors and supporters")
  func standing() {
    let desk = RapporteursDesk()
    desk.type("Uerc<enter>cU12<enter>s")
    #expect(desk.recommendation(3)?.coSponsors == [.group(GroupID(2))])
    #expect(desk.recommendation(3)?.supporters == [.participant(ParticipantID(3))])
    #expect(desk.screen.text.contains("by QRCS · with ERC · supported by QRCS"))
  }

  @Test("B-14, B-15: theme, addressees and the rest, several where several are allowed")
  func classification() {
    let desk = RapporteursDesk()
    desk.type("Htpreventive<enter>aIFRC<tab>donors<tab><enter>phumanity<tab><enter>H")
    #expect(desk.recommendation(3)?.priority == .normal)
    #expect(desk.message == "H is no answer here")
    desk.type("h")
    let text = desk.recommendation(3)
    #expect(text?.theme == "preventive diplomacy")
    #expect(text?.addressees.count == 2)
    #expect(text?.principles == [.humanity])
    #expect(text?.priority == .high)
    desk.type("tnone<enter><esc>")
    #expect(desk.interface.prompt == nil)
    #expect(desk.recommendation(3)?.theme == nil)
  }

  @Test("B-6: two become one, with one text")
  func merging() {
    let desk = RapporteursDesk()
    desk.type("YR-2<tab><enter><c-u>One text<enter>")
    #expect(desk.recommendation(4)?.mergedFrom == [RecommendationID(3), RecommendationID(2)])
    #expect(desk.recommendation(4)?.wording == "One text")
    #expect(desk.recommendation(3)?.state == .merged)
  }

  @Test("B-7: Enter cuts the text at the caret, and stores at the end of the last part")
  func cutting() {
    let desk = RapporteursDesk()
    desk.type("<down><down>X<a-b><enter>")
    #expect(desk.screen.text.contains("R-1, part 2  principles"))
    desk.type("<enter>")
    #expect(
      desk.session.recommendations.suffix(2).map(\.wording) == [
        "Respect the humanitarian", "principles",
      ])
  }

  @Test("B-7: one becomes two")
  func splitting() {
    let desk = RapporteursDesk()
    desk.type("X<c-u>First part<enter>Second part<enter>")
    #expect(desk.recommendation(3)?.splitInto == [RecommendationID(4), RecommendationID(5)])
    #expect(desk.recommendation(5)?.wording == "Second part")
  }

  @Test("B-2: the order in the document is changed by two keys")
  func order() {
    let desk = RapporteursDesk()
    desk.type("<lt>")
    #expect(desk.session.siblings(of: RecommendationID(3)).map(\.number) == [1, 3, 2])
    desk.type(">")
    #expect(desk.session.siblings(of: RecommendationID(3)).map(\.number) == [1, 2, 3])
    desk.type(">")
    #expect(desk.message == "it is the last of its theme already")
  }

  @Test(
    "B-3: the other language is written beside the original and agreed; a change puts it behind")
  func languages() {
    let desk = RapporteursDesk()
    let screen = desk.type("la")
    #expect(screen.text.contains("R-3 in Arabic, of revision 3"))
    desk.type("<c-u>نص جديد<enter>")
    #expect(desk.recommendation(3)?.textState("ar") == .draft)
    desk.type("lA")
    #expect(desk.recommendation(3)?.textState("ar") == .agreed)
    desk.type("v now<enter>")
    #expect(desk.recommendation(3)?.textState("ar") == .behind(from: 3))
    #expect(desk.screen.text.contains("ar  ▲ behind: made from revision 3"))
  }

  @Test("B-4: a new wording has a reason and somebody who proposed it")
  func reasonAndProposer() {
    let desk = RapporteursDesk()
    let screen = desk.type("v at once<tab><c-g>un o<enter>")
    #expect(screen.text.contains("reason: amendment · proposed by UN OCHA"))
    desk.type("<enter>")
    let last = desk.recommendation(3)?.revisions.last
    #expect(last?.text.hasSuffix(" at once") == true)
    #expect(last?.reason == "amendment")
    #expect(last?.proposedBy == .group(GroupID(4)))
  }

  @Test("B-4: a wording that was begun is kept until the wording itself changes")
  func wordingDraft() {
    let desk = RapporteursDesk()
    desk.type("v, everywhere<esc>v")
    #expect(desk.screen.text.contains(", everywhere"))
    desk.type("<enter>")
    #expect(desk.recommendation(3)?.wording.hasSuffix(", everywhere") == true)
    #expect(desk.recommendation(3)?.revisions.count == 4)
  }
}
