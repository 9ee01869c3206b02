import Foundation
import Glibc
import Synchronization
public import SystemPackage

/// Wakes somebody when a log may have changed (session-log 2.6).
///
/// A thread of its own sleeps until the kernel tells of a change of the log, of its name, of the names kept apart, of a
/// rescue file beside it, or of the consoles that are present; as a safety net it looks at the log every 500 ms, or
/// every second on a network drive, of which the kernel tells nothing. Ends when it is stopped or let go of.
public final class LogWatch: Sendable {
  /// Whether the log lies on a network drive, where only one console may be used (session-log 2.6).
  public let isOnNetwork: Bool
  /// Closing it ends the thread.
  private let end: Mutex<Int32?>
  private let gate: WatchGate

  /// Watches a log from now on; what happened before is the caller's to read.
  ///
  /// - Parameters:
  ///   - path: The log, which may be deleted and come back meanwhile.
  ///   - wake: Called on the thread, once for everything that happened at the same time, and once at the beginning for
  ///     what happened before the watch stood.
  public convenience init(_ path: FilePath, wake: @escaping @Sendable () -> Void) {
    self.init(path, calls: SystemCalls(), watching: SystemWatchCalls(), wake: wake)
  }

  init(
    _ path: FilePath, calls: any FileSystemCalls, watching: any WatchCalls, interval: Int? = nil,
    wake: @escaping @Sendable () -> Void
  ) {
    let device = try? calls.status(at: path).identity.device
    let mounts = watching.mounts() ?? ""
    let isOnNetwork = device.map { NetworkFileSystem.isDevice($0, in: mounts) } ?? false
    self.isOnNetwork = isOnNetwork
    let gate = WatchGate(wake)
    self.gate = gate
    var pipe: [Int32] = [-1, -1]
    guard Glibc.pipe(&pipe) == 0 else {
      // No descriptor is free: the tick of the console looks at the log, too.
      end = Mutex(nil)
      return
    }
    for descriptor in pipe { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    end = Mutex(pipe[1])
    let stop = pipe[0]
    // News come at once where the system tells; the looks are for what it does not tell.
    let wait = interval ?? 1000
    var loop = WatchLoop(path, stop, interval: wait, calls, watching)
    loop.arm()
    let armed = loop
    Thread.detachNewThread {
      var loop = armed
      loop.run { gate.wake() }
    }
  }

  deinit { stop() }

  /// Ends the watch; `wake` is not called any more. Further calls do nothing.
  public func stop() {
    gate.close()
    end.withLock { end in
      if let descriptor = end { close(descriptor) }
      end = nil
    }
  }
}

/// Lets calls through until it is closed.
private final class WatchGate: Sendable {
  private let call: Mutex<(@Sendable () -> Void)?>

  init(_ call: @escaping @Sendable () -> Void) {
    self.call = Mutex(call)
  }

  func wake() {
    // Called outside the lock, so that it may stop the watch.
    call.withLock { $0 }?()
  }

  func close() {
    call.withLock { $0 = nil }
  }
}
