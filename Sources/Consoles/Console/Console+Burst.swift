import TerminalScreen
import Words

extension Console {
  /// E-9: a word that came all at once is text and no row of keys. It goes into the prompt that is open or that its first
  /// key opens; elsewhere it is not used, and that is said.
  func take(_ keys: [Key]) {
    var rest = keys[...]
    while exit == nil, let key = rest.first {
      if Burst.holdsWord(rest), !takesText(beginningWith: key) {
        interface.pending = []
        interface.message = nil
        return say(PointerWords.typedOutside(BurstText.shown(rest)), .warn)
      }
      interface.message = nil
      press(key)
      if key != .control("c") { interface.isInterrupted = false }
      rest.removeFirst()
    }
  }

  /// Whether a field is open, or the key opens one.
  private func takesText(beginningWith key: Key) -> Bool {
    switch interface.prompt {
    case .text, .person, .command, .pick, .palette: return true
    case .choice(let choice):
      guard case .character(let letter) = keys.latin(key) else { return false }
      let answer = choice.answers.first { $0.key == letter }
      // An answer that is a command is meant as such only by itself: a word that begins with its letter is none.
      switch answer?.effect {
      case .prompt, .run: return true
      case .command, .leave, .nothing, nil: return false
      }
    case nil: break
    }
    if case .help(let view) = interface.overlay, view.isTyping { return true }
    guard case .action(let action) = keys.meaning(of: interface.pending + [key]) else {
      // A sequence goes on with the next key, which is looked at in its turn.
      if case .begins = keys.meaning(of: interface.pending + [key]) { return true }
      return false
    }
    return action.opensField
  }
}

/// A burst as a message shows it.
enum BurstText {
  static func shown(_ keys: ArraySlice<Key>) -> String {
    let text = Burst.text(keys)
    return "\u{201C}" + (text.count > 24 ? text.prefix(23) + "…" : text) + "\u{201D}"
  }
}

extension ReplayConsole {
  /// E-9: as in the consoles.
  func take(_ keys: [Key]) {
    var rest = keys[...]
    while exit == nil, let key = rest.first {
      let action: Action? =
        if case .action(let action) = self.keys.meaning(of: interface.pending + [key]) {
          action
        } else {
          nil
        }
      if Burst.holdsWord(rest), interface.prompt == nil, action?.opensField != true {
        interface.pending = []
        return say(PointerWords.typedInReplay(BurstText.shown(rest)), .warn)
      }
      take(.key(key))
      rest.removeFirst()
    }
  }
}

extension Action {
  /// Whether it opens a field for text, so that letters behind its key are typed into it.
  var opensField: Bool {
    switch self {
    case .addRequest, .addWithKind, .directResponse, .rightOfReply, .pointOfOrder, .technical,
      .interposed, .ruling, .motion, .message, .recommend, .revise, .note, .fillMark, .actionItem,
      .position,
      .parties, .classify, .merge, .split, .search, .filter, .commandLine, .palette, .goTo:
      true
    default: false
    }
  }
}
