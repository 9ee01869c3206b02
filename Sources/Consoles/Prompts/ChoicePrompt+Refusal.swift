import SessionState
import Words

extension ChoicePrompt {
  /// Turns a refusal that leaves the moderator a choice into a question; nil for every other one.
  init?(asking refusal: Refusal, about command: Command, in session: Session) {
    switch (refusal, command) {
    case (.peopleWaiting(_, let count), .item(let item)):
      guard let carry = item.with(.carry), let drop = item.with(.drop) else { return nil }
      self.init(
        question: Phrase.leftover(count),
        answers: [
          Answer(key: "c", label: Phrase.carry, effect: .command(.item(carry))),
          Answer(key: "d", label: Phrase.drop, effect: .command(.item(drop))),
        ], otherwise: .nothing)
    case (.directLimit(let id, let limit), .floor(.request(var wish))):
      // beyond the limit a new one is offered as a statement.
      wish.kind = .statement
      self.init(
        Phrase.directLimit(session.name(of: id), limit), yes: .command(.floor(.request(wish))))
    case (.order(let limit), .floor(.request(var wish))) where limit.canBeOverridden:
      wish.override = true
      self.init(
        Phrase.addAllTheSame(limit.reason(in: session)), yes: .command(.floor(.request(wish))))
    default: return nil
    }
  }

  /// A question to which only `y` means yes.
  init(_ question: String, yes: Effect, otherwise: Effect = .nothing) {
    self.init(
      question: question + " y/N",
      answers: [
        Answer(key: "y", label: Phrase.yes, effect: yes),
        Answer(key: "n", label: Phrase.no, effect: otherwise),
      ], otherwise: otherwise)
  }
}

extension ItemCommand {
  /// The same command with a fate for those who wait; nil where nobody can be left over.
  fileprivate func with(_ fate: LeftoverFate) -> ItemCommand? {
    switch self {
    case .open(let id, _): .open(id, leftover: fate)
    case .next: .next(leftover: fate)
    case .close: .close(leftover: fate)
    case .resume(let id, _): .resume(id, leftover: fate)
    case .reopen(let id, let reason, _): .reopen(id, reason: reason, leftover: fate)
    case .suspend, .skip, .add, .edit, .move, .split, .remove: nil
    }
  }
}

extension OrderRefusal {
  /// Whether the moderator may add the person all the same.
  fileprivate var canBeOverridden: Bool {
    switch self {
    case .notPresent, .onceOnly, .replyLimit, .replyToReply: true
    default: false
    }
  }
}
