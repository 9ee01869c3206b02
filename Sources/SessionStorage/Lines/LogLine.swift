/// The limits of a line and the form of its end (session-log 2.1).
enum LogLine {
  /// Bytes of a line with its newline.
  static let maximumBytes = 65_536
  /// Bytes of one text in it.
  static let maximumTextBytes = 16_384
  /// Levels of nesting.
  static let maximumDepth = 64
  /// The largest number, 2^53: what every JSON reader keeps exactly.
  static let maximumNumber = 9_007_199_254_740_992
  /// The largest line number; far from the largest number, so that counting on never meets it.
  static let maximumSeq = 1_000_000_000

  static let newline = UInt8(ascii: "\n")
  static let suffixStart: StaticString = ",\"chain\":\""
  static let suffixEnd: StaticString = "\"}"
  /// Bytes of `,"chain":"` + 32 hex digits + `"}`.
  static let suffixLength = 44

  /// The chain value a line carries at its end, without its newline; nil when it has no such end.
  static func storedChain(_ line: UnsafeRawBufferPointer) -> ChainHash? {
    guard line.count > suffixLength else { return nil }
    let suffix = UnsafeRawBufferPointer(rebasing: line.suffix(suffixLength))
    guard starts(suffix, with: suffixStart) else { return nil }
    let digits = UnsafeRawBufferPointer(rebasing: suffix.dropFirst(suffixStart.utf8CodeUnitCount))
    guard starts(UnsafeRawBufferPointer(rebasing: digits.dropFirst(32)), with: suffixEnd) else {
      return nil
    }
    return ChainHash(hexDigits: UnsafeRawBufferPointer(rebasing: digits.prefix(32)))
  }

  /// The part of a line that its chain value covers.
  static func body(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line.dropLast(suffixLength))
  }

  private static func starts(_ bytes: UnsafeRawBufferPointer, with text: StaticString) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    for place in 0..<text.utf8CodeUnitCount where bytes[place] != text.utf8Start[place] {
      return false
    }
    return true
  }
}
