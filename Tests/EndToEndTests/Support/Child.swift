import Foundation
import Glibc

/// What the harness itself could not do, or waited for in vain.
struct HarnessFailure: Error, CustomStringConvertible {
  let description: String
}

/// How a process ended.
enum Ending: Equatable {
  case exit(Int32)
  case signal(Int32)
}

/// A started process. Its end comes through a pipe, so that one `poll` waits for it and for its output.
final class Child {
  /// Where one of the three standard streams comes from or goes to.
  enum Stream {
    case descriptor(Int32)
    case path(String, flags: Int32)
  }

  /// The process id.
  let id: pid_t
  /// Readable once the process has ended.
  let news: Descriptor
  private var ending: Ending?

  /// Starts a program in a session of its own; a terminal it opens as a stream becomes its controlling one.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], streams: [Stream]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      switch stream {
      case .descriptor(let from):
        posix_spawn_file_actions_adddup2(&actions, from, Int32(number))
      case .path(let path, let flags):
        posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this test process blocks or ignores is not the program's business.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(
      &attributes, Int16(newSession | Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)))
    var id: pid_t = 0
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    let result = Descriptor.lock.withLock {
      posix_spawn(&id, program, &actions, &attributes, words, variables)
    }
    guard result == 0 else {
      throw HarnessFailure(description: "\(program): \(String(cString: strerror(result)))")
    }
    self.id = id
    let (reading, writing) = try Descriptor.pipe()
    news = reading
    let process = id
    Thread.detachNewThread {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      // Both ends are held until then: a write into a pipe without a reader would end the tests.
      withExtendedLifetime(reading) { _ = write(writing.number, &status, 4) }
    }
  }

  deinit {
    if ending == nil { kill(id, SIGKILL) }
  }

  /// Sends a signal, unless the process has been seen to end.
  func signal(_ number: Int32) {
    if ending == nil { kill(id, number) }
  }

  /// How it ended, if it did before the deadline.
  func end(by deadline: Deadline) throws -> Ending {
    if let ending { return ending }
    guard deadline.wait(for: [news.number]) else {
      throw HarnessFailure(description: "the program did not end in time")
    }
    var status: Int32 = 0
    read(news.number, &status, 4)
    let number = status & 0x7F
    let found = number == 0 ? Ending.exit(status >> 8 & 0xFF) : .signal(number)
    ending = found
    return found
  }
}

/// A file descriptor that is closed with its last owner, and that no child inherits.
final class Descriptor: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Held while there is a descriptor that a child started just then would inherit.
  fileprivate static let lock = NSLock()

  static func pipe() throws -> (reading: Descriptor, writing: Descriptor) {
    try lock.withLock {
      var ends: [Int32] = [-1, -1]
      guard Glibc.pipe(&ends) == 0 else { throw HarnessFailure(description: "there is no pipe") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return (Descriptor(ends[0]), Descriptor(ends[1]))
    }
  }

  /// Whether a read would return at once.
  var isReadable: Bool {
    var file = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0
  }

  /// What is there to read; nil at the end of the stream.
  func readSome(atMost limit: Int = 65_536) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: limit)
    while true {
      let count = read(number, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(bytes[..<count]) : nil
    }
  }
}

/// Until when something is waited for. Generous: it only matters when a test fails.
struct Deadline {
  private let end = ContinuousClock.now + .seconds(40)

  /// Waits until one of the descriptors has something to tell; false when the time has passed.
  func wait(for numbers: [Int32]) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: end)
      guard left > .zero else { return false }
      var files = numbers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = poll(&files, nfds_t(files.count), Int32(left.components.seconds * 1000 + 1000))
      if count > 0 { return true }
      if count < 0, errno != EINTR { return false }
    }
  }
}
