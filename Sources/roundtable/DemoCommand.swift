import ArgumentParser
import SessionStorage
import Words
import TerminalScreen
import Words

/// `demo`: the Doha workshop, in a copy of its own, half-way through a panel of day 2.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Opens the demonstration: a workshop in Doha, half-way through a panel of day 2.")

  @OptionGroup var folder: FolderOptions
  @OptionGroup var console: ConsoleOptions

  @Flag(help: "Only create it and print its name.")
  var create = false

  func run() throws {
    let path = try folder.folder().freeFile(for: "demonstration")
    if create {
      _ = try Demonstration.create(at: path)
      return Output.data(FileWords.created(TextCleaner.clean(path.string)) + "\n")
    }
    try ConsoleRunner(console, for: .demonstration).run { try Demonstration.create(at: path) }
  }
}
