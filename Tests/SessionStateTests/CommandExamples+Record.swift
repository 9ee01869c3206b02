@testable import SessionState

// The forms of the record.
extension CommandLineTests {
  private static let one = RecommendationID(1)
  private static let two = RecommendationID(2)
  private static let group = Party.group(GroupID(1))

  static let recordExamples: [(String, Command)] = [
    (
      "rec revise R-1 words --by QRCS",
      .recommendation(.revise(one, text: "words", reason: nil, by: group))
    ),
    (
      "rec add text --during I-1",
      .recommendation(.add(text: "text", language: nil, by: [], during: InterventionID(1)))
    ),
    ("rec agree 1 --lang ar", .recommendation(.agree(one, language: "ar"))),
    (
      "rec classify R-1 --theme media --to \"IFRC, donors\" --principles humanity,voluntary-service "
        + "--verb urges --priority high --part preamble",
      .recommendation(
        .classify(
          one,
          Classification(
            theme: "media", principles: [.humanity, .voluntaryService],
            addressees: ["IFRC", "donors"], verb: "urges", priority: .high, part: .preamble)))
    ),
    (
      "rec classify R-1 --theme none --to none --principles none --verb none",
      .recommendation(
        .classify(one, Classification(theme: "", principles: [], addressees: [], verb: "")))
    ),
    (
      "rec classify R-1 --to \"Bahrain, Kingdom of; donors\"",
      .recommendation(
        .classify(one, Classification(addressees: ["Bahrain, Kingdom of", "donors"])))
    ),
    ("rec support R-1 QRCS", .recommendation(.support(one, group, .support))),
    (
      "rec support R-1 4 --as co-sponsor",
      .recommendation(.support(one, .participant(ParticipantID(4)), .coSponsor))
    ),
    ("rec unsupport 1 G-1", .recommendation(.unsupport(one, group))),
    (
      "rec merge R-1 R-2 \"both of them\" --lang en",
      .recommendation(.merge([one, two], text: "both of them", language: "en"))
    ),
    (
      "rec merge 1 2 both of them",
      .recommendation(.merge([one, two], text: "both of them", language: nil))
    ),
    (
      "rec split R-1 \"the first\" \"the second\"",
      .recommendation(.split(one, ["the first", "the second"]))
    ),
    (
      "rec position R-1 QRCS reservation on the costs",
      .recommendation(.position(one, group, .reservation, text: "on the costs"))
    ),
    ("rec position R-1 QRCS none", .recommendation(.position(one, group, nil, text: nil))),
    (
      "rec silence R-1 --in 72h --to \"all delegations\"",
      .recommendation(.silence(one, until: .after(.minutes(72 * 60)), to: "all delegations"))
    ),
    (
      "rec silence R-1 --until \"2026-05-18 10:00\"",
      .recommendation(
        .silence(one, until: .at(LocalDate("2026-05-18"), LocalTime(hour: 10, minute: 0)), to: nil))
    ),
    (
      "rec silence R-1 --until 9:30",
      .recommendation(.silence(one, until: .at(nil, LocalTime(hour: 9, minute: 30)), to: nil))
    ),
    (
      "rec break R-1 QRCS too early",
      .recommendation(.breakSilence(one, group, text: "too early"))
    ),
    ("rec order R-2 --to 1", .recommendation(.order(two, to: 1))),
    ("rec number", .recommendation(.number)),
    (
      "rec adopt R-1 R-2 --votes QRCS:for,G-2:abstain --separate R-2 --asked-by G-2",
      .recommendation(
        .adopt(
          Adopting(
            ids: [one, two], method: .rollCall,
            votes: [
              GroupVote(group: GroupID(1), vote: .for),
              GroupVote(group: GroupID(2), vote: .abstain),
            ], separated: [two], separatedBy: .group(GroupID(2)))))
    ),
    ("mark drop M-1", .mark(.drop(MarkID(1)))),
    (
      "note edit N-1 \"other words\" --kind quote",
      .notes(.edit(NoteID(1), text: "other words", kind: .quote))
    ),
    ("note edit 1 --kind decision", .notes(.edit(NoteID(1), text: nil, kind: .decision))),
    ("note remove N-1", .notes(.remove(NoteID(1)))),
    (
      "action add \"merge the lists\" --owner QRCS --due 2026-06-01 --from R-1",
      .action(
        .add(
          text: "merge the lists", owner: .party(group), due: LocalDate("2026-06-01"), from: one))
    ),
    (
      "action add call --owner \"the host\"",
      .action(.add(text: "call", owner: .text("the host"), due: nil, from: nil))
    ),
    (
      "action edit T-1 --text again --owner none --due none",
      .action(.edit(ActionID(1), ActionChange(text: "again", owner: .some(nil), due: .some(nil))))
    ),
    ("action done T-1", .action(.done(ActionID(1)))),
    ("action drop 1", .action(.drop(ActionID(1)))),
    ("action open T-1", .action(.open(ActionID(1)))),
    (
      "document issue outcome --level chatham_house --of 12 --head abc --hash def --final",
      .document(
        .issue(
          Issuing(
            kind: .outcome, level: .chathamHouse, isFinal: true, of: 12, head: "abc", hash: "def")))
    ),
    ("message lunch is served", .display(.message("lunch is served", to: .room, blinks: false))),
    (
      "message \"louder\" --to speaker --blink",
      .display(.message("louder", to: .speaker, blinks: true))
    ),
    ("message clear", .display(.clearMessage)),
    ("blackout on", .display(.blackout(true))), ("blackout off", .display(.blackout(false))),
    ("display R-1", .display(.text(one))), ("display clear", .display(.text(nil))),
  ]
}
