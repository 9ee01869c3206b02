extension CommandForm {
  static let hands = [
    Option(name: "--for", value: .count), Option(name: "--against", value: .count),
    Option(name: "--abstain", value: .count),
  ]

  static let orderForms = [
    CommandForm(
      "order rule accepted|rejected|noted [\"text\"]",
      [.choice(Ruling.allCases.map(\.rawValue)), .text]
    ) { (reader) throws(CommandProblem) in
      let ruling: Ruling = try reader.choice()
      return .rule(ruling, text: reader.optionalText())
    },
    CommandForm(
      "order appeal upheld|overturned [--by P-3] [--for 12 --against 1 --abstain 2]",
      [.choice(RulingAppealed.Result.allCases.map(\.rawValue))],
      options: [Option(name: "--by", value: .participant)] + hands
    ) { (reader) throws(CommandProblem) in
      .order(
        .appeal(
          try reader.choice(), by: try reader.optionalParticipant("--by"),
          counts: try reader.counts()))
    },
    CommandForm(
      "order call time|relevance|conduct|principles [\"text\"] [--who P-12]",
      [.choice(CalledToOrder.Reason.allCases.map(\.rawValue)), .text],
      options: [Option(name: "--who", value: .participant)]
    ) { (reader) throws(CommandProblem) in
      let reason: CalledToOrder.Reason = try reader.choice()
      return .order(
        .call(
          reason, who: try reader.optionalParticipant("--who"), text: reader.optionalText()))
    },
    CommandForm("order grant Q-7", [.request]) { (reader) throws(CommandProblem) in
      .order(.grant(try reader.request()))
    },
    CommandForm("order refuse Q-7 [\"reason\"]", [.request, .text]) {
      (reader) throws(CommandProblem) in
      .order(.refuse(try reader.request(), reason: reader.optionalText()))
    },
    CommandForm("round close") { (_) throws(CommandProblem) in .order(.closeRound) },
  ]

  static let motionForms = [
    CommandForm(
      "motion make KIND --by P-3 [--second P-4]", [.choice(MotionKind.allCases.map(\.rawValue))],
      options: [
        Option(name: "--by", value: .participant), Option(name: "--second", value: .participant),
      ]
    ) { (reader) throws(CommandProblem) in
      let kind: MotionKind = try reader.choice()
      guard let mover = try reader.optionalParticipant("--by") else {
        throw reader.missing(.participant)
      }
      return .motion(
        .make(kind, by: mover, seconder: try reader.optionalParticipant("--second")))
    },
    CommandForm("motion second V-1 P-4", [.motion, .participant]) {
      (reader) throws(CommandProblem) in
      .motion(.second(try reader.motion(), by: try reader.participant()))
    },
    CommandForm(
      "motion speak V-1 P-4 for|against",
      [.motion, .participant, .choice(MotionSide.allCases.map(\.rawValue))]
    ) { (reader) throws(CommandProblem) in
      .motion(.speak(try reader.motion(), try reader.participant(), try reader.choice()))
    },
    CommandForm(
      "motion decide V-1 adopted|rejected|withdrawn [--for 12 --against 1 --abstain 2]",
      [.motion, .choice(MotionResult.allCases.map(\.rawValue))], options: hands
    ) { (reader) throws(CommandProblem) in
      .motion(
        .decide(try reader.motion(), try reader.choice(), counts: try reader.counts()))
    },
  ]

  static let budgetForms = [
    CommandForm("budget set G-2|all 10m", [.group, .duration]) { (reader) throws(CommandProblem) in
      let token = try reader.token(.group)
      let isAll = token.text.lowercased() == "all" && !token.isQuoted
      let group = isAll ? nil : try reader.group(token)
      return .budget(.set(group, try reader.duration(unit: 60_000)))
    },
    CommandForm("budget add G-2 2m", [.group, .duration]) { (reader) throws(CommandProblem) in
      .budget(
        .add(try reader.group(try reader.token(.group)), try reader.duration(unit: 60_000)))
    },
    CommandForm("budget share G-2", [.group]) { (reader) throws(CommandProblem) in
      .budget(.share(try reader.group(try reader.token(.group))))
    },
  ]

  private static let when = [
    Option(name: "--ago", value: .duration), Option(name: "--at", value: .time, insteadOf: "--ago"),
  ]

  private static let of = Option(name: "--of", value: .intervention)

  static let correctionForms = [
    CommandForm("correct start [I-41] --ago 90s|--at 10:40:30", [.intervention], options: when) {
      (reader) throws(CommandProblem) in
      .correct(.start(try reader.optionalIntervention(), try reader.correctedTime()))
    },
    CommandForm("correct end [I-41] --ago 40s|--at 10:44", [.intervention], options: when) {
      (reader) throws(CommandProblem) in
      .correct(.end(try reader.optionalIntervention(), try reader.correctedTime()))
    },
    CommandForm(
      "correct speaker P-12 [--of I-41] [--at 10:41|--ago 90s]", [.participant],
      options: when + [of]
    ) { (reader) throws(CommandProblem) in
      .correct(
        .speaker(
          try reader.optionalIntervention("--of"), try reader.participant(),
          since: try reader.optionalCorrectedTime()))
    },
    CommandForm(
      "correct kind KIND [--of I-41]", [.choice(RequestKind.allCases.map(\.rawValue))],
      options: [of]
    ) { (reader) throws(CommandProblem) in
      .correct(.kind(try reader.optionalIntervention("--of"), try reader.choice()))
    },
    CommandForm("correct opened [A-4] --at 11:00|--ago 2m", [.item], options: when) {
      (reader) throws(CommandProblem) in
      .correct(.itemStart(reader.hasMore ? try reader.item() : nil, try reader.correctedTime()))
    },
    CommandForm("correct closed A-3 --at 11:00|--ago 2m", [.item], options: when) {
      (reader) throws(CommandProblem) in
      .correct(.itemEnd(try reader.item(), try reader.correctedTime()))
    },
    CommandForm(
      "clock recover counted|paused|ended [--at 10:44:15|--ago 2m]",
      [.choice(ClockRecovered.Choice.allCases.map(\.rawValue))], options: when
    ) { (reader) throws(CommandProblem) in
      .recover(try reader.choice(), since: try reader.optionalCorrectedTime())
    },
    CommandForm(
      "clock gap counted|excluded|ended LENGTH [--ago 90s]",
      [.choice(ClockGap.Choice.allCases.map(\.rawValue)), .duration],
      options: [Option(name: "--ago", value: .duration)]
    ) { (reader) throws(CommandProblem) in
      .sleep(
        try reader.choice(), length: try reader.duration(unit: 1000),
        ago: try reader.optionalDuration("--ago", unit: 1000))
    },
  ]
}

