import SwiftCSV

/// A CSV file by rows and cells, before anything is known of its columns.
struct CSVSheet {
  struct Row {
    /// Where its first cell stands.
    let place: Place
    let cells: [Located<String>]

    var isBlank: Bool { cells.allSatisfy { $0.value.allSatisfy(\.isWhitespace) } }
  }

  let source: SourceText
  let delimiter: Character
  let header: Row
  let rows: [Row]

  /// Reads the rows; nil where the text is no CSV, which is reported, or has no row with anything in it.
  ///
  /// - Parameter names: the column names in folded form, which tell the delimiter from other commas.
  init?(_ source: SourceText, knowing names: Set<String>, _ problems: ProblemList) {
    let start = Self.start(source.text)
    let text = String(source.text[start...])
    let offset = source.text.utf8.distance(from: source.text.startIndex, to: start)
    delimiter = Self.delimiter(of: text, knowing: names)
    let places = CSVPlaces(text, delimiter: delimiter, from: offset)
    switch places.fault {
    case .strayQuote(let offset)?: problems.add(.strayQuote, at: source.place(offset))
    case .openQuote(let offset)?: problems.add(.openQuote, at: source.place(offset))
    case nil: break
    }
    guard places.fault == nil else { return nil }
    guard let read = Self.cells(text, delimiter: delimiter) else {
      problems.add(.strayQuote, at: source.place(0))
      return nil
    }
    let rows = zip(read, places.rows).map { cells, offsets in
      Row(
        place: source.place(offsets.first ?? 0),
        cells: zip(cells, offsets).map { Located($0, at: source.place($1)) })
    }.filter { !$0.isBlank }
    guard let header = rows.first else { return nil }
    self.source = source
    self.header = header
    self.rows = Array(rows.dropFirst())
  }

  /// After the line `sep=;` that some spreadsheets put first.
  private static func start(_ text: String) -> String.Index {
    let line = text.prefix { !$0.isNewline }
    guard line.count <= 6, line.lowercased().hasPrefix("sep=") else { return text.startIndex }
    return line.endIndex
  }

  private static func cells(_ text: String, delimiter: Character) -> [[String]]? {
    // The header alone first: the library would fill all rows to the length of the longest.
    guard
      let csv = try? CSV<Enumerated>(
        string: text, delimiter: .character(delimiter), loadColumns: false, rowLimit: 0)
    else { return nil }
    var rows: [[String]] = []
    guard (try? csv.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0) }) != nil else {
      return nil
    }
    return rows
  }

  /// The delimiter that finds the most column names in the first line, else the most columns.
  private static func delimiter(of text: String, knowing names: Set<String>) -> Character {
    let line = String(text.drop { $0.isNewline || $0 == " " }.prefix { !$0.isNewline })
    var best: (known: Int, cells: Int, delimiter: Character) = (-1, 0, ",")
    for delimiter: Character in [",", ";", "\t"] {
      let cells = cells(line, delimiter: delimiter)?.first ?? []
      let known = cells.count { names.contains(ColumnHeading($0).base) }
      if (known, cells.count) > (best.known, best.cells) { best = (known, cells.count, delimiter) }
    }
    return best.delimiter
  }
}
