import CNcurses
import Glibc

/// The bytes of typed and pasted text, for the decoder.
///
/// ncurses could decode them itself, but loses a letter whose bytes do not come together, as they
/// do over a network or in a long paste, and with it all that was typed close behind.
struct ByteSource: IteratorProtocol {
  /// Where ncurses reads from.
  private let keys: UnsafeMutablePointer<WINDOW>?
  /// A key that came where a byte was wanted; the text before it ends there.
  private var code: Int32?
  /// How many more bytes the letter has whose first ones were given out.
  private var missing = 0

  init(keys: UnsafeMutablePointer<WINDOW>?) { self.keys = keys }

  mutating func next() -> UInt8? {
    guard code == nil else { return nil }
    var value = terminal_read(keys)
    if value == ERR && missing > 0 && ByteSource.wait(milliseconds: 100) {
      value = terminal_read(keys)
    }
    guard let byte = UInt8(exactly: value) else {
      missing = 0
      if value != ERR { code = value }
      return nil
    }
    switch byte {
    case ..<0x80: missing = 0
    case ..<0xC0: missing = max(missing - 1, 0)
    case ..<0xE0: missing = 1
    case ..<0xF0: missing = 2
    default: missing = 3
    }
    return byte
  }

  /// The key that ended the text, once.
  mutating func takeCode() -> Int32? {
    defer { code = nil }
    return code
  }

  /// Waits for more to read; false when nothing came.
  static func wait(milliseconds: Int32) -> Bool {
    var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, milliseconds) > 0 && file.revents & Int16(POLLIN) != 0
  }
}
