import SessionState

/// Which actions do something now; help shows the others dim.
struct Availability {
  /// The actions that act now.
  private(set) var actions: Set<Action> = []

  init(_ session: Session, _ interface: Interface) {
    actions = Set(Action.allCases)
    let isOpen = session.state == .open && session.openItem != nil
    let current = session.currentIntervention
    if session.state == .closed { remove(Self.changing) }
    if !session.amendments.isEmpty { actions.insert(.undo) }
    if interface.focus == .records { actions.insert(.giveSelected) }
    if !isOpen { remove(Self.floorActions) }
    // Without an item the key shows what was left over.
    if session.openItem == nil, !session.notReached.isEmpty, session.state != .closed {
      actions.insert(.closeOrOpenList)
    }
    if !isOpen, interface.focus == .list { remove([.giveSelected]) }
    if current == nil, session.floor.interrupted == nil {
      remove([.pauseOrResume, .moreTime, .lessTime, .endIntervention, .callToOrder])
    }
    if current?.kind.requestClass ?? 0 == 0 { remove([.interposed, .interpret]) }
    if current?.kind != .pointOfOrder, session.freshRuling == nil { remove([.ruling]) }
    if session.floor.lastEnded == nil { remove([.backToLast]) }
    if session.waiting.isEmpty { remove([.moveDown, .moveUp, .later]) }
    if session.waiting.isEmpty, session.plannedSpeakers.isEmpty { remove([.withdraw]) }
    if session.recommendations.isEmpty { remove([.revise]) }
    if !session.marks.contains(where: { $0.filled == nil }) { remove([.fillMark]) }
    if interface.focus == .agenda, session.state != .closed { actions.formUnion(Self.onAgenda) }
    if session.state == .draft { remove([.landing]) }
    if interface.lastSearch.isEmpty { remove([.searchNext, .searchPrevious]) }
  }

  private mutating func remove(_ unavailable: Set<Action>) { actions.subtract(unavailable) }

  private static let floorActions: Set<Action> = [
    .pauseOrResume, .moreTime, .lessTime, .endIntervention, .backToLast,
    .pointOfOrder, .ruling, .technical, .addRequest, .addWithKind, .directResponse,
    .rightOfReply, .interposed, .motion, .callToOrder, .interpret, .lastSpeaker, .moveDown, .moveUp,
    .later, .withdraw, .closeOrOpenList,
  ]

  /// The actions that mean the selected item while the agenda has the focus.
  static let onAgenda: Set<Action> = [
    .moveDown, .moveUp, .withdraw, .addRequest, .revise, .later,
  ]

  /// The actions that change the session.
  static let changing: Set<Action> = floorActions.union([
    .giveNext, .giveSelected, .recommend, .revise, .note, .mark, .fillMark, .openNextItem,
    .landing, .undo, .redo, .message, .blackout,
  ])
}
