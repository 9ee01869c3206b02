import SessionState

/// Which actions of the rapporteur do something now; help shows the others dim.
struct RecordAvailability {
  /// The actions that act now.
  private(set) var actions = Set(Action.allCases)

  init(_ session: Session, _ interface: Interface) {
    if session.state == .closed { actions.subtract(Self.changing) }
    if !session.amendments.isEmpty { actions.insert(.undo) }
    if session.recommendations.isEmpty {
      actions.subtract([
        .otherLanguage, .nextState, .position, .parties, .classify, .merge, .split, .history,
        .readingMode, .earlierInOrder, .laterInOrder, .revise,
      ])
    }
    if session.recommendations.count < 2 {
      actions.subtract([.merge, .earlierInOrder, .laterInOrder])
    }
    if !session.recommendations.contains(where: { $0.state == .adopted }) {
      actions.remove(.finalNumbers)
    }
    if session.marks.allSatisfy({ $0.filled != nil }) { actions.remove(.fillMark) }
    if interface.lastSearch.isEmpty { actions.subtract([.searchNext, .searchPrevious]) }
  }

  /// The actions that change the session.
  static let changing: Set<Action> = [
    .recommend, .revise, .note, .mark, .fillMark, .actionItem, .otherLanguage, .nextState,
    .position, .parties, .classify, .merge, .split, .earlierInOrder, .laterInOrder, .finalNumbers,
    .undo, .redo,
  ]

  /// The actions that mean the selected row.
  static let onSelection: Set<Action> = [
    .openSelected, .revise, .fillMark, .otherLanguage, .nextState, .position, .parties, .classify,
    .merge, .split, .earlierInOrder, .laterInOrder, .history, .readingMode,
  ]
}
