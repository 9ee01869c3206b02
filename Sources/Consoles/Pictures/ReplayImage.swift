public import SessionState
public import TerminalScreen

/// The screens of the replay, with its timeline, without a terminal: for recordings of a session.
public final class ReplayImage {
  private let console: ReplayConsole
  /// What is replayed; nothing comes to it.
  private final class Desk: ReplayDesk {
    let recording: Recording
    let warning: String? = nil
    let generation = 0

    init(_ recording: Recording) {
      self.recording = recording
    }

    func now() -> Stamp { Stamp(at: 0) }
    func onNews(_ call: @escaping @Sendable () -> Void) {}
    func catchUp() {}
  }

  /// The replay of a session at a size. Cost: a fold of the session.
  public init(_ events: [RecordedEvent], size: Size) {
    console = ReplayConsole(
      desk: Desk(Recording(events)), terminal: HeadlessTerminal(size: size, keepsScreens: false))
  }

  /// The screen at a point of the time line after an event, without a cursor.
  ///
  /// Cost: that of drawing a console, and of the fold from the nearest snapshot to another event.
  public func screen(afterSeq seq: Int, clock: Milliseconds) -> Screen {
    let recording = console.recording
    // A damaged line leaves a gap in the numbers.
    let count =
      recording.place(ofEvent: seq).map { $0 + 1 } ?? recording.events.count { $0.seq <= seq }
    console.go(to: ReplayPosition(count: count, clock: clock))
    var screen = console.screen()
    screen.cursor = nil
    return screen
  }
}
