import Foundation
import SystemPackage
import Testing

@testable import SessionState
@testable import SessionStorage

/// What is read off the bytes of a line is what the JSON decoder reads.
@Suite("A line in our own form")
struct WrittenFormTests {
  private static let names = [
    "version-1", "version-1-floor", "version-1-record", "version-1-audit", "version-1-salvaged",
    "version-1-display", "version-1-sleep",
  ]
  private let quick = LineClassifier()
  private let slow: LineClassifier = {
    var classifier = LineClassifier()
    classifier.readsWrittenForm = false
    return classifier
  }()

  private func lines(_ name: String) throws -> [[UInt8]] {
    let file = try #require(
      Bundle.module.path(forResource: name, ofType: "jsonl", inDirectory: "Fixtures"))
    return try FilePath(file).bytes.split(separator: LogLine.newline).map(Array.init)
  }

  /// Both readings of a line.
  private func readings(_ line: [UInt8]) -> (quick: ClassifiedLine, slow: ClassifiedLine) {
    line.withRawBytes {
      (quick.classify($0, after: .session("s")), slow.classify($0, after: .session("s")))
    }
  }

  /// A line with these bytes as its data.
  private func line(_ kind: String, _ data: String) -> [UInt8] {
    let start = #"{"seq":2,"id":"a-2","at":"2026-11-24T07:12:04.250Z","by":"system","event":"#
    let chain = String(repeating: "0", count: 32)
    return Array("\(start)\"\(kind)\",\"data\":\(data),\"chain\":\"\(chain)\"}".utf8)
  }

  @Test("given every line of a released version, then both readings are equal", arguments: names)
  func fixtures(name: String) throws {
    for line in try lines(name) {
      let (quick, slow) = readings(line)
      #expect(quick.record != nil)
      #expect(quick == slow)
      // What has no escape is indeed read so.
      guard !line.contains(UInt8(ascii: "\\")) else { continue }
      line.withRawBytes {
        let envelope = WrittenEnvelope(LogLine.body($0))
        #expect(envelope.flatMap { WrittenTape($0.data) } != nil)
      }
    }
  }

  @Test("given lines with any one byte changed, then both readings are equal", arguments: names)
  func flippedBytes(name: String) throws {
    for line in try lines(name).enumerated().filter({ $0.offset % 12 == 3 }).map(\.element) {
      for place in line.indices {
        for mask: UInt8 in [0x01, 0x12, 0x80] {
          var damaged = line
          damaged[place] ^= mask
          let (quick, slow) = readings(damaged)
          #expect(quick == slow, "\(String(decoding: damaged, as: UTF8.self))")
        }
      }
    }
  }

  @Test("given lines with pieces put in anywhere, then both readings are equal", arguments: names)
  func insertions(name: String) throws {
    let pieces = [
      " ", "\t", "\\u0041", "\\n", "\\", "\"", "null", "true", "-", "-0", "-5", "0", "00", "9",
      ".5",
      "e2", ",", "{}", "[]", "[1,2]", "{\"a\":{\"a\":1}}", ":", "\"x\":1,", "\"id\":\"I-1\",", "é",
      "\u{0}", "}", "]", "99999999999999999",
    ].map { Array($0.utf8) }
    var step: UInt64 = 7
    func random(below bound: Int) -> Int {
      step = step &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(step >> 33) % bound
    }
    let lines = try lines(name)
    for _ in 0..<1500 {
      var line = lines[random(below: lines.count)]
      for _ in 0...random(below: 2) {
        line.insert(
          contentsOf: pieces[random(below: pieces.count)], at: random(below: line.count))
      }
      let (quick, slow) = readings(line)
      #expect(quick == slow, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  static let data: [(String, String)] = [
    // Another order of keys, white space, escapes.
    ("floor.paused", #"{"speech_ms":12,"intervention":"I-4"}"#),
    ("floor.paused", #"{ "intervention" : "I-4", "speech_ms" : 12 }"#),
    ("floor.paused", #"{"intervention":"\u0049-4","speech_ms":12}"#),
    ("floor.paused", #"{"\u0069ntervention":"I-4","speech_ms":12}"#),
    // A key twice, one unknown, one that is null, one of another type.
    ("floor.paused", #"{"intervention":"I-4","intervention":"I-5","speech_ms":12}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":12,"more":{"x":[1,[],{}]}}"#),
    ("floor.paused", #"{"cause":null,"intervention":"I-4","speech_ms":12}"#),
    ("floor.paused", #"{"intervention":4,"speech_ms":12}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":"12"}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":true}"#),
    ("floor.paused", #"{"charged":1,"intervention":"I-4","speech_ms":12}"#),
    ("floor.paused", #"{"intervention":"","speech_ms":12}"#),
    ("floor.paused", #"{"":1,"intervention":"I-4","speech_ms":12}"#),
    // Numbers at the edge of the format.
    ("floor.paused", #"{"intervention":"I-4","speech_ms":9007199254740992}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":9007199254740993}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":-9007199254740992}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":-0}"#),
    ("floor.paused", #"{"intervention":"I-4","speech_ms":12,"x":1.5}"#),
    // Nesting, lists, text by language.
    ("floor.paused", #"{"intervention":"I-4","speech_ms":12,"x":[[[[[[[[[[1]]]]]]]]]]}"#),
    ("session.attribution_changed", #"{"item":"A-2","level":"chatham_house","whole_item":1}"#),
    ("group.added", #"{"id":"G-1","name":{"ar":"ا","en":"Q","en":"R"},"short":"Q","type":"un"}"#),
    ("group.added", #"{"id":"G-1","name":{},"short":"Q","type":"un"}"#),
    ("group.added", #"{"id":"G-1","name":[],"short":"Q","type":"un"}"#),
    ("group.added", #"{"id":"G-1","name":{"é":"Q"},"short":"Q","type":"un"}"#),
    ("floor.list_closed", #"{"item":"A-1","remaining":["Q-1",2]}"#),
    ("floor.list_closed", #"{"item":"A-1","remaining":["Q-1","Q-2"]}"#),
    ("floor.list_closed", #"{"item":"A-1","remaining":["Q-1",]}"#),
    ("amended", #"{"reason":"r","change":{"event":"note.removed","data":{"id":"N-1"}}}"#),
    ("amended", #"{"reason":"r","change":{"event":"new.kind","data":{"id":"N-1"}}}"#),
    ("session.closed", "{}"), ("session.closed", "{},"), ("session.closed", "[]"),
    ("new.kind", #"{"a":1}"#), ("new.kind", #"{"a":1.5}"#),
  ]

  @Test("given data of another form, then both readings are equal", arguments: data)
  func otherForms(kind: String, data: String) {
    let (quick, slow) = readings(line(kind, data))
    #expect(quick == slow)
  }

  @Test("given ids in any order, then those seen before are told from the others")
  func seenIDs() {
    var seen = SeenIDs()
    var known: Set<String> = []
    var step: UInt64 = 3
    for count in 0..<20_000 {
      step = step &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(step >> 33)
      let counter = number % 5 < 3 ? count / 40 : number % 600
      let id = ["a-", "b-", "a-0", "a", "", "c-b-"][number % 6] + "\(counter)"
      #expect(seen.insert(id) == known.insert(id).inserted, "\(id)")
    }
  }

  @Test("progress is told as the log is read, and ends at its whole size")
  func progress() throws {
    let folder = try TemporaryFolder()
    let events = (0..<5000).map { number in
      RecordedEvent(
        seq: number + 1, id: "a-\(number + 1)", stamp: Sample.stamp(number), by: .moderator,
        event: number == 0 ? Sample.created : Sample.event(number))
    }
    _ = try SessionLog.create(at: folder.log, copying: events)
    let size = try folder.log.bytes.count
    var told: [Int] = []
    let live = try LiveSession.open(folder.log, access: .read) { read, all in
      #expect(all == size)
      told.append(read)
    }.live
    #expect(told.count > 1 && told == told.sorted() && told.last == size)
    #expect(live.history.events == events)
    #expect(live.history.session == History(events).session)
  }
}
