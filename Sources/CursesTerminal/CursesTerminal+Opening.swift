import CNcurses
import Glibc
import TerminalScreen

extension CursesTerminal {
  /// Throws when there is no terminal that could be drawn on. Writes nothing.
  public static func check() throws(TerminalProblem) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let value = getenv("TERM"), value.pointee != 0 else { throw .termIsNotSet }
    let term = String(cString: value)
    guard terminal_describe(STDOUT_FILENO) == 1 else { throw .termIsUnknown(term) }
    guard terminal_string("cup") != nil else { throw .termIsTooSimple(term) }
  }

  /// Takes the locale of the environment for characters; false when that is not UTF-8.
  ///
  /// ncurses then still works in UTF-8, so that typed letters are read whole.
  static func takeLocale() -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    for name in ["C.UTF-8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil { break }
    return false
  }

  /// Whether the locale of the environment is UTF-8, so that more than ASCII can be shown (domain D-14).
  public static var hasUTF8Locale: Bool {
    setlocale(LC_CTYPE, "")
    return isUTF8
  }

  /// What `TERM` names.
  static var term: String { getenv("TERM").map { String(cString: $0) } ?? "" }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return ["UTF-8", "utf8", "utf-8", "UTF8"].contains(String(cString: codeset))
  }

  /// The size the terminal tells; ncurses' own idea where it tells none.
  static func currentSize() -> Size {
    var window = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    let columns = known && window.ws_col > 0 ? Int(window.ws_col) : Int(getmaxx(terminal_window()))
    let rows = known && window.ws_row > 0 ? Int(window.ws_row) : Int(getmaxy(terminal_window()))
    return Size(columns: max(columns, 1), rows: max(rows, 1))
  }

  /// Makes ncurses' screen as large as the terminal.
  func fit(_ size: Size) {
    let window = terminal_window()
    guard getmaxx(window) != Int32(size.columns) || getmaxy(window) != Int32(size.rows) else {
      return
    }
    _ = resize_term(Int32(size.rows), Int32(size.columns))
    // Terminals move what is on them in different ways when they get another size.
    _ = clearok(terminal_window(), true)
    shown = nil
  }

  /// Turns the reports of pastes and of the mouse on or off.
  ///
  /// ncurses knows neither bracketed paste nor, in many descriptions, the mouse reports that work
  /// beyond column 223. Terminals without them ignore the sequences.
  func switchModes(on: Bool) {
    guard hasReports else { return }
    var text = on ? "\u{1B}[?2004h" : "\u{1B}[?2004l"
    if hasMouse { text += on ? "\u{1B}[?1002h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1002l" }
    if tellsOrder { text += on ? ExplicitOrder.on : ExplicitOrder.off }
    // The title is kept on the terminal's own pile, and set again after a stop.
    if hasTitle { text += on ? "\u{1B}[22;2t" : "\u{1B}[23;2t" }
    if on, let title { text += titleSequence(title) }
    TerminalReset.write(Array(text.utf8))
  }

  /// Opens the screen: with exact colours where the terminal says it has them and its description is installed.
  static func open(_ description: TerminalDescription) -> OpaquePointer? {
    for name in description.exactColourNames where terminal_describe_as(name, STDOUT_FILENO) == 1 {
      // Cleared, because `newterm` would go on with the description that was looked at last.
      if terminal_string("cup") != nil, let screen = terminal_open_as(name) { return screen }
    }
    return terminal_open()
  }

  /// What gives the terminal back after a crash, in one piece.
  ///
  /// The terminal may order text itself again, whether it was told not to or not (domain D-1).
  static func exitString(hasTitle: Bool) -> [UInt8] {
    var bytes = Array((hasTitle ? "\u{1B}[23;2t" : "").utf8)
    if terminal_has_second_screen() {
      bytes += Array("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1002l\(ExplicitOrder.off)".utf8)
    }
    for name in ["sgr0", "op", "cnorm", "rmkx"] {
      bytes += capability(name)
    }
    let leave = capability("rmcup")
    return bytes + (leave.isEmpty ? Array("\r\n".utf8) : leave)
  }

  private static func capability(_ name: String) -> [UInt8] {
    Array(text(terminal_string(name)).utf8)
  }

  /// A capability without its waits, such as `$<5/>`; empty when there is none.
  static func text(_ capability: UnsafePointer<CChar>?) -> String {
    guard let capability else { return "" }
    return String(cString: capability).replacing(/\$<[^>]*>/, with: "")
  }
}

extension CursesTerminal {
  /// How many colours the description of this terminal names; 0 where it names none. Call ``check()`` before.
  public static func describedColours() -> Int { max(0, Int(terminal_number("colors"))) }
}
