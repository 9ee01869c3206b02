/// A value that a log holds as its short text: `I-41`, `09:05`, `2026-05-14`.
public protocol CodedAsText: Codable, CustomStringConvertible {
  /// Reads the text form; nil when the text is none.
  init?(codedText: String)
  /// What a reader is told to expect.
  static var textExample: String { get }
}

extension CodedAsText {
  /// Reads the text form.
  ///
  /// - Throws: `DecodingError` when the text is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(codedText: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a text like \(Self.textExample): \(text)")
    }
    self = value
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
