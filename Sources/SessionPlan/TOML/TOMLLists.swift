import SessionState
import TOMLFiles
import TOMLKit

/// Tables of names with texts, each with its place: `[table]` and `name = "text"` or `name = ["text", …]`.
///
/// For files of people other than plans. It reads what the plan's reader reads, so nothing ends the program.
public struct TOMLLists: Sendable {
  /// A text and where it stands, from 1.
  public struct Text: Hashable, Sendable {
    /// The text as it is written.
    public var text: String
    /// The line.
    public var line: Int
    /// The column in characters.
    public var column: Int
  }

  /// One name with its texts.
  public struct Entry: Hashable, Sendable {
    /// The name of the table; empty before the first.
    public var section: String
    /// The name.
    public var name: Text
    /// The texts; nil where something else stands.
    public var texts: [Text]?
  }

  /// Every entry, in the order of the file.
  public private(set) var entries: [Entry] = []
  /// Why the file is no TOML; empty when it is.
  public private(set) var problems: [PlanProblem] = []

  private let source: SourceText

  /// Reads a file.
  public init(_ file: PlanSource) {
    source = SourceText(file)
    let list = ProblemList()
    if source.isReadable(list), let (table, places) = PlanFile.table(of: source, list) {
      for key in table.keys {
        let inner = places.members[key]
        if let section = table[key]?.table {
          for name in section.keys {
            add(key, name, section[name]?.tomlValue, inner?.members[name] ?? inner)
          }
        } else {
          add("", key, table[key]?.tomlValue, inner)
        }
      }
      entries.sort { ($0.name.line, $0.name.column) < ($1.name.line, $1.name.column) }
    }
    problems = list.problems(inOrderOf: [source])
  }

  private mutating func add(
    _ section: String, _ name: String, _ value: TOMLValue?, _ place: TOMLPlaces?
  ) {
    var texts: [Text]?
    if let text = value?.string {
      texts = [located(text, place?.value)]
    } else if let array = value?.array {
      let elements = place?.elements ?? []
      let all = (0..<array.count).compactMap { index in
        array[index].string.map {
          located($0, index < elements.count ? elements[index].value : place?.value)
        }
      }
      texts = all.count == array.count ? all : nil
    }
    entries.append(Entry(section: section, name: located(name, place?.key), texts: texts))
  }

  private func located(_ text: String, _ offset: Int?) -> Text {
    let offset = offset ?? 0
    let line = source.lineIndex(of: offset)
    let column = source.characters(source.lineStart(line)..<max(source.lineStart(line), offset))
    return Text(text: text, line: line + 1, column: column + 1)
  }
}
