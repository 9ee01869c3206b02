import SessionState

extension Refusal {
  var recordSentence: String {
    switch self {
    case .recommendation(let id, let state, let wanted, let allowed) where state == wanted:
      "\(id) is \(state.label) already; " + allowedSentence(allowed, from: state)
    case .recommendation(let id, let state, let wanted, let allowed):
      "\(id) is \(state.label) and cannot become \(wanted.label); "
        + allowedSentence(allowed, from: state)
    case .wordingFixed(let id, let state):
      state == .adopted || state == .notAdopted
        ? "\(id) is \(state.label), its wording stands: rec reopen \(id) \"reason\" first"
        : "\(id) is \(state.label), its wording stands"
    case .openBrackets(let id, let count):
      "\(id) has \(count) open \(count == 1 ? "bracket" : "brackets"): "
        + "rec revise it, or adopt --with-brackets"
    case .sameWording(let id): "that is the wording of \(id) already"
    case .originalLanguage(let id, let language):
      "\(id) was captured in \(language): rec revise changes that text"
    case .markFilled(let id): "\(id) is written already"
    case .emptyText: "there is no text to store"
    case .textTooLong(let count, let limit, let inCharacters):
      "the text has \(count) \(inCharacters ? "characters" : "bytes"), at most \(limit) fit: shorten it"
    default: ""
    }
  }

  func otherSentence(_ session: Session) -> String {
    switch self {
    case .numberTaken(let number, let id): "number \(number) is \(session.name(of: id))"
    case .shortNameTaken(let short, let id): "\(short) is \(id) already"
    case .badSetting(let key, let value):
      "\(value) is no value for \(key.rawValue): \(key.field.form.label)"
    case .nothingToUndo(let role): "the \(role.label) has nothing to undo"
    case .nothingToRedo(let role): "the \(role.label) has nothing to redo"
    case .builtOn(let target, let kind, let by, let byKind):
      "event \(target) (\(kind)) cannot be taken back: event \(by) (\(byKind)) builds on it"
    default: ""
    }
  }

  private func allowedSentence(
    _ allowed: [RecommendationState], from state: RecommendationState
  ) -> String {
    guard !allowed.isEmpty else { return "nothing can follow, only undo" }
    let commands = allowed.compactMap { next in
      next.command(from: state).map { "\(next.label) (\($0))" }
    }
    return "allowed: " + commands.joined(separator: ", ")
  }
}
