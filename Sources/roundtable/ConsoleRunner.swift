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
  @Option(
    help: "auto, \(Themes.names.joined(separator: ", ")), one of your own, or the path of its file."
  )
  var theme = "auto"

  @Flag(help: "No colour, as with NO_COLOR: bold, dim and underlined only.")
  var noColor = false

  @Flag(help: "Leave the title of the window as it is.")
  var noTitle = false

  @Flag(help: "Draw with ASCII signs only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @OptionGroup var keyFile: KeyOptions
}

/// Whose console.
enum ConsoleKind: String, ExpressibleByArgument, CaseIterable {
  case moderator, rapporteur
}

/// Wires a log, a terminal and a console, and gives the terminal back on every way out.
struct ConsoleRunner {
  private let options: ConsoleOptions
  private let look: TerminalLook

  init(_ options: ConsoleOptions) {
    self.options = options
    look = TerminalLook(options)
  }

  /// Runs consoles on the session that `open` gives, one at a time, beginning with the one asked for.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func run(
    _ kind: ConsoleKind = .moderator,
    _ open: () throws -> (live: LiveSession, log: SessionLog)
  ) throws {
    try look.check()
    let keys = try options.keyFile.tables()
    let terminal: CursesTerminal
    let live: LiveSession
    let log: SessionLog
    do {
      // What is wrong with the log is told on the screen that is there, so it is read before it changes.
      try CursesTerminal.check()
      (live, log) = try open()
      terminal = try CursesTerminal(
        ascii: options.ascii, mouse: !options.noMouse, title: !options.noTitle)
    } catch {
      throw Failure(error)
    }
    defer { terminal.close() }
    let themes = try look.begin(on: terminal)
    let desk = LogDesk(live, log)
    let drafts = FileDrafts.keeper(for: live, log)
    let exit = ConsolePair(
      desk: desk, terminal: terminal, drafts: drafts, keys: keys, themes: themes
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
    console: (LogReplayDesk, CursesTerminal, ReplayPosition?, KeyTables, ThemeChoice) -> ReplayConsole
  ) throws {
    try look.check()
    let keys = try options.keyFile.tables()
    var waiting: (terminal: CursesTerminal, themes: ThemeChoice)?
    defer { waiting?.terminal.close() }
    let (terminal, themes): (CursesTerminal, ThemeChoice)
    let desk: LogReplayDesk
    let position: ReplayPosition?
    do {
      try CursesTerminal.check()
      let bar = OpeningBar(path.lastComponent?.string ?? path.string)
      (desk, position) = try open { read, total in
        // A problem with the terminal is told when the log is read.
        if waiting == nil, bar.isDue { waiting = try? self.terminal() }
        if let shown = waiting?.terminal, bar.isDue {
          shown.show(bar.screen(read, of: total, shown.size))
        }
      }
      (terminal, themes) = try waiting ?? self.terminal()
    } catch {
      waiting?.terminal.close()
      throw Failure(error)
    }
    waiting = (terminal, themes)
    let exit = console(desk, terminal, position, keys, themes).run()
    terminal.close()
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
      desk = try open()
      (terminal, _) = try self.terminal()
    } catch {
      throw Failure(error)
    }
    defer { terminal.close() }
    let exit = DisplayConsole(desk: desk, terminal: terminal, view: view).run()
    desk.leave()
    terminal.close()
    if case .signal(let number) = exit { leave(with: 128 + number) }
  }

  private func terminal() throws -> (CursesTerminal, ThemeChoice) {
    let terminal = try CursesTerminal(
      ascii: options.ascii, mouse: !options.noMouse, title: !options.noTitle)
    return (terminal, try look.begin(on: terminal))
  }
}
