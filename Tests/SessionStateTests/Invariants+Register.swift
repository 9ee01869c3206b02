@testable import SessionState

extension Invariants {
  /// Whoever acts is on the register once, under one number; so is every group under its short name.
  static func register(_ session: Session) -> [String] {
    var broken: [String] = []
    let people = session.participants
    if Set(people.map(\.number)).count != people.count {
      broken.append("register: a number twice, \(people.map(\.number))")
    }
    if Set(session.groups.map { SearchFolding.fold($0.short) }).count != session.groups.count {
      broken.append("register: a short name twice, \(session.groups.map(\.short))")
    }
    let acting: [ParticipantID] =
      session.requests.map(\.participant) + session.interventions.map(\.participant)
      + session.interventions.compactMap { $0.appeal?.by } + session.motions.map(\.mover)
      + session.motions.compactMap(\.seconder) + session.callsToOrder.map(\.participant)
      + session.notes.compactMap(\.participant) + session.refusals.map(\.participant)
      + session.motions.flatMap { $0.speakersFor + $0.speakersAgainst }
      + session.items.flatMap { $0.plan.slots?.map(\.participant) ?? [] }
      + session.recommendations.flatMap(\.proposers).compactMap {
        if case .participant(let id) = $0 { id } else { nil }
      }
    for id in Set(acting) where people[id] == nil {
      broken.append("register: \(id) acts and is not on it")
    }
    for id in session.budgets.keys where session.groups[id] == nil {
      broken.append("register: a budget of \(id), which is not there")
    }
    return broken
  }

  /// nobody seconds their own motion, and two speak on each side at most.
  static func motions(_ session: Session) -> [String] {
    session.motions.compactMap { motion in
      let isRight =
        motion.seconder != motion.mover && motion.speakersFor.count <= Motion.speakersPerSide
        && motion.speakersAgainst.count <= Motion.speakersPerSide
      return isRight ? nil : "A-23: \(motion)"
    }
  }
}
