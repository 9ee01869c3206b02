/// A command given after the session was closed, with its reason (domain C-11).
public struct AmendmentCommand: Hashable, Sendable {
  /// Why.
  public var reason: String
  /// Who asked for it, where it is somebody else than the one at the console.
  public var actor: String?
  /// The command.
  public var command: Command

  /// A command with its reason.
  public init(reason: String, actor: String? = nil, _ command: Command) {
    self.reason = reason
    self.actor = actor
    self.command = command
  }
}

extension CommandForm {
  /// The reason stands first; the command behind it is read as it stands.
  static let amendmentForm = CommandForm(
    "amend \"reason\" [--actor \"who\"] COMMAND", [.text],
    options: [Option(name: "--actor", value: .text)]
  ) { (reader) throws(CommandProblem) in
    throw CommandProblem(column: reader.end, kind: .missing(.command, usage: reader.form.usage))
  }

  /// Where the command begins that is amended: the place of its first token, or of the end; nil for other lines.
  static func amendedCommand(in tokens: [CommandToken]) -> Int? {
    guard matching(tokens)?.words == amendmentForm.words else { return nil }
    var place = 1
    var hasReason = false
    while place < tokens.count {
      let token = tokens[place]
      if token.text == "--actor", !token.isQuoted {
        place += 2
      } else if !hasReason {
        hasReason = true
        place += 1
      } else {
        break
      }
    }
    return min(place, tokens.count)
  }
}

extension Command {
  /// Reads `amend …`, whose command begins at a place.
  static func amendment(
    _ tokens: [CommandToken], commandAt place: Int, line: String, in session: Session
  ) throws(CommandProblem) -> Command {
    let form = CommandForm.amendmentForm
    var reader = try ArgumentReader(tokens[1..<place], form: form, line: line, session: session)
    let reason = try reader.token(.text).text
    let inner = Array(tokens[place...])
    guard let first = inner.first else {
      throw CommandProblem(column: reader.end, kind: .missing(.command, usage: form.usage))
    }
    // Nothing is amended twice at once.
    if CommandForm.matching(inner)?.words == form.words {
      throw CommandProblem(
        column: first.column, kind: .unexpected(first.text, usage: form.usage))
    }
    let command = try Command(inner, line: line, in: session)
    return .amend(
      AmendmentCommand(reason: reason, actor: reader.value("--actor")?.text, command))
  }
}
