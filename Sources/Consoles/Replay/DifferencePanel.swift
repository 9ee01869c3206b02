import SessionState
import TerminalScreen
import Words

/// What changed between two moments, to be read in a replay.
///
/// Words that went are `{-…-}` and words that came `{+…+}` in the lines; here they also have their inks.
struct DifferencePanel {
  private let rows: [StyledText]

  /// The lines of a difference, wrapped to a width.
  init(_ difference: SessionDifference, width: Int) {
    var lines = [StyledText(difference.span, Style(.muted))]
    if difference.isSwapped { lines.append(StyledText(DifferenceWords.swapped, Style(.muted))) }
    if difference.isEmpty {
      lines += [StyledText(), StyledText(DifferenceWords.nothing)]
    }
    for section in difference.sections {
      lines += [StyledText(), StyledText(section.heading, Style(.title))]
      lines += section.lines.map { Self.styled($0) }
    }
    rows = lines.flatMap { line in
      line.runs.isEmpty ? [line] : Wrap.rows(line, width: max(10, width))
    }
  }

  /// Rows it takes.
  var height: Int { rows.count }

  /// Draws so many rows from a row on, without the first `scroll` of its own.
  func draw(_ screen: inout Screen, top: Int, count: Int, scroll: Int) {
    for (offset, row) in rows.dropFirst(max(0, scroll)).prefix(max(0, count)).enumerated() {
      screen.draw(
        row, at: Position(x: 1, y: top + offset), width: max(0, screen.size.columns - 2))
    }
  }

  /// A line with the inks of its words.
  static func styled(_ line: String) -> StyledText {
    var text = StyledText()
    var rest = line[...]
    while let start = ["{-", "{+"].compactMap({ rest.range(of: $0) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      let isAdded = rest[start] == "{+"
      guard let end = rest[start.upperBound...].range(of: isAdded ? "+}" : "-}") else { break }
      text.append(String(rest[..<start.lowerBound]), Style(.text))
      text.append(
        String(rest[start.lowerBound..<end.upperBound]), Style(isAdded ? .added : .removed))
      rest = rest[end.upperBound...]
    }
    text.append(String(rest), Style(.text))
    return text
  }
}
