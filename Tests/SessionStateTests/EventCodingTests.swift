import Foundation
import Testing

@testable import SessionState

@Suite struct EventCodingTests {
  private func recorded(_ event: Event) -> RecordedEvent {
    RecordedEvent(
      seq: 17, id: "k3f9-12",
      stamp: Stamp(at: 1_795_504_323_250, mono: 913_204_551, boot: "5b1c"), by: .rapporteur,
      event: event)
  }

  @Test("an event of every kind reads as it was written, with all fields and with few")
  func roundTrip() throws {
    for event in EventSamples.full + EventSamples.sparse {
      let line = try LogLine.text(recorded(event))
      #expect(try LogLine.read(line) == recorded(event), "\(line)")
    }
    #expect(Set(EventSamples.full.map(\.kindName)) == Set(Event.Kind.allCases.map(\.rawValue)))
  }

  @Test("the names of the kinds are the ones of the log, each once")
  func kinds() {
    #expect(Set(Event.Kind.allCases.map(\.rawValue)).count == Event.Kind.allCases.count)
    #expect(EventSamples.full.map(\.kindName) == Event.Kind.allCases.map(\.rawValue))
  }

  @Test("a line of the log, in its own words")
  func line() throws {
    let given = recorded(
      .floorGiven(
        FloorGiven(
          id: InterventionID(41), participant: ParticipantID(12), kind: .statement,
          item: ItemID(3), request: RequestID(57), order: .listed, allotted: 180_000,
          ends: SpeechTime(intervention: InterventionID(40), speech: 9))))
    let line = """
      {"at":"2026-11-24T07:12:03.250Z","boot":"5b1c","by":"rapporteur","data":{"allotted_ms":180000,\
      "ends":{"intervention":"I-40","speech_ms":9},"id":"I-41","item":"A-3","kind":"statement",\
      "order":"listed","participant":"P-12","request":"Q-57"},"event":"floor.given","id":"k3f9-12",\
      "mono":913204551,"seq":17}
      """
    #expect(try LogLine.text(given) == line)
    #expect(try LogLine.read(line) == given)
  }

  @Test("a kind of a later version is kept as unknown, whatever its data is")
  func unknownKind() throws {
    for data in ["{\"a\":[1,{}]}", "null", "7"] {
      let line = """
        {"seq":3,"id":"a-1","at":"2026-05-13T06:00:00Z","by":"staff","event":"vote.opened","data":\(data)}
        """
      let read = try LogLine.read(line)
      #expect(read.event == .unknown(kind: "vote.opened"))
      #expect(read.stamp == Stamp(at: 1_778_652_000_000))
    }
  }

  @Test(
    "a known kind with data that it does not hold is damage, as is a bad envelope",
    arguments: [
      #""event":"floor.given","data":{}"#, #""event":"floor.given""#,
      #""event":"floor.paused","data":{"intervention":"P-1","speech_ms":1}"#,
      #""event":"floor.paused","data":{"intervention":"I-0","speech_ms":1}"#,
      #""event":"floor.paused","data":{"intervention":"I-1","speech_ms":1.5}"#,
      #""event":"floor.paused","data":{"intervention":"I-99999999999999999999","speech_ms":1}"#,
      #""event":"floor.resumed","data":{"intervention":"I-9223372036854775807"}"#,
      #""event":"floor.deferred","data":{"id":"Q-\u0661"}"#,
      #""event":"session.settings_changed","data":{"key":"colour","value":"red"}"#,
      #""event":"floor.requested","data":{"id":"Q-1","participant":"P-1","kind":"song","item":"A-1"}"#,
    ])
  func badData(fields: String) {
    #expect(throws: DecodingError.self) {
      try LogLine.read(
        "{\"seq\":3,\"id\":\"a-1\",\"at\":\"2026-05-13T06:00:00Z\",\"by\":\"staff\",\(fields)}")
    }
  }

  @Test(
    "a bad envelope is damage",
    arguments: [
      #"{"id":"a-1","at":"2026-05-13T06:00:00Z","by":"staff","event":"redo","data":{"target":1}}"#,
      #"{"seq":3,"id":"a-1","at":"yesterday","by":"staff","event":"redo","data":{"target":1}}"#,
      #"{"seq":3,"id":"a-1","at":"2026-05-13T06:00:00Z","by":"king","event":"redo","data":{"target":1}}"#,
      #"{"seq":3,"id":"a-1","at":"2026-05-13T06:00:00Z","by":"staff"}"#,
      #"{"seq":3,"id":"a-1","at":"2026-05-13T06:00:00Z","mono":-9223372036854775808,"boot":"a","by":"staff","event":"redo","data":{"target":1}}"#,
      #"{"seq":9223372036854775807,"id":"a-1","at":"2026-05-13T06:00:00Z","by":"staff","event":"redo","data":{"target":1}}"#,
    ])
  func badEnvelope(line: String) {
    #expect(throws: DecodingError.self) { try LogLine.read(line) }
  }
}

@Suite struct TimeTextTests {
  @Test(
    "times of the log, to the millisecond",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_795_504_323_250, "2026-11-24T07:12:03.250Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    ])
  func utc(at: Milliseconds, text: String) {
    #expect(UTCTime.text(at) == text)
    #expect(UTCTime.parse(text) == at)
  }

  @Test func offsetsAndFractions() {
    let at = UTCTime.parse("2026-05-13T06:00:00Z")
    for text in [
      "2026-05-13T09:00:00+03:00", "2026-05-13 06:00:00.0Z", "2026-05-13T02:30:00-03:30",
      "2026-05-13T06:00:00.0009Z", "2026-05-13t06:00:00Z".uppercased(),
    ] {
      #expect(UTCTime.parse(text) == at, "\(text)")
    }
  }

  @Test(
    "what is no time is none, and brings nothing down",
    arguments: [
      "", "T", "2026-05-13", "2026-02-30T00:00:00Z", "2026-05-13T24:00:00Z",
      "2026-05-13T06:00:00", "2026-05-13T06:00:00+9223372036854775807:00",
      "2026-05-13T06:00:00+03:99", "2026-05-13T06:00:00.-5Z", "2026-5-13T06:00:00Z",
      "٢٠٢٦-٠٥-١٣T٠٦:٠٠:٠٠Z", "2026-+5-13T06:00:00Z", "2026-05-13T+6:00:00Z",
    ])
  func noTime(text: String) {
    #expect(UTCTime.parse(text) == nil)
  }

  @Test func localTimes() {
    #expect(LocalTime("9:05")?.description == "09:05")
    #expect(LocalTime("25:30")?.minutes == 1530)
    for text in ["", "9", "9:5", "30:00", "9:60", "-1:00", "+9:05", "009:05", "9:05:00"] {
      #expect(LocalTime(text) == nil, "\(text)")
    }
    #expect(LocalDate("2028-02-29")?.description == "2028-02-29")
    #expect(LocalDate("2027-02-29") == nil)
  }

  @Test("every day of forty years is itself again")
  func dates() {
    for number in 15_000..<29_610 {
      let date = LocalDate(dayNumber: number)
      #expect(LocalDate(date.description)?.dayNumber == number)
    }
  }
}
