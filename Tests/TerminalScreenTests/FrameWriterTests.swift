import TerminalScreen
import Testing

@testable import CursesTerminal

/// What is sent for a change is what a terminal needs to show it (domain E-14).
struct FrameWriterTests {
  private let inks: [Ink] = [.text, .muted, .title, .warn, .ok]
  private let glyphs = [
    (" ", 1), ("█", 1), ("▄", 1), ("a", 1), ("b", 1), ("·", 1), ("س", 1), ("مُ", 1), ("日", 2),
  ]

  private func paint(_ style: Style) -> CursesPaint {
    switch style.ink {
    case .muted: CursesPaint(attributes: 2 << 19, pair: 0)
    case .title: CursesPaint(attributes: TestPaint.bold, pair: 0)
    case .warn: CursesPaint(attributes: TestPaint.reverse, pair: 1, foreground: 3)
    case .ok: CursesPaint(attributes: 0, pair: 2, foreground: 2, background: 17)
    default: .plain
    }
  }

  private func bytes(
    _ new: Screen, over old: Screen?, _ sequences: TerminalSequences = TerminalSequences(),
    cursor: Position? = nil, before: Position? = nil
  ) -> [UInt8] {
    var writer = FrameWriter(
      sequences, columns: new.size.columns, isASCII: false, paint: paint)
    writer.write(new, over: old, rows: new.size.rows, cursor: cursor, before: before)
    return writer.bytes
  }

  private func random(_ size: Size, _ random: inout Numbers, from old: Screen?) -> Screen {
    var screen = old ?? Screen(size)
    for _ in 0..<Int(random.next() % 40) {
      let glyph = glyphs[Int(random.next() % UInt64(glyphs.count))].0
      let count = random.next() % 3 == 0 ? Int(random.next() % 14) : 1
      screen.draw(
        String(repeating: glyph, count: count),
        at: Position(
          x: Int(random.next() % UInt64(size.columns)), y: Int(random.next() % UInt64(size.rows))),
        style: Style(inks[Int(random.next() % UInt64(inks.count))]))
    }
    return screen
  }

  @Test(
    "any change of any screen arrives as it is, on every kind of terminal (E-14)",
    arguments: 1...30 as ClosedRange<UInt64>)
  func everyChange(seed: UInt64) {
    var random = Numbers(state: seed)
    var sequences = TerminalSequences()
    sequences.hasColumn = seed % 2 == 0
    sequences.hasRow = seed % 3 == 0
    sequences.hasRepetition = seed % 2 == 1
    sequences.hasErasure = seed % 5 != 0
    sequences.hasLineFeed = seed % 4 != 0
    sequences.hasMemory = seed % 3 != 1
    let size = Size(columns: 24, rows: 7)
    var old = self.random(size, &random, from: nil)
    var terminal = TinyTerminal(size)
    terminal.feed(bytes(old, over: nil, sequences))
    #expect(terminal.differences(to: old, paint) == [])
    for _ in 0..<40 {
      let new = self.random(size, &random, from: old)
      let cursor = random.next() % 2 == 0 ? Position(x: 3, y: 2) : nil
      terminal.feed(bytes(new, over: old, sequences, cursor: cursor, before: nil))
      #expect(terminal.differences(to: new, paint) == [])
      #expect(terminal.pen == "")
      if let cursor, new != old { #expect(terminal.place == cursor) }
      old = new
    }
  }

  @Test("nothing changed, nothing sent; the cursor that stays costs four bytes (E-14)")
  func nothing() {
    let screen = Screen(Size(columns: 20, rows: 3))
    let place = Position(x: 3, y: 1)
    #expect(bytes(screen, over: screen, cursor: place, before: place) == [])
    var next = screen
    next.draw("x", at: Position(x: 0, y: 0))
    #expect(
      String(decoding: bytes(next, over: screen, cursor: place, before: place), as: UTF8.self)
        == "\u{1B}7\u{1B}[Hx\u{1B}8")
  }

