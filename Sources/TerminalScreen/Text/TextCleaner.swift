/// Makes text safe and measurable for a terminal, standard error and plain-text exports.
///
/// The one function and the one table for all of them. What comes out holds no control characters,
/// no bidi controls and nothing invisible but joiners in their place, so no text from a file can
/// act on a terminal. Cleaning clean text changes nothing.
public enum TextCleaner {
  /// Which line breaks a text may keep.
  public enum Form: Hashable, Sendable {
    /// A field of one line: every kind of line break and the tab become one space.
    case oneLine
    /// A field of several lines: line breaks become `\n`, tabs go to the next multiple of 4.
    case manyLines
  }

  /// The cleaned text. Cost: linear; printable ASCII is only looked through, never copied.
  public static func clean(_ text: String, as form: Form = .oneLine) -> String {
    clean(text, as: form, keepsDirectionMarks: false)
  }

  /// The cleaned text, with the invisible marks that tell a direction where somebody puts letters in order by them.
  static func clean(_ text: String, as form: Form, keepsDirectionMarks: Bool) -> String {
    if isPlain(text) { return text }
    var pass = Pass(form: form, keepsDirectionMarks: keepsDirectionMarks)
    for scalar in text.unicodeScalars {
      pass.take(scalar)
    }
    return pass.finish()
  }

  /// The cleaned text of bytes that should be UTF-8; what is not becomes U+FFFD.
  public static func clean(bytes: some Collection<UInt8>, as form: Form = .oneLine) -> String {
    clean(String(decoding: bytes, as: UTF8.self), as: form)
  }

  /// True when a text is printable ASCII only, and so clean and as wide as it is long.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}

extension TextCleaner {
  /// What happens to a scalar.
  enum Treatment: Hashable {
    /// It stays, as a character others can build on.
    case keep
    /// A combining mark: at most four stay on a base.
    case mark
    /// Zero-width joiner or non-joiner: stays between two non-ASCII characters.
    case joiner
    /// A line break of any kind.
    case lineBreak
    /// The tab.
    case tab
    /// An invisible mark of a direction: goes no further than to whoever puts letters in order.
    case directionMark
    /// Another scalar stands for it.
    case replace(UInt32)
    /// It is left out.
    case remove
  }

  /// The treatment of a scalar: the table, and for all it does not name the general category.
  static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    let value = scalar.value
    if (0x20..<0x7F).contains(value) { return .keep }
    for entry in table where entry.range.contains(value) {
      return entry.range.lowerBound == 0 ? .replace(0x2400 + value) : entry.treatment
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .unassigned, .privateUse, .surrogate, .control: return .replace(replacement)
    default: return .keep
    }
  }

  static let replacement: UInt32 = 0xFFFD

  /// The first entry that holds a scalar counts.
  private static let table: [(range: ClosedRange<UInt32>, treatment: Treatment)] = [
    (0x0009...0x0009, .tab),
    (0x000A...0x000A, .lineBreak),
    (0x000D...0x000D, .lineBreak),
    (0x0085...0x0085, .lineBreak),
    (0x2028...0x2029, .lineBreak),
    // The visible pictures U+2400 and up; see `treatment(of:)`.
    (0x0000...0x001F, .replace(0x2400)),
    (0x007F...0x007F, .replace(0x2421)),
    (0x0080...0x009F, .replace(replacement)),
    // Bidi controls.
    (0x061C...0x061C, .directionMark),
    (0x200E...0x200F, .directionMark),
    (0x202A...0x202E, .remove),
    (0x2066...0x2069, .remove),
    (0x200C...0x200D, .joiner),
    // Invisible characters.
    (0x00AD...0x00AD, .remove),
    (0x034F...0x034F, .remove),
    (0x115F...0x1160, .remove),
    (0x180E...0x180E, .remove),
    (0x200B...0x200B, .remove),
    (0x2060...0x2064, .remove),
    (0x206A...0x206F, .remove),
    (0x3164...0x3164, .remove),
    (0xFEFF...0xFEFF, .remove),
    (0xFFA0...0xFFA0, .remove),
    (0xFFF9...0xFFFB, .remove),
    (0xE0000...0xE007F, .remove),
  ]
}
