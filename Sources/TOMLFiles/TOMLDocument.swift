public import TOMLKit

/// A file of TOML, read so that no content of it can end the program, with the places of its keys and values.
public struct TOMLDocument {
  /// The values.
  public let table: TOMLTable
  /// Where the keys and values of the top table stand.
  public let places: TOMLPlaces
  private let text: TOMLText

  /// As many bytes as a file may have; more is no file that people write.
  public static let largest = 1 << 20

  /// Reads a file. Cost: linear, about a fifth of a millisecond for 2 kB.
  ///
  /// - Throws: ``TOMLProblem``, the first one in the file.
  public init(_ bytes: [UInt8]) throws(TOMLProblem) {
    guard bytes.count <= Self.largest else {
      throw TOMLProblem(.tooLong, TOMLPlace(line: 1, column: 1))
    }
    text = TOMLText(bytes)
    if let offset = text.firstThatIsNoText {
      throw TOMLProblem(.noText, text.place(offset))
    }
    places = TOMLPlaces(key: 0, value: 0)
    var scanner = TOMLScanner(bytes: text.bytes)
    scanner.document(places)
    // What stands before the fault is judged first, so that the first problem of the file is the one that is told.
    let sound = scanner.fault == nil ? text.bytes[...] : text.bytes[..<scanner.statement]
    table = try TOMLDocument.parse(String(decoding: sound, as: UTF8.self))
    if let fault = scanner.fault {
      throw TOMLProblem(.scanner(fault.kind), text.place(fault.offset))
    }
  }

  /// The line and column of a byte of the file, as ``TOMLPlaces`` has them.
  public func place(_ offset: Int) -> TOMLPlace { text.place(offset) }

  private static func parse(_ text: String) throws(TOMLProblem) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      throw TOMLProblem(
        .syntax(error.description), TOMLPlace(line: begin.line, column: begin.column))
    } catch {
      throw TOMLProblem(.syntax("\(type(of: error))"), TOMLPlace(line: 1, column: 1))
    }
  }
}

/// A place in a file.
public struct TOMLPlace: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1, in characters of Unicode.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a file is no TOML, and where.
public struct TOMLProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// It is longer than any such file.
    case tooLong
    /// It is no text in UTF-8, or holds a character 0.
    case noText
    /// What the parser would not survive, or could not explain.
    case scanner(TOMLScanner.Fault)
    /// The parser's own words.
    case syntax(String)
  }

  /// What is wrong.
  public var kind: Kind
  /// Where.
  public var place: TOMLPlace

  /// A problem.
  public init(_ kind: Kind, _ place: TOMLPlace) {
    self.kind = kind
    self.place = place
  }
}

/// The bytes of a file without the mark that some editors begin it with.
private struct TOMLText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The first byte that no text in UTF-8 holds there.
  var firstThatIsNoText: Int? {
    let zero = bytes.firstIndex(of: 0)
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error: return min(zero ?? offset, offset)
      case .emptyInput: return zero
      }
    }
  }

  func place(_ offset: Int) -> TOMLPlace {
    let before = bytes[..<min(max(0, offset), bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0A } + 1
    // Every byte but those that continue a character begins one.
    return TOMLPlace(line: line, column: before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
