extension CommandForm {
  static let planningForms = [
    CommandForm(
      "item edit A-3 [\"Title\"] [--minutes 30] [--start 11:30] [--kind panel] [--fixed|--free] "
        + "[--turn 3m] [--speakers 12:8,14]",
      [.item, .text],
      options: [
        Option(name: "--minutes", value: .minutes), Option(name: "--start", value: .time),
        Option(name: "--kind", value: .choice(ItemKind.allCases.map(\.rawValue))),
        Option(name: "--fixed"), Option(name: "--free", insteadOf: "--fixed"),
        Option(name: "--turn", value: .duration), Option(name: "--speakers", value: .slots),
      ]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.item()
      let minutes = try reader.optionalDuration("--minutes", unit: 60_000)
      return .item(
        .edit(
          id,
          ItemChange(
            title: reader.optionalText(), minutes: minutes.map { max(1, $0 / 60_000) },
            start: try reader.optionalTime("--start"),
            kind: try reader.optionalChoice("--kind"),
            fixed: reader.flag("--fixed") ? true : reader.flag("--free") ? false : nil,
            turn: try reader.optionalDuration("--turn", unit: 1000),
            speakers: try reader.optionalSlots("--speakers"))))
    },
    CommandForm(
      "item move A-3 --before A-2|--after A-5|--day 2 [--start 11:00]", [.item],
      options: [
        Option(name: "--before", value: .item),
        Option(name: "--after", value: .item, insteadOf: "--before"),
        Option(name: "--day", value: .count, insteadOf: "--before"),
        Option(name: "--start", value: .time),
      ]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.item()
      if let before = reader.value("--before") {
        return .item(.move(id, .before(try reader.item(before))))
      }
      if let after = reader.value("--after") {
        return .item(.move(id, .after(try reader.item(after))))
      }
      guard let day = try reader.optionalCount("--day") else { throw reader.missing(.item) }
      return .item(.move(id, .day(day, start: try reader.optionalTime("--start"))))
    },
    CommandForm(
      "item split A-3 --minutes 30 [\"Title of the second part\"]", [.item, .text],
      options: [Option(name: "--minutes", value: .minutes)]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.item()
      guard let length = try reader.optionalDuration("--minutes", unit: 60_000) else {
        throw reader.missing(.minutes)
      }
      return .item(
        .split(id, minutes: max(1, length / 60_000), title: reader.optionalText()))
    },
    CommandForm("item remove A-3", [.item]) { (reader) throws(CommandProblem) in
      .item(.remove(try reader.item()))
    },
    CommandForm(
      "day land 16:30 [--way same|talk|drop] [--items A-7,A-8]", [.time],
      options: [
        Option(name: "--way", value: .choice(LandingWay.allCases.map(\.rawValue))),
        Option(name: "--items", value: .items),
      ]
    ) { (reader) throws(CommandProblem) in
      let token = try reader.token(.time)
      guard let end = LocalTime(token.inLatinDigits) else { throw reader.bad(token, .time) }
      return .land(
        LandingChoice(
          end: end, way: try reader.optionalChoice("--way") ?? .same,
          items: try reader.items("--items")))
    },
  ]

