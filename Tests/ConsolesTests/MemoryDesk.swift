import SessionState

@testable import Consoles

/// A session in memory with a clock that a test moves by hand.
final class MemoryDesk: SessionDesk {
  var history: History
  var clock: Milliseconds
  var savedSeq: Int { min(history.session.seq, onDisk) }
  /// How far the disk has come.
  var onDisk = Int.max
  var warning: String?
  var banner: [String] = []
  var waitingCount = 0
  var canRestore = false
  var restored = 0
  /// Ids of events that another console wrote.
  var foreign: Set<String> = []

  func restore() throws {
    restored += 1
    canRestore = false
  }

  func acknowledgeBanner() -> Bool {
    defer { banner = [] }
    return !banner.isEmpty
  }

  func isOwn(_ event: RecordedEvent) -> Bool { !foreign.contains(event.id) }

  var lastSignOfLife: Milliseconds?
  var unsavedFor: Milliseconds = 0
  /// When set, the log takes nothing more.
  var problem: DeskProblem?

  init(_ history: History, clock: Milliseconds) {
    self.history = history
    self.clock = clock
  }

  /// The boot of the machine; another one is a machine that started again.
  var boot = "test"

  /// What a terminal's clock adds, for tests in which time passes while the console waits.
  var elapsed: () -> Milliseconds = { 0 }

  func now() -> Stamp {
    let clock = clock + elapsed()
    return Stamp(at: clock, mono: boot == "test" ? clock : clock % .day, boot: boot)
  }

  /// For how long the machine has slept.
  var sleeping: Milliseconds = 0

  func slept() -> Milliseconds { sleeping }

  @discardableResult
  func perform(_ command: Command, by role: Role) throws -> RecordedEvent {
    if let problem { throw problem }
    let event = try history.decide(command, by: role, at: now())
    let recorded = RecordedEvent(
      seq: history.session.seq + 1, id: "t-\(history.session.seq + 1)", stamp: now(), by: role,
      event: event)
    history.append(recorded)
    return recorded
  }

  /// Command lines that another console carries out before the next catching up.
  var others: [String] = []

  func catchUp() {
    for line in others {
      if let command = try? Command(line, in: history.session) {
        if let recorded = try? perform(command, by: .rapporteur) { foreign.insert(recorded.id) }
      }
    }
    others = []
  }

  func onNews(_ call: @escaping @Sendable () -> Void) {}
}
