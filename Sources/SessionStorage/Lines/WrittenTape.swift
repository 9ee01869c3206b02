/// The values of a JSON object in the form in which `LineEncoder` writes it, in one list in their order.
///
/// Plain: no white space, no escapes, no fractions, no null, keys of ASCII that differ, little nesting. Any other
/// JSON, however good, is left to the JSON decoder; so this one never judges.
final class WrittenTape {
  /// What a value is; a fraction or null is none of them.
  enum Kind { case object, array, text, number, yes, no }

  /// A value with its key, as places in the bytes.
  struct Value {
    var kind: Kind
    /// Empty for what stands in a list.
    var key: Range<Int>
    /// Of a text what stands between its quotation marks.
    var bytes: Range<Int>
    /// Where in the tape the value that follows all of this one stands.
    var next: Int
  }

  /// The outermost object, then what is in it, each value before those inside it.
  let values: [Value]
  /// What the places are places in; they must stay where they are for as long as the tape is used.
  let bytes: UnsafeRawBufferPointer

  /// Reads one object, whose bytes are UTF-8; nil for another form.
  init?(_ object: UnsafeRawBufferPointer) {
    var reading = TapeReading(bytes: object)
    guard object.first == UInt8(ascii: "{"), reading.readAll() else { return nil }
    bytes = object
    values = reading.values
  }
}

/// Values of a tape that is being read.
private struct TapeReading {
  let bytes: UnsafeRawBufferPointer
  private(set) var values: [WrittenTape.Value] = []
  private var place = 0

  private static let maximumDepth = 8
  /// Keys are compared each with each.
  private static let maximumKeys = 32

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    // Most lines have fewer.
    values.reserveCapacity(12)
  }

  /// Reads one value; false when there is anything else.
  mutating func readAll() -> Bool { readValue(key: 0..<0, depth: 1) && place == bytes.count }

  private mutating func readValue(key: Range<Int>, depth: Int) -> Bool {
    guard place < bytes.count else { return false }
    let start = place
    let index = values.count
    values.append(WrittenTape.Value(kind: .text, key: key, bytes: start..<start, next: index + 1))
    switch bytes[place] {
    case UInt8(ascii: "\""):
      guard let text = readText(isKey: false) else { return false }
      values[index].bytes = text
      return true
    case UInt8(ascii: "{"):
      guard depth < Self.maximumDepth, readObject(depth: depth) else { return false }
      values[index].kind = .object
    case UInt8(ascii: "["):
      guard depth < Self.maximumDepth, readArray(depth: depth) else { return false }
      values[index].kind = .array
    case UInt8(ascii: "t"):
      guard skip("true") else { return false }
      values[index].kind = .yes
    case UInt8(ascii: "f"):
      guard skip("false") else { return false }
      values[index].kind = .no
    default:
      guard skipNumber() else { return false }
      values[index].kind = .number
    }
    values[index].bytes = start..<place
    values[index].next = values.count
    return true
  }

  private mutating func readObject(depth: Int) -> Bool {
    place += 1
    if skip("}") { return true }
    let first = values.count
    var keys = 0
    repeat {
      keys += 1
      guard keys <= Self.maximumKeys, let key = readText(isKey: true), skip(":"),
        !isKnown(key, from: first), readValue(key: key, depth: depth + 1)
      else { return false }
    } while skip(",")
    return skip("}")
  }

  private mutating func readArray(depth: Int) -> Bool {
    place += 1
    if skip("]") { return true }
    repeat {
      guard readValue(key: 0..<0, depth: depth + 1) else { return false }
    } while skip(",")
    return skip("]")
  }

  private func isKnown(_ key: Range<Int>, from first: Int) -> Bool {
    var index = first
    while index < values.count {
      if holds(values[index].key, bytes[key]) { return true }
      index = values[index].next
    }
    return false
  }

  private func holds(_ range: Range<Int>, _ other: Slice<UnsafeRawBufferPointer>) -> Bool {
    range.count == other.count && bytes[range].elementsEqual(other)
  }

  /// Goes past a text without escapes, whose bytes without the quotation marks it gives.
  private mutating func readText(isKey: Bool) -> Range<Int>? {
    guard skip("\"") else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      // Texts that are written differently can be equal; among keys it would have to be told which are.
      guard byte >= 0x20, byte != UInt8(ascii: "\\"), !isKey || byte < 0x7f else { return nil }
      place += 1
    }
    let end = place
    return skip("\"") ? start..<end : nil
  }

  /// Goes past a whole number that a log may hold.
  private mutating func skipNumber() -> Bool {
    let isNegative = skip("-")
    let start = place
    var value = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
      value = value * 10 + Int(digit)
      guard value <= LogLine.maximumNumber else { return false }
      place += 1
    }
    guard place > start else { return false }
    // JSON writes no number with a zero before it; and `-0` is left to others.
    return bytes[start] != UInt8(ascii: "0") || (place == start + 1 && !isNegative)
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - place >= count else { return false }
    for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
    place += count
    return true
  }
}

extension WrittenTape {
  /// The value under a key of an object; nil when there is none.
  func index(of key: String, in object: Int) -> Int? {
    var key = key
    return key.withUTF8 { key in
      var index = object + 1
      let end = values[object].next
      while index < end {
        let own = values[index].key
        if own.count == key.count, own.isEmpty || bytes[own].elementsEqual(key) { return index }
        index = values[index].next
      }
      return nil
    }
  }

  /// The key of a value.
  func key(_ index: Int) -> String { String(decoding: bytes[values[index].key], as: UTF8.self) }

  /// The value as a text; nil when it is none.
  func text(_ index: Int) -> String? {
    let value = values[index]
    guard value.kind == .text else { return nil }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[value.bytes]), as: UTF8.self)
  }

  /// The value as a number; nil when it is none.
  func number(_ index: Int) -> Int? {
    let value = values[index]
    guard value.kind == .number else { return nil }
    var number = 0
    for byte in bytes[value.bytes] where byte != UInt8(ascii: "-") {
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return bytes[value.bytes.lowerBound] == UInt8(ascii: "-") ? -number : number
  }

  /// The value as yes or no; nil when it is neither.
  func flag(_ index: Int) -> Bool? {
    switch values[index].kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }
}
