import TOMLFiles
import TOMLKit

/// A TOML file of plain keys and values, without tables: a configuration.
public struct FlatTOML: Hashable, Sendable {
  /// A value as it stands in the file.
  public enum Value: Hashable, Sendable {
    /// A text in quotation marks.
    case text(String)
    /// `true` or `false`.
    case flag(Bool)
    /// A whole number.
    case number(Int)
    /// Anything else.
    case other
  }

  /// One key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: Value
    /// Where the key begins, from 1.
    public var keyPlace: Place
    /// Where the value begins, from 1.
    public var valuePlace: Place
  }

  /// A place in the file: line and column in characters, both from 1.
  public struct Place: Hashable, Sendable {
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int
  }

  /// The keys in the order of the file.
  public var entries: [Entry] = []
  /// What keeps the file from being read, if anything does; there are no entries then.
  public var problem: PlanProblem?

  /// Reads a file; no content of it ends the program.
  public init(_ file: PlanSource) {
    let source = SourceText(file)
    let problems = ProblemList()
    entries = Self.read(source, problems)
    problem = problems.problems(inOrderOf: [source]).first
  }

  private static func read(_ source: SourceText, _ problems: ProblemList) -> [Entry] {
    guard source.isReadable(problems) else { return [] }
    let places = TOMLPlaces(key: 0, value: 0)
    var scanner = TOMLScanner(bytes: source.bytes)
    scanner.document(places)
    if let fault = scanner.fault {
      let place = source.place(fault.offset)
      switch fault.kind {
      case .tableName: problems.add(.badTableName, at: place)
      case .depth: problems.add(.tooDeep, at: place)
      case .value: problems.add(.badValue, at: place)
      }
      return []
    }
    do {
      return entries(try TOMLTable(string: source.text), places, source)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      let place = source.place(source.offset(line: begin.line, scalarColumn: begin.column))
      problems.add(.tomlSyntax(InputText.quoted(error.description, limit: 160)), at: place)
    } catch {
      problems.add(.tomlSyntax("\(type(of: error))"), at: source.place(0))
    }
    return []
  }

  private static func entries(
    _ table: TOMLTable, _ places: TOMLPlaces, _ source: SourceText
  ) -> [Entry] {
    table.keys.map { key in
      let found = places.members[key]
      let (keyOffset, valueOffset) = (found?.key ?? 0, found?.value ?? 0)
      let entry = Entry(
        key: key, value: value(table[key]), keyPlace: place(keyOffset, source),
        valuePlace: place(valueOffset, source))
      return (keyOffset, entry)
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func place(_ offset: Int, _ source: SourceText) -> Place {
    let index = source.lineIndex(of: offset)
    return Place(line: index + 1, column: source.characters(source.lineStart(index)..<offset) + 1)
  }

  private static func value(_ value: (any TOMLValueConvertible)?) -> Value {
    if let text = value?.string { return .text(text) }
    if let flag = value?.bool { return .flag(flag) }
    if let number = value?.int { return .number(number) }
    return .other
  }
}
