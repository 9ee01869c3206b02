extension Command {
  /// The command's text form; reading it gives the same command again.
  public var text: String { words.joined(separator: " ") }

  private var words: [String] {
    switch self {
    case .session(let command): ["session"] + command.words
    case .attribution(let level, let item, let wholeItem):
      ["attribution", level.rawValue] + option("--item", item) + (wholeItem ? ["--whole"] : [])
    case .item(let command): ["item"] + command.words
    case .participant(.rollCall): ["roll", "call"]
    case .participant(let command): ["participant"] + command.words
    case .group(.add(let name, let short, let type)):
      ["group", "add", quoted(name), "--short", quoted(short), "--type", type.rawValue]
    case .group(.edit(let id, let change)): ["group", "edit", id.description] + change.words
    case .floor(let command): ["floor"] + command.words
    case .list(.open): ["list", "open"]
    case .list(.close): ["list", "close"]
    case .list(.closeIn(let length)): ["list", "close", "--in", DurationText.text(length)]
    case .list(.closeAt(let time)): ["list", "close", "--at", time.description]
    case .order(let command): command.words
    case .motion(let command): ["motion"] + command.words
    case .budget(let command): ["budget"] + command.words
    case .correct(let command): ["correct"] + command.words
    case .land(let choice): ["day", "land"] + choice.words
    case .recover(let choice, let since):
      ["clock", "recover", choice.rawValue] + (since?.words ?? [])
    case .sleep(let choice, let length, let ago):
      ["clock", "gap", choice.rawValue, DurationText.text(length)]
        + (ago.map { ["--ago", DurationText.text($0)] } ?? [])
    case .rule(let ruling, let text):
      ["order", "rule", ruling.rawValue] + (text.map { [quoted($0)] } ?? [])
    case .recommendation(let command): ["rec"] + command.words
    case .mark(let command): ["mark"] + command.words
    case .note(let text, let kind, let during):
      ["note", quoted(text)] + (kind == .note ? [] : ["--kind", kind.rawValue])
        + option("--during", during)
    case .notes(let command): ["note"] + command.words
    case .action(let command): ["action"] + command.words
    case .document(let command): ["document"] + command.words
    case .display(let command): command.words
    case .set(let key, let value): ["set", key.rawValue, quoted(value)]
    case .amend(let amendment):
      ["amend", quoted(amendment.reason)]
        + (amendment.actor.map { ["--actor", quoted($0)] } ?? []) + amendment.command.words
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
    case .takeLeftovers(let ids): ["leftovers"] + ids.map(\.description)
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
        + option(new.isFixed ? "--fixed" : "--start", new.start) + option("--after", new.after)
    case .edit(let id, let change): ["edit", id.description] + change.words
    case .move(let id, let place): ["move", id.description] + place.words
    case .split(let id, let minutes, let title):
      ["split", id.description, "--minutes", String(minutes)] + (title.map { [quoted($0)] } ?? [])
    case .remove(let id): ["remove", id.description]
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
    case .edit(let id, let change): ["edit", id.description] + change.words
    case .merge(let id, let into): ["merge", id.description, "--into", into.description]
    case .rollCall: ["roll", "call"]
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
        + option("--for", wish.onBehalfOf) + option("--language", wish.language)
        + option("--to", wish.target) + (wish.override ? ["--override"] : [])
    case .withdraw(let id): ["withdraw", id.description]
    case .later(let id): ["later", id.description]
    case .move(let id, let place, let reason):
      ["move", id.description, "--to", String(place)]
        + (reason.map { ["--reason", quoted($0)] } ?? [])
    case .kind(let id, let kind): ["kind", id.description, kind.rawValue]
    case .edit(let id, let note, let language):
      ["edit", id.description] + (note.map { ["--note", quoted($0)] } ?? [])
        + option("--language", language)
    case .give(let giving): ["give"] + giving.words
    case .last(let giving): ["last"] + giving.words
    case .interpret: ["interpret"]
    case .language(let code): ["language", code]
    case .pause: ["pause"]
    case .resume: ["resume"]
    case .end: ["end"]
    case .extend(let delta): ["extend", DurationText.text(delta)]
    case .yield(let heir): ["yield"] + (heir.map { [$0.description] } ?? [])
    case .back: ["back"]
    }
  }
}

extension Giving {
  fileprivate var words: [String] {
    [target.word] + option("--kind", kind?.rawValue)
      + (allotted.map { ["--time", DurationText.text($0)] } ?? []) + option("--language", language)
      + option("--answers", answers.map(Self.text))
  }

  private static func text(_ answers: [InterventionID]) -> String {
    answers.isEmpty ? "none" : answers.map(\.description).joined(separator: ",")
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
