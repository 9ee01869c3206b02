public import ArgumentParser
public import Consoles
import Words

/// `display`: the second screen.
struct DisplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "display",
    abstract: "The second screen, for the room: follows a session and changes nothing.")

  @OptionGroup var session: SessionOptions

  @Option(help: "What to begin with: floor, clock, text. f, c and t change it.")
  var view = DisplayView.floor

  @OptionGroup var look: ConsoleOptions

  func run() throws {
    try ConsoleRunner(look, for: .display).display(view) {
      let (live, log) = try session.openQuietly(.read)
      return LogDisplayDesk(live, log)
    }
  }
}

extension DisplayView: ExpressibleByArgument {}
