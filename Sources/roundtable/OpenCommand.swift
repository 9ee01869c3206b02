import ArgumentParser

/// `open`: the moderator's or the rapporteur's console.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens a session in the console of the moderator or the rapporteur.")

  @OptionGroup var session: SessionOptions
  @OptionGroup var look: ConsoleOptions

  @Option(help: "Whose console: moderator or rapporteur; F goes to the other one.")
  var console = ConsoleKind.moderator

  func run() throws {
    try ConsoleRunner(look).run(console) { try session.openQuietly(.append) }
  }
}
