import Glibc
import Synchronization
import SystemPackage

/// An open file, closed when nobody holds it any more.
///
/// Shared between the log and the thread that syncs it, so that a log which goes over to another file
/// never closes the descriptor under a running `fdatasync`.
final class LogFile: Sendable {
  let path: FilePath
  let calls: any FileSystemCalls
  private let descriptor: Int32
  /// The first error of `fdatasync`: after one the kernel may have dropped pages, and a later success
  /// would be a lie.
  private let syncError = Mutex<Errno?>(nil)

  /// Opens a file for this process alone, never waiting for the other end of a pipe.
  ///
  /// - Parameters:
  ///   - path: The name it is known by.
  ///   - temporaryName: The name it has until it gets its own.
  ///   - flags: As for `open(2)`; a file that they create is for the owner alone.
  ///   - followsLinks: Whether the last component may be a link, as a directory may.
  ///   - mode: The permission bits of a new file, exactly; nil: for the owner alone, or less by the umask.
  init(
    _ path: FilePath, as temporaryName: FilePath? = nil, flags: Int32, followsLinks: Bool = false,
    mode: UInt32? = nil, calls: any FileSystemCalls
  ) throws(Errno) {
    self.path = path
    self.calls = calls
    let always = O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    descriptor = try retrying { () throws(Errno) in
      try calls.open(temporaryName ?? path, flags: flags | always, mode: mode ?? 0o600)
    }
    guard let mode else { return }
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.setMode(descriptor, mode) }
    } catch .notSupported, .notPermitted, .noFunction {
      // A file system without permissions, as on a stick.
    } catch {
      try? calls.unlink(temporaryName ?? path)
      throw error
    }
  }

  deinit {
    calls.close(descriptor)
  }

  func status() throws(LogError) -> FileStatus {
    try during(.status) { () throws(Errno) in try calls.status(of: descriptor) }
  }

  /// Reads up to the buffer's length; less only at the end of the file.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(LogError) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = try during(.read) { () throws(Errno) in
        try calls.read(descriptor, into: rest, at: offset + done)
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Writes bytes at the end with one `write`, whole or not at all (session-log 2.3, steps 5 and 6).
  ///
  /// - Parameter size: The size of the file before, to which it is cut back after a short write.
  /// - Throws: `shortWrite` or `system`; what could not be cut back is a torn tail for the next writer.
  func append(_ bytes: [UInt8], at size: Int) throws(LogError) {
    let written: Int
    do throws(LogError) {
      written = try during(.write) { () throws(Errno) in
        try bytes.withRawBytes { raw throws(Errno) in try calls.write(descriptor, raw) }
      }
    } catch {
      cutBack(to: size)
      throw error
    }
    guard written < bytes.count else { return }
    cutBack(to: size)
    throw .shortWrite(path, written: written, length: bytes.count)
  }

  /// Writes all bytes with as many calls as it takes: for files that nobody else sees yet.
  func writeAll(_ bytes: UnsafeRawBufferPointer) throws(LogError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let slice = UnsafeRawBufferPointer(rebasing: rest)
      let count = try during(.write) { () throws(Errno) in try calls.write(descriptor, slice) }
      guard count > 0 else { throw .shortWrite(path, written: 0, length: slice.count) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts blocks aside beyond the end, without changing the size.
  func reserve(from offset: Int, byteCount: Int) throws(Errno) {
    try retrying { () throws(Errno) in
      try calls.reserve(descriptor, from: offset, byteCount: byteCount)
    }
  }

  func truncate(to size: Int) throws(LogError) {
    try during(.truncate) { () throws(Errno) in try calls.truncate(descriptor, to: size) }
  }

  /// Puts the content on the disk; once this has failed, it fails for good.
  func syncData() throws(LogError) {
    if let earlier = syncError.withLock({ $0 }) { throw .system(.sync, path, earlier) }
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.syncData(descriptor) }
    } catch {
      syncError.withLock { $0 = error }
      throw .system(.sync, path, error)
    }
  }

  /// `fsync`, for directories.
  func syncDirectory() throws(LogError) {
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.sync(descriptor) }
    } catch Errno.invalidArgument {
      // Some file systems cannot sync a directory and do not need it.
    } catch {
      throw .system(.sync, path, error)
    }
  }

  /// Takes the lock if it is free.
  func tryLock() throws(LogError) -> Bool {
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.lock(descriptor) }
      return true
    } catch Errno.wouldBlock {
      return false
    } catch {
      throw .system(.lock, path, error)
    }
  }

  /// The same beside others that only look.
  func tryLockShared() throws(LogError) -> Bool {
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.lockShared(descriptor) }
      return true
    } catch Errno.wouldBlock {
      return false
    } catch {
      throw .system(.lock, path, error)
    }
  }

  func unlock() {
    calls.unlock(descriptor)
  }

  private func cutBack(to size: Int) {
    try? retrying { () throws(Errno) in try calls.truncate(descriptor, to: size) }
  }

  private func during<Result>(
    _ operation: LogOperation, _ body: () throws(Errno) -> Result
  ) throws(LogError) -> Result {
    do throws(Errno) {
      return try retrying(body)
    } catch {
      throw .system(operation, path, error)
    }
  }
}

/// Repeats a call that a signal interrupted before it did anything.
func retrying<Result>(_ body: () throws(Errno) -> Result) throws(Errno) -> Result {
  while true {
    do throws(Errno) {
      return try body()
    } catch Errno.interrupted {
      continue
    } catch {
      throw error
    }
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` that keeps the type of the error.
  func withRawBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { pointer throws(Failure) in
      try body(UnsafeRawBufferPointer(pointer))
    }
  }

  /// `withUnsafeMutableBytes` that keeps the type of the error.
  mutating func withRawMutableBytes<Result, Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeMutableBufferPointer { pointer throws(Failure) in
      try body(UnsafeMutableRawBufferPointer(pointer))
    }
  }
}
