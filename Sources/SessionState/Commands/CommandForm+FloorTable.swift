extension CommandForm {
  private static let kinds = ArgumentKind.choice(RequestKind.allCases.map(\.rawValue))

  static let requestForms = [
    CommandForm(
      "floor request P-12 [--kind statement] [--note \"…\"] [--for G-2] [--override]",
      [.participant],
      options: [
        Option(name: "--kind", value: kinds), Option(name: "--note", value: .text),
        Option(name: "--for", value: .group), Option(name: "--override"),
      ]
    ) { (reader) throws(CommandProblem) in
      .floor(
        .request(
          FloorWish(
            participant: try reader.participant(),
            kind: try reader.optionalChoice("--kind") ?? .statement,
            note: reader.value("--note")?.text, onBehalfOf: try reader.optionalGroup("--for"),
            override: reader.flag("--override"))))
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
    CommandForm("floor kind Q-5 question", [.request, kinds]) { (reader) throws(CommandProblem) in
      .floor(.kind(try reader.request(), try reader.choice()))
    },
  ]

  static let floorForms = [
    CommandForm(
      "floor give [next|Q-5|P-12] [--kind panel] [--minutes 3|--time 90s]", [.floorTarget],
      options: [
        Option(name: "--kind", value: kinds), Option(name: "--minutes", value: .minutes),
        Option(name: "--time", value: .duration, insteadOf: "--minutes"),
      ]
    ) { (reader) throws(CommandProblem) in
      .floor(
        .give(
          try reader.floorTarget(), kind: try reader.optionalChoice("--kind"),
          allotted: try reader.allottedTime()))
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
    CommandForm("list close") { (_) throws(CommandProblem) in .list(.close) },
    CommandForm("list open") { (_) throws(CommandProblem) in .list(.open) },
    CommandForm(
      "order rule accepted|rejected|noted [\"text\"]",
      [.choice(Ruling.allCases.map(\.rawValue)), .text]
    ) { (reader) throws(CommandProblem) in
      let ruling: Ruling = try reader.choice()
      return .rule(ruling, text: reader.optionalText())
    },
  ]
}

extension ArgumentReader {
  /// `--time 90s` or `--minutes 3`, if one was given.
  fileprivate func allottedTime() throws(CommandProblem) -> Milliseconds? {
    if let time = try optionalDuration("--time", unit: 1000) { return time }
    return try optionalDuration("--minutes", unit: 60_000)
  }
}
