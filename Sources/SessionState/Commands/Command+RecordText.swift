// The text forms of the record's commands.
extension RecommendationCommand {
  var words: [String] {
    switch self {
    case .add(let text, let language, let by, let during):
      ["add", quoted(text)] + option("--lang", language)
        + (by.isEmpty ? [] : ["--by", by.map(\.description).joined(separator: ",")])
        + option("--during", during)
    case .revise(let id, let text, let reason, let by):
      ["revise", id.description, quoted(text)] + (reason.map { ["--reason", quoted($0)] } ?? [])
        + option("--by", by)
    case .translate(let id, let language, let text):
      ["translate", id.description, "--lang", language, quoted(text)]
    case .agree(let id, let language): ["agree", id.description] + option("--lang", language)
    case .classify(let id, let change): ["classify", id.description] + change.words
    case .support(let id, let party, let role):
      ["support", id.description, party.description]
        + (role == .support ? [] : ["--as", role.rawValue])
    case .unsupport(let id, let party): ["unsupport", id.description, party.description]
    case .merge(let ids, let text, let language):
      ["merge"] + ids.map(\.description) + [quoted(text)] + option("--lang", language)
    case .split(let id, let texts): ["split", id.description] + texts.map(quoted)
    case .position(let id, let party, let value, let text):
      ["position", id.description, party.description, value?.rawValue ?? "none"]
        + (text.map { [quoted($0)] } ?? [])
    case .silence(let id, let until, let to):
      ["silence", id.description] + until.words + (to.map { ["--to", quoted($0)] } ?? [])
    case .breakSilence(let id, let party, let text):
      ["break", id.description, party.description] + (text.map { [quoted($0)] } ?? [])
    case .table(let id): ["table", id.description]
    case .defer(let id): ["defer", id.description]
    case .withdraw(let id): ["withdraw", id.description]
    case .reject(let id): ["reject", id.description]
    case .reopen(let id, let reason): ["reopen", id.description, quoted(reason)]
    case .adopt(let adopting): ["adopt"] + adopting.words
    case .order(let id, let place): ["order", id.description, "--to", String(place)]
    case .number: ["number"]
    }
  }
}

extension Classification {
  fileprivate var words: [String] {
    (theme.map { ["--theme", quoted($0)] } ?? [])
      + (principles.map { ["--principles", list($0.map(\.rawValue))] } ?? [])
      + (addressees.map { ["--to", quoted(Self.list($0))] } ?? [])
      + (verb.map { ["--verb", quoted($0)] } ?? []) + option("--priority", priority?.rawValue)
      + option("--part", part?.rawValue)
  }

  private static func list(_ names: [String]) -> String {
    let holdsComma = names.contains { name in name.contains { ",،".contains($0) } }
    return names.joined(separator: holdsComma ? "; " : ", ") + (holdsComma ? ";" : "")
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ",")
  }
}

extension Deadline {
  fileprivate var words: [String] {
    switch self {
    case .after(let length): ["--in", DurationText.text(length)]
    case .at(let date, let time):
      ["--until", quoted((date.map { "\($0) " } ?? "") + time.description)]
    }
  }
}

extension Adopting {
  fileprivate var words: [String] {
    var words = ids.map(\.description) + ["--method", method.rawValue]
    if let counts {
      words += ["--for", String(counts.for), "--against", String(counts.against)]
      words += ["--abstain", String(counts.abstain)]
    }
    if !votes.isEmpty {
      let text = votes.map { "\($0.group):\($0.vote.rawValue)" }.joined(separator: ",")
      words += ["--votes", text]
    }
    if !separated.isEmpty {
      words += ["--separate", separated.map(\.description).joined(separator: ",")]
    }
    words += option("--asked-by", separatedBy)
    return withBrackets ? words + ["--with-brackets"] : words
  }
}

extension MarkCommand {
  var words: [String] {
    switch self {
    case .set(let label): label.map { [quoted($0)] } ?? []
    case .fillRecommendation(let id, let text): ["fill", id.description, "rec", quoted(text)]
    case .fillNote(let id, let text, let kind):
      ["fill", id.description, "note", quoted(text)]
        + (kind == .note ? [] : ["--kind", kind.rawValue])
    case .drop(let id): ["drop", id.description]
    }
  }
}

extension NoteCommand {
  var words: [String] {
    switch self {
    case .edit(let id, let text, let kind):
      ["edit", id.description] + (text.map { [quoted($0)] } ?? [])
        + option("--kind", kind?.rawValue)
    case .remove(let id): ["remove", id.description]
    }
  }
}

extension ActionCommand {
  var words: [String] {
    switch self {
    case .add(let text, let owner, let due, let from):
      ["add", quoted(text)] + (owner.map { ["--owner", $0.word] } ?? []) + option("--due", due)
        + option("--from", from)
    case .edit(let id, let change): ["edit", id.description] + change.words
    case .done(let id): ["done", id.description]
    case .drop(let id): ["drop", id.description]
    case .open(let id): ["open", id.description]
    }
  }
}

extension ActionOwner {
  fileprivate var word: String {
    switch self {
    case .party(let party): party.description
    case .text(let text): quoted(text)
    }
  }
}

extension ActionChange {
  fileprivate var words: [String] {
    (text.map { ["--text", quoted($0)] } ?? [])
      + (owner.map { ["--owner", $0?.word ?? "none"] } ?? [])
      + (due.map { ["--due", $0?.description ?? "none"] } ?? [])
  }
}

extension DocumentCommand {
  var words: [String] {
    switch self {
    case .issue(let issuing):
      ["issue", issuing.kind.rawValue, "--level", issuing.level.rawValue]
        + ["--of", String(issuing.of), "--head", quoted(issuing.head)]
        + ["--hash", quoted(issuing.hash)] + (issuing.isFinal ? ["--final"] : [])
    }
  }
}

private func quoted(_ text: String) -> String { CommandText.quoted(text) }

private func option(_ name: String, _ value: (some CustomStringConvertible)?) -> [String] {
  value.map { [name, $0.description] } ?? []
}
