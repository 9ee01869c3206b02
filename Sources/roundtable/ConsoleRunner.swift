import ArgumentParser
import Consoles
import CursesTerminal
import Foundation
import SessionState
import SessionStorage
import TerminalScreen
import SystemPackage
import Themes
import Words

/// Whose console.
enum ConsoleKind: String, ExpressibleByArgument, CaseIterable {
  case moderator, rapporteur
}

/// A terminal that was taken over, with what was chosen for it.
struct TakenTerminal {
  let terminal: CursesTerminal
  let setup: ConsoleSetup
}

/// Wires a log, a terminal and a console, and gives the terminal back on every way out.
struct ConsoleRunner {
  /// What the person wants of the screen.
  let preferences: Preferences
  private let look: TerminalLook
  /// Which screen it is, for the sentence where there is no terminal.
  private let kind: ScreenKind

  init(_ options: ConsoleOptions, for kind: ScreenKind = .console) {
    preferences = options.preferences()
    look = TerminalLook(preferences)
    self.kind = kind
  }

  /// Runs consoles on the session that `open` gives, one at a time, beginning with the one asked for.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func run(
    _ kind: ConsoleKind = .moderator,
    _ open: () throws -> (live: LiveSession, log: SessionLog)
  ) throws {
    try check()
    let taken: TakenTerminal
    let live: LiveSession
    let log: SessionLog
    do {
      // What is wrong with the log is told on the screen that is there, so it is read before it changes.
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(preferences) else { return }
      preferences.tellProblems()
      (live, log) = try open()
      taken = try take()
    } catch {
      throw failure(error)
    }
    defer { taken.terminal.close() }
    let end = console(kind, live, log, on: taken)
    taken.terminal.close()
    if end.isFailure { throw Failure(end.sentence) }
    Output.error(end.sentence)
  }

  /// How a session was left: where the log is and its head, or why not all of it is on the disk.
  struct SessionEnd {
    var sentence: String
    var isFailure: Bool
  }

  /// Runs both consoles on a terminal until they are left; ends the program with 128 + n after a signal.
  func console(
    _ kind: ConsoleKind, _ live: LiveSession, _ log: SessionLog, on taken: TakenTerminal
  ) -> SessionEnd {
    let environment = ProcessInfo.processInfo.environment
    taken.terminal.leaveWords(LocaleWords.crashed(log.path.string))
    let desk = LogDesk(live, log)
    let drafts = FileDrafts.keeper(for: live, log)
    // Commands can name people, so those of a session that keeps its names apart are not kept.
    let keepsNamesApart = live.history.session.created?.roster == .separate
    let history = CommandHistory(environment: environment)
    var setup = taken.setup
    setup.history = history.lines
    setup.notice = preferences.bidiHint(for: live.history.session, environment)
    let pair = ConsolePair(desk: desk, terminal: taken.terminal, drafts: drafts, setup: setup)
    let exit = pair.run(fromRapporteur: kind == .rapporteur)
    desk.leave(knowing: exit == .left)
    if case .signal(let number) = exit {
      // The terminal first: a slow disk holds up no logout (session-log 2.12).
      taken.terminal.close()
      drafts.finish(within: 150)
      let end = tell(end: Result { try desk.finish(within: 50) }, of: desk)
      Output.error(end.sentence)
      leave(with: 128 + number)
    }
    if !keepsNamesApart { history.add(pair.entered) }
    drafts.finish(within: 2000)
    return tell(end: Result { try desk.finish() }, of: desk)
  }

  private func tell(end: Result<SessionLog, any Error>, of desk: LogDesk) -> SessionEnd {
    switch end {
    case .failure(let error): SessionEnd(sentence: Failure(error).sentence, isFailure: true)
    case .success(let log):
      SessionEnd(
        sentence: Sentence.closing(
          events: desk.history.session.seq, head: log.head, path: log.path.string),
        isFailure: false)
    }
  }

  /// Runs a replay of what `open` gives; a bar tells how far it is when that takes its time.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func replay(
    _ path: FilePath,
    _ open: (@escaping LogProgress) throws -> (desk: LogReplayDesk, position: ReplayPosition?),
    console: (LogReplayDesk, TakenTerminal, ReplayPosition?) -> ReplayConsole
  ) throws {
    try check()
    var waiting: TakenTerminal?
    defer { waiting?.terminal.close() }
    let taken: TakenTerminal
    let desk: LogReplayDesk
    let position: ReplayPosition?
    do {
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(preferences) else { return }
      preferences.tellProblems()
      let bar = OpeningBar(path.lastComponent?.string ?? path.string)
      (desk, position) = try open { read, total in
        // A problem with the terminal is told when the log is read.
        if waiting == nil, bar.isDue { waiting = try? take() }
        if let shown = waiting?.terminal, bar.isDue {
          shown.show(bar.screen(read, of: total, shown.size))
        }
      }
      taken = try waiting ?? take()
    } catch {
      waiting?.terminal.close()
      throw failure(error)
    }
    waiting = taken
    let exit = console(desk, taken, position).run()
    taken.terminal.close()
    if case .signal(let number) = exit { leave(with: 128 + number) }
  }

  /// Runs the second screen on what `open` gives.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func display(_ view: DisplayView, _ open: () throws -> LogDisplayDesk) throws {
    try look.check()
    let desk: LogDisplayDesk
    let terminal: CursesTerminal
    do {
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(preferences) else { return }
      preferences.tellProblems()
      desk = try open()
      terminal = try take().terminal
    } catch {
      throw failure(error)
    }
    defer { terminal.close() }
    display(view, desk, on: terminal)
  }

  /// The same on a terminal that is taken already; ends the program with 128 + n after a signal.
  func display(_ view: DisplayView, _ desk: LogDisplayDesk, on terminal: CursesTerminal) {
    let exit = DisplayConsole(
      desk: desk, terminal: terminal, view: view, isForReader: preferences.a11y
    ).run()
    desk.leave()
    guard case .signal(let number) = exit else { return }
    terminal.close()
    leave(with: 128 + number)
  }

  /// What went wrong, with the way in plain text where it is the terminal.
  func failure(_ error: any Error) -> Failure {
    guard let problem = error as? TerminalProblem else { return Failure(error) }
    return Failure(problem.sentence(for: kind), code: 2)
  }

  /// Says what is wrong with theme and keys before anything is made or opened.
  ///
  /// - Throws: `Failure` where it was asked for on the command line; what stands in the configuration keeps nobody
  ///   from the meeting.
  func check() throws {
    try look.check()
    _ = try keys()
  }

  private func keys() throws -> KeyTables { try KeyFiles.tables(preferences[.keys]) }

  /// Takes the terminal over, as the person wants it.
  func take() throws -> TakenTerminal {
    let terminal = try CursesTerminal(
      ascii: preferences.ascii, mouse: preferences.mouse, title: preferences.title)
    let mode = preferences.bidiMode(ProcessInfo.processInfo.environment).mode
    let side: TextDirection =
      InterfaceLanguage.current.isRightToLeft ? .rightToLeft : .leftToRight
    terminal.setWriting(Writing(mode: mode, interface: side))
    return TakenTerminal(
      terminal: terminal,
      setup: ConsoleSetup(
        keys: try keys(), themes: try look.begin(on: terminal), isForReader: preferences.a11y))
  }
}
