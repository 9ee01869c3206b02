/// What a terminal shows after the bytes it was sent: just the sequences that ncurses uses for xterm.
struct ScreenReader {
  private(set) var columns: Int
  private(set) var rows: Int
  /// The private modes that are set: 25 cursor shown, 1049 alternate screen, 2004 paste, 1000 and 1006 mouse.
  private(set) var modes = ScreenReader.startModes
  /// How often the whole screen was cleared.
  private(set) var clears = 0
  /// Sequences that mean nothing here; there should be none.
  private(set) var unknown: [String] = []
  /// The titles the window was given, in order; `nil` where the one before was asked for again.
  private(set) var titles: [String?] = []
  /// How often the colour of the background was asked for.
  private(set) var backgroundQuestions = 0

  /// The modes of a terminal that no program has touched.
  static let startModes: Set<Int> = [7, 25]

  private var cells: [[String]]
  private var mainScreen: (cells: [[String]], x: Int, y: Int)?
  private var x = 0
  private var y = 0
  /// The last column was written: the next character goes to the next row.
  private var wraps = false
  private var saved = (x: 0, y: 0)
  /// The first and last row of what scrolls.
  private var region: (top: Int, bottom: Int)
  private var last = " "
  private var state = State.ground
  private var text: [UInt8] = []

