extension CommandForm {
  private static let kinds = ArgumentKind.choice(RequestKind.allCases.map(\.rawValue))

  static let requestForms = [
    CommandForm(
      "floor request P-12 [--kind statement] [--note \"…\"] [--for G-2] [--language ar] [--to I-4] "
        + "[--override]",
      [.participant],
      options: [
        Option(name: "--kind", value: kinds), Option(name: "--note", value: .text),
        Option(name: "--for", value: .group), Option(name: "--language", value: .language),
        Option(name: "--to", value: .intervention), Option(name: "--override"),
      ]
    ) { (reader) throws(CommandProblem) in
      .floor(
        .request(
          FloorWish(
            participant: try reader.participant(),
            kind: try reader.optionalChoice("--kind") ?? .statement,
            note: reader.value("--note")?.text, onBehalfOf: try reader.optionalGroup("--for"),
            override: reader.flag("--override"),
            language: try reader.optionalLanguage("--language"),
            target: try reader.optionalIntervention("--to"))))
    },
    CommandForm("floor withdraw Q-5", [.request]) { (reader) throws(CommandProblem) in
      .floor(.withdraw(try reader.request()))
    },
    CommandForm("floor later Q-5", [.request]) { (reader) throws(CommandProblem) in
      .floor(.later(try reader.request()))
    },
    CommandForm(
      "floor move Q-5 --to 2 [--reason \"…\"]", [.request],
      options: [Option(name: "--to", value: .count), Option(name: "--reason", value: .text)]
    ) { (reader) throws(CommandProblem) in
      let request = try reader.request()
      guard let place = try reader.optionalCount("--to") else {
        throw CommandProblem(column: reader.end, kind: .missing(.count, usage: reader.form.usage))
      }
      return .floor(.move(request, to: place, reason: reader.value("--reason")?.text))
    },
    CommandForm(
      "floor edit Q-5 [--note \"…\"] [--language ar]", [.request],
      options: [Option(name: "--note", value: .text), Option(name: "--language", value: .language)]
    ) { (reader) throws(CommandProblem) in
      let request = try reader.request()
      let note = reader.value("--note")?.text
      let language = try reader.optionalLanguage("--language")
      if note == nil, language == nil { throw reader.missing(.text) }
      return .floor(.edit(request, note: note, language: language))
    },
    CommandForm("floor kind Q-5 question", [.request, kinds]) { (reader) throws(CommandProblem) in
      .floor(.kind(try reader.request(), try reader.choice()))
    },
  ]

  static let floorForms = [
    CommandForm(
      "floor give [next|Q-5|P-12] [--kind panel] [--minutes 3|--time 90s] [--language ar] "
        + "[--answers I-3,I-4]",
      [.floorTarget],
      options: [
        Option(name: "--kind", value: kinds), Option(name: "--minutes", value: .minutes),
        Option(name: "--time", value: .duration, insteadOf: "--minutes"),
        Option(name: "--language", value: .language),
        Option(name: "--answers", value: .intervention),
      ]
    ) { (reader) throws(CommandProblem) in .floor(.give(try reader.giving())) },
    CommandForm(
      "floor last [next|Q-5|P-12] [--minutes 3|--time 90s] [--language ar] [--answers I-3,I-4]",
      [.floorTarget],
      options: [
        Option(name: "--kind", value: kinds), Option(name: "--minutes", value: .minutes),
        Option(name: "--time", value: .duration, insteadOf: "--minutes"),
        Option(name: "--language", value: .language),
        Option(name: "--answers", value: .intervention),
      ]
    ) { (reader) throws(CommandProblem) in .floor(.last(try reader.giving())) },
    CommandForm("floor interpret") { (_) throws(CommandProblem) in .floor(.interpret) },
    CommandForm("floor language LANG", [.language]) { (reader) throws(CommandProblem) in
      let token = try reader.token(.language)
      guard let code = ArgumentReader.language(token.text) else {
        throw reader.bad(token, .language)
      }
      return .floor(.language(code))
    },
    CommandForm("floor pause") { (_) throws(CommandProblem) in .floor(.pause) },
    CommandForm("floor resume") { (_) throws(CommandProblem) in .floor(.resume) },
    CommandForm("floor end") { (_) throws(CommandProblem) in .floor(.end) },
    CommandForm("floor extend 60s", [.duration]) { (reader) throws(CommandProblem) in
      .floor(.extend(by: try reader.duration(unit: 1000)))
    },
    CommandForm("floor yield [P-12]", [.participant]) { (reader) throws(CommandProblem) in
      .floor(.yield(to: reader.hasMore ? try reader.participant() : nil))
    },
    CommandForm("floor back") { (_) throws(CommandProblem) in .floor(.back) },
    CommandForm(
      "list close [--in 5m|--at 11:40]",
      options: [
        Option(name: "--in", value: .duration),
        Option(name: "--at", value: .time, insteadOf: "--in"),
      ]
    ) { (reader) throws(CommandProblem) in
      if let length = try reader.optionalDuration("--in", unit: 60_000) {
        return .list(.closeIn(length))
      }
      return .list(try reader.optionalTime("--at").map { .closeAt($0) } ?? .close)
    },
    CommandForm("list open") { (_) throws(CommandProblem) in .list(.open) },
  ]
}

extension ArgumentReader {
  /// Whom the floor is given to, and how.
  fileprivate mutating func giving() throws(CommandProblem) -> Giving {
    var answers: [InterventionID]?
    if let token = value("--answers") {
      answers = []
      for part in token.text.split(whereSeparator: { ",،".contains($0) }) where part != "none" {
        answers?.append(
          try intervention(
            CommandToken(
              text: String(part).trimmed, column: token.column, isQuoted: token.isQuoted)))
      }
    }
    let target = try floorTarget()
    // A request has its kind; another one goes to the person.
    if let kind = value("--kind") {
      guard case .participant = target else {
        throw CommandProblem(
          column: kind.column, kind: .unexpected("--kind \(kind.text)", usage: form.usage))
      }
    }
    return Giving(
      target, kind: try optionalChoice("--kind"), allotted: try allottedTime(), answers: answers,
      language: try optionalLanguage("--language"))
  }

  /// `--time 90s` or `--minutes 3`, if one was given.
  fileprivate func allottedTime() throws(CommandProblem) -> Milliseconds? {
    if let time = try optionalDuration("--time", unit: 1000) { return time }
    return try optionalDuration("--minutes", unit: 60_000)
  }
}
