/// Makes a `TemplateValue` of anything that can be encoded.
///
/// Without going through the bytes of a JSON text, which would have to be read back.
final class ValueEncoder: Encoder {
  /// Where an encoded value arrives; containers fill it as they go.
  final class Slot {
    var single = TemplateValue.nothing
    var list: [Slot]?
    var fields: [String: Slot]?

    var value: TemplateValue {
      if let list { return .list(list.map(\.value)) }
      if let fields { return .fields(fields.mapValues(\.value)) }
      return single
    }

    func add() -> Slot {
      let slot = Slot()
      list?.append(slot)
      return slot
    }

    func add(_ name: String) -> Slot {
      let slot = Slot()
      fields?[name] = slot
      return slot
    }
  }

  let slot: Slot
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ slot: Slot = Slot()) {
    self.slot = slot
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.fields = slot.fields ?? [:]
    return KeyedEncodingContainer(KeyedValues<Key>(slot: slot))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.list = slot.list ?? []
    return ListedValues(slot: slot)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleValue(slot: slot) }

  /// `plannedStart` as `planned_start`.
  static func snakeCase(_ name: String) -> String {
    var text = ""
    for character in name {
      if character.isUppercase {
        text += "_" + character.lowercased()
      } else {
        text.append(character)
      }
    }
    return text
  }

  static func store(_ value: some Encodable, in slot: Slot) throws {
    switch value {
    case let text as String: slot.single = .text(text)
    case let number as Int: slot.single = .number(number)
    case let flag as Bool: slot.single = .flag(flag)
    default: try value.encode(to: ValueEncoder(slot))
    }
  }
}

private struct KeyedValues<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: ValueEncoder.Slot
  let codingPath: [any CodingKey] = []

  private func add(_ key: Key) -> ValueEncoder.Slot {
    slot.add(ValueEncoder.snakeCase(key.stringValue))
  }

  mutating func encodeNil(forKey key: Key) { _ = add(key) }
  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try ValueEncoder.store(value, in: add(key))
  }
  // What is absent is known to be, so that a template does not look for it further out.
  mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
    let slot = add(key)
    if let value { try ValueEncoder.store(value, in: slot) }
  }
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) {
    let slot = add(key)
    if let value { slot.single = .text(value) }
  }
  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) {
    let slot = add(key)
    if let value { slot.single = .number(value) }
  }
  mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) {
    let slot = add(key)
    if let value { slot.single = .flag(value) }
  }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    ValueEncoder(add(key)).container(keyedBy: type)
  }
  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    ValueEncoder(add(key)).unkeyedContainer()
  }
  mutating func superEncoder() -> any Encoder { ValueEncoder(slot.add("super")) }
  mutating func superEncoder(forKey key: Key) -> any Encoder { ValueEncoder(add(key)) }
}

private struct ListedValues: UnkeyedEncodingContainer {
  let slot: ValueEncoder.Slot
  let codingPath: [any CodingKey] = []
  var count: Int { slot.list?.count ?? 0 }

  mutating func encodeNil() { _ = slot.add() }
  mutating func encode<T: Encodable>(_ value: T) throws {
    try ValueEncoder.store(value, in: slot.add())
  }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    ValueEncoder(slot.add()).container(keyedBy: type)
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    ValueEncoder(slot.add()).unkeyedContainer()
  }
  mutating func superEncoder() -> any Encoder { ValueEncoder(slot.add()) }
}

private struct SingleValue: SingleValueEncodingContainer {
  let slot: ValueEncoder.Slot
  let codingPath: [any CodingKey] = []

  mutating func encodeNil() { slot.single = .nothing }
  mutating func encode(_ value: Bool) { slot.single = .flag(value) }
  mutating func encode(_ value: String) { slot.single = .text(value) }
  mutating func encode(_ value: Int) { slot.single = .number(value) }
  mutating func encode(_ value: Double) {
    slot.single = .number(Int(exactly: value.rounded()) ?? 0)
  }
  mutating func encode(_ value: Float) { slot.single = .number(Int(exactly: value.rounded()) ?? 0) }
  mutating func encode(_ value: Int8) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: Int16) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: Int32) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: Int64) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: UInt) { slot.single = .number(Int(clamping: value)) }
  mutating func encode(_ value: UInt8) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: UInt16) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: UInt32) { slot.single = .number(Int(value)) }
  mutating func encode(_ value: UInt64) { slot.single = .number(Int(clamping: value)) }
  mutating func encode<T: Encodable>(_ value: T) throws { try ValueEncoder.store(value, in: slot) }
}
