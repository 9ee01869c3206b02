import TerminalScreen

/// Writes the bytes that make one picture of another: rows from the top, changed cells only (domain E-14).
///
/// ncurses draws whole pictures. Of changes it sends more than is needed: it takes every letter for one byte, forgets
/// its colours at the end of each update, and moves rows that look alike, which not every terminal follows.
struct FrameWriter {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []
  private let sequences: TerminalSequences
  private let columns: Int
  private let paint: (Style) -> CursesPaint
  private let isASCII: Bool
  private var pen = CursesPaint.plain
  /// Where the terminal writes next; nil where terminals may differ about that.
  private var place: Position?

  /// - Parameters:
  ///   - columns: of the terminal; cells beyond are left out.
  ///   - paint: how a style is drawn.
  init(
    _ sequences: TerminalSequences, columns: Int, isASCII: Bool,
    paint: @escaping (Style) -> CursesPaint
  ) {
    self.sequences = sequences
    self.columns = columns
    self.isASCII = isASCII
    self.paint = paint
  }

  /// Writes what has changed; every cell where `old` is nil.
  ///
  /// - Parameters:
  ///   - rows: of the terminal.
  ///   - cursor: where the cursor is to stand; nil where it is not shown.
  ///   - before: where it stands; nil where it is not shown.
  mutating func write(
    _ new: Screen, over old: Screen?, rows: Int, cursor: Position?, before: Position?
  ) {
    for y in 0..<min(rows, new.size.rows) { writeRow(y, new, old) }
    if !bytes.isEmpty, let cursor, cursor == before, sequences.hasMemory {
      bytes = Array("\u{1B}7".utf8) + bytes + Array("\u{1B}8".utf8)
      return
    }
    put(sequences.change(from: pen, to: .plain))
    if let cursor, !bytes.isEmpty || cursor != before { move(to: cursor) }
  }

  private mutating func writeRow(_ y: Int, _ new: Screen, _ old: Screen?) {
    let start = y * new.size.columns
    let width = min(columns, new.size.columns)
    func hasChanged(_ x: Int) -> Bool {
      old.map { $0.cells[start + x] != new.cells[start + x] } ?? true
    }
    var x = 0
    while x < width {
      let cell = new.cells[start + x]
      guard !cell.isContinuation, hasChanged(x) else {
        x += 1
        continue
      }
      let gap = place.map {
        $0.y == y && $0.x < x ? Array(new.cells[start + $0.x..<start + x]) : []
      }
      go(to: Position(x: x, y: y), over: gap ?? [])
      turn(to: paint(cell.style))
      var length = 1
      while x + length < width, new.cells[start + x + length] == cell { length += 1 }
      // What follows and is as it was need not be written again.
      while length > 1, !hasChanged(x + length - 1) { length -= 1 }
      write(cell, times: length, at: Position(x: x, y: y), width: width)
      x += cell.width * length
    }
  }

  /// Writes cells that are all alike.
  private mutating func write(_ cell: Cell, times: Int, at start: Position, width: Int) {
    if cell.glyph == " ", times > 4, pen.background < 0,
      pen.attributes == 0 || pen.attributes == CursesPaint.boldOrDim & pen.attributes
    {
      let isToTheEnd = start.x + times == width && width == columns
      if isToTheEnd || sequences.hasErasure {
        move(to: start)
        return put(isToTheEnd ? "\u{1B}[K" : "\u{1B}[\(times)X")
      }
    }
    guard cell.width == 1 else {
      for index in 0..<times { writeOne(cell, at: start.x + 2 * index, y: start.y, width) }
      return
    }
    writeOne(cell, at: start.x, y: start.y, width)
    var rest = times - 1
    let end = start.x + times
    let command = "\u{1B}[\(rest)b"
    if sequences.hasRepetition, Self.isSteady(cell), end < columns,
      rest * cell.glyph.utf8.count > command.utf8.count
    {
      put(command)
      place = Position(x: end, y: start.y)
      rest = 0
    }
    for index in 0..<rest { writeOne(cell, at: start.x + 1 + index, y: start.y, width) }
  }

