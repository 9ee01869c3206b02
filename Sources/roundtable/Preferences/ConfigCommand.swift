import ArgumentParser
import Foundation
import TerminalScreen
import Words

/// `config`: what holds, and who said it.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints every setting of the program with its value and where it comes from.")

  @Flag(help: "Print a configuration file to begin with: every name, its meaning, its default.")
  var template = false

  @OptionGroup var look: ConsoleOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let path = PersonalFolders(environment).configurationFile?.string else {
      throw Failure(PreferenceText.noFolder)
    }
    if template { return Output.data(Preferences.template(TextCleaner.clean(path))) }
    let preferences = look.preferences()
    if !FileManager.default.fileExists(atPath: path) { Output.error(PreferenceText.noFile(path)) }
    preferences.tellProblems()
    for name in PreferenceName.allCases {
      let value = preferences[name]
      let fields = [name.rawValue, value.text.isEmpty ? "-" : value.text, value.origin.words]
      Output.data(fields.map { TextCleaner.clean($0) }.joined(separator: "\t") + "\n")
    }
    if preferences.problems.contains(where: { !$0.isWarning }) { leave(with: 1) }
  }
}
