import Foundation
import Glibc
public import SessionState

/// The machine's clocks.
public enum SystemClock {
  /// Reads the clocks now; without a boot id (no `/proc`) the wall clock alone.
  public static func stamp() -> Stamp {
    let at = milliseconds(CLOCK_REALTIME) ?? 0
    guard let bootID, let mono = milliseconds(CLOCK_BOOTTIME) else { return Stamp(at: at) }
    return Stamp(at: at, mono: mono, boot: bootID)
  }

  /// Four hex digits that are new with each start of the machine.
  private static let bootID: String? = {
    let file = "/proc/sys/kernel/random/boot_id"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let digits = text.prefix(4)
    return digits.count == 4 && digits.allSatisfy(\.isHexDigit) ? digits.lowercased() : nil
  }()

  /// For how long the machine has slept since it started, in ms: what one of its clocks counts and the other does not.
  public static func slept() -> Milliseconds {
    guard let all = milliseconds(CLOCK_BOOTTIME), let awake = milliseconds(CLOCK_MONOTONIC) else {
      return 0
    }
    return max(0, all - awake)
  }

  private static func milliseconds(_ clock: clockid_t) -> Milliseconds? {
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return nil }
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
