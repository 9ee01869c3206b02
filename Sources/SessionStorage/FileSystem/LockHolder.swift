import Foundation

/// Finds out which process holds the lock of a file.
enum LockHolder {
  /// The process id, from `/proc/locks`; nil when the kernel does not say.
  static func pid(of file: FileStatus.Identity) -> Int? {
    let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return table.flatMap { pid(of: file, in: $0) }
  }

  /// Reads lines such as `1: FLOCK  ADVISORY  WRITE 12262 fe:00:16220407 0 EOF`.
  static func pid(of file: FileStatus.Identity, in table: String) -> Int? {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "FLOCK", let pid = Int(fields[4]), pid > 0 else {
        continue
      }
      let place = fields[5].split(separator: ":")
      guard place.count == 3, UInt64(place[2]) == file.inode,
        let major = UInt64(place[0], radix: 16), let minor = UInt64(place[1], radix: 16),
        major == DeviceNumber.major(file.device), minor == DeviceNumber.minor(file.device)
      else { continue }
      return pid
    }
    return nil
  }
}

/// The two parts of a device number.
///
/// `major` and `minor` are macros that Swift does not see; this is how glibc packs them.
enum DeviceNumber {
  static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xfff | (device >> 32) & ~0xfff
  }

  static func minor(_ device: UInt64) -> UInt64 {
    device & 0xff | (device >> 12) & ~0xff
  }
}
