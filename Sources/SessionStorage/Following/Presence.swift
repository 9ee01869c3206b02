import Foundation
import Glibc
public import SessionState
public import SystemPackage

/// A console, or something like one, that is open on a log.
public struct PresentConsole: Codable, Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case moderator, rapporteur, display, follow
  }

  /// What it is.
  public var kind: Kind
  /// Its process.
  public var pid: Int
  /// Since when it is open, ms since 1970.
  public var since: Milliseconds

  enum CodingKeys: String, CodingKey {
    case kind, pid
    case since = "since_ms"
  }
}

/// Who came and who died since one looked last.
public struct PresenceNews: Hashable, Sendable {
  /// Who is new.
  public var joined: [PresentConsole] = []
  /// Who ended without leaving: killed, or its terminal lost.
  public var died: [PresentConsole] = []

  /// Nobody.
  public init() {}
}

/// Which consoles are open on a log, and when one last showed a sign of life (session-log 2.6, 2.13).
///
/// Each holds the lock of a file of its own in `.NAME.consoles` beside the log; the kernel frees it however the process
/// ends. Nothing of it is in the log. Where the folder cannot be written, nobody is present and nothing is said.
/// For one thread.
public final class Presence {
  /// Who else is here, as of the last look, the oldest first.
  public private(set) var others: [PresentConsole] = []
  /// When a console last showed a sign of life before this one came, ms since 1970; nil when none did, or when one is
  /// still here.
  public private(set) var lastSign: Milliseconds?

  /// How the files of consoles end.
  static let suffix = ".json"
  /// Milliseconds between two signs of life.
  private static let signInterval = 15_000

  private let folder: FilePath
  private let calls: any FileSystemCalls
  private let writer = WriterID()
  private let since: Milliseconds
  private let pid = Int(getpid())
  private var own: LogFile?
  private var kind: PresentConsole.Kind?
  private var lastTouch: Stamp?
  /// Files of the dead that were told of; they go at the next look, when the others have seen them, too.
  private var dead: Set<String> = []

  /// Looks who is there; `enter` makes one of them.
  ///
  /// - Parameter stamp: Now.
  public convenience init(at log: FilePath, _ stamp: Stamp) {
    self.init(at: log, stamp, calls: SystemCalls())
  }

  init(at log: FilePath, _ stamp: Stamp, calls: any FileSystemCalls) {
    folder = Self.folder(of: log)
    self.calls = calls
    since = stamp.at
    look()
    if others.allSatisfy({ $0.kind == .follow }) {
      lastSign = (try? calls.status(at: alive))?.modified
    }
  }

  /// `.NAME.consoles` beside `NAME.jsonl`.
  static func folder(of log: FilePath) -> FilePath {
    let name = log.lastComponent.map { $0.extension == "jsonl" ? $0.stem : $0.string } ?? "session"
    return log.removingLastComponent().appending(".\(name).consoles")
  }

  private var alive: FilePath { folder.appending("alive") }

  /// Is there from now on, or is something else from now on: the same process may go from one console to the other.
  public func enter(as kind: PresentConsole.Kind) {
    guard kind != self.kind else { return }
    self.kind = kind
    let before = own
    // The last one who leaves may take the folder away at this very moment.
    for _ in 0..<3 {
      try? calls.makeDirectory(folder, mode: 0o700)
      if let made = try? publish(PresentConsole(kind: kind, pid: pid, since: since)) {
        own = made
        break
      }
    }
    if let before, before !== own { try? calls.unlink(before.path) }
  }

  /// Writes and locks a file under a name that nobody looks at, then gives it its own.
  private func publish(_ console: PresentConsole) throws -> LogFile {
    let id = writer.next()
    let path = folder.appending(id + Self.suffix)
    let temporary = folder.appending(".new-\(id)")
    let file = try LogFile(
      path, as: temporary, flags: O_RDWR | O_CREAT | O_EXCL, calls: calls)
    do {
      guard try file.tryLock() else { throw Errno.wouldBlock }
      try Array(JSONEncoder().encode(console)).withRawBytes { raw throws(LogError) in
        try file.writeAll(raw)
      }
      try calls.rename(temporary, to: path)
      return file
    } catch {
      try? calls.unlink(temporary)
      throw error
    }
  }

  /// Looks who is there now.
  ///
  /// - Returns: Who came and who died since the last look; who went from one console to the other did neither.
  /// - Complexity: Some system calls for each of them.
  @discardableResult
  public func look() -> PresenceNews {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.string)) ?? []
    var present: [Int: PresentConsole] = [:]
    var lost: [Int: PresentConsole] = [:]
    for name in names where name.hasSuffix(Self.suffix) {
      let path = folder.appending(name)
      guard path != own?.path, let file = try? LogFile(path, flags: O_RDONLY, calls: calls),
        let console = read(file), console.pid != pid
      else { continue }
      if isHeld(file) {
        present[console.pid] = console
      } else if dead.remove(name) != nil || !others.contains(where: { $0.pid == console.pid }) {
        try? calls.unlink(path)
      } else {
        dead.insert(name)
        lost[console.pid] = console
      }
    }
    let known = Set(others.map(\.pid))
    var news = PresenceNews()
    news.joined = present.values.filter { !known.contains($0.pid) }.sorted(by: Self.areInOrder)
    news.died = lost.values.filter { present[$0.pid] == nil }.sorted(by: Self.areInOrder)
    others = present.values.sorted(by: Self.areInOrder)
    return news
  }

  private static func areInOrder(_ one: PresentConsole, _ other: PresentConsole) -> Bool {
    (one.since, one.pid) < (other.since, other.pid)
  }

  private func isHeld(_ file: LogFile) -> Bool {
    guard let isFree = try? file.tryLockShared() else { return true }
    if isFree { file.unlock() }
    return !isFree
  }

  private func read(_ file: LogFile) -> PresentConsole? {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = try? bytes.withRawMutableBytes { raw throws(LogError) in
      try file.read(into: raw, at: 0)
    }
    return try? JSONDecoder().decode(PresentConsole.self, from: Data(bytes.prefix(count ?? 0)))
  }

  /// Shows a sign of life, if the last one is 15 s old: for while a clock runs.
  public func showSign(at stamp: Stamp) {
    guard own != nil else { return }
    if let lastTouch, (0..<Self.signInterval).contains(stamp.since(lastTouch)) { return }
    lastTouch = stamp
    guard let descriptor = try? calls.open(alive, flags: Self.signFlags, mode: 0o600) else {
      return
    }
    try? calls.touch(descriptor)
    calls.close(descriptor)
  }

  private static let signFlags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK

  /// Is not there any more.
  ///
  /// - Parameter knowing: Whether a person left, who was told what the clock does; nobody is asked about it then.
  public func leave(knowing: Bool) {
    look()
    if let own { try? calls.unlink(own.path) }
    own = nil
    kind = nil
    if knowing, others.allSatisfy({ $0.kind == .follow }) { try? calls.unlink(alive) }
    // Only an empty one goes.
    try? calls.removeDirectory(folder)
  }
}
