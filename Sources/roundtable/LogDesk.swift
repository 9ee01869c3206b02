import Consoles
import Foundation
import SessionState
import SessionStorage
import Synchronization
import SystemPackage
import Words

/// A session on its log, as a console has it on its desk; the disk is waited for in the background.
final class LogDesk: SessionDesk {
  private let session: ConsoleSession
  private let syncer: LogSyncer
  private let news = News()
  private var watch: LogWatch?
  /// The file that is watched.
  private var place: FilePath
  private var presence: Presence
  private var kind: PresentConsole.Kind?
  private var presenceNews = PresenceNews()
  /// The last line when this console was opened: what is recorded later answers what was asked about the time before.
  private let openedAt: Int
  private var unsavedSince: Stamp?
  /// The last line written here, for which "saved" has to wait.
  private var lastOwnSeq = 0
  private var readProblem: String?
  private lazy var exposure = log.exposures().first?.sentence

  init(_ live: LiveSession, _ log: SessionLog) {
    session = ConsoleSession(
      live, log, places: RescuePlaces(environment: ProcessInfo.processInfo.environment))
    place = session.log.path
    openedAt = live.history.session.seq
    presence = Presence(at: place, SystemClock.stamp())
    let news = news
    news.saved.withLock { $0 = .success(live.history.session.seq) }
    syncer = LogSyncer { result in
      news.saved.withLock { saved in
        // An error stays until the session went on elsewhere: after it the file is not to be trusted (session-log 2.7).
        if case .success = saved { saved = result }
      }
      news.call.withLock { $0?() }
    }
  }

  var history: History { session.history }
  private var log: SessionLog { session.log }

  func now() -> Stamp { SystemClock.stamp() }

  func slept() -> Milliseconds { SystemClock.slept() }

  func catchUp() {
    leaveFailedFile()
    do {
      // What others wrote is shown, so it has to be on the disk before this screen calls it saved.
      if try session.catchUp(at: now()) { syncer.sync(log) }
      readProblem = nil
    } catch {
      readProblem = words(of: error)
    }
    followFile()
    let news = presence.look()
    // Who only follows is nobody's loss.
    presenceNews.joined += news.joined.filter { $0.kind != .follow }
    presenceNews.died += news.died.filter { $0.kind != .follow }
    showSign()
  }

  /// While somebody speaks, a console that is there says so, outside of the log (session-log 2.13).
  private func showSign() {
    guard history.session.currentIntervention?.speech.isRunning == true else { return }
    presence.showSign(at: now())
  }

  /// The session may have gone on in another file: that one is watched, and its consoles are the others present.
  private func followFile() {
    guard log.path != place else { return }
    place = log.path
    presence.leave(knowing: true)
    presence = Presence(at: place, now())
    if let kind { presence.enter(as: kind) }
    guard watch != nil else { return }
    watch?.stop()
    watchFile()
  }

  private func watchFile() {
    let news = news
    watch = LogWatch(place) { news.call.withLock { $0 }?() }
  }

  func enter(as role: Role) {
    guard log.readOnly == nil, let kind = PresentConsole.Kind(rawValue: role.rawValue) else {
      return
    }
    self.kind = kind
    presence.enter(as: kind)
  }

  var lastSignOfLife: Milliseconds? {
    history.session.seq == openedAt ? presence.lastSign : nil
  }

  var othersPresent: OthersPresent? {
    guard !presence.others.isEmpty else { return nil }
    return OthersPresent(
      long: PresenceWords.list(presence.others, own: kind),
      short: PresenceWords.count(presence.others))
  }

  func takePresenceNews() -> PresenceSentence? {
    defer { presenceNews = PresenceNews() }
    if let died = presenceNews.died.last {
      return PresenceSentence(PresenceWords.died(died.kind), isLoss: true)
    }
    return presenceNews.joined.last.map {
      PresenceSentence(PresenceWords.joined($0.kind), isLoss: false)
    }
  }

  /// The console is left.
  ///
  /// - Parameter knowing: Whether a person left it, and no signal.
  func leave(knowing: Bool) {
    watch?.stop()
    presence.leave(knowing: knowing)
  }

