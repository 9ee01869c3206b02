import ArgumentParser
import Words

/// The program: every ability is a subcommand with a file of its own.
@main
struct Roundtable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roundtable",
    abstract:
      "Runs and records a roundtable: agenda, floor, speakers list and recommendations in one log.",
    discussion: """
      roundtable                             the start screen
      roundtable demo                        a workshop to try it on
      roundtable new NAME --plan FILE.toml   a session of your own
      roundtable open NAME                   the moderator's console

      Every command works on a NAME in the data folder or on a path, and takes --lang en or --lang ar.
      """,
    version: "0.1.0",
    subcommands: [
      StartCommand.self, NewCommand.self, OpenCommand.self, DisplayCommand.self, FollowCommand.self,
      ReplayCommand.self, DoCommand.self, ShowCommand.self, StatsCommand.self, ExportCommand.self,
      VerifyCommand.self, SalvageCommand.self, RedactCommand.self, ListCommand.self,
      ThemesCommand.self, CommandsCommand.self, KeysCommand.self, ConfigCommand.self,
      DoctorCommand.self, ManCommand.self, DemoCommand.self,
    ],
    defaultSubcommand: StartCommand.self)

  /// Exit 0 done, 1 refused or failed, 2 usage or no terminal; data on stdout, messages on stderr.
  static func main() {
    Output.holdStandardStreams()
    Output.ignoreDeadlySignals()
    let (arguments, text) = LanguageFlag.take(Array(CommandLine.arguments.dropFirst()))
    if let text, InterfaceLanguage(rawValue: text) == nil {
      Output.error(PreferenceText.noLanguage(text))
      leave(with: 2)
    }
    let asked = text.flatMap { InterfaceLanguage(rawValue: $0) }
    // The person's file says it for every command; what is wrong with it is told by those that use all of it.
    let language = asked ?? Preferences.load().language
    LanguageFlag.$given.withValue(asked) {
      InterfaceLanguage.$current.withValue(language) { run(arguments) }
    }
  }

  private static func run(_ arguments: [String]) {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      Output.error(failure.sentence)
      leave(with: failure.code)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        Output.data(fullMessage(for: error) + "\n")
        leave(with: 0)
      }
      if code.rawValue == ExitCode.validationFailure.rawValue {
        Output.error(fullMessage(for: error))
        leave(with: 2)
      }
      if !fullMessage(for: error).isEmpty { Output.error(Failure(error).sentence) }
      leave(with: code == .failure ? 1 : code.rawValue)
    }
  }
}
