import ArgumentParser
import SessionState
import Words

/// `commands`: every form of the command language, for `do` and the `:` prompt.
struct CommandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands", abstract: "Lists the commands that do and the : prompt know.")

  func run() {
    for form in CommandForm.all { Output.data(form.usage + "\n") }
    for key in Settings.Key.allCases { Output.data("  set \(key.rawValue)  \(key.meaning)\n") }
  }
}
