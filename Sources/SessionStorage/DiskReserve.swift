import SystemPackage

/// The blocks that a log has put aside on the disk for the rest of the meeting (session-log 2.7).
public enum DiskReserve: Hashable, Sendable {
  /// Nothing is put aside, or the file system knows no such thing.
  case none
  /// There is as much as was asked for.
  case whole
  /// The disk gives no more; so many bytes are left.
  case short(left: Int)

  /// What is put aside: about 870 events, the rest of a meeting.
  static let byteCount = 256 << 10
}

extension SessionLog {
  /// Puts blocks aside, so that a disk that fills up meanwhile does not stop the meeting (session-log 2.7).
  ///
  /// From now on they are filled up after each append, until ``release()``.
  public func keepsReserve() {
    guard readOnly == nil, reserve == .none else { return }
    reserve = .whole
    keepReserve()
  }

  /// Gives back what was put aside and not used.
  ///
  /// - Complexity: As an append; waits for the lock, and does without where it is not to be had.
  public func release() {
    guard reserve != .none, readOnly == nil else { return }
    reserve = .none
    guard (try? file.tryLock()) == true else { return }
    defer { file.unlock() }
    guard let size = try? file.status().size else { return }
    try? file.truncate(to: size)
  }

  /// Puts more aside when half of it is used.
  func keepReserve() {
    guard reserve != .none, let status = try? file.status() else { return }
    let left = status.allocated - status.size
    guard left < DiskReserve.byteCount / 2 else {
      reserve = .whole
      return
    }
    do throws(Errno) {
      try file.reserve(from: status.size, byteCount: DiskReserve.byteCount)
      reserve = .whole
    } catch .noSpace, .diskQuotaExceeded, .fileTooLarge {
      reserve = .short(left: max(0, left))
    } catch {
      // Not every file system can; the meeting goes on without.
      reserve = .none
    }
  }
}
