import SessionState
import Words

/// The keys that act now in the rapporteur's console, the likeliest first.
struct RecordHints {
  /// The hints in their order; the last one is help.
  private(set) var list: [KeyHint] = []
  private let keys: KeyTable

  init(_ picture: RapporteurScreen) {
    keys = picture.keys
    let session = picture.session
    let isClosed = session.state == .closed
    if !isClosed {
      add(.recommend, Phrase.recommend)
      add(.mark, Phrase.markNow, short: Phrase.markShort)
      addFocused(picture)
      add(.note, Phrase.noteKey)
    } else {
      addFocused(picture)
    }
    add(.otherConsole, Phrase.moderatorKey)
    if !picture.model.lists.recommendations.isEmpty { add(.readingMode, Phrase.projectorKey) }
    add(.outcomeCheck, Phrase.outcomeKey)
    if !isClosed { add(.undo, Phrase.undo) }
    add(.help, Phrase.help)
  }

  private mutating func addFocused(_ picture: RapporteurScreen) {
    switch picture.interface.record.focus {
    case .recommendations:
      guard let selected = picture.selected else { return }
      let id = "\(selected.id)"
      if selected.isWordingOpen { add(.revise, Phrase.wordingOf(id), short: id) }
      add(.nextState, Phrase.nextStateKey)
      add(.otherLanguage, Phrase.languageKey)
      add(.position, Phrase.positionKey)
    case .marks:
      if let id = picture.interface.record.mark(in: picture.model.lists) {
        add(.openSelected, Phrase.fillIt("\(id)"))
      }
    case .notes:
      if let id = picture.interface.record.note(in: picture.model.lists) {
        add(.openSelected, Phrase.editIt("\(id)"))
      }
    case .actions:
      if let id = picture.interface.record.action(in: picture.model.lists) {
        add(.openSelected, Phrase.doneOrOpen("\(id)"))
        add(.revise, Phrase.change)
      }
      add(.actionItem, Phrase.actionKey)
    }
  }

  private mutating func add(_ action: Action, _ label: String, short: String? = nil) {
    if let hint = keys.hint(action, label, short: short) { list.append(hint) }
  }
}
