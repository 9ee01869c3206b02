import SessionState

/// The largest meeting there is to be: 500 people of 50 delegations, 5,000 interventions, 200 waiting.
enum FullHouse {
  static let day = Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 0)

  static let history: History = {
    var meeting = MeetingRecorder(
      at: day.wallTime(LocalTime(hour: 9, minute: 0)), pace: 2000, founding: founding)
    meeting.perform("session open --day 1")
    meeting.perform("item open A-1")
    for number in 1...5000 { meeting.perform("floor give P-\(number * 7 % 480 + 1)") }
    for number in 1...200 { meeting.perform("floor request P-\(number * 2 % 500 + 1)") }
    meeting.perform("set advice balance:group")
    meeting.perform("set advice_scope session")
    return meeting.history
  }()

  static let founding: [Event] = {
    let head = SessionCreated(
      session: "full", code: "F", title: ["en": "A full house"], place: "", timezone: "UTC",
      languages: ["en"], attribution: .onRecord, prefix: "F", days: [day])
    let groups = (1...50).map { number in
      Event.groupAdded(
        Group(id: GroupID(number), short: "G\(number)", name: ["en": "Group"], type: .state))
    }
    let people = (1...500).map { number in
      Event.participantAdded(
        Participant(
          id: ParticipantID(number), number: number, name: ["en": "Delegate \(number)"],
          group: GroupID(number % 50 + 1), role: .delegate,
          languages: [number % 3 == 0 ? "ar" : "en"]))
    }
    let item = PlannedItem(
      id: ItemID(1), number: "1", day: 1, kind: .roundtable, title: ["en": "Open floor"],
      start: LocalTime(hour: 9, minute: 0), minutes: 480)
    return [.sessionCreated(head)] + groups + people + [.itemAdded(item)]
  }()
}