  private enum State {
    case ground, escape, charset, control, string
  }

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    region = (0, rows - 1)
    cells = Self.blank(columns, rows)
  }

  /// The rows without the spaces at their ends.
  var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// All rows in one text.
  var picture: String { lines.joined(separator: "\n") }

  /// One row, cell by cell; the second cell of a wide character is empty.
  func row(_ number: Int) -> [String] { cells[number] }

  /// The window has another size; what is on it is cut or filled up, as xterm does.
  mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = cells.prefix(rows).map { Array(($0 + Self.blank(columns, 1)[0]).prefix(columns)) }
    cells += Self.blank(columns, rows - cells.count)
    region = (0, rows - 1)
    move(x, y)
  }

  /// Takes bytes the program wrote.
  mutating func feed(_ bytes: [UInt8]) {
    for byte in bytes { take(byte) }
  }

  private mutating func takeString(_ whole: String) {
    // Without the bell, or the Escape and backslash, that end it.
    let string = whole.hasSuffix("\u{7}") ? String(whole.dropLast()) : String(whole.dropLast(2))
    if string.hasPrefix("2;") {
      titles.append(String(string.dropFirst(2)))
    } else if string == "11;?" {
      backgroundQuestions += 1
    } else {
      unknown.append("string \(string)")
    }
  }

  private static func blank(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape:
      state = .ground
      switch byte {
      case UInt8(ascii: "["): (state, text) = (.control, [])
      case UInt8(ascii: "]"), UInt8(ascii: "P"): (state, text) = (.string, [])
      case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
      case UInt8(ascii: "7"): saved = (x, y)
      case UInt8(ascii: "8"): move(saved.x, saved.y)
      case UInt8(ascii: "M"): if y == region.top { shift(y, by: -1) } else { move(x, y - 1) }
      case UInt8(ascii: "="), UInt8(ascii: ">"): break
      default: unknown.append("ESC \(byte)")
      }
    case .charset: state = .ground
    case .control:
      text.append(byte)
      if (0x40...0x7E).contains(byte) {
        state = .ground
        act(String(decoding: text, as: UTF8.self))
        text = []
      }
    case .string:
      text.append(byte)
      if byte == 0x07 || byte == 0x5C {
        takeString(String(decoding: text, as: UTF8.self))
        (state, text) = (.ground, [])
      }
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x08: move(x - 1, y)
    case 0x09: move((x / 8 + 1) * 8, y)
    case 0x0A: lineFeed()
    case 0x0D: move(0, y)
    case 0x07, 0x0E, 0x0F: break
    default:
      text.append(byte)
      let length = text[0] < 0x80 ? 1 : text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4
      guard text.count == length else { return }
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { put(scalar) }
      text = []
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      var base = wraps ? x : x - 1
      while base > 0, cells[y][base].isEmpty { base -= 1 }
      if base >= 0 { cells[y][base].unicodeScalars.append(scalar) }
      return
    }
    if wraps {
      lineFeed()
      move(0, y)
    }
    last = String(scalar)
    cells[y][x] = last
    if width == 2, x + 1 < columns { cells[y][x + 1] = "" }
    let next = x + width
    x = min(next, columns - 1)
    wraps = next >= columns && modes.contains(7)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    return switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60,
      0x1F300...0x1FAFF:
      2
    default: 1
    }
  }

  private mutating func move(_ x: Int, _ y: Int) {
    self.x = min(max(0, x), columns - 1)
    self.y = min(max(0, y), rows - 1)
    wraps = false
  }

  private mutating func act(_ sequence: String) {
    let isPrivate = sequence.hasPrefix("?")
    let numbers = sequence.dropFirst(isPrivate ? 1 : 0).dropLast()
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    func number(_ index: Int, _ otherwise: Int) -> Int {
      let found = numbers.indices.contains(index) ? numbers[index] : nil
      return found ?? otherwise
    }
    let count = max(1, number(0, 1))
    switch (sequence.last ?? " ", isPrivate) {
    case ("H", false): move(number(1, 1) - 1, number(0, 1) - 1)
    case ("A", false): move(x, y - count)
    case ("B", false): move(x, y + count)
    case ("C", false): move(x + count, y)
    case ("D", false): move(x - count, y)
    case ("G", false): move(count - 1, y)
    case ("d", false): move(x, count - 1)
    case ("Z", false): move((x - 1) / 8 * 8, y)
    case ("J", false): clear(number(0, 0), whole: true)
    case ("K", false): clear(number(0, 0), whole: false)
    case ("X", false): fill(x..<min(columns, x + count), y)
    case ("@", false):
      cells[y].insert(contentsOf: Array(repeating: " ", count: count), at: x)
      cells[y] = Array(cells[y].prefix(columns))
    case ("P", false):
      cells[y].removeSubrange(x..<min(columns, x + count))
      cells[y] += Array(repeating: " ", count: columns - cells[y].count)
    case ("L", false): shift(y, by: -count)
    case ("M", false): shift(y, by: count)
    case ("S", false): shift(region.top, by: count)
    case ("T", false): shift(region.top, by: -count)
    case ("r", false):
      region = (number(0, 1) - 1, min(rows, number(1, rows)) - 1)
      move(0, 0)
    case ("b", false): for _ in 0..<count { last.unicodeScalars.forEach { put($0) } }
    case ("h", true): for mode in numbers.compactMap({ $0 }) { set(mode, true) }
    case ("l", true): for mode in numbers.compactMap({ $0 }) { set(mode, false) }
    // Colours, window titles, insert mode off: nothing to see.
    case ("t", false):
      if sequence == "23;2t" { titles.append(nil) }
    case ("m", false), ("l", false): break
    default: unknown.append("CSI \(sequence)")
    }
  }

  /// Takes rows out of the scrolling region, or puts empty ones in.
  private mutating func shift(_ row: Int, by count: Int) {
    let blank = Self.blank(columns, 1)[0]
    for _ in 0..<abs(count) {
      cells.remove(at: count > 0 ? row : region.bottom)
      cells.insert(blank, at: count > 0 ? region.bottom : row)
    }
  }

  private mutating func lineFeed() {
    if y == region.bottom { shift(region.top, by: 1) } else { move(x, y + 1) }
  }

  private mutating func set(_ mode: Int, _ on: Bool) {
    if mode == 1049, on != modes.contains(1049) {
      let main = mainScreen ?? (Self.blank(columns, rows), 0, 0)
      mainScreen = on ? (cells, x, y) : nil
      cells = on ? Self.blank(columns, rows) : main.cells
      resize(columns: columns, rows: rows)
      if !on { move(main.x, main.y) }
    }
    if on { modes.insert(mode) } else { modes.remove(mode) }
  }

  private mutating func clear(_ part: Int, whole: Bool) {
    let after = x..<columns
    let before = 0..<min(columns, x + 1)
    if part != 1 { fill(part == 2 ? 0..<columns : after, y) }
    if part == 1 { fill(before, y) }
    guard whole else { return }
    if part == 2 { clears += 1 }
    for row in 0..<rows where part == 2 || (part == 0 ? row > y : row < y) {
      fill(0..<columns, row)
    }
  }

  private mutating func fill(_ range: Range<Int>, _ row: Int) {
    for column in range { cells[row][column] = " " }
  }
}
