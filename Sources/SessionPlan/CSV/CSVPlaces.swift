/// Where the cells of a CSV text stand, and the first fault in its quotation marks.
///
/// SwiftCSV reads the cells but forgets their places; this walks over the same characters with the same
/// rules and remembers nothing else.
struct CSVPlaces {
  enum Fault: Equatable {
    case strayQuote(Int)
    case openQuote(Int)
  }

  /// The bytes at which the cells of each row begin.
  private(set) var rows: [[Int]] = []
  private(set) var fault: Fault?

  init(_ text: some StringProtocol, delimiter: Character, from start: Int = 0) {
    var walk = Walk(delimiter: delimiter, at: start)
    for character in text {
      walk.step(character)
      if walk.fault != nil { break }
      walk.at += character.utf8.count
    }
    walk.finish()
    rows = walk.rows
    fault = walk.fault
  }

  private struct Walk {
    enum State { case before, inside, quoted, afterQuote }

    let delimiter: Character
    var at: Int
    var rows: [[Int]] = []
    var fault: Fault?
    private var row: [Int] = []
    private var cell: Int?
    private var state = State.before
    /// A quotation mark in a cell without quotes, which must be doubled.
    private var lone: Int?

    init(delimiter: Character, at: Int) {
      self.delimiter = delimiter
      self.at = at
    }

    mutating func step(_ character: Character) {
      if state == .quoted {
        if character == "\"" { state = .afterQuote }
        return
      }
      if let lone {
        if character == "\"" { self.lone = nil } else { fault = .strayQuote(lone) }
        return
      }
      if state == .afterQuote, character == "\"" {
        state = .quoted
        return
      }
      if character == delimiter {
        endCell()
      } else if character.isNewline {
        endCell()
        rows.append(row)
        row = []
      } else {
        content(character)
      }
    }

    private mutating func content(_ character: Character) {
      switch state {
      case .before:
        if character == "\"" {
          state = .quoted
          cell = at
        } else if !character.isWhitespace {
          state = .inside
          cell = at
        }
      case .inside:
        if character == "\"" { lone = at }
      case .afterQuote:
        if !character.isWhitespace { fault = .strayQuote(at) }
      case .quoted:
        break
      }
    }

    private mutating func endCell() {
      row.append(cell ?? at)
      cell = nil
      state = .before
    }

    mutating func finish() {
      if let lone, fault == nil { fault = .strayQuote(lone) }
      if state == .quoted, fault == nil { fault = .openQuote(cell ?? at) }
      endCell()
      rows.append(row)
    }
  }
}
