extension OrderCommand {
  var words: [String] {
    switch self {
    case .grant(let id): ["order", "grant", id.description]
    case .refuse(let id, let reason):
      ["order", "refuse", id.description] + CommandText.optional(reason)
    case .appeal(let result, let by, let counts):
      ["order", "appeal", result.rawValue] + CommandText.option("--by", by) + (counts?.words ?? [])
    case .call(let reason, let who, let text):
      ["order", "call", reason.rawValue] + CommandText.optional(text)
        + CommandText.option("--who", who)
    case .closeRound: ["round", "close"]
    }
  }
}

extension VoteCounts {
  var words: [String] {
    ["--for", String(self.for), "--against", String(against), "--abstain", String(abstain)]
  }
}

extension MotionCommand {
  var words: [String] {
    switch self {
    case .make(let kind, let mover, let seconder):
      ["make", kind.rawValue, "--by", mover.description] + CommandText.option("--second", seconder)
    case .second(let id, let seconder): ["second", id.description, seconder.description]
    case .speak(let id, let person, let side):
      ["speak", id.description, person.description, side.rawValue]
    case .decide(let id, let result, let counts):
      ["decide", id.description, result.rawValue] + (counts?.words ?? [])
    }
  }
}

extension BudgetCommand {
  var words: [String] {
    switch self {
    case .set(let group, let time): ["set", group?.description ?? "all", DurationText.text(time)]
    case .add(let group, let time): ["add", group.description, DurationText.text(time)]
    case .share(let group): ["share", group.description]
    }
  }
}

extension CorrectionCommand {
  var words: [String] {
    switch self {
    case .start(let id, let time):
      ["start"] + (id.map { [$0.description] } ?? []) + time.words
    case .end(let id, let time): ["end"] + (id.map { [$0.description] } ?? []) + time.words
    case .speaker(let id, let person, let since):
      ["speaker", person.description] + CommandText.option("--of", id) + (since?.words ?? [])
    case .kind(let id, let kind): ["kind", kind.rawValue] + CommandText.option("--of", id)
    case .itemStart(let id, let time):
      ["opened"] + (id.map { [$0.description] } ?? []) + time.words
    case .itemEnd(let id, let time): ["closed", id.description] + time.words
    }
  }
}

extension CorrectedTime {
  var words: [String] {
    switch self {
    case .ago(let length): ["--ago", DurationText.text(length)]
    case .at(let seconds):
      [
        "--at",
        "\(LocalTime(minutes: seconds / 60)):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)",
      ]
    }
  }
}

extension LandingChoice {
  var words: [String] {
    [end.description, "--way", way.rawValue]
      + (items.isEmpty ? [] : ["--items", items.map(\.description).joined(separator: ",")])
  }
}

extension ItemChange {
  var words: [String] {
    CommandText.optional(title) + CommandText.option("--minutes", minutes)
      + CommandText.option("--start", start) + CommandText.option("--kind", kind?.rawValue)
      + (fixed.map { [$0 ? "--fixed" : "--free"] } ?? [])
      + CommandText.option("--turn", turn.map(DurationText.text))
      + CommandText.option("--speakers", speakers.map(Self.text))
  }

  private static func text(_ slots: [Slot]) -> String {
    if slots.isEmpty { return "none" }
    return slots.map { slot in
      slot.participant.description + (slot.minutes.map { ":\($0)" } ?? "")
    }.joined(separator: ",")
  }
}

extension ItemPlace {
  var words: [String] {
    switch self {
    case .before(let id): ["--before", id.description]
    case .after(let id): ["--after", id.description]
    case .day(let day, let start): ["--day", String(day)] + CommandText.option("--start", start)
    }
  }
}

extension ParticipantChange {
  var words: [String] {
    CommandText.option("--name", name.map(CommandText.quoted))
      + CommandText.option("--group", group.map { $0?.description ?? "none" })
      + CommandText.option("--role", role?.rawValue) + CommandText.option("--number", number)
      + CommandText.option("--languages", languages?.joined(separator: ","))
      + CommandText.option("--precedence", precedence)
  }
}

extension GroupChange {
  var words: [String] {
    CommandText.option("--name", name.map(CommandText.quoted))
      + CommandText.option("--short", short.map(CommandText.quoted))
      + CommandText.option("--type", type?.rawValue)
  }
}

extension CommandText {
  static func optional(_ text: String?) -> [String] { text.map { [quoted($0)] } ?? [] }

  static func option(_ name: String, _ value: (some CustomStringConvertible)?) -> [String] {
    value.map { [name, $0.description] } ?? []
  }
}
