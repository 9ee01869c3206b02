import ArgumentParser

/// `open`: the moderator's console.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens a session in the moderator's console.")

  @OptionGroup var session: SessionOptions
  @OptionGroup var console: ConsoleOptions

  func run() throws {
    try ConsoleRunner(console).run { try session.open(.append) }
  }
}