extension ArgumentReader {
  func missing(_ kind: ArgumentKind) -> CommandProblem {
    CommandProblem(column: end, kind: .missing(kind, usage: form.usage))
  }

  func optionalParticipant(_ option: String) throws(CommandProblem) -> ParticipantID? {
    guard let token = value(option) else { return nil }
    return try participant(token)
  }

  /// The counts of a show of hands, if one was given.
  func counts() throws(CommandProblem) -> VoteCounts? {
    let hands = [
      try optionalCount("--for"), try optionalCount("--against"), try optionalCount("--abstain"),
    ]
    guard hands.contains(where: { $0 != nil }) else { return nil }
    return VoteCounts(for: hands[0] ?? 0, against: hands[1] ?? 0, abstain: hands[2] ?? 0)
  }

  mutating func motion() throws(CommandProblem) -> MotionID {
    let token = try token(.motion)
    let number = Int(token.inLatinDigits).flatMap { $0 > 0 ? MotionID($0) : nil }
    if let id = MotionID(token.inLatinDigits) ?? number, session.motions[id] != nil { return id }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .motion))
  }

  mutating func optionalIntervention() throws(CommandProblem) -> InterventionID? {
    guard let token = nextToken() else { return nil }
    return try intervention(token)
  }

  func optionalIntervention(_ option: String) throws(CommandProblem) -> InterventionID? {
    guard let token = value(option) else { return nil }
    return try intervention(token)
  }

  func intervention(_ token: CommandToken) throws(CommandProblem) -> InterventionID {
    if let id = InterventionID(token.inLatinDigits), session.interventions[id] != nil { return id }
    throw CommandProblem(column: token.column, kind: .notFound(token.text, .intervention))
  }

  func correctedTime() throws(CommandProblem) -> CorrectedTime {
    guard let time = try optionalCorrectedTime() else { throw missing(.time) }
    return time
  }

  func optionalCorrectedTime() throws(CommandProblem) -> CorrectedTime? {
    if let ago = try optionalDuration("--ago", unit: 1000) { return .ago(ago) }
    guard let token = value("--at") else { return nil }
    guard let at = UTCTime.clockTime(token.inLatinDigits) else { throw bad(token, .time) }
    return .at(seconds: at / 1000)
  }
}
