extension Command {
  /// The command's text form; reading it gives the same command again.
  public var text: String { words.joined(separator: " ") }

  private var words: [String] {
    switch self {
    case .session(let command): ["session"] + command.words
    case .attribution(let level, let item):
      ["attribution", level.rawValue] + option("--item", item)
    case .item(let command): ["item"] + command.words
    case .participant(let command): ["participant"] + command.words
    case .group(.add(let name, let short, let type)):
      ["group", "add", quoted(name), "--short", quoted(short), "--type", type.rawValue]
    case .floor(let command): ["floor"] + command.words
    case .list(.open): ["list", "open"]
    case .list(.close): ["list", "close"]
    case .rule(let ruling, let text):
      ["order", "rule", ruling.rawValue] + (text.map { [quoted($0)] } ?? [])
    case .recommendation(let command): ["rec"] + command.words
    case .mark(.set(let label)): ["mark"] + (label.map { [quoted($0)] } ?? [])
    case .mark(.fillRecommendation(let id, let text)):
      ["mark", "fill", id.description, "rec", quoted(text)]
    case .mark(.fillNote(let id, let text)): ["mark", "fill", id.description, "note", quoted(text)]
    case .note(let text, let kind):
      ["note", quoted(text)] + (kind == .note ? [] : ["--kind", kind.rawValue])
    case .set(let key, let value): ["set", key.rawValue, quoted(value)]
    case .undo: ["undo"]
    case .redo: ["redo"]
    }
  }
}

/// The form of texts in a command line.
public enum CommandText {
  /// A text in quotation marks, with `"` and `\\` escaped.
  public static func quoted(_ text: String) -> String { inQuotationMarks(text) }
}

private func quoted(_ text: String) -> String { inQuotationMarks(text) }

private func inQuotationMarks(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { escaped.append("\\") }
    escaped.append(scalar)
  }
  return "\"\(escaped)\""
}

private func option(_ name: String, _ value: (some CustomStringConvertible)?) -> [String] {
  value.map { [name, $0.description] } ?? []
}

private func flag(_ fate: LeftoverFate?) -> [String] {
  fate.map { ["--\($0.rawValue)"] } ?? []
}

extension SessionCommand {
  fileprivate var words: [String] {
    switch self {
    case .open(let day): ["open"] + option("--day", day)
    case .suspend(let reason): ["suspend"] + (reason.map { [quoted($0)] } ?? [])
    case .resume: ["resume"]
    case .close: ["close"]
    }
  }
}

extension ItemCommand {
  fileprivate var words: [String] {
    switch self {
    case .open(let id, let leftover): ["open", id.description] + flag(leftover)
    case .next(let leftover): ["next"] + flag(leftover)
    case .close(let leftover): ["close"] + flag(leftover)
    case .suspend: ["suspend"]
    case .resume(let id, let leftover):
      ["resume"] + (id.map { [$0.description] } ?? []) + flag(leftover)
    case .skip(let id): ["skip", id.description]
    case .reopen(let id, let reason, let leftover):
      ["reopen", id.description, quoted(reason)] + flag(leftover)
    case .add(let new):
      ["add", quoted(new.title), "--minutes", String(new.minutes), "--kind", new.kind.rawValue]
        + option(new.isFixed ? "--fixed" : "--start", new.start)
    }
  }
}

extension ParticipantCommand {
  fileprivate var words: [String] {
    switch self {
    case .add(let new):
      ["add", quoted(new.name)] + option("--group", new.group) + ["--role", new.role.rawValue]
        + option("--number", new.number) + option("--language", new.language)
    case .present(let id): ["present", id.description]
    case .absent(let id): ["absent", id.description]
    }
  }
}

extension FloorCommand {
  fileprivate var words: [String] {
    switch self {
    case .request(let wish):
      ["request", wish.participant.description]
        + (wish.kind == .statement ? [] : ["--kind", wish.kind.rawValue])
        + (wish.note.map { ["--note", quoted($0)] } ?? [])
        + option("--for", wish.onBehalfOf) + (wish.override ? ["--override"] : [])
    case .withdraw(let id): ["withdraw", id.description]
    case .later(let id): ["later", id.description]
    case .move(let id, let place, let reason):
      ["move", id.description, "--to", String(place)]
        + (reason.map { ["--reason", quoted($0)] } ?? [])
    case .kind(let id, let kind): ["kind", id.description, kind.rawValue]
    case .give(let target, let kind, let allotted):
      ["give", target.word] + option("--kind", kind?.rawValue)
        + (allotted.map { ["--time", DurationText.text($0)] } ?? [])
    case .pause: ["pause"]
    case .resume: ["resume"]
    case .end: ["end"]
    case .extend(let delta): ["extend", DurationText.text(delta)]
    case .yield(let heir): ["yield"] + (heir.map { [$0.description] } ?? [])
    case .back: ["back"]
    }
  }
}

extension FloorTarget {
  fileprivate var word: String {
    switch self {
    case .next: "next"
    case .request(let id): id.description
    case .participant(let id): id.description
    }
  }
}

extension RecommendationCommand {
  fileprivate var words: [String] {
    switch self {
    case .add(let text, let language, let by):
      ["add", quoted(text)] + option("--lang", language)
        + (by.isEmpty ? [] : ["--by", by.map(\.description).joined(separator: ",")])
    case .revise(let id, let text, let reason):
      ["revise", id.description, quoted(text)] + (reason.map { ["--reason", quoted($0)] } ?? [])
    case .translate(let id, let language, let text):
      ["translate", id.description, "--lang", language, quoted(text)]
    case .table(let id): ["table", id.description]
    case .defer(let id): ["defer", id.description]
    case .withdraw(let id): ["withdraw", id.description]
    case .reject(let id): ["reject", id.description]
    case .reopen(let id, let reason): ["reopen", id.description, quoted(reason)]
    case .adopt(let adopting): ["adopt"] + adopting.words
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
    return withBrackets ? words + ["--with-brackets"] : words
  }
}
