import Testing

@testable import SessionState

/// A log of numbers that no meeting has.
struct HostileScheduleTests {
  @Test("numbers that no day has do not bring the schedule down")
  func schedule() {
    let huge = 1 << 53
    var history = History()
    let head = SessionCreated(
      session: "s", code: "S", title: [:], place: "", timezone: "", languages: [],
      attribution: .onRecord, prefix: "",
      days: [Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: huge)])
    let items = (1...300).map { number in
      Event.itemAdded(
        PlannedItem(
          id: ItemID(number), number: "\(number)", day: 1, kind: .panel, title: [:],
          start: LocalTime(hour: 9, minute: 0), minutes: huge, turnSeconds: huge))
    }
    let events =
      [.sessionCreated(head)] + items
      + [
        .sessionOpened(SessionOpened(day: 1)), .itemOpened(ItemOpened(id: ItemID(1))),
        .floorGiven(
          FloorGiven(
            id: InterventionID(1), participant: ParticipantID(1), kind: .statement,
            item: ItemID(1), order: .unlisted, allotted: huge)),
      ]
    for (index, event) in events.enumerated() {
      history.append(
        RecordedEvent(
          seq: index + 1, id: "\(index)", stamp: Stamp(at: -huge), by: .moderator, event: event))
    }
    let now = history.session.moment(Stamp(at: huge))
    #expect(history.session.schedule(now).entries.count == 300)
    #expect(history.session.fitting(now) == 0)
    #expect(
      history.session.landing(end: .latest, now)?.options.map(\.lands) == [false, false, false])
    let early = history.session.moment(Stamp(at: -huge))
    #expect(history.session.landing(end: LocalTime(minutes: 0), early)?.options.count == 3)
    #expect(history.session.currentIntervention?.overtime(now) != nil)
  }
}
