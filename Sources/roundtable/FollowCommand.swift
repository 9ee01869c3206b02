import ArgumentParser
import Dispatch
import Foundation
import Glibc
import Reports
import SessionState
import SessionStorage
import Synchronization
import Words

/// `follow`: one line an event, as they come.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Prints one line for each event as it is recorded, until it is interrupted.")

  @OptionGroup var session: SessionOptions

  @Flag(help: "One JSON object a line, stable and documented.")
  var json = false

  @Option(
    help: "From where on: now, start, or the number of an event. Otherwise the last ten first.")
  var from: String?

  func validate() throws {
    guard let from, from != "now", from != "start" else { return }
    guard let seq = Int(from), seq > 0 else { throw ValidationError(FollowWords.badStart(from)) }
  }

  func run() throws {
    // Before the first thread: whoever waits for a signal is the only one who gets it.
    let signals = AwaitedSignals()
    let (live, log) = try session.open(.read, tellsNames: true)
    let bell = DispatchSemaphore(value: 0)
    signals.onSignal { bell.signal() }
    let followed = FollowedSession(live, log, as: .follow)
    followed.onNews { bell.signal() }
    var follower = Follower(followed, json: json, from: from)
    while signals.received == nil, isReaderThere, try follower.tellNew() {
      // The look at the reader once a second; everything else rings.
      _ = bell.wait(timeout: .now() + 1)
    }
    followed.leave()
    if let signal = signals.received { leave(with: 128 + signal) }
  }

  /// A reader that went away is noticed although there is nothing to tell it.
  private var isReaderThere: Bool {
    var stdout = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&stdout, 1, 0) <= 0 || Int32(stdout.revents) & POLLERR == 0
  }
}

/// Tells each event once, also over a log that was replaced.
private struct Follower {
  private let followed: FollowedSession
  private let json: Bool
  private var told: Int
  private var problem: LogError?
  private var reload: LogReload?

  init(_ followed: FollowedSession, json: Bool, from: String?) {
    self.followed = followed
    let live = followed.live
    self.json = json
    let last = live.history.session.seq
    told =
      switch from {
      case "start": 0
      case "now": last
      case let from?: (Int(from) ?? 1) - 1
      case nil: max(0, last - 10)
      }
    reload = live.reload
  }

  /// False when the reader has gone.
  mutating func tellNew() throws -> Bool {
    do throws(LogError) {
      try followed.catchUp()
      problem = nil
    } catch {
      // Told once; the log may come back.
      if problem != error { Output.error(error.sentence) }
      problem = error
      return true
    }
    let live = followed.live
    let history = live.history
    if let now = live.reload, now != reload {
      Output.error(now.sentence)
      told = min(told, history.session.seq)
    }
    reload = live.reload
    let start = history.events.partitioningIndex { $0.seq > told }
    guard start < history.events.count else { return true }
    for recorded in history.events[start...] {
      let event = FollowedEvent(recorded, in: history)
      guard Output.line(json ? try event.json() : event.text) else { return false }
      told = recorded.seq
    }
    return true
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place from which on the condition holds.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// SIGINT, SIGTERM and SIGHUP, which end the program in order.
private final class AwaitedSignals: Sendable {
  private let state = Mutex<Int32?>(nil)
  private let call = Mutex<(@Sendable () -> Void)?>(nil)

  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let awaited = set
    Thread.detachNewThread { [self] in
      var awaited = awaited
      var signal: Int32 = 0
      guard sigwait(&awaited, &signal) == 0 else { return }
      let number = signal
      state.withLock { $0 = number }
      call.withLock { $0 }?()
    }
  }

  var received: Int32? { state.withLock { $0 } }

  func onSignal(_ call: @escaping @Sendable () -> Void) {
    self.call.withLock { $0 = call }
    if received != nil { call() }
  }
}
