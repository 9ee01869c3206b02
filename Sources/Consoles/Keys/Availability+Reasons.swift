import SessionState
import Words

extension Availability {
  /// Why an action of the moderator does nothing now.
  static func reason(for action: Action, _ session: Session, _ interface: Interface) -> String {
    if let general = general(action, session, changing: changing) { return general }
    switch action {
    case .searchNext, .searchPrevious: return ReasonWords.nothingSearched
    case .backToLast: return ReasonWords.nobodyEnded
    case .moveDown, .moveUp, .later, .withdraw: return Label.nobodyWaits
    case .revise: return Phrase.noRecommendation
    case .fillMark: return Phrase.noMark
    case .ruling: return ReasonWords.noPointOfOrder
    case .interposed, .interpret, .callToOrder, .pauseOrResume, .moreTime, .lessTime,
      .endIntervention:
      if session.openItem != nil { return ReasonWords.nobodySpeaks }
    default: break
    }
    return session.openItem == nil ? ReasonWords.noItem : ReasonWords.notNow
  }

  /// What keeps every action of a kind from acting.
  static func general(_ action: Action, _ session: Session, changing: Set<Action>) -> String? {
    guard changing.contains(action) else { return nil }
    switch session.state {
    case .closed: return ReasonWords.closed
    case .draft: return ReasonWords.notOpened
    case .suspended: return ReasonWords.suspended
    case .open: return nil
    }
  }
}

extension RecordAvailability {
  /// Why an action of the rapporteur does nothing now.
  static func reason(for action: Action, _ session: Session) -> String {
    if session.state == .closed, changing.contains(action) { return ReasonWords.closed }
    switch action {
    case .searchNext, .searchPrevious: return ReasonWords.nothingSearched
    case .fillMark: return Phrase.noMark
    case .finalNumbers: return ReasonWords.nothingAdopted
    case .merge, .earlierInOrder, .laterInOrder:
      return session.recommendations.isEmpty
        ? Phrase.noRecommendation : ReasonWords.onlyOneRecommendation
    default: return Phrase.noRecommendation
    }
  }
}
