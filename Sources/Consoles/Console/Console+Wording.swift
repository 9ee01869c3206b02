import SessionState
import TerminalScreen
import Words

// B-4: a new wording has a reason and somebody who proposed it, in both consoles.
extension Console {
  /// `v`: the wording as it is, with why it changes and who proposed that.
  func askWording(_ recommendation: Recommendation) {
    let id = recommendation.id
    let last = recommendation.latest(recommendation.original)?.number ?? 1
    var prompt = prompt(
      .record(label: Phrase.wording("\(id)", after: last), help: Phrase.wordingHelp),
      recommendation.wording
    ) { [unowned self] in
      perform(
        .recommendation(
          .revise(
            id, text: $0.field.text, reason: $0.capture.reason?.rawValue, by: $0.capture.proposedBy)
        ))
    }
    prompt.isWording = true
    prompt.wordingOf = id
    interface.prompt = .text(prompt)
  }

  /// Tab goes through the reasons, `^G` names who proposed the change; true when the key was one of these.
  func pressInWording(_ key: Key, _ prompt: TextPrompt) -> Bool {
    var prompt = prompt
    switch key {
    case .tab:
      let all = RevisionReason.allCases
      let next = prompt.capture.reason.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      prompt.capture.reason = all.indices.contains(next) ? all[next] : nil
      interface.prompt = .text(prompt)
    case .control("g"):
      askParty(Phrase.proposedBy, before: .text(prompt)) { [unowned self] in
        prompt.capture.proposedBy = $0
        interface.prompt = .text(prompt)
      }
    default: return false
    }
    return true
  }
}
