public import SessionState

extension CarriedOver {
  /// What came from the other session, and who was not found.
  public func sentences(from old: Session) -> [String] {
    let people = requests == 1 ? "1 person waits" : "\(requests) people wait"
    let texts = recommendations == 1 ? "1 recommendation" : "\(recommendations) recommendations"
    let things =
      actions == 0 ? "" : actions == 1 ? ", 1 action item" : ", \(actions) action items"
    let minutes = unusedMinutes == 1 ? "1 minute" : "\(unusedMinutes) minutes"
    let same = settings == 0 ? "" : settings == 1 ? ", 1 setting" : ", \(settings) settings"
    let brought =
      "from \(session): \(people) again, \(texts)\(things)\(same) brought; it had \(minutes) of its time left"
    guard !missing.isEmpty else { return [brought] }
    let names = missing.map { id in
      let number = old.participants[id].map { "\($0.number) " } ?? ""
      return number + (old.participants[id]?.name.best(old.latinLanguage) ?? id.description)
    }
    return [
      brought,
      "not found by number and name, so left out: \(names.joined(separator: "; "))",
    ]
  }
}
