import ArgumentParser
import Consoles

/// `keys`: the key table, as the README shows it.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the keys of the moderator's console.")

  func run() {
    Output.data(KeyTable.moderator.markdown + "\n")
  }
}
