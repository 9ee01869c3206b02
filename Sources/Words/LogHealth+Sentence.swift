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
    let damaged = health.damaged.map(\.place.line)
    parts += part(
      damaged,
      say(
        damaged.count == 1 ? "is damaged and left out" : "are damaged and left out", "حُذف لتلفه:"))
    let altered = health.altered.map(\.place.line)
    parts += part(
      altered,
      say(
        altered.count == 1 ? "was altered after writing" : "were altered after writing",
        "تعديل بعد الكتابة:"))
    let repeated = health.duplicates.map(\.place.line)
    parts += part(
      repeated,
      say(
        (repeated.count == 1 ? "repeats" : "repeat") + " an earlier line, without effect",
        "تكرار لسطر سابق بلا أثر:"))
    let passedOver = health.unknownKinds.values.reduce(0, +)
    if passedOver > 0 {
      parts.append(
        say(
          passedOver == 1
            ? "1 event of a newer version is passed over"
            : "\(passedOver) events of a newer version are passed over",
          "تجاهل \(ArabicNoun.events.after(passedOver)) من إصدار أحدث"))
    }
    let bytes = health.incompleteTailBytes
    if bytes > 0 {
      parts.append(
        say(
          "the last line is incomplete (\(bytes) bytes) and left out",
          "السطر الأخير غير مكتمل (\(bytes) بايت) وحُذف"))
    }
    guard !parts.isEmpty else { return lacksNames ? noNames : nil }
    return listedApart(parts + (lacksNames ? [noNames] : []))
      + say(" · roundtable verify tells more", " · للتفاصيل: roundtable verify")
  }

  /// What a newer version has that this one has not; nil where the log is not of one.
  public static func newer(_ reason: ReadOnlyReason?) -> String? {
    switch reason {
    case .newerVersion(let version)?:
      say(
        "made by a newer version (log format \(version)): what this one does not know is left out",
        "أنشأه إصدار أحدث (صيغة السجل \(version)): حُذف ما لا يعرفه هذا الإصدار")
    case .unknownNeeds(let needs)?:
      say(
        "needs \(listed(needs)), which this version does not have: what it does is left out",
        "يحتاج إلى \(listed(needs))، وليس ذلك في هذا الإصدار: حُذف أثره")
    case .asked?, .permission?, .medium?, .noFirstLine?, nil: nil
    }
  }

  /// Which lines, the first five, and what is the matter with them; in Arabic the other way round.
  private static func part(_ lines: [Int], _ what: String) -> [String] {
    guard !lines.isEmpty else { return [] }
    let shown = listed(lines.prefix(5).map(String.init)) + (lines.count > 5 ? " …" : "")
    guard lines.count > 1 else { return [say("line \(shown) \(what)", "\(what) السطر \(shown)")] }
    return [
      say(
        "\(lines.count) lines \(what) (\(shown))",
        "\(what) \(ArabicNoun.lines(lines.count)) (\(shown))")
    ]
  }
}