  static let peopleForms = [
    CommandForm(
      "participant edit P-12 [--name \"…\"] [--group G-2|none] [--role delegate] [--number 12] "
        + "[--languages ar,en] [--precedence 1]",
      [.participant],
      options: [
        Option(name: "--name", value: .text), Option(name: "--group", value: .group),
        Option(name: "--role", value: .choice(ParticipantRole.allCases.map(\.rawValue))),
        Option(name: "--number", value: .count), Option(name: "--languages", value: .languages),
        Option(name: "--precedence", value: .count),
      ]
    ) { (reader) throws(CommandProblem) in
      .participant(
        .edit(
          try reader.participant(),
          ParticipantChange(
            name: reader.value("--name")?.text, group: try reader.optionalGroupOrNone("--group"),
            role: try reader.optionalChoice("--role"),
            number: try reader.optionalCount("--number"),
            languages: try reader.optionalLanguages("--languages"),
            precedence: try reader.optionalCount("--precedence"))))
    },
    CommandForm(
      "participant merge P-13 --into P-12", [.participant],
      options: [Option(name: "--into", value: .participant)]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.participant()
      guard let into = try reader.optionalParticipant("--into") else {
        throw reader.missing(.participant)
      }
      return .participant(.merge(id, into: into))
    },
    CommandForm("roll call") { (_) throws(CommandProblem) in .participant(.rollCall) },
    CommandForm(
      "group edit G-2 [--name \"…\"] [--short QRCS] [--type un]", [.group],
      options: [
        Option(name: "--name", value: .text), Option(name: "--short", value: .text),
        Option(name: "--type", value: .choice(GroupType.allCases.map(\.rawValue))),
      ]
    ) { (reader) throws(CommandProblem) in
      .group(
        .edit(
          try reader.group(try reader.token(.group)),
          GroupChange(
            name: reader.value("--name")?.text, short: reader.value("--short")?.text,
            type: try reader.optionalChoice("--type"))))
    },
    CommandForm("session leftovers [Q-5 Q-7]", [.request]) { (reader) throws(CommandProblem) in
      var ids: [RequestID] = []
      while let token = reader.nextToken() { ids.append(try reader.anyRequest(token)) }
      return .session(.takeLeftovers(ids))
    },
  ]
}

extension ArgumentReader {
  /// A request by its id, waiting or not.
  func anyRequest(_ token: CommandToken) throws(CommandProblem) -> RequestID {
    if let id = RequestID(token.inLatinDigits), session.requests[id] != nil { return id }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .request))
  }

  func optionalGroupOrNone(_ option: String) throws(CommandProblem) -> GroupID?? {
    guard let token = value(option) else { return nil }
    if token.text.lowercased() == "none", !token.isQuoted { return .some(nil) }
    return .some(try group(token))
  }

  func optionalLanguages(_ option: String) throws(CommandProblem) -> [String]? {
    guard let token = value(option) else { return nil }
    var codes: [String] = []
    for part in Self.parts(of: token) {
      guard let code = Self.language(part.text) else { throw bad(token, .languages) }
      if !codes.contains(code) { codes.append(code) }
    }
    guard !codes.isEmpty else { throw bad(token, .languages) }
    return codes
  }

  func items(_ option: String) throws(CommandProblem) -> [ItemID] {
    guard let token = value(option) else { return [] }
    var ids: [ItemID] = []
    for part in Self.parts(of: token) { ids.append(try item(part)) }
    return ids
  }

  /// `12:8,14`: people, each with planned minutes after a colon where they have some of their own.
  func optionalSlots(_ option: String) throws(CommandProblem) -> [Slot]? {
    guard let token = value(option) else { return nil }
    var slots: [Slot] = []
    for part in Self.parts(of: token) where part.text.lowercased() != "none" {
      let halves = part.text.split(separator: ":", maxSplits: 1).map(String.init)
      let minutes = halves.count == 2 ? Int(SearchFolding.latinDigits(halves[1])) : nil
      if halves.count == 2, !(1...1440).contains(minutes ?? 0) { throw bad(token, .slots) }
      let person = CommandToken(
        text: halves.first ?? "", column: token.column, isQuoted: token.isQuoted)
      let id = try participant(person)
      guard !slots.contains(where: { $0.participant == id }) else { throw bad(token, .slots) }
      slots.append(Slot(participant: id, minutes: minutes))
    }
    return slots
  }

  static func parts(of token: CommandToken) -> [CommandToken] {
    token.text.split(whereSeparator: { ",،".contains($0) }).map {
      CommandToken(text: String($0).trimmed, column: token.column, isQuoted: token.isQuoted)
    }
  }

  /// A language's code, `ar`; nil when the text is none.
  static func language(_ text: String) -> String? {
    let code = text.lowercased()
    let isCode =
      (2...8).contains(code.count) && code.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
    return isCode ? code : nil
  }
}
