import ArgumentParser
import Themes

/// `themes`: the names that --theme takes.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Lists the themes.")

  func run() {
    for name in Themes.names { Output.data(name + "\n") }
  }
}
