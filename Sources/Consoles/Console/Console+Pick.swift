import SessionState
import TerminalScreen
import Words

extension Console {
  func press(_ key: Key, _ pick: inout PickPrompt) {
    switch key {
    case .enter:
      let taken = pick.taken
      guard !taken.isEmpty else {
        interface.prompt = .pick(pick)
        return say(
          pick.field.isEmpty ? Phrase.pickFirst : Phrase.nothingHas(pick.field.text), .warn)
      }
      interface.prompt = nil
      return pick.then(taken)
    case .tab, .backTab: if pick.isMulti { pick.mark() }
    case .up: pick.move(by: -1)
    case .down: pick.move(by: 1)
    case .pageUp: pick.move(by: -5)
    case .pageDown: pick.move(by: 5)
    default: if pick.field.take(key) { pick.chosen = nil }
    }
    interface.prompt = .pick(pick)
  }

  /// Asks for somebody or some group.
  ///
  /// - Parameter before: the text for which somebody is named; Esc goes back to it.
  func askParty(_ label: String, before: Prompt? = nil, then: @escaping (Party) -> Void) {
    interface.prompt = .pick(
      PickPrompt(label: label, rows: session.partyRows, before: before) {
        if case .party(let party) = $0.first { then(party) }
      })
  }

  /// Asks for a text that something is made of; it stays in its field when `store` says no.
  func askText(
    _ label: String, _ text: String = "", help: String = "", store: @escaping (String) -> Bool
  ) {
    let purpose = TextPrompt.Purpose.record(label: label, help: help)
    interface.prompt = .text(prompt(purpose, text) { store($0.field.text) })
  }
}
