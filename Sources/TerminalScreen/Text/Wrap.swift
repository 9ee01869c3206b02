/// Breaks running text into rows at spaces, by columns.
public enum Wrap {
  /// The rows of a text, none wider than `width` columns, without the spaces at the breaks.
  ///
  /// Columns are those after letters are joined, and a row of a paragraph with right-to-left letters knows what
  /// stands around it (domain D-7). Line breaks in the text stay; a word wider than a row is broken at grapheme clusters. An empty
  /// text is one empty row; a width under 1 counts as 1. Cost: linear.
  public static func rows(_ text: String, width: Int) -> [String] {
    rows(StyledText(text), width: width).map(\.text)
  }

  /// The rows of a text in several styles; else as the other form.
  public static func rows(_ text: StyledText, width: Int) -> [StyledText] {
    var texts: [StyledText] = []
    for line in lines(text) {
      let rows = wrap(line, width: max(width, 1))
      let content = plain(line[...])
      let (isOrdered, base) = direction(content, text.surroundings?.base)
      for row in rows {
        var text = styled(row)
        if isOrdered { text.surroundings = surroundings(of: row, in: line, base) }
        texts.append(text)
      }
    }
    return texts
  }

  /// Whether a paragraph has to be put in order, and its direction; nil: that of the page.
  ///
  /// On a page from the right a text with Arabic letters in it is a sentence of the page, whatever it begins with;
  /// whoever wraps a text of people says its own direction.
  private static func direction(
    _ content: String, _ base: TextDirection?
  ) -> (Bool, TextDirection?) {
    let writing = Writing.current
    guard writing.orders else { return (false, nil) }
    let isNeeded = TextDirection.isNeeded(for: content)
    if writing.isMirrored {
      return (true, base ?? (isNeeded ? .rightToLeft : TextDirection.of(content)))
    }
    return (isNeeded, isNeeded ? base ?? TextDirection.of(content) : nil)
  }

  /// How much of the paragraph a row needs to know: letters further away do not reach it.
  private static let reach = 200

  private static func surroundings(
    of row: [Glyph], in line: [Glyph], _ base: TextDirection?
  ) -> Surroundings {
    guard let first = row.first?.index, let last = row.last?.index else {
      return Surroundings(base: base)
    }
    return Surroundings(
      before: plain(line[max(0, first - reach)..<first]),
      after: plain(line[(last + 1)..<min(line.count, last + 1 + reach)]), base: base)
  }

  private static func plain(_ glyphs: ArraySlice<Glyph>) -> String {
    String(glyphs.map(\.character))
  }

  private struct Glyph {
    let character: Character
    let style: Style
    let width: Int
    /// Its place in the paragraph.
    let index: Int
  }

  private static func lines(_ text: StyledText) -> [[Glyph]] {
    var lines: [[Glyph]] = [[]]
    var ligatures = TextWidth.Ligatures()
    let orders = Writing.current.orders
    for run in text.runs {
      for character in TextCleaner.clean(run.text, as: .manyLines, keepsDirectionMarks: orders) {
        if character == "\n" {
          lines.append([])
        } else {
          lines[lines.count - 1].append(
            Glyph(
              character: character, style: run.style, width: ligatures.width(of: character),
              index: lines[lines.count - 1].count))
        }
      }
    }
    return lines
  }

  private static func wrap(_ line: [Glyph], width: Int) -> [[Glyph]] {
    var rows: [[Glyph]] = []
    var row: [Glyph] = []
    var used = 0
    // Where the last space of the row stands: everything behind it moves when the row is full.
    var lastSpace: Int?
    for glyph in line {
      if used + glyph.width > width {
        if glyph.character == " " {
          rows.append(trimmed(row[...]))
          (row, used, lastSpace) = ([], 0, nil)
          continue
        }
        if let space = lastSpace {
          rows.append(trimmed(row[..<space]))
          row.removeSubrange(...space)
        } else if !row.isEmpty {
          rows.append(row)
          row = []
        }
        used = row.reduce(0) { $0 + $1.width }
        lastSpace = nil
      }
      // A row never begins with the spaces of a break.
      if glyph.character == " " {
        if row.isEmpty && !rows.isEmpty { continue }
        lastSpace = row.count
      }
      row.append(glyph)
      used += glyph.width
    }
    rows.append(rows.isEmpty ? row : trimmed(row[...]))
    if rows.count > 1 && rows[rows.count - 1].isEmpty { rows.removeLast() }
    return rows
  }

  private static func trimmed(_ row: ArraySlice<Glyph>) -> [Glyph] {
    var row = row
    while row.last?.character == " " { row.removeLast() }
    return Array(row)
  }

  private static func styled(_ row: [Glyph]) -> StyledText {
    var text = StyledText()
    for glyph in row {
      if let last = text.runs.last, last.style == glyph.style {
        text.runs[text.runs.count - 1].text.append(glyph.character)
      } else {
        text.append(String(glyph.character), glyph.style)
      }
    }
    return text
  }
}
