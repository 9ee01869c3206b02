import Glibc
import SystemPackage

/// The work of a watch's thread: sleeps, looks, tells.
struct WatchLoop: Sendable {
  private let place: WatchedPlace
  private let calls: any FileSystemCalls
  private let watching: any WatchCalls
  /// Ends the loop when its other end is closed.
  private let stop: Int32
  /// Milliseconds between two looks without any news.
  private let interval: Int
  /// nil where the system has no more of them: then only the looks are left.
  private var descriptor: Int32?
  private var log: Int32?
  private var directory: Int32?
  private var consoles: Int32?
  private var seen: FileStatus?

  init(
    _ path: FilePath, _ stop: Int32, interval: Int, _ calls: any FileSystemCalls,
    _ watching: any WatchCalls
  ) {
    place = WatchedPlace(path)
    self.calls = calls
    self.watching = watching
    self.stop = stop
    self.interval = interval
    descriptor = try? watching.begin()
    seen = look()
  }

  /// Watches what is there now; what comes later is watched when it comes.
  mutating func arm() {
    guard let descriptor else { return }
    directory = (try? watching.add(descriptor, place.directory, WatchMask.directory)) ?? nil
    consoles = (try? watching.add(descriptor, place.consoles, WatchMask.consoles)) ?? nil
    let old = log
    // The same file keeps its watch; of a file without the name no news are wanted any more.
    log = (try? watching.add(descriptor, place.log, WatchMask.log)) ?? nil
    if let old, old != log { watching.remove(descriptor, old) }
  }

  /// Runs until the watch is stopped.
  mutating func run(_ wake: () -> Void) {
    // A signal is dealt with by the thread that may hold a lock, which keeps some of them away from itself.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, nil)
    wake()
    while wait() {
      var hasNews = false
      if let descriptor {
        for event in WatchEvent.waiting(in: descriptor) where takes(event) { hasNews = true }
      }
      let now = look()
      if now != seen {
        hasNews = true
        if now?.identity != seen?.identity { arm() }
        seen = now
      }
      if hasNews { wake() }
    }
    close(stop)
    if let descriptor { close(descriptor) }
  }

  /// Sleeps until there is news or it is time to look; false when the watch was stopped.
  private func wait() -> Bool {
    var waited = [
      pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&waited, 2, Int32(interval))
    return waited[0].revents == 0
  }

  private func look() -> FileStatus? {
    guard var status = try? calls.status(at: place.log) else { return nil }
    // The rights of a file say nothing about what stands in it.
    status.mode = 0
    return status
  }

  /// Whether a piece of news may mean something; sees to the watches on the way.
  private mutating func takes(_ event: WatchEvent) -> Bool {
    if event.mask & WatchMask.lost != 0 {
      arm()
      return true
    }
    switch event.watch {
    case log:
      if event.mask & WatchMask.ended != 0 { log = nil }
      if event.mask & (WatchMask.named | WatchMask.ended) != 0 { arm() }
      return true
    case directory:
      if event.mask & WatchMask.ended != 0 { directory = nil }
      guard place.concerns(event.name) else { return false }
      arm()
      return true
    case consoles:
      if event.mask & WatchMask.ended != 0 { consoles = nil }
      return event.name.hasSuffix(Presence.suffix)
    default:
      return false
    }
  }
}

/// Names that matter to those who follow a log.
struct WatchedPlace: Sendable {
  let log: FilePath
  let directory: FilePath
  let consoles: FilePath
  private let names: Set<String>
  private let rescues: [String]

  init(_ path: FilePath) {
    log = path
    let parent = path.removingLastComponent()
    directory = parent.isEmpty ? FilePath(".") : parent
    consoles = Presence.folder(of: path)
    let name = path.lastComponent?.string ?? path.string
    let stem = path.stem ?? name
    names = Set(
      [name, consoles.lastComponent?.string, RosterFile.path(of: path).lastComponent?.string]
        .compactMap { $0 })
    rescues = ["\(name).rescue-", "\(stem).rescue-"]
  }

  /// Whether a file of the log's directory is one of its own.
  func concerns(_ name: String) -> Bool {
    names.contains(name) || rescues.contains { name.hasPrefix($0) }
  }
}
