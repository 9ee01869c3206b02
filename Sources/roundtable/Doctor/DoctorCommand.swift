import ArgumentParser
import Foundation
import SessionStorage
import TerminalScreen
import Words

/// `doctor`: whether everything the screens need is there, a line each.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks at the terminal, the folders and the configuration; says what to do.")

  @OptionGroup var folder: FolderOptions

  @Flag(help: "Ask once which of four lines shows Arabic correctly, and keep the answer.")
  var bidi = false

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    if bidi { return try BidiQuestion.ask(environment) }
    let flags = LanguageFlag.given.map { [PreferenceName.language: $0.rawValue] } ?? [:]
    let checkup = Checkup(
      environment, preferences: Preferences.load(flags: flags),
      folder: Result { try folder.folder() })
    for line in checkup.lines {
      Output.data(TextCleaner.clean((line.isGood ? "ok    " : "look  ") + line.text) + "\n")
    }
    if checkup.lines.contains(where: { !$0.isGood }) { leave(with: 1) }
  }
}