  private mutating func writeOne(_ cell: Cell, at x: Int, y: Int, _ width: Int) {
    if place?.x != x || place?.y != y, !isUnsure { move(to: Position(x: x, y: y)) }
    let fits = cell.width <= width - x
    let text = CellText(fits ? cell : .blank(cell.style), ascii: isASCII)
    put(text.first)
    let end = x + (fits ? cell.width : 1)
    if let second = text.second {
      place = nil
      move(to: Position(x: x + 1, y: y))
      put([second])
    }
    isUnsure = !Self.isSteady(cell)
    unsure = isUnsure ? Position(x: end, y: y) : nil
    place = isUnsure || end >= columns ? nil : Position(x: end, y: y)
  }

  /// Whether the last glyph is one whose width terminals disagree about: what follows at once still goes behind it.
  private var isUnsure = false
  private var unsure: Position?

  /// Glyphs that are one column wide everywhere.
  private static func isSteady(_ cell: Cell) -> Bool {
    guard cell.width == 1, let scalar = cell.glyph.unicodeScalars.first,
      cell.glyph.unicodeScalars.count == 1
    else { return false }
    return scalar.value < 0x250 || (0x2500...0x259F).contains(scalar.value)
  }

  /// Goes to a cell: over what lies between, where that is shorter.
  private mutating func go(to target: Position, over gap: [Cell]) {
    if let unsure, unsure == target { return }
    isUnsure = false
    unsure = nil
    guard place != target else { return }
    let move = movement(to: target)
    if !gap.isEmpty, gap.count < 8,
      gap.allSatisfy({ Self.isSteady($0) && paint($0.style) == pen }),
      gap.reduce(0, { $0 + $1.glyph.utf8.count }) <= move.utf8.count
    {
      for (index, cell) in gap.enumerated() {
        writeOne(cell, at: target.x - gap.count + index, y: target.y, columns)
      }
      return
    }
    put(move)
    place = target
  }

  private mutating func move(to target: Position) {
    isUnsure = false
    unsure = nil
    guard place != target else { return }
    put(movement(to: target))
    place = target
  }

  /// The shortest way to a cell.
  private func movement(to target: Position) -> String {
    let absolute =
      target.x == 0
      ? (target.y == 0 ? "\u{1B}[H" : "\u{1B}[\(target.y + 1)H")
      : "\u{1B}[\(target.y + 1);\(target.x + 1)H"
    guard let place else { return absolute }
    var ways = [absolute]
    let down = target.y - place.y
    var vertical: String? = down == 0 ? "" : nil
    if down > 0 {
      let isShort = sequences.hasLineFeed && down < 5
      vertical = isShort ? String(repeating: "\n", count: down) : Self.step(down, "B")
    }
    if down < 0 { vertical = Self.step(-down, "A") }
    for horizontal in self.horizontal(from: place.x, to: target.x) {
      if let vertical { ways.append(horizontal + vertical) }
    }
    if sequences.hasRow, place.x == target.x { ways.append("\u{1B}[\(target.y + 1)d") }
    return ways.min { $0.utf8.count < $1.utf8.count } ?? absolute
  }

  private func horizontal(from: Int, to: Int) -> [String] {
    if from == to { return [""] }
    var ways = [from < to ? Self.step(to - from, "C") : Self.step(from - to, "D")]
    if to < from, from - to < 6 { ways.append(String(repeating: "\u{8}", count: from - to)) }
    if to == 0 { ways.append("\r") }
    if sequences.hasColumn { ways.append("\u{1B}[\(to + 1)G") }
    return ways
  }

  private static func step(_ count: Int, _ letter: String) -> String {
    count == 1 ? "\u{1B}[\(letter)" : "\u{1B}[\(count)\(letter)"
  }

  private mutating func turn(to paint: CursesPaint) {
    guard paint != pen else { return }
    put(sequences.change(from: pen, to: paint))
    pen = paint
  }

  private mutating func put(_ text: String) { bytes += text.utf8 }

  private mutating func put(_ scalars: [UInt32]) {
    for value in scalars {
      bytes += String(Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}").utf8
    }
  }
}
