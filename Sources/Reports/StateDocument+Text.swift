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
    return Escaped.json(text) + "\n"
  }

}
