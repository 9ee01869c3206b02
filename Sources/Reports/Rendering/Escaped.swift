/// Text made safe for the format it goes into (session-log 2.11, 9 and 10).
enum Escaped {
  /// For HTML, in text and in attributes.
  ///
  /// By scalars: the library escapes by characters, and a quotation mark under a combining mark is another character.
  static func page(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 38 || $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 })
    else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// For Markdown: what would act is escaped with a backslash, everywhere or at the beginning.
  ///
  /// `$`, `^`, `@` and `~` act in dialects only; escaped, they are the same text in all of them.
  static func markdown(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    /// `1.` and `1)` begin a list.
    func endsNumber(_ place: Int) -> Bool { place == digits && digits > 0 }
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "$", "^", "@", "&":
        escaped.append("\\")
      case "-", ".":
        // Two of them become another sign where a reader beautifies; a dash begins a list.
        let isPair = place + 1 < scalars.count && scalars[place + 1] == scalar
        if isPair || place == 0 || endsNumber(place) { escaped.append("\\") }
      case "#", "+", "=", ":":
        if place == 0 { escaped.append("\\") }
      case ")":
        if endsNumber(place) { escaped.append("\\") }
      default: break
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// A cell of a CSV file (RFC 4180), never a formula: a first character that would make it one is kept from acting.
  static func cell(_ text: String) -> String {
    var cell = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n\0＝＋－＠".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let isPlain = !cell.utf8.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
    return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// JSON text in which nothing can act on a terminal (session-log 2.11, 11).
  static func json(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let hex = String(scalar.value, radix: 16)
        let padded = String(repeating: "0", count: 4 - hex.count) + hex
        escaped.append(contentsOf: "\\u\(padded)".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
