import ArgumentParser
import Consoles
import SessionState
import Words

/// `keys`: the key table, as the README shows it.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the keys of the consoles.")

  func run() {
    for (role, table) in [(Role.moderator, KeyTable.moderator), (.rapporteur, .rapporteur)] {
      Output.data(Label.consoleOf(role) + "\n\n" + table.markdown + "\n\n")
    }
    Output.data(Label.theReplay + "\n\n" + KeyTable.replay.markdown + "\n")
  }
}
