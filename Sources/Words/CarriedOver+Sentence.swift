public import SessionState

extension CarriedOver {
  /// What came from the other session, and who was not found.
  public func sentences(from old: Session) -> [String] {
    let things =
      actions == 0
      ? ""
      : say(
        ", " + Counted.english(actions, "action item", "action items"),
        "، " + ArabicNoun.actions(actions))
    let same =
      settings == 0
      ? ""
      : say(
        ", " + Counted.english(settings, "setting", "settings"),
        "، " + ArabicNoun.settings(settings))
    let brought = say(
      "from \(session): \(Counted.english(requests, "person waits", "people wait")) again, "
        + Counted.english(recommendations, "recommendation", "recommendations")
        + "\(things)\(same) brought; it had "
        + Counted.english(unusedMinutes, "minute", "minutes") + " of its time left",
      "من \(session): \(ArabicNoun.requests(requests)) في الانتظار من جديد، "
        + ArabicNoun.recommendations(recommendations)
        + "\(things)\(same)؛ وكان باقيًا من وقتها \(ArabicNoun.minutes(unusedMinutes))")
    guard !missing.isEmpty else { return [brought] }
    let names = missing.map { id in
      let number = old.participants[id].map { "\($0.number) " } ?? ""
      return number + (old.participants[id]?.name.best(old.shownLanguage) ?? id.description)
    }
    return [
      brought,
      say("not found by number and name, so left out: ", "لم يوجد بالرقم والاسم فحُذف: ")
        + listedApart(names),
    ]
  }
}
