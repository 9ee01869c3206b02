/// One text in one or more languages, keyed by code (`en`, `ar`).
public struct TextByLanguage: Hashable, Sendable {
  /// The texts by language code.
  public var texts: [String: String]

  /// A text in the languages given.
  public init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The text in one language; nil when it has none.
  public subscript(language: String) -> String? { texts[language] }

  /// The text in the language asked for, else English, else the first by language code, else empty.
  public func best(_ language: String = "en") -> String {
    texts[language] ?? texts["en"] ?? texts.min { $0.key < $1.key }?.value ?? ""
  }
}

extension TextByLanguage: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    texts = Dictionary(elements) { _, last in last }
  }
}

extension TextByLanguage: Codable {
  public init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([String: String].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}
