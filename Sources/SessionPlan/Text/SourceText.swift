/// The text of a source, which knows the line and column of every byte.
final class SourceText: Sendable {
  let fileName: String
  /// Without a byte order mark.
  let bytes: [UInt8]
  let text: String
  private let lineStarts: [Int]

  /// Whether the bytes are a text; reports the first that is none.
  func isReadable(_ problems: ProblemList) -> Bool {
    if let offset = firstInvalidByte {
      problems.add(.notUTF8, at: place(offset))
      return false
    }
    if let offset = bytes.firstIndex(of: 0) {
      problems.add(.nulCharacter, at: place(offset))
      return false
    }
    return true
  }

  init(_ source: PlanSource) {
    fileName = source.fileName
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    bytes = hasMark ? Array(source.bytes.dropFirst(3)) : source.bytes
    text = String(decoding: bytes, as: UTF8.self)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isReturnAlone =
        byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isReturnAlone { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// Decoding replaces what is no UTF-8, so the first difference is the first fault.
  private var firstInvalidByte: Int? {
    var index = 0
    for byte in text.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return index }
      index += 1
    }
    return index == bytes.count ? nil : index
  }

  func text(before offset: Int) -> String { String(decoding: bytes[..<offset], as: UTF8.self) }

  func place(_ offset: Int) -> Place { Place(source: self, offset: offset) }

  /// The index of the line, from 0, that a byte stands on.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  func lineStart(_ index: Int) -> Int { lineStarts[index] }

  /// How many characters stand between two bytes.
  func characters(_ range: Range<Int>) -> Int {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self).count
  }

  /// The byte at a line (from 1) and a column in Unicode scalars (from 1), as TOML's parser counts.
  func offset(line: Int, scalarColumn: Int) -> Int {
    let index = min(max(line, 1), lineStarts.count) - 1
    var offset = lineStarts[index]
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    for _ in 1..<max(scalarColumn, 1) where offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}

/// Where something stands in a source.
struct Place {
  let source: SourceText
  let offset: Int

  var line: Int { source.lineIndex(of: offset) + 1 }
}

/// A value with the place it was read from.
struct Located<Value> {
  var value: Value
  var place: Place

  init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}
