import SessionState
import TerminalScreen

@testable import Consoles

/// A replay of what a workshop recorded, driven by keys, with its screens to look at.
final class Rerun {
  /// The recording, and a clock that goes on as the terminal waits.
  final class Desk: ReplayDesk {
    var recording: Recording
    func onNews(_ call: @escaping @Sendable () -> Void) {}
    var warning: String?
    var generation = 0
    /// What is recorded before the next catching up.
    var news: [RecordedEvent] = []
    weak var terminal: HeadlessTerminal?

    init(_ events: [RecordedEvent]) { recording = Recording(events) }

    func now() -> Stamp {
      let clock = terminal?.clock ?? 0
      return Stamp(at: clock, mono: clock, boot: "test")
    }

    func catchUp() {
      for event in news { recording.append(event) }
      news = []
    }
  }

  let desk: Desk
  let terminal: HeadlessTerminal
  let console: ReplayConsole

  init(
    _ events: [RecordedEvent], columns: Int = 120, rows: Int = 36, speed: Int = 2,
    longestGap: Milliseconds? = 5000, asRapporteur: Bool = false
  ) {
    desk = Desk(events)
    terminal = HeadlessTerminal(size: Size(columns: columns, rows: rows))
    desk.terminal = terminal
    console = ReplayConsole(
      desk: desk, terminal: terminal, speed: speed, longestGap: longestGap,
      asRapporteur: asRapporteur)
  }

  /// A morning with turns, a point of order, texts, a mark and a correction.
  static func morning(columns: Int = 120, rows: Int = 36, asRapporteur: Bool = false) -> Rerun {
    Rerun(morningEvents, columns: columns, rows: rows, asRapporteur: asRapporteur)
  }

  static let morningEvents: [RecordedEvent] = Workshop(before: [
    "10:44:40 floor end",
    "10:45:00 rec add \"The authorities should respect the principles\" --by 10",
    "10:45:30 floor give next",
    "10:46:00 mark \"aside\"",
    "10:46:30 rec revise R-1 \"The authorities respect the principles\"",
    "10:47:00 floor give 7 --kind point_of_order",
    "10:47:20 order rule rejected",
    "10:47:30 floor resume",
    "10:48:30 floor end",
    "10:49:00 note \"The Ministry will host the next meeting\"",
    "10:50:00 item next --carry",
  ]).desk.history.events

  @discardableResult
  func type(_ keys: String) -> Screen {
    terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
    _ = console.run()
    return screen
  }

  /// Lets time pass while it plays.
  @discardableResult
  func wait(_ milliseconds: Int) -> Screen {
    terminal.add([.wait(milliseconds)])
    _ = console.run()
    return screen
  }

  @discardableResult
  func click(_ x: Int, _ y: Int) -> Screen {
    terminal.add([.input(.mouse(MouseEvent(.press, at: Position(x: x, y: y))))])
    _ = console.run()
    return screen
  }

  var screen: Screen { Writing.$current.withValue(terminal.writing) { console.screen() } }
  var position: ReplayPosition { console.playback.position }
  /// The kind of the event that happened last.
  var last: String { desk.recording.events[position.count - 1].event.kindName }
  /// The time that the screen shows.
  var time: String {
    screen.trimmedRows[0].split(separator: " ").filter { $0.contains(":") }.last.map(String.init)
      ?? ""
  }
}
