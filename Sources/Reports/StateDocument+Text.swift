import Foundation

extension StateDocument {
  /// The document as JSON text with a line break at its end; keys in snake case, sorted.
  ///
  /// What could act on a terminal is escaped as `\u` (session-log 2.11, 11).
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(self), as: UTF8.self)
    return Self.escapingControls(text) + "\n"
  }

  private static func escapingControls(_ text: String) -> String {
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
