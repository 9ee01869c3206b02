import SessionState

extension AmendmentRefusal {
  var sentence: String {
    switch self {
    case .notClosed: "the session is not closed; give the command itself"
    case .noReason: "an amendment needs a reason: amend \"it was the deputy who spoke\" …"
    case .notAmendable:
      "after closing, that cannot be done any more; what can: correct, rec revise, translate, agree, classify, "
        + "support, unsupport and position, note, mark fill and drop, participant and group edit, action, "
        + "a stricter attribution"
    case .notStricter(let level, let now):
      "after closing, attribution can only become stricter: \(level.rawValue) is not stricter than \(now.rawValue)"
    case .staysStricter(let level):
      "after closing, attribution can only become stricter: \(level.rawValue) stays, and nothing before it is taken "
        + "back; amend \"reason\" … puts right what else was recorded"
    }
  }
}
