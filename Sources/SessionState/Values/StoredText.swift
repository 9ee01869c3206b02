import Foundation

/// The cleaner that every text passes before it is stored (domain D-3).
///
/// What comes out holds no control character, no escape sequence and no invisible control of direction, so
/// that a log can be printed anywhere, and a name copied from a PDF is found by typing it.
public enum StoredText {
  /// The longest text that is stored, in bytes of UTF-8; whoever takes text in refuses a longer one.
  public static let limit = 16_384

  /// The text as it is stored: NFC, presentation forms as ordinary letters, nothing that D-3 removes.
  ///
  /// A tab becomes a space. Line breaks become `\n` in a `multiline` text and one space otherwise, so that
  /// words of two lines do not grow together. ZWNJ, ZWJ, LRM, RLM and ALM stay: Persian and mixed text need
  /// them. Cleaning a clean text changes nothing.
  public static func clean(_ text: String, multiline: Bool = false) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var scalars = Array(text.unicodeScalars)[...]
    var kept = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F:
        scalars = scalars.dropFirst(TerminalSequence.length(after: scalar, in: scalars))
      case 0x09:
        kept.append(" ")
      case 0x0A...0x0D, 0x2028, 0x2029:
        if scalar == "\r", scalars.first == "\n" { scalars.removeFirst() }
        kept.append(multiline ? "\n" : " ")
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        break
      case 0xFB50...0xFDFF, 0xFE70...0xFEFF:
        let base = String(scalar).precomposedStringWithCompatibilityMapping
        kept.append(contentsOf: base.unicodeScalars)
      default:
        kept.append(scalar)
      }
    }
    return String(kept).precomposedStringWithCanonicalMapping
  }
}

/// Escape sequences of terminals (ECMA-48), as far as their length goes.
private enum TerminalSequence {
  /// How many scalars after an escape (or its C1 form) belong to the sequence.
  ///
  /// A control string without its end counts as two characters, so that one stray escape cannot swallow a text.
  static func length(
    after introducer: Unicode.Scalar, in rest: ArraySlice<Unicode.Scalar>
  ) -> Int {
    guard introducer.value == 0x1B else {
      return introducer.value == 0x9B ? control(rest) : string(rest) ?? 0
    }
    guard let kind = rest.first else { return 0 }
    switch kind {
    case "[": return 1 + control(rest.dropFirst())
    case "]", "P", "X", "^", "_": return 1 + (string(rest.dropFirst()) ?? 0)
    default:
      let between = rest.prefix { (0x20...0x2F).contains($0.value) }.count
      guard let last = rest.dropFirst(between).first, (0x30...0x7E).contains(last.value) else {
        return between
      }
      return between + 1
    }
  }

  /// Parameters, intermediates and the final byte of a control sequence.
  private static func control(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    let between = rest.prefix { (0x20...0x3F).contains($0.value) }.count
    guard let last = rest.dropFirst(between).first, (0x40...0x7E).contains(last.value) else {
      return between
    }
    return between + 1
  }

  /// A control string up to its terminator on the same line, not far away; nil when it has none.
  private static func string(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    var count = 0
    var previous: Unicode.Scalar?
    for scalar in rest.prefix(4096) {
      count += 1
      if scalar.value == 0x07 || scalar.value == 0x9C { return count }
      if scalar == "\\", previous?.value == 0x1B { return count }
      if scalar == "\n" || scalar == "\r" { return nil }
      previous = scalar
    }
    return nil
  }
}
