import Foundation
import Glibc
import SystemPackage

/// The calls that watching a log makes, one method each, so that a test can refuse them as a full system would.
protocol WatchCalls: Sendable {
  /// `inotify_init1(2)`, for this process alone and without waiting.
  func begin() throws(Errno) -> Int32
  /// `inotify_add_watch(2)`; the number that its news carry.
  func add(_ descriptor: Int32, _ path: FilePath, _ mask: UInt32) throws(Errno) -> Int32
  /// `inotify_rm_watch(2)`, which fails only where the watch is gone already.
  func remove(_ descriptor: Int32, _ watch: Int32)
  /// `/proc/self/mountinfo`, which names the file system of each mount; nil where there is no `/proc`.
  func mounts() -> String?
}

/// The real ones.
struct SystemWatchCalls: WatchCalls {
  func begin() throws(Errno) -> Int32 {
    try checked(inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)))
  }

  func add(_ descriptor: Int32, _ path: FilePath, _ mask: UInt32) throws(Errno) -> Int32 {
    try checked(path.withPlatformString { inotify_add_watch(descriptor, $0, mask) })
  }

  func remove(_ descriptor: Int32, _ watch: Int32) {
    _ = inotify_rm_watch(descriptor, watch)
  }

  func mounts() -> String? {
    try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
  }

  private func checked(_ result: Int32) throws(Errno) -> Int32 {
    guard result >= 0 else { throw Errno(rawValue: errno) }
    return result
  }
}

/// File systems whose locks and news do not reach across machines (session-log 2.6).
enum NetworkFileSystem {
  private static let types: Set<Substring> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "coda", "fuse",
  ]

  /// Whether a device is one, by lines such as `36 35 0:47 / /mnt rw - nfs4 host:/share rw`; false where they do not
  /// tell.
  static func isDevice(_ device: UInt64, in mounts: String) -> Bool {
    let number = "\(DeviceNumber.major(device)):\(DeviceNumber.minor(device))"
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == number,
        let mark = fields.firstIndex(of: "-"), mark + 1 < fields.count
      else { continue }
      let type = fields[mark + 1]
      return types.contains(type) || type.hasPrefix("fuse.")
    }
    return false
  }
}
