/// Walks over TOML and remembers where its keys and values stand.
///
/// It does not judge what it reads, with three exceptions: TOMLKit 0.6 ends the whole program where a table's
/// name or an element of a list begins with a character that cannot begin one, where a time is not finished, and
/// where very many tables stand inside each other. Those places are found here, before the parser sees them. On other faults this goes on in some way, but it always ends.
public struct TOMLScanner {
  /// A key, and the byte at which it begins.
  struct Key {
    let name: String
    let offset: Int
  }

  /// What TOMLKit would not survive, or could not explain.
  public enum Fault: Hashable, Sendable {
    /// The name of a table begins with a character that cannot begin one.
    case tableName
    /// No value stands where one must.
    case value
    /// Too many tables or lists stand inside each other.
    case depth
  }

  /// As many values or parts of a key inside each other as a parser reads without running out of stack.
  private static let deepest = 16

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  /// Where the table header or pair begins that is being read.
  public private(set) var statement = 0
  /// The first place that TOMLKit must not see.
  public private(set) var fault: (kind: Fault, offset: Int)?

  /// A scanner at the beginning of a text in UTF-8.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[at...].starts(with: $0) }
  }

  /// Walks over the whole text, or to the first fault, and keeps every place in `root`. Cost: linear.
  public mutating func document(_ root: TOMLPlaces) {
    var table = root
    while true {
      skipToContent()
      guard let first = next else { return }
      statement = at
      if first == UInt8(ascii: "[") {
        table = header(root)
      } else {
        pair(in: table)
      }
      if at == statement || fault != nil { return }
    }
  }

  /// `[table]` or `[[table]]`.
  private mutating func header(_ root: TOMLPlaces) -> TOMLPlaces {
    let start = at
    let isList = starts(with: "[[")
    at += isList ? 2 : 1
    skipSpace()
    if let first = next, first != UInt8(ascii: "]"), !isBare(first), !isQuote(first) {
      fault = (.tableName, at)
      return root
    }
    let path = keyPath()
    at = min(at + (isList ? 2 : 1), bytes.count)
    guard let last = path.last else { return root }
    var table = root
    for key in path.dropLast() { table = table.step(key) }
    guard isList else { return table.step(Key(name: last.name, offset: start)) }
    let list = table.members[last.name] ?? TOMLPlaces(key: start, value: start)
    table.members[last.name] = list
    let element = TOMLPlaces(key: start, value: start)
    list.elements.append(element)
    return element
  }

  /// `key = value`, also inside an inline table.
  private mutating func pair(in table: TOMLPlaces) {
    let path = keyPath()
    guard let last = path.last, next == UInt8(ascii: "=") else { return }
    at += 1
    skipSpace()
    var owner = table
    for key in path.dropLast() { owner = owner.step(key) }
    let place = TOMLPlaces(key: last.offset, value: at)
    owner.members[last.name] = place
    value(place)
  }

  private mutating func value(_ place: TOMLPlaces) {
    guard depth < Self.deepest else {
      fault = (.depth, at)
      return
    }
    depth += 1
    defer { depth -= 1 }
    switch next {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
      string()
    case UInt8(ascii: "[")?:
      at += 1
      skipToContent(also: UInt8(ascii: ","))
      while let byte = next, byte != UInt8(ascii: "]") {
        guard isValueStart(byte) else {
          fault = (.value, at)
          return
        }
        let before = at
        let element = TOMLPlaces(key: at, value: at)
        place.elements.append(element)
        value(element)
        if fault != nil { return }
        skipToContent(also: UInt8(ascii: ","))
        if at == before { return }
      }
      at += 1
    case UInt8(ascii: "{")?:
      at += 1
      skipToContent(also: UInt8(ascii: ","))
      while let byte = next, byte != UInt8(ascii: "}") {
        let before = at
        pair(in: place)
        if fault != nil { return }
        skipToContent(also: UInt8(ascii: ","))
        if at == before { return }
      }
      at += 1
    default:
      bareValue()
    }
  }

  private mutating func bareValue() {
    let start = at
    while let byte = next, !",]}#\r\n".utf8.contains(byte) { at += 1 }
    var value = bytes[start..<at]
    while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
    if !value.isEmpty, !TOMLBareValue.hasShape(value) { fault = (.value, start) }
  }

  private mutating func keyPath() -> [Key] {
    var path: [Key] = []
    while true {
      skipSpace()
      let start = at
      if path.count == Self.deepest {
        fault = (.depth, at)
        return path
      }
      if let first = next, isQuote(first) {
        string()
        let inside = start + 1..<max(start + 1, at - 1)
        path.append(Key(name: String(decoding: bytes[inside], as: UTF8.self), offset: start))
      } else {
        while let byte = next, isBare(byte) { at += 1 }
        if at == start { return path }
        path.append(Key(name: String(decoding: bytes[start..<at], as: UTF8.self), offset: start))
      }
      skipSpace()
      guard next == UInt8(ascii: ".") else { return path }
      at += 1
    }
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private func isValueStart(_ byte: UInt8) -> Bool {
    isBare(byte) || isQuote(byte) || "[{+.".utf8.contains(byte)
  }

  private mutating func string() {
    let quote = bytes[at]
    let isBasic = quote == UInt8(ascii: "\"")
    let isLong = starts(with: "\"\"\"") || starts(with: "'''")
    at += isLong ? 3 : 1
    while let byte = next {
      if isBasic, byte == UInt8(ascii: "\\") {
        at = min(at + 2, bytes.count)
      } else if byte != quote {
        at += 1
      } else if !isLong {
        at += 1
        return
      } else if starts(with: "\"\"\"") || starts(with: "'''") {
        at += 3
        // One or two quotation marks may stand right before the closing three.
        while next == quote { at += 1 }
        return
      } else {
        at += 1
      }
    }
  }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x09 { at += 1 }
  }

  private mutating func skipToContent(also separator: UInt8? = nil) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "#"): while next != nil, next != 0x0A { at += 1 }
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default:
        guard byte == separator else { return }
        at += 1
      }
    }
  }
}
