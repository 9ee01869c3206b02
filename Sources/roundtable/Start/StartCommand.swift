import ArgumentParser
import Consoles
import CursesTerminal
import Foundation
import SessionState
import SessionStorage
import SystemPackage
import Words

/// `start`, or no command at all: the start screen.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "The start screen: sessions by last use, new ones, the demonstration, replay.")

  @OptionGroup var folder: FolderOptions
  @OptionGroup var look: ConsoleOptions

  func run() throws {
    try StartRunner(ConsoleRunner(look, for: .start), try folder.folder()).run()
  }
}

/// The start screen, and what is opened from it, on one terminal until the person leaves.
struct StartRunner {
  private let runner: ConsoleRunner
  private let folder: SessionFolder

  init(_ runner: ConsoleRunner, _ folder: SessionFolder) throws {
    self.runner = runner
    self.folder = folder
  }

  /// What the start screen says when it is come back to.
  private struct News {
    var selected: String?
    var message: String?
    var isTrouble = false
  }

  /// Shows the start screen as often as something is left that was opened from it.
  ///
  /// - Throws: `Failure`; ends the program with 128 + n after a signal.
  func run() throws {
    let taken: TakenTerminal
    do {
      try CursesTerminal.check()
      guard LocaleQuestion.goesOn(runner.preferences) else { return }
      try runner.check()
      taken = try runner.take()
    } catch {
      throw runner.failure(error)
    }
    let terminal = taken.terminal
    defer { terminal.close() }
    let desk = FileStartDesk(folder, environment: ProcessInfo.processInfo.environment)
    // What is wrong with the configuration stands here, where it is seen, and is told again at the end.
    var news = News(message: runner.preferences.problems.first?.sentence)
    news.isTrouble = news.message != nil
    while true {
      let console = StartConsole(
        desk: desk, terminal: terminal, selected: news.selected, message: news.message,
        isTrouble: news.isTrouble)
      switch console.run() {
      case .left:
        terminal.close()
        runner.preferences.tellProblems()
        return
      case .signal(let number):
        terminal.close()
        leave(with: 128 + number)
      case .demonstration:
        let path = folder.freeFile(for: "demonstration")
        news = come(back: path) { try self.demonstration(at: path, on: taken) }
      case .open(let id, let place):
        let path = FilePath(id)
        news = come(back: path) { try self.open(path, place, on: taken) }
      }
    }
  }

  /// Runs something; what went wrong is said on the start screen.
  private func come(back path: FilePath, from body: () throws -> ConsoleRunner.SessionEnd?) -> News
  {
    do {
      let end = try body()
      return News(
        selected: path.string, message: end?.sentence, isTrouble: end?.isFailure ?? false)
    } catch {
      return News(selected: path.string, message: Failure(error).sentence, isTrouble: true)
    }
  }

  private func demonstration(
    at path: FilePath, on taken: TakenTerminal
  ) throws -> ConsoleRunner.SessionEnd? {
    let (live, log) = try Demonstration.create(at: path)
    return runner.console(.moderator, live, log, on: taken)
  }

  private func open(
    _ path: FilePath, _ place: StartExit.Place, on taken: TakenTerminal
  ) throws -> ConsoleRunner.SessionEnd? {
    let terminal = taken.terminal
    switch place {
    case .moderator, .rapporteur:
      let (live, log) = try LiveSession.open(path, access: .append)
      return runner.console(
        place == .moderator ? .moderator : .rapporteur, live, log, on: taken)
    case .display:
      let (live, log) = try LiveSession.open(path, access: .read)
      runner.display(.floor, LogDisplayDesk(live, log), on: terminal)
      return nil
    case .replay:
      let bar = OpeningBar(path.lastComponent?.string ?? path.string)
      let desk = try LogReplayDesk(path) { read, total in
        if bar.isDue { terminal.show(bar.screen(read, of: total, terminal.size)) }
      }
      let console = ReplayConsole(
        desk: desk, terminal: terminal, setup: taken.setup)
      if case .signal(let number) = console.run() {
        terminal.close()
        leave(with: 128 + number)
      }
      return nil
    }
  }
}
