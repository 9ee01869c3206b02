import CNcurses
import TerminalScreen

/// One thing ncurses read.
enum RawInput {
  case scalar(Unicode.Scalar)
  case code(Int32)
}

extension CursesTerminal {
  // Codes of our own for sequences ncurses has no key for; beyond all of its own.
  static let pasteStart = Int32(KEY_MAX) + 1
  static let pasteEnd = Int32(KEY_MAX) + 2
  static let mouseReport = Int32(KEY_MAX) + 3
  static let backgroundReport = Int32(KEY_MAX) + 4

  static func defineKeys() {
    _ = define_key("\u{1B}[200~", pasteStart)
    _ = define_key("\u{1B}[201~", pasteEnd)
    _ = define_key("\u{1B}[<", mouseReport)
    _ = define_key("\u{1B}]11;", backgroundReport)
    // What terminals also send for these keys, whatever their description says.
    for (end, code) in alsoSent {
      for sequence in ["\u{1B}[\(end)", "\u{1B}O\(end)"] where key_defined(sequence) == 0 {
        _ = define_key(sequence, code)
      }
    }
    // With Shift, Alt or Ctrl they mean what they mean without; else they would be typed as text where the
    // description does not know them.
    for modifier in 2...8 {
      for (end, code) in alsoSent where end.count == 1 && end != "Z" {
        _ = define_key("\u{1B}[1;\(modifier)\(end)", code)
      }
      for (number, code) in [(2, KEY_IC), (3, KEY_DC), (5, KEY_PPAGE), (6, KEY_NPAGE)] {
        _ = define_key("\u{1B}[\(number);\(modifier)~", code)
      }
    }
  }

  private static let alsoSent: [(String, Int32)] = [
    ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
    ("F", KEY_END), ("Z", KEY_BTAB), ("1~", KEY_HOME), ("4~", KEY_END), ("7~", KEY_HOME),
    ("8~", KEY_END),
  ]

  /// What is there to read; nil when there is nothing now.
  func readRaw() -> RawInput? {
    switch parser.parseScalar(from: &bytes) {
    case .valid(let encoded):
      emptyReads = 0
      return .scalar(UTF8.decode(encoded))
    case .error:
      emptyReads = 0
      return .scalar("\u{FFFD}")
    case .emptyInput:
      guard let code = bytes.takeCode() else { return nil }
      emptyReads = 0
      return .code(code)
    }
  }

  /// The next input from the terminal itself; nil when there is none now.
  func readInput() -> Input? {
    while let raw = readRaw() {
      if let input = input(raw) { return input }
    }
    return nil
  }

  private func input(_ raw: RawInput) -> Input? {
    switch raw {
    case .scalar("\u{1B}"): return escapeOrAlt()
    case .scalar("]") where onBackground != nil: return bracketOrAnswer()
    case .scalar(let scalar): return keyOrBurst(scalar)
    case .code(CursesTerminal.pasteStart): return .paste(readPaste())
    case .code(CursesTerminal.mouseReport): return readMouse().map { .mouse($0) }
    case .code(CursesTerminal.backgroundReport):
      _ = takeAnswer(after: "]11;")
      return nil
    case .code(let code): return CursesTerminal.key(code: code).map { .key($0) }
    }
  }

  /// One key; with those that came in the same read a burst, where a word is among them (domain E-9).
  private func keyOrBurst(_ first: Unicode.Scalar) -> Input {
    var keys = [CursesTerminal.key(first)]
    var other: Input?
    while keys.count < 4096, let raw = readRaw() {
      guard case .scalar(let scalar) = raw, scalar != "\u{1B}" else {
        other = input(raw)
        break
      }
      keys.append(CursesTerminal.key(scalar))
    }
    let isBurst = Burst.holdsWord(keys[...])
    // What was read behind the last key comes after it, whatever it brought along.
    queue.insert(contentsOf: isBurst ? [] : keys.dropFirst().map { .key($0) }, at: 0)
    if let other { queue.append(other) }
    return isBurst ? .burst(keys) : .key(keys[0])
  }

  /// Escape alone, or as the prefix that Alt is. ncurses has waited 25 ms for more already.
  private func escapeOrAlt() -> Input? {
    switch readRaw() {
    case .scalar("]") where onBackground != nil: return bracketOrAnswer(after: .escape)
    case .scalar("["): return bracketOrSequence()
    case .scalar(let scalar) where scalar.value >= 0x20:
      return .key(.alt(Character(scalar)))
    case .some(let raw):
      if let next = input(raw) { queue.append(next) }
      return .key(.escape)
    case nil:
      return .key(.escape)
    }
  }

  /// Alt with a bracket, or a key that nobody knows: its sequence is passed over, so that none of it is typed.
  private func bracketOrSequence() -> Input? {
    switch readRaw() {
    case nil: return .key(.alt("["))
    case .scalar(let first)? where (0x30...0x3F).contains(first.value):
      while case .scalar(let next)? = readRaw() {
        if (0x40...0x7E).contains(next.value) { break }
      }
      return nil
    case .some(let raw):
      if let next = input(raw) { queue.append(next) }
      return .key(.alt("["))
    }
  }

  static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x00: return .control("@")
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: return .character(Character(scalar))
    }
  }

  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_HOME, KEY_A1: .home
    case KEY_END, KEY_C1: .end
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
