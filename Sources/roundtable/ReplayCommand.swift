import ArgumentParser
import Consoles
import SessionState
import SessionStorage
import Words

/// `replay`: the time machine.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Shows a session as it was at any moment, forwards and backwards; changes nothing.")

  @OptionGroup var session: SessionOptions
  @OptionGroup var look: ConsoleOptions

  @Option(help: "Begin at this time: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Option(help: "Begin just after this event.")
  var seq: Int?

  @Option(help: "How many times as fast as the meeting: 0.5 to 600.")
  var speed = 1.0

  @Option(
    help: "Seconds that a time without an event may take; a longer one takes 1 s. 0: all of it.")
  var idle = 5.0

  @Option(help: "Whose screen: moderator or rapporteur; F goes to the other one.")
  var console = ConsoleKind.moderator

  func run() throws {
    guard speed.isFinite, (0.5...600).contains(speed) else {
      throw Failure(ProgramWords.noSpeed, code: 2)
    }
    guard idle.isFinite, (0...86_400).contains(idle) else {
      throw Failure(ProgramWords.noIdle, code: 2)
    }
    let path = try session.path()
    try ConsoleRunner(look, for: .replay).replay(path) { progress in
      let desk = try LogReplayDesk(path, progress: progress)
      return (desk, try beginning(desk.recording))
    } console: { desk, taken, position in
      ReplayConsole(
        desk: desk, terminal: taken.terminal, at: position, speed: Int((speed * 2).rounded()),
        longestGap: idle > 0 ? Int(idle * 1000) : nil, asRapporteur: console == .rapporteur,
        setup: taken.setup)
    }
  }

  private func beginning(_ recording: Recording) throws -> ReplayPosition? {
    if at != nil, seq != nil { throw Failure(ProgramWords.atOrSeq, code: 2) }
    guard let text = at ?? seq.map({ "#\($0)" }) else { return nil }
    do {
      return try recording.position(named: text, day: nil)
    } catch {
      throw Failure(error.sentence)
    }
  }
}
