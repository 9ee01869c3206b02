import Synchronization
import SystemPackage

@testable import SessionStorage

/// The real file system, but one call fails, or finds things other than they are.
final class FaultyCalls: FileSystemCalls {
  enum Fault: Hashable, CaseIterable {
    case diskFull, inputOutput, interrupted, shortWrite

    var error: Errno {
      switch self {
      case .diskFull, .shortWrite: .noSpace
      case .inputOutput: .ioError
      case .interrupted: .interrupted
      }
    }
  }

  private struct State {
    var calls = 0
    var failingCall: Int?
    var fault = Fault.inputOutput
    /// How many calls from the failing one on; a full disk stays full.
    var length = 1
    var hit = false
    var openError: Errno?
    var linkError: Errno?
    var brokenPlace: FilePath?
    var writeError: Errno?
    var syncError: Errno?
    var reserveError: Errno?
    var pauses: [Int] = []
  }

  private let real = SystemCalls()
  private let state = Mutex(State())
  private let whilePausing: @Sendable () -> Void

  init(whilePausing: @escaping @Sendable () -> Void = {}) {
    self.whilePausing = whilePausing
  }

  /// Makes the k-th call from now fail, and those that follow it.
  func fail(call: Int, with fault: Fault, length: Int = 1) {
    state.withLock {
      $0.failingCall = $0.calls + call
      $0.fault = fault
      $0.length = length
      $0.hit = false
    }
  }

  func recover() {
    state.withLock { $0.failingCall = nil }
  }

  /// Whether the failing call was reached.
  var wasHit: Bool { state.withLock { $0.hit } }
  /// How long was waited for a lock.
  var pauses: [Int] { state.withLock { $0.pauses } }
  /// What opening a file for writing gives.
  var openError: Errno? {
    get { state.withLock { $0.openError } }
    set { state.withLock { $0.openError = newValue } }
  }
  /// What linking a file gives.
  var linkError: Errno? {
    get { state.withLock { $0.linkError } }
    set { state.withLock { $0.linkError = newValue } }
  }

  /// A directory below which nothing can be opened for writing.
  var brokenPlace: FilePath? {
    get { state.withLock { $0.brokenPlace } }
    set { state.withLock { $0.brokenPlace = newValue } }
  }
  /// What every `write` gives, until it is nil again.
  var writeError: Errno? {
    get { state.withLock { $0.writeError } }
    set { state.withLock { $0.writeError = newValue } }
  }
  /// What every `fdatasync` gives.
  var syncError: Errno? {
    get { state.withLock { $0.syncError } }
    set { state.withLock { $0.syncError = newValue } }
  }
  /// What putting blocks aside gives.
  var reserveError: Errno? {
    get { state.withLock { $0.reserveError } }
    set { state.withLock { $0.reserveError = newValue } }
  }

  private func next() -> Fault? {
    state.withLock { state in
      state.calls += 1
      guard let failing = state.failingCall,
        (failing..<failing + state.length).contains(state.calls)
      else { return nil }
      state.hit = true
      return state.fault
    }
  }

  private func attempt<Result>(_ body: () throws(Errno) -> Result) throws(Errno) -> Result {
    if let fault = next() { throw fault.error }
    return try body()
  }

  func open(_ path: FilePath, flags: Int32, mode: UInt32) throws(Errno) -> Int32 {
    if let openError, flags & 3 != 0 { throw openError }
    if let brokenPlace, flags & 3 != 0, path.starts(with: brokenPlace) { throw .readOnlyFileSystem }
    return try attempt { () throws(Errno) in try real.open(path, flags: flags, mode: mode) }
  }

  func close(_ descriptor: Int32) { real.close(descriptor) }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(Errno) -> Int {
    try attempt { () throws(Errno) in try real.read(descriptor, into: buffer, at: offset) }
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int {
    if let writeError { throw writeError }
    guard let fault = next() else { return try real.write(descriptor, bytes) }
    guard fault == .shortWrite, bytes.count > 1 else { throw fault.error }
    let half = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
    return try real.write(descriptor, half)
  }

  func syncData(_ descriptor: Int32) throws(Errno) {
    if let syncError { throw syncError }
    try attempt { () throws(Errno) in try real.syncData(descriptor) }
  }

  func sync(_ descriptor: Int32) throws(Errno) {
    try attempt { () throws(Errno) in try real.sync(descriptor) }
  }

  func reserve(_ descriptor: Int32, from offset: Int, byteCount: Int) throws(Errno) {
    if let reserveError { throw reserveError }
    try attempt { () throws(Errno) in
      try real.reserve(descriptor, from: offset, byteCount: byteCount)
    }
  }

  func freeBytes(at path: FilePath) -> Int? { real.freeBytes(at: path) }

  func names(in directory: FilePath) -> [String] { real.names(in: directory) }

  func truncate(_ descriptor: Int32, to size: Int) throws(Errno) {
    try attempt { () throws(Errno) in try real.truncate(descriptor, to: size) }
  }

  func lockShared(_ descriptor: Int32) throws(Errno) {
    try attempt { () throws(Errno) in try real.lockShared(descriptor) }
  }

  func touch(_ descriptor: Int32) throws(Errno) {
    try attempt { () throws(Errno) in try real.touch(descriptor) }
  }

  func lock(_ descriptor: Int32) throws(Errno) {
    try attempt { () throws(Errno) in try real.lock(descriptor) }
  }

  func unlock(_ descriptor: Int32) { real.unlock(descriptor) }

  func status(of descriptor: Int32) throws(Errno) -> FileStatus {
    try attempt { () throws(Errno) in try real.status(of: descriptor) }
  }

  func status(at path: FilePath) throws(Errno) -> FileStatus {
    try attempt { () throws(Errno) in try real.status(at: path) }
  }

  func link(_ path: FilePath, as newPath: FilePath) throws(Errno) {
    if let linkError { throw linkError }
    try attempt { () throws(Errno) in try real.link(path, as: newPath) }
  }

  func rename(_ path: FilePath, to newPath: FilePath) throws(Errno) {
    try attempt { () throws(Errno) in try real.rename(path, to: newPath) }
  }

  // Cleaning up always works: what is left behind by a disk that refuses even that is nobody's fault.
  func unlink(_ path: FilePath) throws(Errno) { try real.unlink(path) }

  func makeDirectory(_ path: FilePath, mode: UInt32) throws(Errno) {
    try attempt { () throws(Errno) in try real.makeDirectory(path, mode: mode) }
  }

  func setMode(_ descriptor: Int32, _ mode: UInt32) throws(Errno) {
    try attempt { () throws(Errno) in try real.setMode(descriptor, mode) }
  }

  func setMode(ofDirectory path: FilePath, _ mode: UInt32) throws(Errno) {
    try attempt { () throws(Errno) in try real.setMode(ofDirectory: path, mode) }
  }

  var user: UInt32 { real.user }

  func removeDirectory(_ path: FilePath) throws(Errno) { try real.removeDirectory(path) }

  func target(ofLink path: FilePath) throws(Errno) -> FilePath {
    try attempt { () throws(Errno) in try real.target(ofLink: path) }
  }

  func pause(milliseconds: Int) {
    state.withLock { $0.pauses.append(milliseconds) }
    whilePausing()
  }
}
