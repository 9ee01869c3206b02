import Glibc

/// Limits of JSON that are checked on the bytes, before a parser sees them (session-log 2.1).
///
/// It reads strings, numbers and brackets and leaves the grammar to the parser: the parser then never
/// meets nesting that could exhaust the stack, nor numbers whose arithmetic could overflow.
struct JSONShape {
  /// Bytes of the longest string, an escape counted as one.
  private(set) var longestText = 0

  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var depth = 0
  /// One bit for each key of the envelope already seen.
  private var seenKeys: UInt16 = 0

  /// Looks at one JSON value.
  ///
  /// - Throws: `tooDeep`, `badNumber` or `repeatedKey`.
  init(checking bytes: UnsafeRawBufferPointer) throws(LineFault) {
    self.bytes = bytes
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth > LogLine.maximumDepth { throw .tooDeep }
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        place += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
      default: place += 1
      }
    }
  }

  private mutating func skipString() throws(LineFault) {
    let start = place + 1
    var escapes = 0
    var read = start
    var quote = next(of: UInt8(ascii: "\""), from: start)
    // Most texts have no escape; then the two searches are all there is to do.
    while let end = quote, let escape = next(of: UInt8(ascii: "\\"), from: read, before: end) {
      // `\u001b` is one byte of text, as the writer escapes nothing but control characters so.
      let isCode = escape + 1 < bytes.count && bytes[escape + 1] == UInt8(ascii: "u")
      escapes += isCode ? 5 : 1
      read = escape + 2
      if read > end { quote = next(of: UInt8(ascii: "\""), from: read) }
    }
    guard let end = quote else {
      place = bytes.count
      return
    }
    longestText = max(longestText, end - start - escapes)
    place = end + 1
    if depth == 1, place < bytes.count, bytes[place] == UInt8(ascii: ":") {
      try noteKey(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  private func next(of byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
    let end = end ?? bytes.count
    guard let base = bytes.baseAddress, start < end,
      let hit = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(hit) - base
  }

  private mutating func skipNumber() throws(LineFault) {
    var value = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        if value > LogLine.maximumNumber { throw .badNumber }
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw .badNumber
      default: return
      }
      place += 1
    }
  }

  private static let keys: [StaticString] = [
    "seq", "id", "at", "mono", "boot", "by", "event", "data", "chain",
  ]

  private mutating func noteKey(_ key: UnsafeRawBufferPointer) throws(LineFault) {
    for (bit, name) in Self.keys.enumerated() where name.utf8CodeUnitCount == key.count {
      let known = UnsafeRawBufferPointer(start: name.utf8Start, count: key.count)
      guard known.elementsEqual(key) else { continue }
      if seenKeys & 1 << bit != 0 { throw .repeatedKey }
      seenKeys |= 1 << bit
    }
  }
}
