import SessionState

extension Amended {
  /// What was put right, for whom and why.
  func sentence(of recorded: RecordedEvent, in session: Session) -> String {
    guard change.isAmendable else { return "an amendment without effect: \(reason)" }
    var inner = recorded
    inner.event = change
    let who = actor.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
    return "amended after closing\(who): \(inner.sentence(in: session)) · \(reason)"
  }
}
