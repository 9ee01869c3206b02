import SessionState

extension RecordedEvent {
  func correctionSentence(_ session: Session) -> String {
    let time = { (at: Milliseconds) in TimeText.time(at, offset: session.utcOffset) }
    switch event {
    case .floorCorrected(let corrected): return correction(corrected, session)
    case .itemCorrected(let corrected):
      let opened = corrected.opened.map { say("began \(time($0))", "البداية \(time($0))") }
      let closed = corrected.closed.map { say("ended \(time($0))", "النهاية \(time($0))") }
      let item = session.name(of: corrected.id)
      return say("corrected item \(item): ", "تصحيح البند \(item): ")
        + listed([opened, closed].compactMap { $0 })
    case .clockRecovered(let recovered):
      let who = session.speaker(of: recovered.intervention)
      let gap = TimeText.minutes(recovered.gap)
      switch recovered.choice {
      case .counted:
        return say(
          "\(who) spoke on: the \(gap) in between count",
          "استمرار \(who) في الكلام: تُحسب المدة الفاصلة، \(gap)")
      case .paused:
        return say(
          "\(who) paused at the last recorded moment, \(gap) ago",
          "إيقاف ساعة \(who) عند آخر لحظة مسجَّلة، قبل \(gap)")
      case .ended:
        return say(
          "\(who) ended at the last recorded moment, \(gap) ago",
          "انتهاء كلمة \(who) عند آخر لحظة مسجَّلة، قبل \(gap)")
      }
    case .clockGap(let gap):
      let who = session.speaker(of: gap.intervention)
      let length = TimeText.minutes(gap.gap)
      switch gap.choice {
      case .counted:
        return say(
          "\(who) spoke on: the \(length) in which the machine slept count",
          "استمرار \(who) في الكلام: تُحسب مدة سكون الجهاز، \(length)")
      case .excluded:
        return say(
          "\(who) paused for the \(length) in which the machine slept",
          "إيقاف ساعة \(who) مدة سكون الجهاز، \(length)")
      case .ended:
        return say(
          "\(who) ended before the \(length) in which the machine slept",
          "انتهاء كلمة \(who) قبل سكون الجهاز، \(length)")
      }
    default: return ""
    }
  }

  private func correction(_ corrected: FloorCorrected, _ session: Session) -> String {
    let time = { (at: Milliseconds) in TimeText.time(at, offset: session.utcOffset) }
    // Afterwards the turn is the right person's, so the wrong one cannot be named here.
    let who =
      corrected.participant == nil
      ? say(", ", "، ") + session.speaker(of: corrected.intervention) : ""
    var parts: [String] = []
    if let start = corrected.start {
      parts.append(say("began \(time(start))", "البداية \(time(start))"))
    }
    if let end = corrected.end { parts.append(say("ended \(time(end))", "النهاية \(time(end))")) }
    if let kind = corrected.kind {
      parts.append(say("was a \(kind.label)", "النوع \(kind.label)"))
    }
    if let person = corrected.participant {
      let since = corrected.since.map { say(" since \(time($0))", " منذ \(time($0))") } ?? ""
      let name = session.name(of: person)
      parts.append(say("it was \(name)\(since)", "المتكلم \(name)\(since)"))
    }
    if let id = corrected.returned, session.requests[id]?.state == .waiting {
      let name = person(id, session)
      parts.append(say("\(name) waits again", "عودة \(name) إلى الانتظار"))
    }
    let id = corrected.intervention
    return say("corrected \(id)\(who): ", "تصحيح \(id)\(who): ") + listed(parts)
  }

  private func person(_ id: RequestID, _ session: Session) -> String {
    session.requests[id].map { session.name(of: $0.participant) } ?? id.description
  }
}
