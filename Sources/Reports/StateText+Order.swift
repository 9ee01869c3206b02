import SessionState
import Words

extension StateText {
  /// Open motions, calls to order, budgets and the roll, where there are any.
  mutating func order() {
    let motions = session.openMotions
    if !motions.isEmpty { heading(Label.motions) }
    for motion in motions {
      let seconder =
        motion.seconder.map { StateWords.seconded(by: session.name(of: $0)) } ?? ""
      line(
        "\(pad(motion.id.description, 5)) \(StateWords.motion(motion.kind.label))  "
          + session.name(of: motion.mover) + seconder)
    }
    if !session.callsToOrder.isEmpty { heading(Label.callsToOrder) }
    for call in session.callsToOrder {
      let text = call.text.map { ": \($0)" } ?? ""
      line(
        "\(session.clock(call.at))  "
          + listed([session.name(of: call.participant), call.reason.label]) + text)
    }
    budgets()
    guard let roll = session.rollCall else { return }
    heading(Label.rollCall)
    line(
      "\(session.clock(roll.at))  "
        + Label.roll(roll.present, of: roll.total, counted: roll.counted, needed: roll.needed))
  }

  private mutating func budgets() {
    let parts = BudgetPart.all(session, now)
    if !parts.isEmpty { heading(Label.budgets) }
    for part in parts {
      let short = session.groups[part.group]?.short ?? part.group.description
      let total = TimeText.minutes(max(0, part.initialMs + part.addedMs))
      let left =
        part.leftMs < 0
        ? StateWords.budget(over: TimeText.minutes(-part.leftMs), of: total)
        : StateWords.budget(left: TimeText.remaining(part.leftMs), of: total)
      line("\(pad(short, 10)) \(left)")
    }
  }

  private mutating func heading(_ text: String) {
    line()
    line(text)
  }
}
