import Glibc
import SessionStorage
import SystemPackage
import Words

/// Where a document is written: a file of its own, whole or not at all, for its owner alone (domain C-10).
struct DocumentFile {
  private let path: String
  private let isForced: Bool
  private let folder: String

  /// A file to be written.
  ///
  /// - Parameters:
  ///   - path: As the person gave it.
  ///   - log: The session's log, which is never overwritten.
  ///   - isForced: Whether what is there may be replaced.
  /// - Throws: `Failure` with what stands in the way, before anything is written.
  init(_ path: String, log: FilePath, isForced: Bool) throws {
    self.path = path
    self.isForced = isForced
    let parent = FilePath(path).removingLastComponent().string
    folder = parent.isEmpty ? "." : parent
    guard FilePath(path).lastComponent?.kind == .regular else {
      throw Failure(FileWords.noName(path))
    }
    try checkFolder()
    try checkTarget(log.string)
  }

  private func checkFolder() throws {
    var status = stat()
    guard stat(folder, &status) == 0 else {
      throw Failure(FileWords.noFolder(folder))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(FileWords.isNoFolder(folder))
    }
    guard access(folder, W_OK | X_OK) == 0 else { throw cannotWrite(errno) }
  }

  private func checkTarget(_ log: String) throws {
    var link = stat()
    guard lstat(path, &link) == 0 else { return }
    var target = stat()
    var logStatus = stat()
    if stat(path, &target) == 0, stat(log, &logStatus) == 0, target.st_ino == logStatus.st_ino,
      target.st_dev == logStatus.st_dev
    {
      throw Failure(FileWords.isLog(path))
    }
    guard link.st_mode & S_IFMT == S_IFREG || link.st_mode & S_IFMT == S_IFLNK else {
      throw Failure(FileWords.isNoFile(path))
    }
    guard isForced else {
      throw Failure(FileWords.exists(path))
    }
    guard !Self.isLog(path) else {
      throw Failure(FileWords.isOfSession(path))
    }
  }

  /// Whether a file begins as a session's log does, or as the file of its names.
  private static func isLog(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    let start = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return start.hasPrefix("{\"seq\":") && start.contains("\"event\":\"session.created\"")
      || start.filter { !$0.isWhitespace }.hasPrefix("{\"format\":\"roundtable.roster\"")
  }

  /// What was written beside its place and has no name yet.
  struct Prepared {
    fileprivate let temporary: String
    /// A signal that ends the program waits until the file has its name or is gone (session-log 2.12).
    fileprivate let held: HeldSignals
  }

  /// Writes it beside its place and waits for the disk.
  ///
  /// - Throws: `Failure`; nothing is left then.
  func prepare(_ bytes: [UInt8]) throws -> Prepared {
    let held = HeldSignals()
    let temporary = "\(folder)/.roundtable-\(UInt64.random(in: 0...(.max)))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      held.release()
      throw cannotWrite(code)
    }
    defer { close(descriptor) }
    do {
      try write(bytes, to: descriptor)
    } catch {
      unlink(temporary)
      held.release()
      throw error
    }
    return Prepared(temporary: temporary, held: held)
  }

  /// Takes away what was written and is not wanted.
  func drop(_ prepared: Prepared) {
    unlink(prepared.temporary)
    prepared.held.release()
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        throw cannotWrite(errno)
      }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw cannotWrite(errno) }
  }

  /// Gives what was written its name.
  ///
  /// - Throws: `Failure`; nothing is left of it then, and what was there stays.
  func finish(_ prepared: Prepared) throws {
    defer { drop(prepared) }
    try name(prepared.temporary)
    let place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { return }
    // Some file systems cannot sync a folder and do not need it.
    if fsync(place) != 0, errno != EINVAL {
      let code = errno
      close(place)
      throw cannotWrite(code)
    }
    close(place)
  }

  private func name(_ temporary: String) throws {
    // Without --force a file that came in between is left as it is: a link fails where a rename would replace.
    if !isForced {
      if link(temporary, path) == 0 { return }
      if errno == EEXIST {
        throw Failure(FileWords.exists(path))
      }
    }
    guard rename(temporary, path) == 0 else { throw cannotWrite(errno) }
  }

  private func cannotWrite(_ code: Int32) -> Failure {
    let why = String(cString: strerror(code))
    let advice =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: FileWords.needsSpace
      case EACCES, EPERM, EROFS: FileWords.needsOwnFolder
      default: FileWords.checkDisk
      }
    return Failure(FileWords.notWritten(path, why, advice))
  }
}
