import SessionState

extension RecordedEvent {
  func correctionSentence(_ session: Session) -> String {
    let time = { (at: Milliseconds) in TimeText.time(at, offset: session.utcOffset) }
    switch event {
    case .floorCorrected(let corrected):
      // Afterwards the turn is the right person's, so the wrong one cannot be named here.
      let who =
        corrected.participant == nil ? ", " + session.speaker(of: corrected.intervention) : ""
      var parts: [String] = []
      if let start = corrected.start { parts.append("began \(time(start))") }
      if let end = corrected.end { parts.append("ended \(time(end))") }
      if let kind = corrected.kind { parts.append("was a \(kind.label)") }
      if let person = corrected.participant {
        let since = corrected.since.map { " since \(time($0))" } ?? ""
        parts.append("it was \(session.name(of: person))\(since)")
      }
      if let id = corrected.returned, session.requests[id]?.state == .waiting {
        parts.append("\(person(id, session)) waits again")
      }
      return "corrected \(corrected.intervention)\(who): " + parts.joined(separator: ", ")
    case .itemCorrected(let corrected):
      let opened = corrected.opened.map { "began \(time($0))" }
      let closed = corrected.closed.map { "ended \(time($0))" }
      return "corrected item \(session.name(of: corrected.id)): "
        + [opened, closed].compactMap { $0 }.joined(separator: ", ")
    case .clockRecovered(let recovered):
      let who = session.speaker(of: recovered.intervention)
      let gap = TimeText.minutes(recovered.gap)
      switch recovered.choice {
      case .counted: return "\(who) spoke on: the \(gap) in between count"
      case .paused: return "\(who) paused at the last recorded moment, \(gap) ago"
      case .ended: return "\(who) ended at the last recorded moment, \(gap) ago"
      }
    case .clockGap(let gap):
      let who = session.speaker(of: gap.intervention)
      let slept = "the \(TimeText.minutes(gap.gap)) in which the machine slept"
      switch gap.choice {
      case .counted: return "\(who) spoke on: \(slept) count"
      case .excluded: return "\(who) paused for \(slept)"
      case .ended: return "\(who) ended before \(slept)"
      }
    default: return ""
    }
  }

  private func person(_ id: RequestID, _ session: Session) -> String {
    session.requests[id].map { session.name(of: $0.participant) } ?? id.description
  }
}
