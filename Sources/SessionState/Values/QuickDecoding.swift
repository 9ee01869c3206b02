// Synthesized `init(from:)` takes the most specific `decode` there is. These read short texts at once; the
// standard library's ones open a container for each of them, which made up a quarter of opening a log.

extension KeyedDecodingContainer {
  func decode<Value: CodedAsText>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let text = try decode(String.self, forKey: key)
    guard let value = Value(codedText: text) else { throw wrong(text, Value.textExample, key) }
    return value
  }

  func decodeIfPresent<Value: CodedAsText>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let value = Value(codedText: text) else { throw wrong(text, Value.textExample, key) }
    return value
  }

  func decode<Value: RawRepresentable<String> & Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value {
    let text = try decode(String.self, forKey: key)
    guard let value = Value(rawValue: text) else { throw wrong(text, "a \(type)", key) }
    return value
  }

  func decodeIfPresent<Value: RawRepresentable<String> & Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value? {
    guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let value = Value(rawValue: text) else { throw wrong(text, "a \(type)", key) }
    return value
  }

  private func wrong(_ text: String, _ expected: String, _ key: Key) -> DecodingError {
    .dataCorruptedError(
      forKey: key, in: self, debugDescription: "not a text like \(expected): \(text)")
  }
}
