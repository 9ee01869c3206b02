import Glibc
import TerminalScreen
import Words

/// Where words go: data to stdout, messages to stderr. Messages are cleaned here; data is cleaned by whoever
/// makes it, because JSON escapes and text replaces.
enum Output {
  /// Opens what is closed of the three standard streams, so that no log is ever opened under the number of
  /// one and takes what is said there. Reading gives nothing then, and writing fails and is told.
  static func holdStandardStreams() {
    var descriptor = open("/dev/null", O_RDONLY)
    while (0...2).contains(descriptor) { descriptor = open("/dev/null", O_RDONLY) }
    if descriptor > 2 { close(descriptor) }
  }

  /// A full disk and a reader that went away are errors to be told, not deaths (session-log 2.7).
  static func ignoreDeadlySignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes data; ends the program with a message when it cannot be written.
  ///
  /// - Parameter needsReader: whether there is nothing left to do once the reader has gone.
  static func data(_ text: String, needsReader: Bool = true) {
    data(Array(text.utf8), needsReader: needsReader)
  }

  /// The same for bytes.
  static func data(_ bytes: [UInt8], needsReader: Bool = true) {
    guard write(bytes, to: 1) else {
      // A reader that has enough, as `head`, is no failure.
      if errno == EPIPE {
        if needsReader { leave(with: 0) }
        return
      }
      error(FileWords.outputNotWritten(String(cString: strerror(errno))))
      leave(with: 1)
    }
  }

  /// Writes a line for a reader that may go at any time; false when it has gone.
  static func line(_ text: String) -> Bool {
    if write(Array(text.utf8), to: 1) { return true }
    guard errno == EPIPE else {
      error(FileWords.outputNotWritten(String(cString: strerror(errno))))
      leave(with: 1)
    }
    return false
  }

  /// Writes one message, cleaned.
  static func error(_ text: String) {
    _ = write(Array((TextCleaner.clean(text, as: .manyLines) + "\n").utf8), to: 2)
  }

  private static func write(_ all: [UInt8], to descriptor: Int32) -> Bool {
    var bytes = all[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(written)
    }
    return true
  }
}

/// Ends the program.
func leave(with code: Int32) -> Never {
  exit(code)
}
