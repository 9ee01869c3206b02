import Glibc

/// The bytes of a line in a buffer that outlives it.
struct RawLine {
  /// The line as far as it is in the buffer, without its newline.
  var bytes: UnsafeRawBufferPointer
  /// The same with its newline.
  var withNewline: UnsafeRawBufferPointer
  /// Bytes of the whole line with its newline, also those that were passed over.
  var length: Int

  /// Whether it is longer than the format allows; its beginning may then be gone.
  var isTooLong: Bool { length > LogLine.maximumBytes }

  /// The whole lines in a part of a file.
  ///
  /// - Parameter skipped: Bytes of an overlong line already passed over, before and after.
  static func split(_ bytes: UnsafeRawBufferPointer, skipped: inout Int) -> [RawLine] {
    var lines: [RawLine] = []
    var rest = bytes[...]
    while let end = rest.firstNewline {
      let start = rest.startIndex
      lines.append(
        RawLine(
          bytes: UnsafeRawBufferPointer(rebasing: bytes[start..<end]),
          withNewline: UnsafeRawBufferPointer(rebasing: bytes[start...end]),
          length: skipped + end - start + 1))
      skipped = 0
      rest = rest[(end + 1)...]
    }
    if skipped > 0 || rest.count >= LogLine.maximumBytes { skipped += rest.count }
    return lines
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// Where the first newline stands.
  var firstNewline: Int? {
    guard let start = base.baseAddress, !isEmpty,
      let hit = memchr(start + startIndex, Int32(LogLine.newline), count)
    else { return nil }
    return UnsafeRawPointer(hit) - start
  }
}
