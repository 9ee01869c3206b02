/// A terminal, real or not: inputs come out of it, screens go in.
///
/// One thread owns a driver; only its ``waker`` may be used from others.
public protocol TerminalDriver: AnyObject {
  /// The size now, in cells.
  var size: Size { get }

  /// Wakes the owner out of ``nextInput(within:)``.
  var waker: Waker { get }

  /// The next input, waiting for it as long as `timeout` milliseconds, for ever when nil.
  ///
  /// Nil when the time passed. While it waits, the program sleeps.
  func nextInput(within timeout: Int?) -> Input?

  /// Shows a screen. Only the cells that changed since the last one are sent.
  func show(_ screen: Screen)

  /// Sends the whole last screen again, for a terminal that was disturbed (Ctrl-L).
  func redraw()

  /// Gives the terminal back and stops the program (Ctrl-Z); returns when it is continued.
  func suspend()

  /// Lends the terminal to another program: given back before `body`, taken again and drawn anew after it.
  func lend(to body: () -> Void)

  /// Takes other colours, and draws the last screen in them.
  func setTheme(_ theme: Theme)

  /// How text is written on this terminal: who orders it, and from which side pages are read.
  var writing: Writing { get }

  /// Takes another way of writing, and tells the terminal whether it is to order text (domain D-1).
  func setWriting(_ writing: Writing)

  /// Sets the title of the terminal's window, where it has one (domain E-15).
  func setTitle(_ title: String)

  /// Flashes the screen once, or rings where the terminal cannot.
  func flash()

  /// Rings once, or flashes where the terminal cannot.
  func bell()
}

extension TerminalDriver {
  /// Does nothing: this terminal has no window.
  public func setTitle(_ title: String) {}
}

/// Wakes a terminal's owner; may be called from any thread, and after the terminal is closed.
public struct Waker: Sendable {
  private let action: @Sendable () -> Void

  /// A waker that does what is given.
  public init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  /// Makes the owner's wait end with ``Input/woken``. Several calls before that are one.
  public func wake() {
    action()
  }
}
