import ArgumentParser
import Consoles
import SessionState
import Words

/// `keys`: the key table, as the README shows it, or as a key file to change.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Lists the keys of the consoles.",
    discussion: """
      roundtable keys --toml > ~/.config/roundtable/keys.toml   all keys as a file to change
      """)

  @OptionGroup var file: KeyOptions

  @Flag(help: "The whole table as a key file, with the name of every action.")
  var toml = false

  func run() throws {
    let tables = try file.tables()
    if toml { return Output.data(tables.toml) }
    for (role, table) in [(Role.moderator, tables.moderator), (.rapporteur, tables.rapporteur)] {
      Output.data(Label.consoleOf(role) + "\n\n" + table.markdown + "\n\n")
    }
    Output.data(Label.theReplay + "\n\n" + tables.replay.markdown + "\n")
  }
}
