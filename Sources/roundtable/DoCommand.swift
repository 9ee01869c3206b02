import ArgumentParser
import SessionState
import SessionStorage
import Words

/// `do`: commands without a console, one on the command line or one a line on stdin.
struct DoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Carries out one command, or one a line from stdin.",
    discussion: """
      Prints "SEQ EVENT [ID]" for each command once it is on the disk.

      A line of stdin may begin with a time and a role: "@10:41:07 rapporteur: note ...". Lines that begin with # are skipped.

      Stops at the first refusal with its line number, unless --keep-going.
      """)

  @OptionGroup var session: SessionOptions

  @Option(help: "Whose commands they are: moderator, rapporteur or staff.")
  var by: Role = .moderator

  @Option(
    help: "When it happened, for what is entered afterwards: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Flag(help: "Go on after a refusal; the exit code is still 1.")
  var keepGoing = false

  @Argument(parsing: .captureForPassthrough, help: "The command; without one, lines from stdin.")
  var command: [String] = []

  /// Options that stand between the name and the command; later ones belong to the command.
  mutating func validate() throws {
    while let word = command.first, word.hasPrefix("-") {
      command.removeFirst()
      if word == "--" { return }
      let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
      let option = halves.first ?? word
      if halves.count == 2 { command.insert(halves[1], at: 0) }
      switch option {
      case "--help", "-h": throw CleanExit.helpRequest(self)
      case "--follow": session.follow = true
      case "--keep-going": keepGoing = true
      case "--at": at = try value(of: option)
      case "--data": session.folder.data = try value(of: option)
      case "--by":
        let text = try value(of: option)
        guard let role = Role(argument: text) else {
          throw ValidationError("\(text) is no role: moderator, rapporteur or staff")
        }
        by = role
      default: throw ValidationError("Unknown option '\(option)'")
      }
    }
  }

  private mutating func value(of option: String) throws -> String {
    guard !command.isEmpty else { throw ValidationError("Missing value for '\(option)'") }
    return command.removeFirst()
  }

  func run() throws {
    let (live, log) = try session.open(.append, tellsNames: true)
    let script = ScriptRunner(live, by: by, at: at) { recorded in
      try log.sync()
      // Whoever reads may go away; what is to be entered is entered all the same.
      Output.data(recorded.reportLine + "\n", needsReader: false)
    }
    if !command.isEmpty {
      do {
        try script.run(commandLine)
      } catch {
        try log.sync()
        throw Failure(script.sentence(for: error))
      }
      return
    }
    var failed = false
    var number = 0
    while let line = readLine() {
      number += 1
      do {
        // Some editors begin a file with a byte order mark.
        try script.run(number == 1 && line.hasPrefix("\u{FEFF}") ? String(line.dropFirst()) : line)
      } catch {
        let sentence = ProgramWords.inLine(number, script.sentence(for: error))
        // After a line that the log could not take, nothing more is entered.
        guard keepGoing, !(error is LogError) else {
          throw Failure(
            sentence + (readLine() == nil ? "" : "\n" + ProgramWords.restNotDone))
        }
        try log.sync()
        Output.error(sentence)
        failed = true
      }
    }
    if failed { leave(with: 1) }
  }

  /// The words of the shell as a line of the command language: one word is a line, several keep their limits.
  private var commandLine: String {
    guard command.count > 1 else { return command[0] }
    return command.map { word in
      let isPlain = !word.isEmpty && !word.contains { $0.isWhitespace || "\"\\".contains($0) }
      return isPlain ? word : CommandText.quoted(word)
    }.joined(separator: " ")
  }
}
