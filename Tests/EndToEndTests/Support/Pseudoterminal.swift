import Glibc

/// A program in a pseudo-terminal: keys in, a screen out. It never sleeps: it waits for bytes to come.
final class Pseudoterminal {
  /// What stands on the screen now.
  private(set) var screen: ScreenReader
  /// All bytes the program wrote.
  private(set) var bytes: [UInt8] = []
  /// The modes of the terminal before the program was started.
  let modesBefore: Modes
  /// The program.
  let child: Child

  /// The folder that the program works in lives as long as its terminal.
  private let place: Workplace
  /// Not nil until the window is closed.
  private var master: Descriptor?

  /// What `tcgetattr` tells of a terminal.
  struct Modes: Equatable {
    var flags: [tcflag_t]
    var characters: [cc_t]
  }

  // TIOCSPTLCK and TIOCGPTN, which Swift does not import: what unlockpt and ptsname do.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  init(
    _ program: String, _ arguments: [String], in place: Workplace, columns: Int, rows: Int
  ) throws {
    self.place = place
    let master = Descriptor(open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC))
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard ioctl(master.number, Self.unlock, &unlocked) == 0,
      ioctl(master.number, Self.askNumber, &number) == 0
    else { throw HarnessFailure(description: "there is no pseudo-terminal") }
    let path = "/dev/pts/\(number)"
    self.master = master
    screen = ScreenReader(columns: columns, rows: rows)
    // Held open until the program has it: a terminal that nobody holds reads as hung up.
    let slave = Descriptor(open(path, O_RDWR | O_NOCTTY | O_CLOEXEC))
    modesBefore = Self.modes(of: master)
    Self.setSize(of: master, columns, rows)
    child = try Child(
      program, arguments, environment: place.environment,
      streams: [.path(path, flags: O_RDWR), .descriptor(0), .descriptor(0)])
    withExtendedLifetime(slave) {}
  }

  /// The modes of the terminal now.
  var modes: Modes? { master.map(Self.modes) }

  /// Types keys.
  func type(_ keys: String) { type(Array(keys.utf8)) }

  /// Types any bytes.
  func type(_ bytes: [UInt8]) {
    guard let master else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master.number, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Gives the window another size; the kernel tells the program.
  func resize(columns: Int, rows: Int) {
    guard let master else { return }
    screen.resize(columns: columns, rows: rows)
    Self.setSize(of: master, columns, rows)
  }

  /// Closes the window under the program.
  func closeWindow() {
    master = nil
  }

  /// Reads until a text stands on the screen.
  func wait(for text: String) throws {
    try wait(for: "\"\(text)\"") { $0.picture.contains(text) }
  }

  /// Reads until the screen is as wanted.
  func wait(for what: String, until isThere: (ScreenReader) -> Bool) throws {
    let deadline = Deadline()
    while !isThere(screen) {
      guard let master, deadline.wait(for: [master.number]) else {
        throw HarnessFailure(description: "waited in vain for \(what) on\n\(screen.picture)")
      }
      guard read(master) else {
        throw HarnessFailure(description: "the program ended before \(what) on\n\(screen.picture)")
      }
    }
  }

  /// Reads what is there already.
  func readPending() {
    while let master, master.isReadable, read(master) {}
  }

  /// Reads what comes next; nothing when the program has ended.
  func readSome() throws {
    guard let master, Deadline().wait(for: [master.number]) else {
      throw HarnessFailure(description: "the program says nothing more on\n\(screen.picture)")
    }
    _ = read(master)
  }

  /// Reads what comes next, at most some bytes of it, as over a slow line.
  func readSlowly(_ count: Int) throws {
    guard let master, Deadline().wait(for: [master.number]),
      let some = master.readSome(atMost: count)
    else {
      throw HarnessFailure(description: "the program says nothing more on\n\(screen.picture)")
    }
    bytes += some
    screen.feed(some)
  }

  /// Reads what comes next; false when the program has ended.
  func isRunning() throws -> Bool {
    guard let master, Deadline().wait(for: [master.number]) else {
      throw HarnessFailure(description: "the program says nothing more on\n\(screen.picture)")
    }
    return read(master)
  }

  /// Reads to the end of the program.
  func waitForEnd() throws -> Ending {
    let deadline = Deadline()
    if let master {
      while deadline.wait(for: [master.number]), read(master) {}
    }
    return try child.end(by: deadline)
  }

  private func read(_ master: Descriptor) -> Bool {
    guard let some = master.readSome() else { return false }
    bytes += some
    screen.feed(some)
    return true
  }

  private static func modes(of terminal: Descriptor) -> Modes {
    var modes = termios()
    tcgetattr(terminal.number, &modes)
    return Modes(
      flags: [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag],
      characters: withUnsafeBytes(of: modes.c_cc) { Array($0) })
  }

  private static func setSize(of terminal: Descriptor, _ columns: Int, _ rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(terminal.number, UInt(TIOCSWINSZ), &size)
  }
}
