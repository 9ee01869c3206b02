import Testing
import Words

@testable import SessionState

@Suite("Register: people and groups") struct RegisterTests {
  private func person(_ number: Int, _ meeting: Meeting) throws -> Participant {
    try #require(meeting.session.participants[ParticipantID(number)])
  }

  @Test("Register: an edit changes what was named, and a name in its own language only")
  func edited() throws {
    var meeting = try Meeting()
    #expect(
      try meeting.do(
        "participant edit 4 --name \"المدير\" --group none --role observer --number 44 "
          + "--languages ar,en --precedence 2")
        == .participantUpdated(
          ParticipantUpdated(
            id: ParticipantID(4), name: ["ar": "المدير"], withoutGroup: true, role: .observer,
            number: 44, languages: ["ar", "en"], precedence: 2)))
    #expect(
      try person(4, meeting)
        == Participant(
          id: ParticipantID(4), number: 44, name: ["en": "Regional Delegate", "ar": "المدير"],
          group: nil, role: .observer, languages: ["ar", "en"], precedence: 2))
    try meeting.run("participant edit 44 --precedence 0\nparticipant edit 44 --group KWT")
    #expect(try person(4, meeting).precedence == nil)
    #expect(try person(4, meeting).group == GroupID(4))
  }

  @Test("Register: an edit that changes nothing, and numbers that cannot be")
  func refusals() throws {
    var meeting = try Meeting()
    #expect(
      try meeting.refuses("participant edit 4 --name \"Regional Delegate\" --number 4")
        == .roster(.nothingChanges))
    #expect(
      try meeting.refuses("participant edit 4 --number 5") == .numberTaken(5, ParticipantID(5)))
    for number in [0, 100_000] {
      #expect(
        try meeting.refuses("participant edit 4 --number \(number)") == .roster(.badNumber(number)))
      #expect(
        try meeting.refuses("participant add x --number \(number)") == .roster(.badNumber(number)))
    }
    try meeting.run("participant add Last --number 99999\nparticipant add Next")
    #expect(try person(10, meeting).number == 9)
  }

  @Test("Register: a number that came free by an edit and was given away stays given")
  func numbers() throws {
    var meeting = try Meeting()
    try meeting.do("participant edit 4 --number 40")
    try meeting.do("participant edit 5 --number 4", as: .rapporteur)
    #expect(throws: Refusal.self) { try meeting.do("undo") }
    #expect(Set(meeting.session.participants.map(\.number)).count == 8)
  }

  @Test("Register: a group edit")
  func group() throws {
    var meeting = try Meeting()
    #expect(
      try meeting.do("group edit QRCS --name \"Qatar RC\" --short QRC --type ngo")
        == .groupUpdated(
          GroupUpdated(id: GroupID(1), short: "QRC", name: ["en": "Qatar RC"], type: .ngo)))
    #expect(
      meeting.session.groups[GroupID(1)]
        == Group(
          id: GroupID(1), short: "QRC", name: ["en": "Qatar RC", "ar": "الهلال الأحمر القطري"],
          type: .ngo))
    #expect(
      try meeting.refuses("group edit G-1 --short icrc") == .shortNameTaken("icrc", GroupID(3)))
    #expect(try meeting.refuses("group edit G-1 --short QRC") == .roster(.nothingChanges))
  }

  @Test("Register: order of precedence first, then by number")
  func precedence() throws {
    var meeting = try Meeting()
    try meeting.run("participant edit 7 --precedence 1\nparticipant edit 5 --precedence 2")
    #expect(meeting.session.register.map(\.number) == [7, 5, 1, 2, 3, 4, 6, 8])
  }

  @Test("Register: the roll with a quorum of people who are there to be heard")
  func rollOfPeople() throws {
    var meeting = try Meeting()
    try meeting.run("set quorum 50%\nparticipant absent 4\nparticipant absent 1\nroll call")
    #expect(
      meeting.session.rollCall
        == RollCall(at: meeting.session.lastMoment, present: 6, total: 8, counted: 6, needed: 4))
    #expect(meeting.session.rollCall?.hasQuorum == true)
    try meeting.run("set quorum 7\nroll call")
    #expect(meeting.session.rollCall?.hasQuorum == false)
  }

  @Test("Register: the roll with a quorum of groups that are there")
  func rollOfGroups() throws {
    var meeting = try Meeting()
    try meeting.run("set quorum_of groups\nset quorum 51%\nparticipant absent 5")
    let present = [1, 2, 3, 4, 6, 7, 8].map { ParticipantID($0) }
    #expect(
      try meeting.do("roll call")
        == .rollCalled(RollCalled(present: present, total: 8, counted: 3, needed: 3)))
  }

  @Test("Register: two people of one name are told apart by their numbers")
  func namesakes() throws {
    var meeting = try Meeting()
    #expect(meeting.session.name(of: ParticipantID(5)) == "Ambassador, KWT")
    try meeting.run("participant add Ambassador --group KWT\nparticipant add Ambassador")
    #expect(
      [5, 9, 10].map { meeting.session.name(of: ParticipantID($0)) }
        == ["Ambassador, KWT (5)", "Ambassador, KWT (9)", "Ambassador"])
    #expect(meeting.session.ownName(of: ParticipantID(9)) == "Ambassador (9)")
  }
}
