/// The arguments of one command line, taken one after another, with names resolved in a session.
struct ArgumentReader {
  let session: Session
  let form: CommandForm
  private var words: [CommandToken] = []
  private var values: [String: CommandToken] = [:]
  private var flags: Set<String> = []
  /// The column after the line, where something is missing.
  let end: Int

  /// Sorts the tokens after the command's words into arguments and options.
  init(_ tokens: ArraySlice<CommandToken>, form: CommandForm, line: String, session: Session)
    throws(CommandProblem)
  {
    self.session = session
    self.form = form
    end = line.count + 1
    var rest = tokens
    while let token = rest.popFirst() {
      guard token.text.hasPrefix("--"), !token.isQuoted else {
        words.append(token)
        continue
      }
      guard let option = form.options.first(where: { $0.name == token.text }) else {
        throw CommandProblem(
          column: token.column,
          kind: .unknownOption(token.text, known: form.options.map(\.name)))
      }
      let given = flags.union(values.keys)
      guard !given.contains(option.name), !form.contradicts(option, given) else {
        throw CommandProblem(
          column: token.column, kind: .unexpected(token.text, usage: form.usage))
      }
      if option.value == nil {
        flags.insert(option.name)
      } else if let value = rest.first, value.isQuoted || !value.text.hasPrefix("--") {
        values[option.name] = value
        rest.removeFirst()
      } else {
        throw CommandProblem(column: token.column, kind: .missingValue(option: option.name))
      }
    }
  }

  /// Whether arguments are left.
  var hasMore: Bool { !words.isEmpty }

  /// The next argument, left where it is.
  var nextWord: CommandToken? { words.first }

  /// Whether a flag was given.
  func flag(_ name: String) -> Bool { flags.contains(name) }

  /// The value of an option, if it was given.
  func value(_ name: String) -> CommandToken? { values[name] }

  /// The next argument, if there is one.
  mutating func nextToken() -> CommandToken? { words.isEmpty ? nil : words.removeFirst() }

  /// The next argument.
  mutating func token(_ kind: ArgumentKind) throws(CommandProblem) -> CommandToken {
    guard let token = nextToken() else {
      throw CommandProblem(column: end, kind: .missing(kind, usage: form.usage))
    }
    return token
  }

  /// A text to the end of the arguments; without quotation marks the words are joined by spaces.
  mutating func text() throws(CommandProblem) -> String {
    guard let text = optionalText() else {
      throw CommandProblem(column: end, kind: .missing(.text, usage: form.usage))
    }
    return text
  }

  /// A text to the end of the arguments, if there is one.
  mutating func optionalText() -> String? {
    guard let first = nextToken() else { return nil }
    guard !first.isQuoted else { return first.text }
    let rest = words.map(\.text)
    words = []
    return ([first.text] + rest).joined(separator: " ")
  }

  /// Refuses what is left over.
  func finish() throws(CommandProblem) {
    guard let extra = words.first else { return }
    throw CommandProblem(
      column: extra.column, kind: .unexpected(extra.text, usage: form.usage))
  }

  /// A value that is none of its kind.
  func bad(_ token: CommandToken, _ kind: ArgumentKind) -> CommandProblem {
    CommandProblem(column: token.column, kind: .badValue(token.text, kind))
  }
}

extension ArgumentReader {
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type = Value.self
  ) throws(CommandProblem) -> Value {
    let kind = ArgumentKind.choice(type.allCases.map(\.rawValue))
    return try choice(of: token(kind))
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(of token: CommandToken)
    throws(CommandProblem) -> Value
  {
    let word = token.text.lowercased().replacing("-", with: "_")
    if let value = Value(rawValue: word) { return value }
    throw bad(token, .choice(Value.allCases.map(\.rawValue)))
  }

  func optionalChoice<Value: RawRepresentable<String> & CaseIterable>(
    _ option: String, _ type: Value.Type = Value.self
  ) throws(CommandProblem) -> Value? {
    guard let token = value(option) else { return nil }
    return try choice(of: token)
  }

  mutating func duration(unit: Milliseconds) throws(CommandProblem) -> Milliseconds {
    let token = try token(.duration)
    guard let length = DurationText.parse(token.text, unit: unit) else {
      throw bad(token, .duration)
    }
    return length
  }

  func optionalDuration(_ option: String, unit: Milliseconds) throws(CommandProblem)
    -> Milliseconds?
  {
    guard let token = value(option) else { return nil }
    guard let length = DurationText.parse(token.text, unit: unit), length > 0 else {
      throw bad(token, .duration)
    }
    return length
  }

  func optionalCount(_ option: String) throws(CommandProblem) -> Int? {
    guard let token = value(option) else { return nil }
    guard let count = Int(token.inLatinDigits), (0...1_000_000).contains(count) else {
      throw bad(token, .count)
    }
    return count
  }

  func optionalTime(_ option: String) throws(CommandProblem) -> LocalTime? {
    guard let token = value(option) else { return nil }
    guard let time = LocalTime(token.inLatinDigits) else { throw bad(token, .time) }
    return time
  }

  func optionalLanguage(_ option: String) throws(CommandProblem) -> String? {
    guard let token = value(option) else { return nil }
    guard let code = Self.language(token.text) else { throw bad(token, .language) }
    return code
  }
}
