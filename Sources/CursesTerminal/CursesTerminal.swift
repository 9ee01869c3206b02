import CNcurses
import Glibc
public import TerminalScreen

/// The terminal the program runs in, drawn on by ncurses. At most one at a time, on one thread.
///
/// The terminal is given back on every way out: ``close()``, the end of the process, and the
/// signals of a crash. SIGTERM, SIGHUP and SIGINT come as ``Input/ended(signal:)``; SIGPIPE and
/// SIGXFSZ are ignored.
public final class CursesTerminal: TerminalDriver {
  /// The size now, in cells; at least 1 by 1.
  public internal(set) var size: Size
  /// True when the terminal shows ASCII only: asked for, or the locale is not UTF-8.
  public let isASCII: Bool
  /// How many colours the terminal has: 0, 8, 16, 256 or 2²⁴ in most.
  public let colours: Int

  /// How text is written; as it is stored before somebody sets it.
  public internal(set) var writing = Writing()

  let hasMouse: Bool
  /// Whether the window has a title of its own that can be set and given back.
  let hasTitle: Bool
  /// The title set last.
  var title: String?
  /// What becomes of the answer to ``askBackground(_:)``; nil when none is awaited.
  var onBackground: ((_ isDark: Bool) -> Void)?
  /// Whether it is asked for reports of pastes.
  private(set) var hasReports = true
  var isBackgroundToBeAsked = false
  var palette: Palette
  var theme = Theme(name: "none")
  /// How each style is drawn in this theme.
  var inks: [Style: CursesPaint] = [:]
  /// The paint asked for last.
  var lastPaint: (style: Style, paint: CursesPaint)?
  /// What was asked for last, and what the terminal shows: nil when that is not known.
  var wanted: Screen?
  var shown: Screen?
  /// Whether the wanted screen waits for the terminal to take what it was sent.
  var isBehind = false
  /// Whether it is the text console of Linux, whose font lacks many signs.
  let isLinuxConsole = CursesTerminal.term.hasPrefix("linux")
  var queue: [Input] = []
  var arrived = Signals.Arrived()
  var lastPress: (position: Position, time: ContinuousClock.Instant)?
  var bytes: ByteSource
  var parser = UTF8.ForwardParser()
  /// How often in a row something was to be read and nothing came.
  var emptyReads = 0
  /// How changes are written; nil where ncurses has to draw them.
  let sequences: TerminalSequences?
  /// Whether every cell is to be drawn again, in other colours.
  var isRecoloured = false
  private var screen: OpaquePointer?

  /// Takes the terminal over. Not one byte is written to it when this throws.
  ///
  /// - Parameters:
  ///   - ascii: draw with ASCII only; it is so anyway when the locale is not UTF-8.
  ///   - mouse: let the terminal report clicks and the wheel.
  ///   - title: let ``setTitle(_:)`` set the window's title.
  public init(
    ascii: Bool = false, mouse: Bool = true, title: Bool = false
  ) throws(TerminalProblem) {
    try CursesTerminal.check()
    isASCII = !CursesTerminal.takeLocale() || ascii
    let description = TerminalDescription(environment: ProcessEnvironment.variables)
    // What has no second screen is an old terminal or the console: neither knows the reports, and some print them.
    hasReports = terminal_has_second_screen()
    hasMouse = mouse && hasReports
    hasTitle = title && description.hasWindowTitle
    let saved = TerminalReset.prepare()
    guard let screen = CursesTerminal.open(description) else { throw .cannotOpen }
    self.screen = screen
    _ = raw()
    _ = noecho()
    _ = nonl()
    _ = set_escdelay(25)
    // A picture is sent whole, in one piece, also while keys are waiting.
    _ = typeahead(-1)
    bytes = ByteSource(keys: terminal_keys())
    sequences = TerminalSequences.ofTerminal()
    CursesTerminal.defineKeys()
    palette = Palette()
    colours = palette.colours
    size = CursesTerminal.currentSize()
    fit(size)
    if saved { TerminalReset.arm(exit: CursesTerminal.exitString(hasTitle: hasTitle)) }
    Signals.install()
    switchModes(on: true)
  }

  deinit {
    close()
  }

  /// Gives the terminal back. Calling it again does nothing.
  public func close() {
    guard let screen else { return }
    self.screen = nil
    takeLateAnswer()
    switchModes(on: false)
    _ = endwin()
    TerminalReset.disarm()
    Signals.uninstall()
    delscreen(screen)
  }

  /// Sets the sentence that a crash leaves on stderr once the terminal is given back (domain E-5).
  public func leaveWords(_ sentence: String) {
    TerminalReset.keep(words: Array((TextCleaner.clean(sentence) + "\n").utf8))
  }

  /// Gives the terminal back and stops the program; returns when it is continued.
  ///
  /// Without a shell to continue it, it is not stopped at all.
  public func suspend() {
    switchModes(on: false)
    _ = endwin()
    TerminalReset.disarm()
    Signals.stopProcess()
    resume()
  }

  /// Lends the terminal to another program, such as an editor.
  ///
  /// Meanwhile Ctrl-C is that program's, and a Ctrl-Z in it stops this one, too.
  public func lend(to body: () -> Void) {
    switchModes(on: false)
    _ = endwin()
    TerminalReset.disarm()
    Signals.lend(to: body)
    resume()
  }

  /// Takes the terminal again after a stop, however it came.
  func resume() {
    TerminalReset.arm(exit: nil)
    // The signal that continued us is dealt with here.
    _ = arrived.take()
    arrived.continued = false
    _ = reset_prog_mode()
    switchModes(on: true)
    size = CursesTerminal.currentSize()
    fit(size)
    redraw()
    queue.append(.continued)
  }

  /// Flashes the screen once; takes a tenth of a second.
  public func flash() {
    _ = CNcurses.flash()
  }

  /// Rings once.
  public func bell() {
    _ = beep()
  }

  /// A waker; it stays usable when the terminal is closed.
  public var waker: Waker { Signals.waker }
}
