import Foundation
import Glibc
import Synchronization
import SystemPackage
import Testing

@testable import SessionStorage

@Suite("Watching a log (session-log 2.6)", .timeLimit(.minutes(1)))
struct LogWatchTests {
  let folder: TemporaryFolder
  /// So seldom that only the kernel's news can be what wakes.
  private let never = 3_600_000

  init() throws { folder = try TemporaryFolder() }

  private func watch(
    interval: Int? = nil, _ watching: any WatchCalls = SystemWatchCalls()
  ) -> (watch: LogWatch, calls: Calls) {
    let calls = Calls()
    let watch = LogWatch(
      folder.log, calls: SystemCalls(), watching: watching, interval: interval
    ) { calls.count() }
    // The one at the beginning.
    calls.wait()
    return (watch, calls)
  }

  @Test("given an open log, when another process appends, then it wakes")
  func appending() throws {
    let log = try SessionLog.create(
      at: folder.log, events: [Sample.created], by: .moderator, stamp: Sample.stamp(0))
    let (watch, calls) = watch(interval: never)
    defer { watch.stop() }
    for number in 1...3 {
      try log.append(Sample.event(number))
      calls.wait()
    }
  }

  @Test("given a log that an editor replaced, when it is written to, then it wakes for both")
  func renameSave() throws {
    try Sample.log(3, at: folder.log)
    let (watch, calls) = watch(interval: never)
    defer { watch.stop() }
    let saved = folder.path.appending("saved")
    try saved.write(folder.log.bytes)
    #expect(rename(saved.string, folder.log.string) == 0)
    calls.wait()
    calls.settle()
    try SessionLog(opening: folder.log).append(Sample.event(9))
    calls.wait()
  }

  @Test(
    "given a log, when it is deleted and comes back, then it wakes for both and for what follows")
  func deleting() throws {
    try Sample.log(3, at: folder.log)
    let bytes = try folder.log.bytes
    let (watch, calls) = watch(interval: never)
    defer { watch.stop() }
    #expect(unlink(folder.log.string) == 0)
    calls.wait()
    calls.settle()
    try folder.log.write(bytes)
    calls.wait()
    calls.settle()
    try SessionLog(opening: folder.log).append(Sample.event(9))
    calls.wait()
  }

  @Test(
    "given a rescue file or a console beside the log, when it appears, then it wakes; other files do not matter"
  )
  func neighbours() throws {
    try Sample.log(3, at: folder.log)
    let (watch, calls) = watch(interval: never)
    defer { watch.stop() }
    try folder.path.appending("other.jsonl").write([1])
    try folder.path.appending("\(folder.log.stem ?? "").rescue-20260514T074207Z.jsonl").write([1])
    calls.wait()
    calls.settle()
    let consoles = Presence.folder(of: folder.log)
    #expect(mkdir(consoles.string, 0o700) == 0)
    calls.wait()
    calls.settle()
    let temporary = folder.path.appending("x")
    try temporary.write([1])
    #expect(rename(temporary.string, consoles.appending("a1.json").string) == 0)
    calls.wait()
    calls.settle()
    #expect(unlink(consoles.appending("a1.json").string) == 0)
    calls.wait()
  }

  @Test(
    "given no inotify, or no room for watches, when the log grows, then the looks find it",
    arguments: [true, false])
  func polling(canBegin: Bool) throws {
    let log = try SessionLog.create(
      at: folder.log, events: [Sample.created], by: .moderator, stamp: Sample.stamp(0))
    let (watch, calls) = watch(interval: 10, RefusedWatches(canBegin: canBegin))
    defer { watch.stop() }
    try log.append(Sample.event(1))
    calls.wait()
    #expect(unlink(folder.log.string) == 0)
    calls.wait()
  }

  @Test("given a log on a network drive, then it says so")
  func network() {
    let device: UInt64 = 47
    func mounts(_ type: String) -> String {
      "25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n36 25 0:47 / /mnt rw shared:2 - \(type) host:/share rw\n"
    }
    let found = ["nfs4", "cifs", "fuse.sshfs", "9p", "ext4", "fuseblk", "overlay"].filter {
      NetworkFileSystem.isDevice(device, in: mounts($0))
    }
    #expect(found == ["nfs4", "cifs", "fuse.sshfs", "9p"])
    #expect(!NetworkFileSystem.isDevice(device, in: ""))
  }

  @Test("given a stopped watch, when the log grows, then it stays still")
  func stopped() throws {
    let log = try SessionLog.create(
      at: folder.log, events: [Sample.created], by: .moderator, stamp: Sample.stamp(0))
    let (first, calls) = watch(interval: never)
    let (second, others) = watch(interval: never)
    defer { second.stop() }
    first.stop()
    try log.append(Sample.event(1))
    others.wait()
    #expect(calls.isQuiet)
  }
}

/// Counts how often a watch called.
private final class Calls: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func count() { semaphore.signal() }
  /// Waits for a call; the time limit of the suite ends a wait in vain.
  func wait() { semaphore.wait() }
  /// Takes the further calls that one change made.
  func settle() { while !isQuiet {} }
  var isQuiet: Bool { semaphore.wait(timeout: .now()) == .timedOut }
}

/// A system that has no more of something.
private struct RefusedWatches: WatchCalls {
  var canBegin: Bool

  func begin() throws(Errno) -> Int32 {
    guard canBegin else { throw .tooManyOpenFiles }
    return try SystemWatchCalls().begin()
  }

  func add(_ descriptor: Int32, _ path: FilePath, _ mask: UInt32) throws(Errno) -> Int32 {
    throw .noSpace
  }

  func remove(_ descriptor: Int32, _ watch: Int32) {}
  func mounts() -> String? { nil }
}