  @Test("rows are written from the top, each before the next one (E-14)")
  func order() {
    var random = Numbers(state: 9)
    let size = Size(columns: 24, rows: 7)
    let old = self.random(size, &random, from: nil)
    let new = self.random(size, &random, from: nil)
    var terminal = TinyTerminal(size)
    terminal.feed(bytes(old, over: nil))
    var rows: [Int] = []
    for byte in bytes(new, over: old) {
      let before = terminal.cells
      terminal.feed([byte])
      for row in 0..<size.rows where terminal.cells[row] != before[row] { rows.append(row) }
    }
    #expect(rows == rows.sorted() && !rows.isEmpty)
  }
}

private enum TestPaint {
  static let bold: UInt32 = 1 << 21
  static let reverse: UInt32 = 1 << 18
}

/// The same numbers from the same seed.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 31)) >> 8
  }
}

/// A terminal that knows just what is sent to it, with what each cell was drawn in.
private struct TinyTerminal {
  var cells: [[String]]
  var pen = ""
  var place = Position(x: 0, y: 0)
  private let size: Size
  private var kept: (String, Position) = ("", Position(x: 0, y: 0))
  private var text: [UInt8] = []
  private var last = ""

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  /// The cells that do not look as they should.
  func differences(to screen: Screen, _ paint: (Style) -> CursesPaint) -> [String] {
    let sequences = TerminalSequences()
    return screen.cells.enumerated().compactMap { index, cell in
      let has = cells[index / size.columns][index % size.columns]
      if cell.isContinuation { return nil }
      var style = sequences.change(from: .plain, to: paint(cell.style))
      style = style.hasPrefix("\u{1B}[") ? String(style.dropFirst(2).dropLast()) : style
      let inks = Set(style.split(separator: ";").filter { $0 != "0" }).sorted().joined(
        separator: ";")
      // Bold and dim do not show in an empty cell.
      let isEmpty =
        cell.glyph == " " && paint(cell.style).background < 0
        && paint(cell.style).attributes & TestPaint.reverse == 0
      if isEmpty { return has.hasSuffix(" ") ? nil : "\(index): \(has) for a space" }
      return has == inks + cell.glyph ? nil : "\(index): \(has) for \(inks)\(cell.glyph)"
    }
  }

  mutating func feed(_ bytes: [UInt8]) {
    for byte in bytes {
      text.append(byte)
      take()
    }
  }

  private mutating func take() {
    if text == [8] {
      place.x -= 1
    } else if text == [13] {
      place.x = 0
    } else if text == [10] {
      place.y += 1
    } else if text == [0x1B, 0x37] {
      kept = (pen, place)
    } else if text == [0x1B, 0x38] {
      (pen, place) = kept
    } else if text[0] == 0x1B {
      guard text.count > 2, let end = text.last, (0x40...0x7E).contains(end) else { return }
      act(String(decoding: text.dropFirst(2).dropLast(), as: UTF8.self), Character(.init(end)))
    } else {
      let length = text[0] < 0x80 ? 1 : text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4
      guard text.count == length else { return }
      put(String(decoding: text, as: UTF8.self))
    }
    text = []
  }

  private mutating func put(_ glyph: String) {
    guard let scalar = glyph.unicodeScalars.first else { return }
    if TextWidth.of(scalar) == 0 {
      cells[place.y][place.x - 1] += glyph
      return
    }
    last = glyph
    guard place.x < size.columns else { return }
    cells[place.y][place.x] = pen + glyph
    place.x += TextWidth.of(scalar)
  }

  private mutating func act(_ text: String, _ end: Character) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let count = numbers.first.flatMap { $0 } ?? 1
    switch end {
    case "H": place = Position(x: (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1, y: count - 1)
    case "A": place.y -= count
    case "B": place.y += count
    case "C": place.x += count
    case "D": place.x -= count
    case "G": place.x = count - 1
    case "d": place.y = count - 1
    case "K": for x in place.x..<size.columns { cells[place.y][x] = " " }
    case "X": for x in place.x..<place.x + count { cells[place.y][x] = " " }
    case "b": for _ in 0..<count { put(last) }
    default: setPen(text)
    }
  }

  private mutating func setPen(_ text: String) {
    var inks = Set(pen.split(separator: ";").map(String.init))
    var parts = text.split(separator: ";").map(String.init)
    if text.isEmpty { parts = ["0"] }
    for part in parts {
      if part == "0" { inks = [] } else { inks.insert(part) }
    }
    pen = inks.sorted().joined(separator: ";")
  }
}
