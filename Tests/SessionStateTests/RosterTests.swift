import Testing

@testable import SessionState

@Suite struct RosterTests {
  @Test(
    "somebody added on the spot has the next badge number and the language of the name's letters")
  func added() throws {
    var meeting = try Meeting()
    #expect(
      try meeting.do("participant add \"مندوب الصحافة\" --group G-2")
        == .participantAdded(
          Participant(
            id: ParticipantID(9), number: 9, name: ["ar": "مندوب الصحافة"], group: GroupID(2),
            role: .delegate, languages: ["en"])))
    #expect(
      try meeting.refuses("participant add Guest --number 4") == .numberTaken(4, ParticipantID(4)))
    try meeting.do("participant add Guest --number 70")
    try meeting.do("participant add Guest")
    #expect(meeting.session.participants.last?.number == 71)
  }

  @Test("a short name belongs to one group, whatever its case")
  func shortNames() throws {
    var meeting = try Meeting()
    #expect(
      try meeting.refuses("group add \"Other\" --short qrcs") == .shortNameTaken("qrcs", GroupID(1))
    )
    #expect(
      try meeting.do("group add \"جمعية\" --short جمعية --type ngo")
        == .groupAdded(
          Group(id: GroupID(5), short: "جمعية", name: ["ar": "جمعية"], type: .ngo)))
  }

  @Test("whoever has the floor is in the room")
  func absentSpeaker() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4")
    #expect(try meeting.refuses("participant absent 4") == .floorTaken(InterventionID(1)))
    try meeting.run("floor end\nparticipant absent 4")
    #expect(meeting.session.participants[ParticipantID(4)]?.isPresent == false)
  }

  @Test(
    "a setting takes its own values only",
    arguments: [
      ("allow_duplicates", "maybe"), ("direct_limit", "-1"), ("direct_limit", "many"),
      ("turn_seconds", "0"), ("turn_seconds", "86401"), ("adopt_requires_clean_text", "1"),
    ])
  func badSettings(key: String, value: String) throws {
    let meeting = try Meeting()
    let name = try #require(Settings.Key(rawValue: key))
    #expect(try meeting.refuses("set \(key) \(value)") == .badSetting(name, value))
  }
}

@Suite struct TableTests {
  @Test("a table finds by id whatever order and gaps its entities came with")
  func anyOrder() {
    var table = Table<Note>()
    func note(_ number: Int, _ text: String = "") -> Note {
      Note(
        id: NoteID(number), kind: .note, text: text, item: nil, participant: nil,
        attribution: .onRecord, at: Moment(at: 0, clock: 0))
    }
    for number in [5, 2, 9, 1, 5, 40] { table.set(note(number, "\(number)")) }
    table.set(note(2, "replaced"))
    table.change(NoteID(9)) { $0.text = "changed" }
    table.change(NoteID(7)) { $0.text = "nobody" }
    #expect(table.map(\.id.number) == [1, 2, 5, 9, 40])
    #expect(table.map(\.text) == ["1", "replaced", "5", "changed", "40"])
    for number in -1...50 {
      #expect(
        table[NoteID(number)]?.id.number == ([1, 2, 5, 9, 40].contains(number) ? number : nil))
    }
  }

  @Test(
    "an id reads as people type it",
    arguments: [("I-41", 41), ("i-41", 41), ("i41", 41), ("I-007", 7)])
  func ids(text: String, number: Int) {
    #expect(InterventionID(text)?.number == number)
  }

  @Test(
    "what is no id is none",
    arguments: ["", "I", "I-", "I-0", "I--1", "P-1", "I-1 ", "41", "I-٤", "I-1.0", "I-+1"])
  func noIds(text: String) {
    #expect(InterventionID(text) == nil)
  }
}
