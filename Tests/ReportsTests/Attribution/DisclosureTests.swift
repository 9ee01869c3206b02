import Testing

@testable import Reports
@testable import SessionState

/// What may be told of who said what.
struct DisclosureTests {
  private let session: Session

  init() {
    var history = History()
    func group(_ number: Int, _ short: String, _ name: TextByLanguage, _ type: GroupType) {
      history.record(
        .groupAdded(Group(id: GroupID(number), short: short, name: name, type: type)),
        by: .system, at: 0)
    }
    func person(_ number: Int, _ name: TextByLanguage, _ group: Int?) {
      history.record(
        .participantAdded(
          Participant(
            id: ParticipantID(number), number: number, name: name, group: group.map { GroupID($0) },
            role: .delegate, languages: ["en"])), by: .system, at: 0)
    }
    group(
      1, "QRCS", ["en": "Qatar Red Crescent Society", "ar": "الهلال الأحمر القطري"],
      .nationalSociety)
    group(2, "IFRC", ["en": "International Federation"], .ifrc)
    person(1, ["en": "Secretary-General", "ar": "الأمين العام"], 1)
    person(2, ["en": "Head of Delegation, IFRC MENA"], 2)
    person(3, ["en": "Adviser"], nil)
    person(4, ["en": "Éloïse Example", "ar": "إلويز"], 1)
    session = history.session
  }

  @Test("C-6: a speaker is named, is one of a kind, or is nobody")
  func speakers() {
    func told(_ level: Attribution, _ language: String = "en") -> [String?] {
      let disclosure = Disclosure(session, atLeast: level)
      return (1...3).map {
        disclosure.speaker(ParticipantID($0), under: .onRecord, language: language)
      }
    }
    #expect(
      told(.onRecord) == ["Secretary-General, QRCS", "Head of Delegation, IFRC MENA", "Adviser"])
    #expect(told(.onRecord, "ar")[0] == "الأمين العام، الهلال الأحمر القطري")
    #expect(told(.notForAttribution) == ["a National Society", "the IFRC", "a participant"])
    #expect(told(.notForAttribution, "ar")[0] == "جمعية وطنية")
    #expect(told(.chathamHouse) == [nil, nil, nil])
    #expect(told(.closed) == [nil, nil, nil])
  }

  @Test("C-6: a thing is told at the stricter of its own level and the one asked for")
  func stricter() {
    let disclosure = Disclosure(session, atLeast: .notForAttribution)
    #expect(
      Attribution.allCases.map(disclosure.level) == [
        .notForAttribution, .notForAttribution, .chathamHouse, .closed,
      ])
    #expect(disclosure.overall == .notForAttribution)
    #expect(
      disclosure.party(.group(GroupID(1)), under: .onRecord, language: "en") == "a National Society"
    )
    #expect(disclosure.party(.group(GroupID(1)), under: .chathamHouse, language: "en") == nil)
    #expect(
      Disclosure(session, atLeast: .onRecord)
        .party(.group(GroupID(1)), under: .onRecord, language: "en") == "QRCS")
  }

  @Test("C-7: names in free text become [name], whole words in any case, accent and language")
  func texts() {
    let disclosure = Disclosure(session, atLeast: .chathamHouse)
    func text(_ text: String) -> String { disclosure.text(text, under: .onRecord) }
    #expect(text("The SECRETARY-GENERAL of QRCS agreed.") == "The [name] of [name] agreed.")
    #expect(text("secretary general, eloise example's point") == "[name], [name]'s point")
    #expect(
      text("Advisers advise; the adviser does not.") == "Advisers advise; the [name] does not.")
    #expect(text("Secretary-General, QRCS: yes") == "[name]: yes")
    #expect(text("قال الأمين العام إن") == "قال [اسم] إن")
    #expect(text("وللأمين العام، والهلال الاحمر القطري") == "[اسم]، [اسم]")
    #expect(text("الأمانة العامة") == "الأمانة العامة")
    #expect(text("Head of Delegation and IFRC MENA") == "[name] and [name] MENA")
    #expect(text("") == "")
    #expect(Disclosure(session, atLeast: .onRecord).text("QRCS", under: .onRecord) == "QRCS")
  }

  @Test("C-6: not for attribution, an organisation in a text is told by its kind")
  func kinds() {
    let disclosure = Disclosure(session, atLeast: .notForAttribution)
    #expect(
      disclosure.text("The Secretary-General said QRCS and IFRC agree", under: .onRecord)
        == "The [name] said [National Society] and IFRC agree")
  }

  @Test("C-6: a name that somebody had before is hidden, too")
  func former() {
    var history = History()
    history.record(
      .groupAdded(Group(id: GroupID(1), short: "OLD", name: [:], type: .ngo)), by: .system, at: 0)
    for (number, name) in [(1, "Amal Quist"), (2, "A. Quist")] {
      history.record(
        .participantAdded(
          Participant(
            id: ParticipantID(number), number: number, name: ["en": name], group: GroupID(1),
            role: .delegate, languages: ["en"])), by: .system, at: 0)
    }
    history.record(
      .participantUpdated(ParticipantUpdated(id: ParticipantID(1), name: ["en": "Amal Hollow"])),
      by: .staff, at: 0)
    history.record(.groupUpdated(GroupUpdated(id: GroupID(1), short: "NEW")), by: .staff, at: 0)
    history.record(
      .participantMerged(ParticipantMerged(id: ParticipantID(2), into: ParticipantID(1))),
      by: .staff, at: 0)
    #expect(
      Disclosure(history.session, atLeast: .chathamHouse)
        .text("Amal Quist, A. Quist and Amal Hollow of OLD, now NEW", under: .onRecord)
        == "[name], [name] and [name] of [name], now [name]")
  }

  @Test("C-6: a quote loses its flag, then is left out; closed, no note is told")
  func notes() {
    func note(_ kind: NoteKind) -> Note {
      Note(
        id: NoteID(1), kind: kind, text: "Adviser: no", item: nil, participant: ParticipantID(3),
        attribution: .onRecord, at: Moment(at: 0, clock: 0))
    }
    func told(_ kind: NoteKind, _ level: Attribution) -> [String]? {
      Disclosure(session, atLeast: level).note(note(kind)).map {
        [$0.kind.rawValue, $0.text, $0.participant?.description ?? "nobody"]
      }
    }
    #expect(told(.quote, .onRecord) == ["quote", "Adviser: no", "P-3"])
    #expect(told(.quote, .notForAttribution) == ["note", "[name]: no", "P-3"])
    #expect(told(.quote, .chathamHouse) == nil)
    #expect(told(.decision, .chathamHouse) == ["decision", "[name]: no", "nobody"])
    #expect(told(.decision, .closed) == nil)
  }

  @Test("C-6: attendance and small cells")
  func totals() {
    func told(_ level: Attribution) -> [Bool] {
      let disclosure = Disclosure(session, atLeast: level)
      return [
        disclosure.showsAttendance, disclosure.showsCell(participants: 3, groups: 2),
        disclosure.showsCell(participants: 2, groups: 2),
        disclosure.showsCell(participants: 9, groups: 1),
      ]
    }
    #expect(told(.onRecord) == [true, true, true, true])
    #expect(told(.notForAttribution) == [true, true, true, true])
    #expect(told(.chathamHouse) == [false, true, false, false])
    #expect(told(.closed) == [false, false, false, false])
  }
}
