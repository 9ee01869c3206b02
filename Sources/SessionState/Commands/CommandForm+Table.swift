extension CommandForm {
  /// Every form of the command language, in the order of help.
  public static let all: [CommandForm] =
    sessionForms + itemForms + planningForms + rosterForms + peopleForms + requestForms + floorForms
    + orderForms + motionForms + budgetForms + correctionForms + recommendationForms + outcomeForms
    + recordForms + displayForms
    + [
      amendmentForm,
      CommandForm("undo") { (_) throws(CommandProblem) in .undo },
      CommandForm("redo") { (_) throws(CommandProblem) in .redo },
    ]

  static let leftover = [Option(name: "--carry"), Option(name: "--drop", insteadOf: "--carry")]

  private static let sessionForms = [
    CommandForm("session open [--day 2]", options: [Option(name: "--day", value: .count)]) {
      (reader) throws(CommandProblem) in .session(.open(day: try reader.optionalCount("--day")))
    },
    CommandForm("session suspend [\"reason\"]", [.text]) { (reader) throws(CommandProblem) in
      .session(.suspend(reason: reader.optionalText()))
    },
    CommandForm("session resume") { (_) throws(CommandProblem) in .session(.resume) },
    CommandForm("session close") { (_) throws(CommandProblem) in .session(.close) },
    CommandForm(
      "attribution LEVEL [--item A-3] [--whole]", [.choice(Attribution.allCases.map(\.rawValue))],
      options: [Option(name: "--item", value: .item), Option(name: "--whole")]
    ) { (reader) throws(CommandProblem) in
      let level: Attribution = try reader.choice()
      let isWhole = reader.flag("--whole")
      guard let item = reader.value("--item") else {
        return .attribution(level, item: nil, wholeItem: isWhole)
      }
      return .attribution(level, item: try reader.item(item), wholeItem: isWhole)
    },
  ]

  private static let itemForms = [
    CommandForm("item open A-3 [--carry|--drop]", [.item], options: leftover) {
      (reader) throws(CommandProblem) in .item(.open(try reader.item(), leftover: reader.leftover))
    },
    CommandForm("item next [--carry|--drop]", options: leftover) {
      (reader) throws(CommandProblem) in .item(.next(leftover: reader.leftover))
    },
    CommandForm("item close [--carry|--drop]", options: leftover) {
      (reader) throws(CommandProblem) in .item(.close(leftover: reader.leftover))
    },
    CommandForm("item suspend") { (_) throws(CommandProblem) in .item(.suspend) },
    CommandForm("item resume [A-3] [--carry|--drop]", [.item], options: leftover) {
      (reader) throws(CommandProblem) in
      .item(.resume(reader.hasMore ? try reader.item() : nil, leftover: reader.leftover))
    },
    CommandForm("item skip A-7", [.item]) { (reader) throws(CommandProblem) in
      .item(.skip(try reader.item()))
    },
    CommandForm("item reopen A-2 \"reason\" [--carry|--drop]", [.item, .text], options: leftover) {
      (reader) throws(CommandProblem) in
      .item(.reopen(try reader.item(), reason: try reader.text(), leftover: reader.leftover))
    },
    CommandForm(
      "item add \"Title\" --minutes 30 [--kind panel] [--start 11:30|--fixed 12:30|--after A-2]",
      [.text],
      options: [
        Option(name: "--minutes", value: .minutes),
        Option(name: "--kind", value: .choice(ItemKind.allCases.map(\.rawValue))),
        Option(name: "--start", value: .time),
        Option(name: "--fixed", value: .time, insteadOf: "--start"),
        Option(name: "--after", value: .item, insteadOf: "--start"),
      ]
    ) { (reader) throws(CommandProblem) in
      let fixed = try reader.optionalTime("--fixed")
      let start = try reader.optionalTime("--start")
      let length = try reader.optionalDuration("--minutes", unit: 60_000) ?? .minutes(30)
      return .item(
        .add(
          NewItem(
            title: try reader.text(), minutes: max(1, length / 60_000),
            kind: try reader.optionalChoice("--kind") ?? .roundtable,
            start: fixed ?? start, isFixed: fixed != nil,
            after: try reader.value("--after").map { (token) throws(CommandProblem) in
              try reader.item(token)
            })))
    },
  ]

  private static let rosterForms = [
    CommandForm(
      "participant add \"Name\" [--group G-2] [--role delegate] [--number 12] [--language ar]",
      [.text],
      options: [
        Option(name: "--group", value: .group),
        Option(name: "--role", value: .choice(ParticipantRole.allCases.map(\.rawValue))),
        Option(name: "--number", value: .count), Option(name: "--language", value: .language),
      ]
    ) { (reader) throws(CommandProblem) in
      return .participant(
        .add(
          NewParticipant(
            name: try reader.text(), group: try reader.optionalGroup("--group"),
            role: try reader.optionalChoice("--role") ?? .delegate,
            number: try reader.optionalCount("--number"),
            language: try reader.optionalLanguage("--language"))))
    },
    CommandForm("participant present P-12", [.participant]) { (reader) throws(CommandProblem) in
      .participant(.present(try reader.participant()))
    },
    CommandForm("participant absent P-12", [.participant]) { (reader) throws(CommandProblem) in
      .participant(.absent(try reader.participant()))
    },
    CommandForm(
      "group add \"Name\" --short QRCS [--type national_society]", [.text],
      options: [
        Option(name: "--short", value: .text),
        Option(name: "--type", value: .choice(GroupType.allCases.map(\.rawValue))),
      ]
    ) { (reader) throws(CommandProblem) in
      let name = try reader.text()
      return .group(
        .add(
          name: name, short: reader.value("--short")?.text ?? name,
          type: try reader.optionalChoice("--type") ?? .other))
    },
  ]
}

extension ArgumentReader {
  /// `--carry` or `--drop`, if one was given.
  var leftover: LeftoverFate? { flag("--carry") ? .carry : flag("--drop") ? .drop : nil }

  /// The group that an option names, if it was given.
  func optionalGroup(_ option: String) throws(CommandProblem) -> GroupID? {
    guard let token = value(option) else { return nil }
    return try group(token)
  }
}
