public import SessionStorage

extension Sentence {
  /// What is wrong with a log that was opened without a console, in one sentence; nil where nothing is.
  ///
  /// - Parameters:
  ///   - reason: Why it takes no new events; only what comes from a newer version is told.
  ///   - lacksNames: Whether names kept apart are away and are to be told of.
  public static func health(
    _ health: LogHealth, _ reason: ReadOnlyReason?, lacksNames: Bool
  ) -> String? {
    var parts: [String] = newer(reason).map { [$0] } ?? []
    parts += part(health.damaged.map(\.place.line), "is damaged", "are damaged", "and left out")
    parts += part(health.altered.map(\.place.line), "was altered", "were altered", "after writing")
    parts += part(
      health.duplicates.map(\.place.line), "repeats", "repeat", "an earlier line, without effect")
    let passedOver = health.unknownKinds.values.reduce(0, +)
    if passedOver > 0 {
      let events =
        passedOver == 1
        ? "1 event of a newer version is" : "\(passedOver) events of a newer version are"
      parts.append("\(events) passed over")
    }
    if health.incompleteTailBytes > 0 {
      parts.append("the last line is incomplete (\(health.incompleteTailBytes) bytes) and left out")
    }
    guard !parts.isEmpty else { return lacksNames ? noNames : nil }
    return (parts + (lacksNames ? [noNames] : [])).joined(separator: "; ")
      + " · roundtable verify tells more"
  }

  /// What a newer version has that this one has not; nil where the log is not of one.
  public static func newer(_ reason: ReadOnlyReason?) -> String? {
    switch reason {
    case .newerVersion(let version)?:
      "made by a newer version (log format \(version)): what this one does not know is left out"
    case .unknownNeeds(let needs)?:
      "needs \(needs.joined(separator: ", ")), which this version does not have: what it does is left out"
    case .asked?, .permission?, .medium?, .noFirstLine?, nil: nil
    }
  }

  private static func part(
    _ lines: [Int], _ one: String, _ several: String, _ rest: String
  ) -> [String] {
    guard let first = lines.first else { return [] }
    if lines.count == 1 { return ["line \(first) \(one) \(rest)"] }
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    return ["\(lines.count) lines \(several) \(rest) (\(shown)\(lines.count > 5 ? " …" : ""))"]
  }
}
