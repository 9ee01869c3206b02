import TerminalScreen
import Words

extension Console {
  /// A key of the console itself: what it means alone or after those pressed before it.
  ///
  /// While more has to follow, the bottom rows say what may; Esc lets it be (domain E-1, E-19).
  func pressInSequence(_ key: Key) {
    let pressed = interface.pending + [key]
    interface.pending = []
    if key == .escape, pressed.count > 1 { return }
    switch keys.meaning(of: pressed) {
    case .action(let action): act(action)
    case .begins: interface.pending = pressed
    case .nothing:
      guard pressed.count > 1 else { return refuse(key) }
      say(KeyFileWords.leadsNowhere(KeySequence(pressed).name), .muted)
    }
  }

  /// Why an action does nothing now; nil where it acts.
  func reasonAgainst(_ action: Action) -> String? {
    if role == .rapporteur {
      return RecordAvailability(session, interface).actions.contains(action)
        ? nil : RecordAvailability.reason(for: action, session)
    }
    return Availability(session, interface).actions.contains(action)
      ? nil : Availability.reason(for: action, session, interface)
  }

  /// B-22: a key of the other console does nothing here, and says where it belongs.
  func refuse(_ key: Key) {
    let isRapporteur = role == .rapporteur
    let other = isRapporteur ? tables.moderator : tables.rapporteur
    guard let binding = other.binding(for: key) else {
      return say(Phrase.noSuchKey(KeyName.of(key)), .muted)
    }
    // The key by its Latin letter, so that the sentence begins with one on an Arabic keyboard, too.
    let name = KeyName.of(binding.keys.contains(key) ? key : binding.keys[0])
    say(Phrase.keyOfOther(name, isRapporteur ? .moderator : .rapporteur))
  }
}
