import SessionState
import Words

/// The keys that act while a prompt is open.
enum PromptKeys {
  static func picker(_ picker: PersonPicker) -> [KeyHint] {
    if case .command(let picked) = picker.purpose {
      return [
        KeyHint(key: "Enter", label: picked.label), KeyHint(key: "↑ ↓", label: Phrase.choose),
        KeyHint(key: "Esc", label: Phrase.cancel),
      ]
    }
    let kind = picker.kind.label
    return [
      KeyHint(key: "Enter", label: picker.purpose == .request ? Phrase.addAs(kind) : kind),
      KeyHint(key: "Tab", label: Phrase.kind(kind)),
      KeyHint(key: "↑ ↓", label: Phrase.choose),
      KeyHint(key: "^G", label: Phrase.forGroup),
      KeyHint(key: "Esc", label: Phrase.cancel),
    ]
  }

  static func text(_ prompt: TextPrompt, _ session: Session) -> [KeyHint] {
    var hints: [KeyHint] = []
    switch prompt.purpose {
    case .recommendation: hints.append(store(session))
    case .fill(_, let asNote):
      hints.append(asNote ? KeyHint(key: "Enter", label: Phrase.store) : store(session))
      hints.append(
        KeyHint(key: "Tab", label: asNote ? Phrase.recommendationInstead : Phrase.noteInstead))
    case .note(let kind):
      hints.append(KeyHint(key: "Enter", label: Phrase.store))
      hints.append(
        KeyHint(key: "Tab", label: Phrase.kind(kind.label)))
    case .editNote(_, let kind):
      hints.append(KeyHint(key: "Enter", label: Phrase.store))
      hints.append(KeyHint(key: "Tab", label: Phrase.kind(kind.label)))
    case .message(let audience):
      hints.append(KeyHint(key: "Enter", label: DisplayWords.show))
      hints.append(
        KeyHint(key: "Tab", label: DisplayWords.message(to: audience == .room ? .speaker : .room)))
    case .search, .rows, .findPerson, .ask: hints.append(KeyHint(key: "Enter", label: Phrase.find))
    case .newPerson(let kind):
      hints.append(KeyHint(key: "Enter", label: Phrase.addAs(kind.label)))
    case .landingEnd: hints.append(KeyHint(key: "Enter", label: Phrase.look))
    case .record, .ruling, .reopen, .setting, .counts, .callToOrder:
      hints.append(KeyHint(key: "Enter", label: Phrase.store))
    }
    if prompt.isWording {
      hints.append(KeyHint(key: "Tab", label: Phrase.reasonKey))
      hints.append(KeyHint(key: "^G", label: Phrase.proposedByKey))
    }
    let cancel = prompt.purpose.draft == nil ? Phrase.cancel : Phrase.cancelKept
    return hints + [
      KeyHint(key: "Esc", label: cancel), KeyHint(key: "^_", label: Phrase.undo),
    ]
  }

  /// Enter, with the number that the text gets.
  private static func store(_ session: Session) -> KeyHint {
    let next = RecommendationID(session.ids.nextRecommendation)
    return KeyHint(key: "Enter", label: Phrase.storeAs(next.description))
  }

  /// Of the rapporteur's line, which has a similar one, a language and a theme, too.
  static func capture(
    _ prompt: TextPrompt, _ session: Session, similar: SimilarRecommendations.Match?
  ) -> [KeyHint] {
    var hints = [store(session)]
    if let match = similar {
      hints.append(
        KeyHint(
          key: "^S", label: Phrase.supportInstead("\(match.id)"),
          shortLabel: Phrase.supportShort("\(match.id)")))
    }
    if prompt.purpose == .recommendation {
      let language = prompt.capture.language ?? session.language(of: prompt.field.text)
      hints.append(
        KeyHint(key: "Tab", label: Phrase.languageIs(language), shortLabel: language))
      hints.append(KeyHint(key: "^T", label: Phrase.themeField))
    } else {
      hints.append(KeyHint(key: "Tab", label: Phrase.noteInstead))
    }
    return hints + [
      KeyHint(key: "^_", label: Phrase.undo),
      KeyHint(key: "Esc", label: Phrase.cancelDraftKept, shortLabel: Phrase.cancelKept),
    ]
  }

  static func pick(_ pick: PickPrompt) -> [KeyHint] {
    var hints = [KeyHint(key: "Enter", label: Phrase.take)]
    if pick.isMulti { hints.append(KeyHint(key: "Tab", label: Phrase.markSeveral)) }
    return hints + [
      KeyHint(key: "↑ ↓", label: Phrase.choose), KeyHint(key: "Esc", label: Phrase.cancel),
    ]
  }

  static func palette(_ palette: PalettePrompt) -> [KeyHint] {
    var isForm = false
    if case .form = palette.choice?.effect { isForm = true }
    return [
      KeyHint(key: "Enter", label: isForm ? PaletteWords.fillIn : PaletteWords.run),
      KeyHint(key: "↑ ↓", label: Phrase.choose), KeyHint(key: "Esc", label: Phrase.cancel),
    ]
  }

  static let command = [
    KeyHint(key: "Enter", label: Phrase.run),
    KeyHint(key: "Tab", label: Phrase.complete),
    KeyHint(key: "↑ ↓", label: Phrase.earlierLines),
    KeyHint(key: "Esc", label: Phrase.cancel),
  ]

  static func choice(_ choice: ChoicePrompt) -> [KeyHint] {
    choice.answers.prefix(4).map { KeyHint(key: String($0.key), label: $0.label) }
      + [KeyHint(key: "Esc", label: Phrase.cancel)]
  }
}

extension PersonPicker.Picked {
  /// What the person is named for, in words.
  var label: String {
    switch self {
    case .mover(let kind): Phrase.movesTo(kind.label)
    case .second(let id): Phrase.seconds(id.description)
    case .speaker(let id, let side): Phrase.speaksOn(id.description, side.word)
    }
  }
}
