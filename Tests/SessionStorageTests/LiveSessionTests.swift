import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// A session on its log: judged and written in one step.
@Suite("A session on its log")
struct LiveSessionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func live() throws -> (LiveSession, FilePath) {
    let path = folder.path.appending("live.jsonl")
    let day = Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 0)
    let head = SessionCreated(
      session: "s", code: "S", title: ["en": "S"], place: "", timezone: "UTC", languages: ["en"],
      attribution: .onRecord, prefix: "", days: [day])
    let person = Participant(
      id: ParticipantID(1), number: 1, name: ["en": "A"], group: nil, role: .delegate,
      languages: ["en"])
    let item = PlannedItem(
      id: ItemID(1), number: "1", day: 1, kind: .roundtable, title: ["en": "I"],
      start: LocalTime(hour: 9, minute: 0), minutes: 60)
    let log = try SessionLog.create(
      at: path, events: [.sessionCreated(head), .participantAdded(person), .itemAdded(item)],
      by: .system, stamp: Stamp(at: 2_000_000_000_000))
    let live = try LiveSession(log)
    try live.perform(.session(.open(day: 1)), by: .moderator, at: Stamp(at: 1000))
    try live.perform(.item(.next(leftover: nil)), by: .moderator, at: Stamp(at: 2000))
    return (live, path)
  }

  @Test("A-8: a wish that a closed list refuses is refused and on record, once")
  func refusedWish() throws {
    let (live, path) = try live()
    try live.perform(.list(.close), by: .moderator, at: Stamp(at: 3000))
    let wish = Command.floor(.request(FloorWish(participant: ParticipantID(1))))
    #expect(throws: Refusal.self) { try live.perform(wish, by: .moderator, at: Stamp(at: 4000)) }
    #expect(live.history.session.refusals.count == 1)
    let anew = try LiveSession(SessionLog(opening: path, access: .read))
    #expect(anew.history.session == live.history.session)
  }

  @Test("what is entered after the fact goes in order of time, wherever the plan was entered")
  func order() throws {
    let (live, _) = try live()
    #expect(throws: Refusal.beforeLastEvent(2000)) {
      try live.perform(.list(.close), by: .moderator, at: Stamp(at: 1999))
    }
    #expect(live.history.session(at: 1500).state == .open)
    #expect(live.history.session(at: 1500).openItem == nil)
    #expect(live.history.beginning == 1000)
  }
}
