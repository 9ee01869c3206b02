/// One form of the command language: its words, what follows them, and how it is read.
///
/// The table of all forms gives the parser, help and completion alike.
public struct CommandForm: Sendable {
  /// The words it begins with, as `floor give`.
  public let words: [String]
  /// What follows, in order.
  public let arguments: [ArgumentKind]
  /// The options it knows.
  public let options: [Option]
  /// The whole form as help shows it.
  public let usage: String
  let read: @Sendable (inout ArgumentReader) throws(CommandProblem) -> Command

  /// An option; a flag when it has no value.
  public struct Option: Hashable, Sendable {
    /// With its dashes.
    public var name: String
    /// What stands after it; nil for a flag.
    public var value: ArgumentKind?
    /// The option beside which it cannot stand.
    public var insteadOf: String?
  }

  init(
    _ usage: String, _ arguments: [ArgumentKind] = [], options: [Option] = [],
    read: @escaping @Sendable (inout ArgumentReader) throws(CommandProblem) -> Command
  ) {
    self.usage = usage
    words = usage.split(separator: " ").map(String.init)
      .prefix { $0.allSatisfy { $0.isLowercase } }.map { $0 }
    self.arguments = arguments
    self.options = options
    self.read = read
  }

  /// Whether an option cannot stand beside one of those given.
  func contradicts(_ option: Option, _ given: Set<String>) -> Bool {
    options.contains {
      given.contains($0.name)
        && ($0.name == option.insteadOf || option.name == $0.insteadOf)
    }
  }
}

extension Command {
  /// Reads a command line; names are looked up in the session.
  ///
  /// - Throws: `CommandProblem` with the column and what is expected there.
  public init(_ line: String, in session: Session) throws(CommandProblem) {
    try self.init(try CommandToken.split(line), line: line, in: session)
  }

  /// Reads the words of a command in a line.
  init(_ tokens: [CommandToken], line: String, in session: Session) throws(CommandProblem) {
    if let place = CommandForm.amendedCommand(in: tokens) {
      self = try .amendment(tokens, commandAt: place, line: line, in: session)
      return
    }
    guard let form = CommandForm.matching(tokens) else {
      let words = String(tokens.prefix(2).map(\.text).joined(separator: " ").prefix(60))
      throw CommandProblem(
        column: tokens.first?.column ?? 1,
        kind: .unknownCommand(words, nearest: CommandForm.nearest(to: words)))
    }
    var reader = try ArgumentReader(
      tokens.dropFirst(form.words.count), form: form, line: line, session: session)
    self = try form.read(&reader)
    try reader.finish()
  }
}

extension CommandForm {
  /// The form with the most words that a line begins with.
  static func matching(_ tokens: [CommandToken]) -> CommandForm? {
    let words = tokens.prefix { !$0.isQuoted }.map { $0.text.lowercased() }
    return all.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
  }

  /// Up to four commands that a line may have meant.
  static func nearest(to line: String) -> [String] {
    let words = line.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return all.prefix(4).map(\.usage) }
    let second = words.count > 1 ? words[1] : ""
    let close = all.enumerated().compactMap { place, form -> (Int, Int, CommandForm)? in
      // A slip in the first word, or the second word in place of the first.
      let near = form.words.map { editDistance($0, first) }.min() ?? .max
      guard near <= 2 else { return nil }
      let next = second.isEmpty || form.words.count < 2 ? 0 : editDistance(form.words[1], second)
      return (near + next, place, form)
    }
    return close.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(4).map(\.2.usage)
  }

  private static func editDistance(_ left: String, _ right: String) -> Int {
    let target = Array(right)
    var row = Array(0...target.count)
    for (line, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in target.enumerated() {
        let cost = min(
          row[column] + 1, row[column + 1] + 1, diagonal + (character == other ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[target.count]
  }
}
