import Glibc
import SessionState

/// The envelope of a line in the exact form in which `LineEncoder` writes it, read off its bytes.
///
/// A JSON decoder takes longer for the envelope than for the data, and there may be a million of them. Any other
/// form, however good as JSON, is left to the decoder; so this one never judges.
struct WrittenEnvelope {
  let seq: Int
  let id: String
  let stamp: Stamp
  let by: Role
  let kind: String
  /// What stands under `data`, not looked at.
  let data: UnsafeRawBufferPointer

  /// Reads a whole line with its chain; nil for another form.
  init?(_ line: UnsafeRawBufferPointer) {
    guard LogLine.storedChain(line) != nil else { return nil }
    var rest = LineBytes(LogLine.body(line))
    guard rest.skip("{\"seq\":"), let seq = rest.number(), rest.skip(",\"id\":\""),
      let id = rest.plainText(), rest.skip(",\"at\":\""), let at = rest.plainBytes(),
      let time = UTCTime.exact(at)
    else { return nil }
    var stamp = Stamp(at: time)
    if rest.skip(",\"mono\":") {
      guard let mono = rest.number() else { return nil }
      stamp.mono = mono
    }
    if rest.skip(",\"boot\":\"") {
      guard let boot = rest.plainText() else { return nil }
      stamp.boot = boot
    }
    guard rest.skip(",\"by\":\""), let role = rest.plainText(), let by = Role(rawValue: role),
      rest.skip(",\"event\":\""), let kind = rest.plainText(), rest.skip(",\"data\":{")
    else { return nil }
    self.seq = seq
    self.id = id
    self.stamp = stamp
    self.by = by
    self.kind = kind
    data = rest.all(withBefore: 1)
  }
}

/// Bytes that are read from the front.
private struct LineBytes {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Goes past a text where it stands next.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard let start = bytes.baseAddress, bytes.count - place >= count,
      memcmp(start + place, text.utf8Start, count) == 0
    else { return false }
    place += count
    return true
  }

  /// Goes past a number without a sign that a log may hold; nil where there is none.
  mutating func number() -> Int? {
    let start = place
    var value = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
      value = value * 10 + Int(digit)
      guard value <= LogLine.maximumNumber else { return nil }
      place += 1
    }
    // JSON writes no number with a zero before it.
    guard place > start, bytes[start] != UInt8(ascii: "0") || place == start + 1 else { return nil }
    return value
  }

  /// Goes past a text without escapes and its quotation mark; nil where it has some.
  mutating func plainBytes() -> UnsafeRawBufferPointer? {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      guard byte >= 0x20, byte < 0x7f, byte != UInt8(ascii: "\\") else { return nil }
      place += 1
    }
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<place])
  }

  /// The same as a text.
  mutating func plainText() -> String? {
    plainBytes().map { String(decoding: $0, as: UTF8.self) }
  }

  /// All that follows, with some bytes before it.
  func all(withBefore count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[(place - count)...])
  }
}
