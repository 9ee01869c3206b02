/// Why nothing was amended (domain C-11).
public enum AmendmentRefusal: Hashable, Sendable {
  /// The session is not closed: the command itself does it.
  case notClosed
  /// Nobody said why.
  case noReason
  /// After closing, this cannot be done any more.
  case notAmendable
  /// The level is not stricter than the one in force.
  case notStricter(Attribution, than: Attribution)
  /// A level that was made stricter after closing stays: taking it back would loosen it (domain A-37).
  case staysStricter(Attribution)
}

extension Session {
  /// C-11: after closing, what was recorded is put right by the rules that held before.
  func decide(amendment command: AmendmentCommand, _ now: Moment) throws(Refusal) -> Event {
    guard state == .closed else { throw .amendment(.notClosed) }
    guard let reason = try optionalText(command.reason) else { throw .amendment(.noReason) }
    let actor = try optionalText(command.actor)
    guard command.command.isAmendable else { throw .amendment(.notAmendable) }
    var before = self
    before.state = .suspended
    if case .attribution(let level, let item, _) = command.command {
      let now = item.flatMap { items[$0]?.attribution } ?? sessionAttribution
      if let item { _ = try self.item(item) }
      guard level > now else { throw .amendment(.notStricter(level, than: now)) }
      before.openItem = nil
    }
    let change = try before.decide(command.command, at: now)
    guard change.isAmendable else { throw .amendment(.notAmendable) }
    return .amended(Amended(actor: actor, reason: reason, change: change))
  }
}

extension Command {
  /// Whether it puts something on record right, and so can be given after closing (domain C-11).
  var isAmendable: Bool {
    switch self {
    case .correct, .note, .notes, .action, .attribution: true
    case .mark(let command):
      switch command {
      case .fillNote, .fillRecommendation, .drop: true
      case .set: false
      }
    case .participant(.edit), .group(.edit): true
    case .recommendation(let command):
      switch command {
      case .revise, .translate, .agree, .classify, .support, .unsupport, .position: true
      case .add, .merge, .split, .silence, .breakSilence, .table, .defer, .withdraw, .reject,
        .reopen, .adopt, .order, .number:
        false
      }
    case .session, .item, .participant, .group, .floor, .list, .rule, .order, .motion, .budget,
      .land, .recover, .sleep, .document, .display, .set, .undo, .redo, .amend:
      false
    }
  }
}
