import SystemPackage

@testable import SessionState
@testable import SessionStorage

/// Events for logs of tests.
enum Sample {
  static let created = Event.sessionCreated(
    SessionCreated(
      session: "k3f9a1b2", code: "DOHA", title: ["en": "Regional workshop", "ar": "ورشة"],
      place: "Doha", timezone: "Asia/Qatar", languages: ["en", "ar"], attribution: .onRecord,
      prefix: "D",
      days: [Day(number: 1, date: LocalDate(dayNumber: 20_781), offset: 10_800)]))

  /// A stamp some seconds into the session.
  static func stamp(_ seconds: Int) -> Stamp {
    Stamp(at: 1_795_504_323_250 + seconds * 1000, mono: 913_204_551 + seconds * 1000, boot: "5b1c")
  }

  static func note(_ number: Int, _ text: String = "a point") -> Event {
    .noteAdded(
      NoteAdded(
        id: NoteID(number), kind: .note, text: text, item: ItemID(1), participant: nil,
        attribution: .onRecord, mark: nil))
  }

  /// The n-th event of a meeting that has gone on for a while; every kind of text and number is in it.
  static func event(_ number: Int) -> Event {
    switch number % 6 {
    case 0:
      .floorRequested(
        FloorRequested(
          id: RequestID(number), participant: ParticipantID(7), kind: .statement, item: ItemID(1),
          note: "on \"early\" warning\n2/3 of it", onBehalfOf: nil, override: nil))
    case 1:
      .floorGiven(
        FloorGiven(
          id: InterventionID(number), participant: ParticipantID(7), kind: .statement,
          item: ItemID(1), request: RequestID(number + 1), order: .listed, allotted: 180_000,
          interrupts: nil, ends: nil))
    case 2: .floorPaused(FloorPaused(intervention: InterventionID(number), speech: 12_500))
    case 3: note(number, "نقطة – \u{1b}[31m \\ end")
    case 4:
      .recommendationCaptured(
        RecommendationCaptured(
          id: RecommendationID(number), language: "en", text: "Agree a protocol.", item: nil,
          intervention: nil, proposers: [.group(GroupID(2))], attribution: .onRecord, mark: nil))
    default:
      .floorEnded(
        FloorEnded(
          intervention: InterventionID(number), speech: 172_000, overtime: 0, cause: .normal))
    }
  }

  /// A log of so many lines at a path, closed again.
  @discardableResult
  static func log(_ count: Int, at path: FilePath) throws -> [RecordedEvent] {
    let log = try SessionLog.create(at: path, events: [created], by: .moderator, stamp: stamp(0))
    var events = try log.readNew().events
    for number in 1..<count {
      events.append(
        try log.append(by: .rapporteur, stamp: stamp(number)) { _ in event(number) })
    }
    return events
  }
}

extension SessionLog {
  /// Appends an event that needs no decision.
  @discardableResult
  func append(_ event: Event, at seconds: Int = 100) throws -> RecordedEvent {
    try append(by: .moderator, stamp: Sample.stamp(seconds)) { _ in event }
  }
}

/// Everything that is in a log, read anew.
func recorded(_ path: FilePath) throws -> [RecordedEvent] {
  try SessionLog(opening: path, access: .read).readNew().events
}
