import SystemPackage

/// The calls a log makes to the file system, one method each.
///
/// One thin seam, so that a test can make the k-th call fail as a full or broken disk would.
/// Every method but `setMode(ofDirectory:_:)` does exactly one system call and retries nothing.
protocol FileSystemCalls: Sendable {
  /// `open(2)`; `mode` counts only when the flags create the file.
  func open(_ path: FilePath, flags: Int32, mode: UInt32) throws(Errno) -> Int32
  /// `close(2)`, whose result nobody can act on.
  func close(_ descriptor: Int32)
  /// `pread(2)`; 0 at the end of the file.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(Errno) -> Int
  /// `write(2)`; may write less than it was given.
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int
  /// `fdatasync(2)`.
  func syncData(_ descriptor: Int32) throws(Errno)
  /// `fsync(2)`.
  func sync(_ descriptor: Int32) throws(Errno)
  /// `fallocate(2)` beyond the end: blocks are put aside, the size stays.
  func reserve(_ descriptor: Int32, from offset: Int, byteCount: Int) throws(Errno)
  /// `ftruncate(2)`.
  func truncate(_ descriptor: Int32, to size: Int) throws(Errno)
  /// `flock(2)`, exclusive and without waiting; `wouldBlock` when another holds it.
  func lock(_ descriptor: Int32) throws(Errno)
  /// `flock(2)`, shared and without waiting; `wouldBlock` when another holds it alone.
  func lockShared(_ descriptor: Int32) throws(Errno)
  /// `futimens(2)`: changed now.
  func touch(_ descriptor: Int32) throws(Errno)
  /// `flock(2)` to unlock, which cannot fail in a way that matters: `close` unlocks too.
  func unlock(_ descriptor: Int32)
  /// `fstat(2)`.
  func status(of descriptor: Int32) throws(Errno) -> FileStatus
  /// `lstat(2)`: of the link itself where the path names one.
  func status(at path: FilePath) throws(Errno) -> FileStatus
  /// `link(2)`.
  func link(_ path: FilePath, as newPath: FilePath) throws(Errno)
  /// `rename(2)`.
  func rename(_ path: FilePath, to newPath: FilePath) throws(Errno)
  /// `unlink(2)`.
  func unlink(_ path: FilePath) throws(Errno)
  /// `mkdir(2)`.
  func makeDirectory(_ path: FilePath, mode: UInt32) throws(Errno)
  /// `fchmod(2)`, which no umask changes.
  func setMode(_ descriptor: Int32, _ mode: UInt32) throws(Errno)
  /// `open(2)` and `fchmod(2)` of a directory.
  func setMode(ofDirectory path: FilePath, _ mode: UInt32) throws(Errno)
  /// `geteuid(2)`.
  var user: UInt32 { get }
  /// `rmdir(2)`.
  func removeDirectory(_ path: FilePath) throws(Errno)
  /// `readlink(2)`.
  func target(ofLink path: FilePath) throws(Errno) -> FilePath
  /// `statvfs(2)`: bytes that a person may still use on the disk of a file; nil where it cannot be told.
  func freeBytes(at path: FilePath) -> Int?
  /// The names in a directory; none where it cannot be read.
  func names(in directory: FilePath) -> [String]
  /// Waits, between two tries for a lock.
  func pause(milliseconds: Int)
}

/// What `stat` tells about a file, as far as a log needs it.
struct FileStatus: Hashable, Sendable {
  /// Which file it is, whatever its name.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  var identity: Identity
  var kind: FileKind
  /// Bytes.
  var size: Int
  /// Bytes that it takes on the disk, what is put aside beyond its end included.
  var allocated: Int = 0
  /// How many names the file has; 0 once it was deleted.
  var names: Int
  /// The permission bits.
  var mode: UInt32
  /// The user it belongs to.
  var owner: UInt32
  /// Last change of the content, in ms since 1970.
  var modified: Int
}

/// What kind of thing a path names.
public enum FileKind: String, Hashable, Sendable {
  /// A regular file, the only kind that can be a log.
  case regular
  /// A directory.
  case directory
  /// A symbolic link.
  case link
  /// A named pipe.
  case pipe
  /// A socket.
  case socket
  /// A character or block device.
  case device
}
