import CNcurses
import Glibc
public import TerminalScreen

extension CursesTerminal {
  /// Shows a screen; cells beyond the terminal are left out. Only changed cells are sent.
  ///
  /// While the terminal has not taken what was sent before, as on a slow line, nothing is queued: the newest screen
  /// is shown when it has (domain E-14).
  public func show(_ screen: Screen) {
    // The first screen is sent whatever the line is like.
    isBehind = wanted != nil && !hasTakenAll
    wanted = screen
    if !isBehind { send(signs(screen)) }
  }

  /// Shows the screen that had to wait, if there is one and the terminal takes it now.
  func showWaiting() {
    guard isBehind, hasTakenAll, let wanted else { return }
    isBehind = false
    send(signs(wanted))
  }

  /// The picture in the signs that the terminal has.
  private func signs(_ screen: Screen) -> Screen {
    isASCII ? screen.inASCII() : isLinuxConsole ? screen.inConsoleSigns() : screen
  }

  /// Whether the terminal has taken, or nearly, what was written to it.
  private var hasTakenAll: Bool {
    var waiting: Int32 = 0
    if ioctl(STDOUT_FILENO, UInt(TIOCOUTQ), &waiting) == 0, waiting > 256 { return false }
    var file = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&file, 1, 0) != 0
  }

  private func send(_ screen: Screen) {
    let old = shown?.size == screen.size ? shown : nil
    let isCovered = screen.size.columns >= size.columns && screen.size.rows >= size.rows
    if let old, let sequences, isCovered {
      write(screen, over: isRecoloured ? nil : old, sequences)
    } else {
      draw(screen, over: isRecoloured ? nil : old, isCovered: isCovered)
    }
    isRecoloured = false
    shown = screen
    askDueBackground()
  }

  /// Sends what has changed, in one piece.
  private func write(_ screen: Screen, over old: Screen?, _ sequences: TerminalSequences) {
    var writer = FrameWriter(sequences, columns: size.columns, isASCII: isASCII) { [self] in
      cursesPaint($0)
    }
    func inside(_ position: Position?) -> Position? {
      position.flatMap { Rect(size).contains($0) ? $0 : nil }
    }
    let cursor = inside(screen.cursorCell)
    writer.write(
      screen, over: old, rows: size.rows, cursor: cursor, before: inside(shown?.cursorCell))
    if cursor == nil { _ = curs_set(0) }
    if !writer.bytes.isEmpty { TerminalReset.write(writer.bytes) }
    if cursor != nil { _ = curs_set(1) }
  }

  /// Lets ncurses draw: whole pictures, and all of them on terminals that have sequences of their own.
  private func draw(_ screen: Screen, over old: Screen?, isCovered: Bool) {
    let columns = min(screen.size.columns, size.columns)
    let rows = min(screen.size.rows, size.rows)
    // What was written past ncurses is not known to it.
    if sequences != nil { _ = clearok(terminal_window(), true) }
    if old == nil, !isCovered { blank() }
    var changedRows = 0
    for y in 0..<rows {
      let start = y * screen.size.columns
      var hasChanged = false
      for index in start..<start + columns {
        let cell = screen.cells[index]
        if cell.isContinuation { continue }
        if sequences == nil, old.map({ $0.cells[index] == cell }) ?? false { continue }
        put(cell, x: index - start, y: y, room: columns - (index - start))
        hasChanged = true
      }
      // ncurses scrolls rows into place when it finds three or more of them elsewhere on the screen, and cannot
      // be told not to; not every terminal fills what scrolling uncovers as it should. Among two rows at a time
      // it finds none.
      if hasChanged, old != nil, sequences == nil {
        changedRows += 1
        if changedRows % 2 == 0 { flush() }
      }
    }
    placeCursor(screen.cursorCell)
    flush()
  }

  /// Sends the whole last screen again.
  public func redraw() {
    tellOrder()
    shown = nil
    _ = clearok(terminal_window(), true)
    if let wanted { show(wanted) }
  }

  /// Takes other colours, and draws the last screen in them.
  public func setTheme(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    inks = [:]
    lastPaint = nil
    isRecoloured = true
    if let wanted { show(wanted) }
  }

  /// Fills the terminal with the theme's background, also where the screen does not reach.
  private func blank() {
    for y in 0..<size.rows {
      let paint = cursesPaint(.text)
      for x in 0..<size.columns {
        terminal_put(Int32(y), Int32(x), [0x20], 1, paint.attributes, paint.pair)
      }
    }
  }

  private func put(_ cell: Cell, x: Int, y: Int, room: Int) {
    let paint = cursesPaint(cell.style)
    let text = CellText(room < cell.width ? .blank(cell.style) : cell, ascii: isASCII)
    terminal_put(
      Int32(y), Int32(x), text.first, Int32(text.first.count), paint.attributes, paint.pair)
    if let second = text.second {
      terminal_put(Int32(y), Int32(x + 1), [second], 1, paint.attributes, paint.pair)
    }
  }

  private func flush() {
    _ = wnoutrefresh(terminal_window())
    _ = doupdate()
  }

  private func placeCursor(_ position: Position?) {
    if let position, Rect(size).contains(position) {
      _ = curs_set(1)
      _ = wmove(terminal_window(), Int32(position.y), Int32(position.x))
    } else {
      _ = curs_set(0)
    }
  }

  private func cursesPaint(_ style: Style) -> CursesPaint {
    // Neighbours mostly look alike, and looking a style up costs more than drawing its cell.
    if let last = lastPaint, last.style == style { return last.paint }
    let paint = knownPaint(style)
    lastPaint = (style, paint)
    return paint
  }

  private func knownPaint(_ style: Style) -> CursesPaint {
    let key = style.withoutForm
    if let paint = inks[key] { return paint }
    let paint = palette.curses(theme.paint(for: style))
    inks[key] = paint
    return paint
  }
}
