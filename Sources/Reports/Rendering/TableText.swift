import TerminalScreen

/// A table as a CSV file: RFC 4180, CRLF, a header, UTF-8 (session-log 2.11, 9).
struct TableText {
  /// A cell.
  enum Cell {
    /// Text from anywhere: cleaned, and kept from being a formula.
    case text(String?)
    /// A number of ours.
    case number(Int?)
  }

  private var lines: [String]

  init(_ columns: [String]) {
    lines = [columns.map { Escaped.cell(TextCleaner.clean($0)) }.joined(separator: ",")]
  }

  mutating func add(_ cells: [Cell]) {
    let texts = cells.map { cell in
      switch cell {
      case .text(let text): Escaped.cell(TextCleaner.clean(text ?? ""))
      case .number(let number): number.map(String.init) ?? ""
      }
    }
    lines.append(texts.joined(separator: ","))
  }

  var text: String { lines.joined(separator: "\r\n") + "\r\n" }
}
