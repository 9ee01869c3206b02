/// A change of what else the moderator keeps: motions, calls to order, budgets, the roll.
public enum OrderChange: Hashable, Sendable {
  case motionMade(MotionID)
  /// It was seconded, or spoken on.
  case motionChanged(MotionID)
  /// It was decided; nil: it is open again.
  case motionDecided(MotionID, MotionResult?)
  /// Its making was taken back.
  case motionGone(MotionID)
  case calledToOrder(ParticipantID, CalledToOrder.Reason)
  /// A group's time, in ms; nil: it has no budget.
  case budget(GroupID, from: Milliseconds?, to: Milliseconds?)
  case rollCalled(present: Int, total: Int)

  static func all(_ old: Session, _ new: Session) -> [OrderChange] {
    var changes = old.motions.paired(with: new.motions).flatMap { motion($0.old, $0.new) }
    changes += new.callsToOrder.dropFirst(old.callsToOrder.count).map {
      .calledToOrder($0.participant, $0.reason)
    }
    for group in Set(old.budgets.keys).union(new.budgets.keys).sorted() {
      let (from, to) = (old.budgets[group]?.total, new.budgets[group]?.total)
      if from != to { changes.append(.budget(group, from: from, to: to)) }
    }
    if let roll = new.rollCall, roll != old.rollCall {
      changes.append(.rollCalled(present: roll.present, total: roll.total))
    }
    return changes
  }

  private static func motion(_ old: Motion?, _ new: Motion?) -> [OrderChange] {
    guard let new else { return old.map { [.motionGone($0.id)] } ?? [] }
    guard old != new else { return [] }
    var changes: [OrderChange] = old == nil ? [.motionMade(new.id)] : []
    if old?.result != new.result {
      changes.append(.motionDecided(new.id, new.result))
    } else if old != nil {
      changes.append(.motionChanged(new.id))
    }
    return changes
  }
}
