public import SessionState

extension CommandProblem {
  /// The problem in words, with the people and things that a name can mean by their own names.
  public func sentence(in session: Session) -> String {
    guard case .ambiguous(let text, _, let candidates) = kind else { return sentence }
    let names = candidates.map { session.longName(of: $0) }.joined(separator: " · ")
    return say(
      "\"\(text)\" can mean \(names); write the number", "قد يعني \"\(text)\": \(names)؛ اكتب الرقم"
    )
  }

  /// The problem in words, with what is expected instead.
  public var sentence: String {
    switch kind {
    case .unknownCommand(let text, let nearest): Self.unknown(text, nearest)
    case .unknownOption(let option, let known):
      known.isEmpty
        ? say(
          "\(option) is no option here; this command has none",
          "لا خيار هنا باسم \(option)؛ وليس لهذا الأمر خيارات")
        : say(
          "\(option) is no option here; there are \(listed(known))",
          "لا خيار هنا باسم \(option)؛ والخيارات: \(listed(known))")
    case .missingValue(let option): say("\(option) needs a value", "يحتاج \(option) إلى قيمة")
    case .missing(let kind, let usage):
      say("expected \(kind.expectation) · \(usage)", "المتوقع \(kind.expectation) · \(usage)")
    case .unexpected(let text, let usage):
      say("\"\(text)\" is too much · \(usage)", "\"\(text)\" زائد · \(usage)")
    case .badValue(let text, let kind):
      say(
        "\"\(text)\" at column \(column): expected \(kind.expectation)",
        "\"\(text)\" في العمود \(column): المتوقع \(kind.expectation)")
    case .notFound(let text, .participant):
      say(
        "nobody is called \"\(text)\"; expected \(ArgumentKind.participant.expectation)",
        "لا أحد باسم \"\(text)\"؛ المتوقع \(ArgumentKind.participant.expectation)")
    case .notFound(let text, let kind):
      say(
        "nothing is called \"\(text)\"; expected \(kind.expectation)",
        "لا شيء باسم \"\(text)\"؛ المتوقع \(kind.expectation)")
    case .ambiguous(let text, _, let candidates):
      say(
        "\"\(text)\" can mean \(listed(candidates)); say which",
        "قد يعني \"\(text)\": \(listed(candidates))؛ حدد أيها")
    case .openQuote:
      say(
        "the quotation mark at column \(column) is never closed",
        "علامة الاقتباس في العمود \(column) غير مغلقة")
    }
  }

  private static func unknown(_ text: String, _ nearest: [String]) -> String {
    if text.isEmpty {
      return say(
        "no command; for example: \(nearest.first ?? "floor give")",
        "لا أمر؛ مثال: \(nearest.first ?? "floor give")")
    }
    guard !nearest.isEmpty else {
      return say(
        "\"\(text)\" is no command; ? or --help lists them",
        "\"\(text)\" ليس أمرًا؛ لعرض الأوامر: ? أو --help")
    }
    let names = nearest.joined(separator: " · ")
    return say(
      "\"\(text)\" is no command; nearest: \(names)", "\"\(text)\" ليس أمرًا؛ الأقرب: \(names)")
  }
}
