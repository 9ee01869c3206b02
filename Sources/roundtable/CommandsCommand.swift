import ArgumentParser
import SessionState

/// `commands`: every form of the command language, for `do` and the `:` prompt.
struct CommandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands", abstract: "Lists the commands that do and the : prompt know.")

  func run() {
    for form in CommandForm.all { Output.data(form.usage + "\n") }
  }
}
