/// A value of a `WrittenTape`, from which anything `Decodable` is read.
///
/// It gives what the JSON decoder gives, or throws `NotWritten`, whereupon the JSON decoder is asked: so it never
/// says what is wrong, and keeps no coding path.
struct WrittenValue {
  let tape: WrittenTape
  let index: Int

  /// Reads the value as one of a type.
  ///
  /// - Throws: What `Value.init(from:)` throws; `NotWritten` when it is another kind of value.
  func read<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
    try simple(type) ?? Value(from: self)
  }

  /// Reads a text, a number or a flag; nil for every other type.
  fileprivate func simple<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    if Value.self == String.self { return try found(tape.text(index)) as? Value }
    if Value.self == Int.self { return try found(tape.number(index)) as? Value }
    if Value.self == Bool.self { return try found(tape.flag(index)) as? Value }
    return nil
  }

  private func found<Simple>(_ value: Simple?) throws -> Simple {
    guard let value else { throw NotWritten() }
    return value
  }

  fileprivate func keyed<Key: CodingKey>(by: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tape.values[index].kind == .object else { throw NotWritten() }
    return KeyedDecodingContainer(WrittenFields<Key>(object: self))
  }

  fileprivate func list() throws -> WrittenList {
    guard tape.values[index].kind == .array else { throw NotWritten() }
    return WrittenList(array: self)
  }

  /// The places of the values directly in this one.
  fileprivate var children: [Int] {
    Array(
      sequence(first: index + 1) { tape.values[$0].next }
        .prefix { $0 < tape.values[index].next })
  }
}

/// Something that is left to the JSON decoder.
struct NotWritten: Error {}

extension WrittenValue: Decoder {
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    try keyed(by: type)
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try list() }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
}

extension WrittenValue: SingleValueDecodingContainer {
  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let value = try simple(type) { return value }
    // Other numbers would come back here, as they are read from a single value themselves.
    if type is any Numeric.Type { throw NotWritten() }
    return try Value(from: self)
  }
}

/// The fields of an object.
private struct WrittenFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: WrittenValue

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { object.children.compactMap { Key(stringValue: object.tape.key($0)) } }

  func contains(_ key: Key) -> Bool { value(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool {
    _ = try field(key)
    return false
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try field(key).read(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try value(key)?.read(type)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    try field(key).keyed(by: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try field(key).list()
  }

  func superDecoder() throws -> any Decoder { throw NotWritten() }

  func superDecoder(forKey key: Key) throws -> any Decoder { throw NotWritten() }

  private func value(_ key: Key) -> WrittenValue? {
    object.tape.index(of: key.stringValue, in: object.index)
      .map { WrittenValue(tape: object.tape, index: $0) }
  }

  private func field(_ key: Key) throws -> WrittenValue {
    guard let value = value(key) else { throw NotWritten() }
    return value
  }
}

/// The values of a list, one after the other.
private struct WrittenList: UnkeyedDecodingContainer {
  private let tape: WrittenTape
  private let places: [Int]
  private(set) var currentIndex = 0

  init(array: WrittenValue) {
    tape = array.tape
    places = array.children
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { places.count }
  var isAtEnd: Bool { currentIndex == places.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw NotWritten() }
    return false
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try take { try $0.read(type) }
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) throws -> KeyedDecodingContainer<Inner> {
    try take { try $0.keyed(by: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try take { try $0.list() }
  }

  mutating func superDecoder() throws -> any Decoder { throw NotWritten() }

  private mutating func take<Result>(_ read: (WrittenValue) throws -> Result) throws -> Result {
    guard !isAtEnd else { throw NotWritten() }
    let result = try read(WrittenValue(tape: tape, index: places[currentIndex]))
    currentIndex += 1
    return result
  }
}
