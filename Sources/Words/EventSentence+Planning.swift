public import SessionState

extension RecordedEvent {
  func planningSentence(_ session: Session) -> String {
    switch event {
    case .itemUpdated(let change): "item \(session.name(of: change.id)) changed"
    case .itemMoved(let moved): "item \(session.name(of: moved.id)) moved"
    case .itemSplit(let split):
      "item \(session.name(of: split.id)) has \(split.minutes) min; the rest is "
        + session.name(of: split.rest.id)
    case .itemRemoved(let removed): "item \(session.name(of: removed.id)) taken out"
    case .dayLanded(let landed): Self.landing(landed, session)
    default: ""
    }
  }

  private static func landing(_ landed: DayLanded, _ session: Session) -> String {
    let dropped = landed.dropped.map { session.name(of: $0) }.joined(separator: ", ")
    let without = dropped.isEmpty ? "" : ", without \(dropped)"
    return "the day ends at \(landed.end): \(landed.way.label)\(without)"
  }
}

extension LandingWay {
  /// The way in words.
  public var label: String {
    switch self {
    case .same: "same cut"
    case .talk: "talk only"
    case .drop: "left out"
    }
  }
}
