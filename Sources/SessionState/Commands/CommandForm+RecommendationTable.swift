extension CommandForm {
  static let recommendationForms = [
    CommandForm(
      "rec add \"text\" [--lang ar] [--by P-12,G-2] [--during I-41]", [.text],
      options: [
        Option(name: "--lang", value: .language), Option(name: "--by", value: .party),
        Option(name: "--during", value: .intervention),
      ]
    ) { (reader) throws(CommandProblem) in
      .recommendation(
        .add(
          text: try reader.text(), language: try reader.optionalLanguage("--lang"),
          by: try reader.parties("--by"), during: try reader.optionalIntervention("--during")))
    },
    CommandForm(
      "rec revise R-3 \"text\" [--reason \"…\"] [--by G-2]", [.recommendation, .text],
      options: [Option(name: "--reason", value: .text), Option(name: "--by", value: .party)]
    ) { (reader) throws(CommandProblem) in
      .recommendation(
        .revise(
          try reader.recommendation(), text: try reader.text(),
          reason: reader.value("--reason")?.text, by: try reader.optionalParty("--by")))
    },
    CommandForm(
      "rec translate R-3 --lang en \"text\"", [.recommendation, .text],
      options: [Option(name: "--lang", value: .language)]
    ) { (reader) throws(CommandProblem) in
      let id = try reader.recommendation()
      guard let language = try reader.optionalLanguage("--lang") else {
        throw CommandProblem(
          column: reader.end, kind: .missing(.language, usage: reader.form.usage))
      }
      return .recommendation(.translate(id, language: language, text: try reader.text()))
    },
    change("table") { .table($0) },
    change("defer") { .defer($0) },
    change("withdraw") { .withdraw($0) },
    change("reject") { .reject($0) },
    CommandForm("rec reopen R-3 \"reason\"", [.recommendation, .text]) {
      (reader) throws(CommandProblem) in
      .recommendation(.reopen(try reader.recommendation(), reason: try reader.text()))
    },
    CommandForm(
      "rec adopt R-3 R-4 [--method consensus] [--for 12 --against 1 --abstain 2] "
        + "[--votes G-1:for,G-2:against] [--separate R-4 --asked-by G-2] [--with-brackets]",
      [.recommendation],
      options: [
        Option(name: "--method", value: .choice(AdoptionMethod.allCases.map(\.rawValue))),
        Option(name: "--for", value: .count), Option(name: "--against", value: .count),
        Option(name: "--abstain", value: .count), Option(name: "--votes", value: .votes),
        Option(name: "--separate", value: .recommendation),
        Option(name: "--asked-by", value: .party), Option(name: "--with-brackets"),
      ]
    ) { (reader) throws(CommandProblem) in .recommendation(.adopt(try reader.adopting())) },
  ]

  private static func change(
    _ word: String, _ command: @escaping @Sendable (RecommendationID) -> RecommendationCommand
  ) -> CommandForm {
    CommandForm("rec \(word) R-3", [.recommendation]) { (reader) throws(CommandProblem) in
      .recommendation(command(try reader.recommendation()))
    }
  }
}

extension ArgumentReader {
  fileprivate mutating func adopting() throws(CommandProblem) -> Adopting {
    var ids = [try recommendation()]
    while hasMore { ids.append(try recommendation()) }
    let counts = try counts()
    let votes = try votes("--votes")
    let usual: AdoptionMethod =
      !votes.isEmpty ? .rollCall : counts == nil ? .consensus : .showOfHands
    return Adopting(
      ids: ids, method: try optionalChoice("--method") ?? usual, counts: counts,
      withBrackets: flag("--with-brackets"), votes: votes,
      separated: try recommendations("--separate"), separatedBy: try optionalParty("--asked-by"))
  }
}
