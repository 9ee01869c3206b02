import CLinux
import Foundation
import Glibc
import SystemPackage

/// The real file system.
struct SystemCalls: FileSystemCalls {
  func open(_ path: FilePath, flags: Int32, mode: UInt32) throws(Errno) -> Int32 {
    Int32(try checked(path.withPlatformString { outcome(Glibc.open($0, flags, mode)) }))
  }

  func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(Errno) -> Int {
    try checked(outcome(pread(descriptor, buffer.baseAddress, buffer.count, offset)))
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int {
    try checked(outcome(Glibc.write(descriptor, bytes.baseAddress, bytes.count)))
  }

  func syncData(_ descriptor: Int32) throws(Errno) {
    _ = try checked(outcome(fdatasync(descriptor)))
  }

  func sync(_ descriptor: Int32) throws(Errno) {
    _ = try checked(outcome(fsync(descriptor)))
  }

  func reserve(_ descriptor: Int32, from offset: Int, byteCount: Int) throws(Errno) {
    _ = try checked(
      outcome(fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, byteCount)))
  }

  func truncate(_ descriptor: Int32, to size: Int) throws(Errno) {
    _ = try checked(outcome(ftruncate(descriptor, size)))
  }

  func lock(_ descriptor: Int32) throws(Errno) {
    _ = try checked(outcome(flock(descriptor, LOCK_EX | LOCK_NB)))
  }

  func lockShared(_ descriptor: Int32) throws(Errno) {
    _ = try checked(outcome(flock(descriptor, LOCK_SH | LOCK_NB)))
  }

  func touch(_ descriptor: Int32) throws(Errno) {
    _ = try checked(outcome(futimens(descriptor, nil)))
  }

  func unlock(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
  }

  func status(of descriptor: Int32) throws(Errno) -> FileStatus {
    var raw = stat()
    _ = try checked(outcome(fstat(descriptor, &raw)))
    return FileStatus(raw)
  }

  func status(at path: FilePath) throws(Errno) -> FileStatus {
    var raw = stat()
    _ = try checked(path.withPlatformString { outcome(lstat($0, &raw)) })
    return FileStatus(raw)
  }

  func link(_ path: FilePath, as newPath: FilePath) throws(Errno) {
    _ = try checked(
      path.withPlatformString { old in
        newPath.withPlatformString { outcome(Glibc.link(old, $0)) }
      })
  }

  func rename(_ path: FilePath, to newPath: FilePath) throws(Errno) {
    _ = try checked(
      path.withPlatformString { old in
        newPath.withPlatformString { outcome(Glibc.rename(old, $0)) }
      })
  }

  func unlink(_ path: FilePath) throws(Errno) {
    _ = try checked(path.withPlatformString { outcome(Glibc.unlink($0)) })
  }

  func makeDirectory(_ path: FilePath, mode: UInt32) throws(Errno) {
    _ = try checked(path.withPlatformString { outcome(mkdir($0, mode)) })
  }

  func setMode(_ descriptor: Int32, _ mode: UInt32) throws(Errno) {
    _ = try checked(outcome(fchmod(descriptor, mode)))
  }

  func setMode(ofDirectory path: FilePath, _ mode: UInt32) throws(Errno) {
    let descriptor = try open(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, mode: 0)
    defer { close(descriptor) }
    try setMode(descriptor, mode)
  }

  var user: UInt32 { geteuid() }

  func removeDirectory(_ path: FilePath) throws(Errno) {
    _ = try checked(path.withPlatformString { outcome(rmdir($0)) })
  }

  func target(ofLink path: FilePath) throws(Errno) -> FilePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let room = buffer.count - 1
    _ = try checked(path.withPlatformString { outcome(readlink($0, &buffer, room)) })
    return buffer.withUnsafeBufferPointer { text in
      text.baseAddress.map { FilePath(platformString: $0) } ?? FilePath()
    }
  }

  func freeBytes(at path: FilePath) -> Int? {
    var raw = statvfs()
    guard path.withPlatformString({ statvfs($0, &raw) }) == 0 else { return nil }
    return Int(raw.f_bavail) * Int(raw.f_frsize)
  }

  func names(in directory: FilePath) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: directory.string)) ?? []
  }

  func pause(milliseconds: Int) {
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    // A signal ends the wait early; the loop around it then only tries sooner.
    nanosleep(&time, nil)
  }
}

/// The result of a call, or its error as a number below 0, read before anything else can change `errno`.
private func outcome(_ result: some BinaryInteger) -> Int {
  result < 0 ? -Int(errno) : Int(result)
}

private func checked(_ outcome: Int) throws(Errno) -> Int {
  guard outcome >= 0 else { throw Errno(rawValue: CInt(-outcome)) }
  return outcome
}

extension FileStatus {
  fileprivate init(_ raw: stat) {
    identity = Identity(device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino))
    size = Int(raw.st_size)
    allocated = Int(raw.st_blocks) * 512
    names = Int(raw.st_nlink)
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
    modified = raw.st_mtim.tv_sec * 1000 + raw.st_mtim.tv_nsec / 1_000_000
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
  }
}