  func perform(_ command: Command, by role: Role) throws -> RecordedEvent {
    leaveFailedFile()
    if unsavedFor == 0 { unsavedSince = now() }
    defer { syncer.sync(log) }
    do {
      let recorded = try session.perform(command, by: role, at: now())
      lastOwnSeq = recorded.seq
      followFile()
      showSign()
      return recorded
    } catch let error as LogError {
      throw DeskProblem(words(of: error))
    }
  }

  /// After a failed sync the session goes on in another file, which is on the disk as a whole.
  private func leaveFailedFile() {
    guard case .failure(let error) = news.saved.withLock({ $0 }) else { return }
    guard session.fileFailed(error, at: now()) else { return }
    syncer.finish()
    news.saved.withLock { $0 = .success(0) }
    syncer.sync(log)
  }

  /// One row has to hold it, so the log goes by its name and not by its whole path.
  private func words(of error: LogError) -> String {
    error.sentence.replacing(log.path.string, with: name)
  }

  private var name: String { log.path.lastComponent?.string ?? log.path.string }

  var savedSeq: Int {
    if case .success(let seq) = news.saved.withLock({ $0 }) { return seq }
    return 0
  }

  var unsavedFor: Milliseconds {
    guard let unsavedSince, session.waitingCount == 0, savedSeq < lastOwnSeq else { return 0 }
    return now().since(unsavedSince)
  }

  var banner: [String] {
    if let trouble = session.trouble {
      return trouble.sentences(waiting: session.waitingCount, name: name)
    }
    if let rescue = session.rescue, !rescue.isSeen { return rescue.sentences }
    return []
  }

  func acknowledgeBanner() -> Bool {
    guard session.trouble == nil, let rescue = session.rescue, !rescue.isSeen else { return false }
    session.acknowledgeRescue()
    return true
  }

  var waitingCount: Int { session.waitingCount }
  var canRestore: Bool { session.trouble == .deleted }

  func restore() throws {
    do {
      try session.restore(at: now())
      syncer.sync(log)
    } catch {
      throw DeskProblem(words(of: error))
    }
  }

  func takeLapses() -> [String] {
    session.takeLapses().map { lapse in
      let state = history.session
      let reason =
        switch lapse.reason {
        case let refusal as Refusal: refusal.sentence(in: state)
        case let error as LogError: words(of: error)
        default: String(describing: lapse.reason)
        }
      return Sentence.lapsed(
        TimeText.time(lapse.event.stamp.at, offset: state.utcOffset),
        lapse.event.sentence(in: state), because: reason)
    }
  }

  func isOwn(_ event: RecordedEvent) -> Bool { log.isOwn(event) }

  var warning: String? {
    if let readProblem { return readProblem }
    if case .short(let left) = log.reserve { return Sentence.almostFull(left: left) }
    if let reload = session.reload { return reload.sentence }
    if log.readOnly != nil { return Sentence.readOnly }
    if let watch, watch.isOnNetwork { return Sentence.onNetworkDrive }
    if log.roster.lacksNames { return Sentence.noNames }
    let health = log.health
    if !health.damaged.isEmpty { return Sentence.damaged(health.damaged.map(\.place.line)) }
    if !health.altered.isEmpty { return Sentence.altered(health.altered.count) }
    return exposure
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {
    news.call.withLock { $0 = call }
    // The other console of the pair asks again on the same terminal; the watch goes on.
    guard watch == nil else { return }
    watchFile()
  }

  /// Ends the work on the log: puts everything on the disk, into a rescue file where there is no other way.
  ///
  /// - Returns: The log as it is at the end.
  /// - Throws: `LogError` when the disk did not take it.
  func finish() throws(LogError) -> SessionLog {
    syncer.finish()
    leaveFailedFile()
    try session.close(at: now())
    syncer.finish()
    if case .failure(let error) = news.saved.withLock({ $0 }) { throw error }
    return log
  }

  /// The same for a program that a signal ends: it waits no longer than some milliseconds (session-log 2.12), unless
  /// something would be lost.
  func finish(within milliseconds: Int) throws(LogError) -> SessionLog {
    _ = syncer.finish(within: milliseconds)
    leaveFailedFile()
    try session.close(at: now())
    return log
  }
}

/// What the background thread tells.
private final class News: Sendable {
  let saved = Mutex<Result<Int, LogError>>(.success(0))
  let call = Mutex<(@Sendable () -> Void)?>(nil)
}
