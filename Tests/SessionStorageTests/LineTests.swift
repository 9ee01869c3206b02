import Testing

@testable import SessionState
@testable import SessionStorage

@Suite("A line")
struct LineTests {
  let classifier = LineClassifier()
  let seed = ChainSeed.session("s")

  func classify(_ text: String, isFirst: Bool = false) -> ClassifiedLine {
    Array(text.utf8).withRawBytes { classifier.classify($0, after: seed, isFirst: isFirst) }
  }

  func line(_ event: Event, stamp: Stamp = Sample.stamp(1)) throws -> String {
    let record = RecordedEvent(seq: 2, id: "ab12cd-2", stamp: stamp, by: .rapporteur, event: event)
    let bytes = try LineEncoder().encode(record, after: seed).bytes
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  @Test("has its keys in the documented order")
  func order() throws {
    let text = try line(.floorPaused(FloorPaused(intervention: InterventionID(4), speech: 12)))
    #expect(
      text.dropLast(LogLine.suffixLength)
        == #"{"seq":2,"id":"ab12cd-2","at":"2026-11-24T07:12:04.250Z","mono":913205551,"#
        + #""boot":"5b1c","by":"rapporteur","event":"floor.paused","#
        + #""data":{"intervention":"I-4","speech_ms":12}"#)
    #expect(text.suffix(LogLine.suffixLength).hasPrefix(#","chain":""#))
    #expect(text.hasSuffix("\"}"))
  }

  @Test("leaves out the clock of what was entered after the fact")
  func afterwards() throws {
    let text = try line(.sessionClosed(SessionClosed()), stamp: Stamp(at: 0))
    #expect(text.contains(#""at":"1970-01-01T00:00:00.000Z","by":"#))
  }

  @Test("comes back as it was", arguments: 1..<13)
  func roundTrip(number: Int) throws {
    let result = classify(try line(Sample.event(number)))
    #expect(result.record?.event == Sample.event(number))
    #expect(result.record?.stamp == Sample.stamp(1))
    #expect(result.fault == nil)
    #expect(result.storedChain != nil)
  }

  @Test("has the chain that the format says")
  func chain() {
    // echo -n 's{"seq":1' | sha256sum
    let hash = Array("{\"seq\":1".utf8).withRawBytes { ChainHash(of: $0, after: seed) }
    #expect(hash.description == "f5617ae49cdd62e9b931fb248c7b9dd8")
    #expect(ChainHash(hash.description) == hash)
    #expect(ChainHash("9C55") == nil)
  }

  @Test("is refused when it or a text in it is too long")
  func limits() throws {
    let fits = Sample.note(1, String(repeating: "ع", count: 8192))
    #expect(throws: Never.self) { try line(fits) }
    let escaped = Sample.note(1, String(repeating: "\n\u{1b}", count: 4096))
    #expect(throws: Never.self) { try line(escaped) }
    let long = Sample.note(1, String(repeating: "a", count: 16_385))
    #expect(throws: LogError.textTooLong(kind: "note.added", bytes: 16_385)) { try line(long) }
    let ids = (1...10_000).map { RecommendationID($0) }
    let wide = Event.recommendationsAdopted(
      RecommendationsAdopted(
        ids: ids, revisions: [], method: .consensus, counts: nil, withBrackets: nil))
    #expect(throws: LogError.self) { try line(wide) }
    #expect(throws: LogError.unwritable(kind: "x.y")) { try line(.unknown(kind: "x.y")) }
  }

  static let start =
    #"{"seq":2,"id":"a-2","at":"2026-11-24T07:12:04.250Z","by":"system","event":"#

  static let brackets = String(repeating: "[", count: 60_000)
  static let objects = String(repeating: "{\"a\":", count: 9_000)
  static let closed = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
  static let letters = String(repeating: "a", count: 65_536)
  static let one = #","data":{"target":1}}"#

  static func undo(_ rest: String, _ old: String = "?", _ new: String = "?") -> String {
    start.replacing(old, with: new) + "\"undo\"" + rest
  }

  static let noEvents: [(String, LineFault)] = [
    ("[]", .badEnvelope), ("null", .badEnvelope), ("17", .badEnvelope),
    ("{}", .badEnvelope), (#"{"seq":"x"}"#, .badEnvelope), ("{", .notJSON), ("x", .notJSON),
    ("\0\0\0\0", .notJSON), ("{}{}", .notJSON), ("1e400", .badNumber), ("[1.5]", .badNumber),
    ("9007199254740993", .badNumber), ("123456789012345678901234567890", .badNumber),
    (#"{"seq":1,"seq":2}"#, .repeatedKey),
    (undo(#","data":{"target":"x"}}"#), .badData(kind: "undo")),
    (undo("}"), .badData(kind: "undo")),
    (undo(#","data":{"target":"\ud800"}}"#), .badData(kind: "undo")),
    (undo(one, "2026", "x"), .badEnvelope),
    (undo(one, "system", "x"), .badEnvelope),
    (undo(one, ":2,", ":0,"), .badEnvelope),
    (brackets, .tooDeep),
    (objects, .tooDeep),
    (closed, .tooDeep),
    (letters, .tooLong(bytes: 65_537)),
  ]

  @Test("that is no event is damaged", arguments: noEvents)
  func damaged(text: String, fault: LineFault) {
    let result = classify(text)
    #expect(result.record == nil)
    #expect(result.fault == fault)
    #expect(fault.isDamage)
  }

  static let invalid: [[UInt8]] = [
    [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82],
  ]

  @Test(
    "has its longest text measured as people typed it",
    arguments: [
      (#"{"a":"bcd"}"#, 3), (#"{"a":"\"\\"}"#, 2), (#"{"a":"\u001bx\n"}"#, 3), (#"{"a":"x"#, 1),
      (#"{"a":"\"#, 1), (#"["","[[[1.5"]"#, 6), (#"""#, 0),
    ])
  func longestText(json: String, length: Int) throws {
    let shape = try Array(json.utf8).withRawBytes { try JSONShape(checking: $0) }
    #expect(shape.longestText == length)
  }

  @Test("that is not UTF-8 is damaged", arguments: invalid)
  func invalidUTF8(bytes: [UInt8]) {
    let line = Array("{\"a\":\"".utf8) + bytes + Array("\"}".utf8)
    let result = line.withRawBytes { classifier.classify($0, after: seed) }
    #expect(result.fault == .notUTF8)
  }

  @Test("written by another system applies, marked as altered")
  func altered() throws {
    let good = try line(Sample.event(2))
    let cases: [(String, LineFault)] = [
      (good + "\r", .carriageReturn), ("\u{feff}" + good, .byteOrderMark),
      (good.replacing("12500", with: "12501"), .chainMismatch),
      (String(good.dropLast(LogLine.suffixLength)) + "}", .noChain),
    ]
    for (text, fault) in cases {
      let result = classify(text, isFirst: true)
      #expect(result.record != nil)
      #expect(result.fault == fault)
      #expect(!fault.isDamage)
    }
    #expect(classify("").fault == .blank)
    #expect(classify(" \t\r").fault == .blank)
  }

  @Test("of a newer version is kept and has no effect")
  func unknown() {
    let result = classify(Self.start + #""vote.taken","data":[1,{"x":2}],"extra":true}"#)
    #expect(result.record?.event == .unknown(kind: "vote.taken"))
    #expect(result.fault == .noChain)
  }
}
