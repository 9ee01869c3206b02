import Foundation
import Glibc

extension ProcessMark {
  /// This process.
  public static var own: ProcessMark {
    let pid = Int(getpid())
    return ProcessMark(pid: pid, started: startTime(of: pid), boot: boot)
  }

  /// Whether the process still runs.
  ///
  /// Where nothing tells it from another one of the same number, it counts as running: its text is not taken from it.
  public var isAlive: Bool {
    if let boot, let now = Self.boot, boot != now { return false }
    guard kill(pid_t(truncatingIfNeeded: pid), 0) == 0 || errno == EPERM else { return false }
    guard let started, let now = Self.startTime(of: pid) else { return true }
    return started == now
  }

  /// The whole boot id.
  private static let boot: String? = {
    let file = "/proc/sys/kernel/random/boot_id"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let id = text.filter { !$0.isWhitespace }
    return id.isEmpty ? nil : id
  }()

  /// Field 22 of `/proc/PID/stat`; nil where it cannot be read, or the process is a corpse.
  private static func startTime(of pid: Int) -> UInt64? {
    guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
      return nil
    }
    return startTime(in: text)
  }

  /// The name of a program stands in brackets and may hold anything, so what counts begins after the last one.
  static func startTime(in text: String) -> UInt64? {
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    return fields.count > 19 ? UInt64(fields[19]) : nil
  }
}
