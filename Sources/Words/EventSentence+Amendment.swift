import SessionState

extension Amended {
  /// What was put right, for whom and why.
  func sentence(of recorded: RecordedEvent, in session: Session) -> String {
    guard change.isAmendable else {
      return say("an amendment without effect: \(reason)", "تصويب بلا أثر: \(reason)")
    }
    var inner = recorded
    inner.event = change
    let who = actor.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
    let what = inner.sentence(in: session)
    return say(
      "amended after closing\(who): \(what) · \(reason)",
      "تصويب بعد الاختتام\(who): \(what) · \(reason)")
  }
}
