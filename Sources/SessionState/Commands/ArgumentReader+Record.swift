// What the record's commands name: parties, owners, dates, themes.
extension ArgumentReader {
  mutating func party() throws(CommandProblem) -> Party { try party(token(.party)) }

  /// A group by its id or short name, a person by anything, then a group by a part of its name.
  func party(_ token: CommandToken) throws(CommandProblem) -> Party {
    if let group = exactGroup(token) { return .group(group) }
    if let person = try? participant(token) { return .participant(person) }
    if let group = try? group(token) { return .group(group) }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .party))
  }

  func optionalParty(_ option: String) throws(CommandProblem) -> Party? {
    guard let token = value(option) else { return nil }
    return try party(token)
  }

  /// Somebody of the session; what names nobody is taken as it stands, in quotation marks even where it would.
  func optionalOwner(_ option: String) throws(CommandProblem) -> ActionOwner? {
    guard let token = value(option) else { return nil }
    if !token.isQuoted {
      if let party = try? party(token) { return .party(party) }
      let isID = GroupID(token.inLatinDigits) != nil || ParticipantID(token.inLatinDigits) != nil
      if isID, token.text.contains("-") {
        throw CommandProblem(column: token.column, kind: .notFound(token.text, .party))
      }
    }
    guard !token.text.trimmed.isEmpty else { throw bad(token, .party) }
    return .text(token.text)
  }

  /// Whether an option says that there is nothing.
  func isNone(_ option: String) -> Bool {
    guard let token = value(option) else { return false }
    return token.text.isEmpty || (!token.isQuoted && token.text.lowercased() == "none")
  }

  func optionalDate(_ option: String) throws(CommandProblem) -> LocalDate? {
    guard let token = value(option), !isNone(option) else { return nil }
    guard let date = LocalDate(token.inLatinDigits) else { throw bad(token, .date) }
    return date
  }

  /// `--in 72h`, `--until 10:00` or `--until "2026-05-18 10:00"`.
  func deadline() throws(CommandProblem) -> Deadline {
    if let token = value("--in") {
      guard
        let length = DurationText.parse(token.text, unit: 3_600_000, longest: Silence.longest),
        length > 0
      else { throw bad(token, .dateTime) }
      return .after(length)
    }
    guard let token = value("--until") else { throw missing(.dateTime) }
    let parts = token.inLatinDigits.split(whereSeparator: { $0 == " " || $0 == "T" })
    if parts.count == 1, let time = LocalTime(parts[0]) { return .at(nil, time) }
    if parts.count == 2, let date = LocalDate(parts[0]), let time = LocalTime(parts[1]) {
      return .at(date, time)
    }
    throw bad(token, .dateTime)
  }

  mutating func note() throws(CommandProblem) -> NoteID {
    let token = try token(.note)
    if let id = NoteID(token.inLatinDigits) ?? number(token).map({ NoteID($0) }),
      session.notes[id] != nil
    {
      return id
    }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .note))
  }

  mutating func action() throws(CommandProblem) -> ActionID {
    let token = try token(.action)
    if let id = ActionID(token.inLatinDigits) ?? number(token).map({ ActionID($0) }),
      session.actions[id] != nil
    {
      return id
    }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .action))
  }

  /// The recommendations at the beginning of the arguments, before a text.
  mutating func leadingRecommendations() throws(CommandProblem) -> [RecommendationID] {
    var ids = [try recommendation()]
    while let token = nextWord, !token.isQuoted {
      guard let id = try? recommendation(token) else {
        try needNoID(token)
        break
      }
      _ = nextToken()
      ids.append(id)
    }
    return ids
  }

  /// `R-77` where a text begins is a slip and no text, unless it stands in quotation marks.
  func needNoID(_ token: CommandToken) throws(CommandProblem) {
    guard !token.isQuoted, token.text.contains("-"), RecommendationID(token.inLatinDigits) != nil
    else { return }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .recommendation))
  }

  func recommendations(_ option: String) throws(CommandProblem) -> [RecommendationID] {
    guard let token = value(option) else { return [] }
    var ids: [RecommendationID] = []
    for part in Self.parts(of: token) { ids.append(try recommendation(part)) }
    return ids
  }

  /// `QRCS:for,G-2:against`.
  func votes(_ option: String) throws(CommandProblem) -> [GroupVote] {
    guard let token = value(option) else { return [] }
    var votes: [GroupVote] = []
    for part in Self.parts(of: token) {
      let halves = part.text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard halves.count == 2, let vote = Vote(rawValue: halves[1].lowercased()) else {
        throw bad(token, .votes)
      }
      let name = CommandToken(text: halves[0], column: token.column, isQuoted: token.isQuoted)
      votes.append(GroupVote(group: try group(name), vote: vote))
    }
    return votes
  }

  func classification() throws(CommandProblem) -> Classification {
    Classification(
      theme: text(of: "--theme"), principles: try principles("--principles"),
      addressees: value("--to").map { token in
        isNone("--to") ? [] : Self.addressees(token.text)
      },
      verb: text(of: "--verb"), priority: try optionalChoice("--priority"),
      part: try optionalChoice("--part"))
  }

  /// `IFRC, donors`; with semicolons between them where a name holds a comma.
  private static func addressees(_ text: String) -> [String] {
    let marks = text.contains { ";؛".contains($0) } ? ";؛" : ",،"
    return text.split(whereSeparator: { marks.contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// An option's text, empty where it says that there is none.
  private func text(of option: String) -> String? {
    value(option).map { isNone(option) ? "" : $0.text }
  }

  private func principles(_ option: String) throws(CommandProblem) -> [Principle]? {
    guard let token = value(option) else { return nil }
    if isNone(option) { return [] }
    var principles: [Principle] = []
    for part in Self.parts(of: token) {
      let word = part.text.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
      guard let principle = Principle(rawValue: word) else { throw bad(token, .principles) }
      if !principles.contains(principle) { principles.append(principle) }
    }
    return principles
  }
}
