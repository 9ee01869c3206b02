public import SessionState

extension CommandProblem {
  /// The problem in words, with the people and things that a name can mean by their own names.
  public func sentence(in session: Session) -> String {
    guard case .ambiguous(let text, _, let candidates) = kind else { return sentence }
    let names = candidates.map { session.longName(of: $0) }
    return "\"\(text)\" can mean \(names.joined(separator: " · ")); write the number"
  }

  /// The problem in words, with what is expected instead.
  public var sentence: String {
    switch kind {
    case .unknownCommand(let text, let nearest):
      if text.isEmpty {
        "no command; for example: \(nearest.first ?? "floor give")"
      } else if nearest.isEmpty {
        "\"\(text)\" is no command; ? or --help lists them"
      } else {
        "\"\(text)\" is no command; nearest: \(nearest.joined(separator: " · "))"
      }
    case .unknownOption(let option, let known):
      known.isEmpty
        ? "\(option) is no option here; this command has none"
        : "\(option) is no option here; there are \(known.joined(separator: ", "))"
    case .missingValue(let option): "\(option) needs a value"
    case .missing(let kind, let usage): "expected \(kind.expectation) · \(usage)"
    case .unexpected(let text, let usage): "\"\(text)\" is too much · \(usage)"
    case .badValue(let text, let kind):
      "\"\(text)\" at column \(column): expected \(kind.expectation)"
    case .notFound(let text, .participant):
      "nobody is called \"\(text)\"; expected \(ArgumentKind.participant.expectation)"
    case .notFound(let text, let kind):
      "nothing is called \"\(text)\"; expected \(kind.expectation)"
    case .ambiguous(let text, _, let candidates):
      "\"\(text)\" can mean \(candidates.joined(separator: ", ")); say which"
    case .openQuote: "the quotation mark at column \(column) is never closed"
    }
  }
}
