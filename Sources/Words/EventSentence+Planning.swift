public import SessionState

extension RecordedEvent {
  func planningSentence(_ session: Session) -> String {
    switch event {
    case .itemUpdated(let change): Self.update(change, session)
    case .itemMoved(let moved): Self.move(moved, session)
    case .itemSplit(let split):
      "item \(session.name(of: split.id)) has \(split.minutes) min; the rest is "
        + session.name(of: split.rest.id)
    case .itemRemoved(let removed): "item \(session.name(of: removed.id)) taken out"
    case .dayLanded(let landed): Self.landing(landed, session)
    default: ""
    }
  }

  private static func update(_ change: ItemUpdated, _ session: Session) -> String {
    let parts = [
      change.title.map { "title \($0.best(session.latinLanguage))" },
      change.number.map { "number \($0)" }, change.kind.map { "kind \($0.rawValue)" },
      change.minutes.map { "\($0) min" }, change.start.map { "begins \($0)" },
      change.fixed.map { $0 ? "a fixed point" : "no fixed point" },
      change.turnSeconds.map { "turns of \(TimeText.minutes(.seconds($0)))" },
      change.slots.map { $0.isEmpty ? "no planned speakers" : "other planned speakers" },
    ].compactMap { $0 }
    return "item \(session.name(of: change.id)) changed: " + parts.joined(separator: ", ")
  }

  private static func move(_ moved: ItemMoved, _ session: Session) -> String {
    let start = moved.starts.first { $0.id == moved.id }.map { " to \($0.start)" } ?? ""
    let day = session.days.count > 1 ? " on day \(moved.day)" : ""
    return "item \(session.name(of: moved.id)) moved\(start)\(day)"
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
