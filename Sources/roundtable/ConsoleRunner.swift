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

/// How a console looks.
struct ConsoleOptions: ParsableArguments {
  @Option(help: "auto, \(Themes.names.joined(separator: ", ")).")
  var theme = "auto"

  @Flag(help: "Draw with ASCII signs only.")
  var ascii = false

  @Flag(help: "For screen readers and braille: no shapes, a calm clock, what happens in sentences.")
  var a11y = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false
}

/// Whose console.
enum ConsoleKind: String, ExpressibleByArgument, CaseIterable {
  case moderator, rapporteur
}

/// Wires a log, a terminal and a console, and gives the terminal back on every way out.
struct ConsoleRunner {
  private let options: ConsoleOptions

  init(_ options: ConsoleOptions) {
    self.options = options
  }

  /// Runs consoles on the session that `open` gives, one at a time, beginning with the one asked for.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func run(
    _ kind: ConsoleKind = .moderator,
    _ open: () throws -> (live: LiveSession, log: SessionLog)
  ) throws {
    try checkTheme()
    let terminal: CursesTerminal
    let live: LiveSession
    let log: SessionLog
    do {
      // What is wrong with the log is told on the screen that is there, so it is read before it changes.
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(options) else { return }
      (live, log) = try open()
      terminal = try self.terminal()
    } catch {
      throw Failure(error)
    }
    defer { terminal.close() }
    terminal.leaveWords(LocaleWords.crashed(log.path.string))
    let desk = LogDesk(live, log)
    let drafts = FileDrafts.keeper(for: live, log)
    let exit = ConsolePair(
      desk: desk, terminal: terminal, drafts: drafts, isForReader: options.a11y
    )
    .run(fromRapporteur: kind == .rapporteur)
    desk.leave(knowing: exit == .left)
    if case .signal(let number) = exit {
      // The terminal first: a slow disk holds up no logout (session-log 2.12).
      terminal.close()
      drafts.finish(within: 150)
      tell(end: Result { try desk.finish(within: 50) }, of: desk).map { Output.error($0.sentence) }
      leave(with: 128 + number)
    }
    drafts.finish(within: 2000)
    let end = Result { try desk.finish() }
    terminal.close()
    if let failure = tell(end: end, of: desk) { throw failure }
  }

  /// Tells where the log is and its head; why not all of it is on the disk.
  private func tell(end: Result<SessionLog, any Error>, of desk: LogDesk) -> Failure? {
    switch end {
    case .failure(let error): return Failure(error)
    case .success(let log):
      Output.error(
        Sentence.closing(
          events: desk.history.session.seq, head: log.head, path: log.path.string))
      return nil
    }
  }

  /// Runs a replay of what `open` gives; a bar tells how far it is when that takes its time.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func replay(
    _ path: FilePath,
    _ open: (@escaping LogProgress) throws -> (desk: LogReplayDesk, position: ReplayPosition?),
    console: (LogReplayDesk, CursesTerminal, ReplayPosition?) -> ReplayConsole
  ) throws {
    try checkTheme()
    var waiting: CursesTerminal?
    defer { waiting?.close() }
    let terminal: CursesTerminal
    let desk: LogReplayDesk
    let position: ReplayPosition?
    do {
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(options) else { return }
      let bar = OpeningBar(path.lastComponent?.string ?? path.string)
      (desk, position) = try open { read, total in
        // A problem with the terminal is told when the log is read.
        if waiting == nil, bar.isDue { waiting = try? self.terminal() }
        if let waiting, bar.isDue { waiting.show(bar.screen(read, of: total, waiting.size)) }
      }
      terminal = try waiting ?? self.terminal()
    } catch {
      waiting?.close()
      throw Failure(error)
    }
    waiting = terminal
    let exit = console(desk, terminal, position).run()
    terminal.close()
    if case .signal(let number) = exit { leave(with: 128 + number) }
  }

  /// Runs the second screen on what `open` gives.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func display(_ view: DisplayView, _ open: () throws -> LogDisplayDesk) throws {
    try checkTheme()
    let desk: LogDisplayDesk
    let terminal: CursesTerminal
    do {
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(options) else { return }
      desk = try open()
      terminal = try self.terminal()
    } catch {
      throw Failure(error)
    }
    defer { terminal.close() }
    let exit = DisplayConsole(desk: desk, terminal: terminal, view: view, isForReader: options.a11y)
      .run()
    desk.leave()
    terminal.close()
    if case .signal(let number) = exit { leave(with: 128 + number) }
  }

  private func terminal() throws -> CursesTerminal {
    let terminal = try CursesTerminal(ascii: options.ascii, mouse: !options.noMouse)
    terminal.setTheme(try theme(colours: terminal.colours))
    return terminal
  }

  /// A name that there is no theme of is wrong usage, told before anything is made or opened.
  private func checkTheme() throws {
    guard options.theme != "auto", !Themes.names.contains(options.theme) else { return }
    throw Failure(ThemeProblem(.unknownTheme(options.theme), file: options.theme).sentence, code: 2)
  }

  private func theme(colours: Int) throws -> Theme {
    let environment = ProcessInfo.processInfo.environment
    let name =
      options.theme == "auto"
      ? Themes.automatic(environment: environment, colours: colours) : options.theme
    do {
      return try Themes.load(name)
    } catch {
      throw Failure(error)
    }
  }
}
