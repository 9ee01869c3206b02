import TerminalScreen

/// What a terminal shows after the bytes of a recording: the few sequences that recordings use, and nothing else.
struct CellReader: Equatable {
  /// A cell with the colours it was drawn in.
  struct Painted: Equatable {
    var glyph = " "
    var colours = ""
  }

  private(set) var rows: [[Painted]]
  /// Sequences that recordings do not use; there should be none.
  private(set) var unknown: [String] = []
  private var x = 0
  private var y = 0
  private var colours = ""

  init(_ size: Size) {
    rows = Array(repeating: Array(repeating: Painted(), count: size.columns), count: size.rows)
  }

  /// The text of the rows; the right half of a wide glyph is empty.
  var text: [String] { rows.map { $0.map(\.glyph).joined() } }

  mutating func feed(_ bytes: String) {
    var rest = Array(bytes.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar.value == 0x1B { act(&rest) } else { put(scalar) }
    }
  }

  private mutating func act(_ rest: inout ArraySlice<Unicode.Scalar>) {
    var text = ""
    while let scalar = rest.popFirst() {
      text.unicodeScalars.append(scalar)
      if text.count > 1, scalar.properties.isAlphabetic { break }
    }
    switch text.last {
    case "m": colours = text
    case "H":
      let numbers = text.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
      (y, x) = (numbers[0] - 1, numbers[1] - 1)
    case "J" where text == "[2J":
      let blank = Painted(glyph: " ", colours: colours)
      rows = rows.map { $0.map { _ in blank } }
    case "l" where text == "[?25l" || text == "[?7l": break
    default: unknown.append(text)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TextWidth.of(scalar)
    guard width > 0 else {
      var base = x - 1
      while base > 0, rows[y][base].glyph.isEmpty { base -= 1 }
      return rows[y][max(0, base)].glyph.unicodeScalars.append(scalar)
    }
    guard x < rows[y].count else { return unknown.append("beyond the edge") }
    rows[y][x] = Painted(glyph: String(scalar), colours: colours)
    if width == 2, x + 1 < rows[y].count { rows[y][x + 1] = Painted(glyph: "", colours: colours) }
    x += width
  }
}
