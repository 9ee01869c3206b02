import Glibc

/// Gives the terminal back when the process ends without asking: at `exit` and in a crash.
///
/// What runs in a signal handler only calls `tcsetattr`, `write`, `sigaction` and `raise`, and reads
/// memory that was filled before.
enum TerminalReset {
  /// Memory for the handler. A pointer, because a Swift variable could be guarded by checks that a
  /// signal handler must not run.
  private struct Memory {
    var isArmed: Int32 = 0
    var modes = termios()
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    /// What a crash leaves on stderr.
    var words: UnsafeMutablePointer<UInt8>?
    var wordCount = 0
  }

  nonisolated(unsafe) private static let memory: UnsafeMutablePointer<Memory> = {
    let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
    memory.initialize(to: Memory())
    return memory
  }()

  private static let fatal = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT]

  /// Runs once: the handlers, their stack, and the exit hook.
  private static let hooks: Void = {
    // A stack of its own, so that a stack overflow is handled too.
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      if TerminalReset.restore() { TerminalReset.sayWords() }
      // The default action is in place again (SA_RESETHAND): the crash goes its usual way.
      raise(number)
    }
    action.sa_flags =
      Int32(bitPattern: UInt32(SA_RESETHAND)) | Int32(SA_NODEFER) | Int32(SA_ONSTACK)
    for number in fatal {
      sigaction(number, &action, nil)
    }
    atexit { _ = TerminalReset.restore() }
  }()

  /// Remembers the modes of the terminal as they are now. Call it before they are changed.
  static func prepare() -> Bool {
    tcgetattr(STDIN_FILENO, &memory.pointee.modes) == 0
  }

  /// From now on the end of the process restores the terminal; nil keeps the last exit string.
  static func arm(exit: [UInt8]?) {
    if let exit {
      memory.pointee.bytes?.deallocate()
      let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(exit.count, 1))
      bytes.initialize(from: exit, count: exit.count)
      memory.pointee.bytes = bytes
      memory.pointee.count = exit.count
    }
    _ = hooks
    memory.pointee.isArmed = 1
  }

  /// The terminal was given back in order.
  static func disarm() {
    memory.pointee.isArmed = 0
  }

  /// Keeps what a crash is to leave on stderr. The memory of what was kept before stays: a handler may be reading it.
  static func keep(words: [UInt8]) {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(words.count, 1))
    bytes.initialize(from: words, count: words.count)
    memory.pointee.wordCount = 0
    memory.pointee.words = bytes
    memory.pointee.wordCount = words.count
  }

  /// Says the words that were kept; safe in a signal handler.
  private static func sayWords() {
    guard let words = memory.pointee.words else { return }
    _ = Glibc.write(STDERR_FILENO, words, memory.pointee.wordCount)
  }

  /// Gives the terminal back, and tells whether it had to; safe in a signal handler.
  private static func restore() -> Bool {
    guard memory.pointee.isArmed == 1 else { return false }
    memory.pointee.isArmed = 0
    if let bytes = memory.pointee.bytes {
      var offset = 0
      while offset < memory.pointee.count {
        let written = Glibc.write(STDOUT_FILENO, bytes + offset, memory.pointee.count - offset)
        if written <= 0 { break }
        offset += written
      }
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &memory.pointee.modes)
    return true
  }

  /// Writes bytes to the terminal past ncurses.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var offset = 0
      while offset < buffer.count {
        let written = Glibc.write(STDOUT_FILENO, base + offset, buffer.count - offset)
        if written < 0 && errno == EINTR { continue }
        if written <= 0 { return }
        offset += written
      }
    }
  }
}
