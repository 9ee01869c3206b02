// Who stands behind a recommendation, what it is about, and what becomes of it beside its wording.
extension CommandForm {
  static let outcomeForms = [
    CommandForm("rec agree R-3 [--lang ar]", [.recommendation], options: [lang]) {
      (reader) throws(CommandProblem) in
      .recommendation(
        .agree(try reader.recommendation(), language: try reader.optionalLanguage("--lang")))
    },
    CommandForm(
      "rec classify R-3 [--theme \"…\"] [--to \"IFRC, donors\"] [--principles humanity,unity] "
        + "[--verb recommends] [--priority high] [--part preamble]",
      [.recommendation],
      options: [
        Option(name: "--theme", value: .theme), Option(name: "--to", value: .addressees),
        Option(name: "--principles", value: .principles), Option(name: "--verb", value: .verb),
        Option(name: "--priority", value: .choice(Priority.allCases.map(\.rawValue))),
        Option(name: "--part", value: .choice(OutcomePart.allCases.map(\.rawValue))),
      ]
    ) { (reader) throws(CommandProblem) in
      .recommendation(.classify(try reader.recommendation(), try reader.classification()))
    },
    CommandForm(
      "rec support R-3 G-2 [--as support|co_sponsor|proposer]", [.recommendation, .party],
      options: [Option(name: "--as", value: .choice(PartyRole.allCases.map(\.rawValue)))]
    ) { (reader) throws(CommandProblem) in
      .recommendation(
        .support(
          try reader.recommendation(), try reader.party(),
          try reader.optionalChoice("--as") ?? .support))
    },
    CommandForm("rec unsupport R-3 G-2", [.recommendation, .party]) {
      (reader) throws(CommandProblem) in
      .recommendation(.unsupport(try reader.recommendation(), try reader.party()))
    },
    CommandForm(
      "rec merge R-1 R-2 \"text\" [--lang ar]", [.recommendation, .recommendation, .text],
      options: [lang]
    ) { (reader) throws(CommandProblem) in
      .recommendation(
        .merge(
          try reader.leadingRecommendations(), text: try reader.text(),
          language: try reader.optionalLanguage("--lang")))
    },
    CommandForm("rec split R-3 \"text\" \"text\"", [.recommendation, .text, .text]) {
      (reader) throws(CommandProblem) in
      let id = try reader.recommendation()
      var texts: [String] = []
      repeat {
        let token = try reader.token(.text)
        try reader.needNoID(token)
        texts.append(token.text)
      } while reader.hasMore
      return .recommendation(.split(id, texts))
    },
    CommandForm(
      "rec position R-3 G-2 support|no_objection|reservation|objection|abstain|dissociate|none "
        + "[\"text\"]",
      [.recommendation, .party, positions, .text]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.recommendation()
      let party = try reader.party()
      let word = try reader.token(positions)
      let isNone = word.text.lowercased() == "none"
      return .recommendation(
        .position(
          id, party, isNone ? nil : try reader.choice(of: word), text: reader.optionalText()))
    },
    CommandForm(
      "rec silence R-3 --in 72h|--until \"2026-05-18 10:00\" [--to \"…\"]", [.recommendation],
      options: [
        Option(name: "--in", value: .duration),
        Option(name: "--until", value: .dateTime, insteadOf: "--in"),
        Option(name: "--to", value: .text),
      ]
    ) { (reader) throws(CommandProblem) in
      .recommendation(
        .silence(
          try reader.recommendation(), until: try reader.deadline(), to: reader.value("--to")?.text)
      )
    },
    CommandForm("rec break R-3 G-2 [\"why\"]", [.recommendation, .party, .text]) {
      (reader) throws(CommandProblem) in
      .recommendation(
        .breakSilence(
          try reader.recommendation(), try reader.party(), text: reader.optionalText()))
    },
    CommandForm(
      "rec order R-4 --to 1", [.recommendation], options: [Option(name: "--to", value: .count)]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.recommendation()
      guard let place = try reader.optionalCount("--to") else { throw reader.missing(.count) }
      return .recommendation(.order(id, to: place))
    },
    CommandForm("rec number") { (_) throws(CommandProblem) in .recommendation(.number) },
  ]

  private static let lang = Option(name: "--lang", value: .language)
  private static let positions = ArgumentKind.choice(
    PositionValue.allCases.map(\.rawValue) + ["none"])
}
