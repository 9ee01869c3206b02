import Glibc

/// One piece of news of inotify.
struct WatchEvent: Hashable {
  /// Which watch it is of; -1 when news were lost.
  var watch: Int32
  var mask: UInt32
  /// The name in a watched directory; empty for the watched file itself.
  var name: String

  /// Bytes of an `inotify_event` before its name.
  private static let headSize = 16

  /// Takes the news apart that one `read` gave.
  static func all(in bytes: UnsafeRawBufferPointer) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var offset = 0
    while offset + headSize <= bytes.count {
      let watch = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
      let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
      let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
      let start = offset + headSize
      guard start + length <= bytes.count else { break }
      let name = bytes[start..<start + length].prefix { $0 != 0 }
      events.append(
        WatchEvent(watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self)))
      offset = start + length
    }
    return events
  }

  /// Everything that waits in an inotify descriptor; empty when there is nothing more.
  static func waiting(in descriptor: Int32) -> [WatchEvent] {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var events: [WatchEvent] = []
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return events }
      buffer.withUnsafeBytes { events += all(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }
}

/// What is asked of inotify; the constants of `sys/inotify.h` with the type that masks have.
enum WatchMask {
  /// Of the log itself.
  static let log = mask(IN_MODIFY, IN_ATTRIB, IN_MOVE_SELF, IN_DELETE_SELF, IN_DONT_FOLLOW)
  /// Of its directory.
  static let directory = mask(
    IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE, IN_ONLYDIR)
  /// Of the folder of consoles: the close of a file that its dying owner held tells of the death.
  static let consoles = mask(
    IN_MOVED_TO, IN_DELETE, IN_CLOSE_WRITE, IN_ONLYDIR, IN_DONT_FOLLOW)
  /// News that were lost, or a watch that ended.
  static let lost = mask(IN_Q_OVERFLOW)
  static let ended = mask(IN_IGNORED)
  /// The name names another file now, or none.
  static let named = mask(
    IN_MOVE_SELF, IN_DELETE_SELF, IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE)

  private static func mask(_ parts: Int32...) -> UInt32 {
    parts.reduce(0) { $0 | UInt32(bitPattern: $1) }
  }
}
