import SessionState
import Words

// What is begun in a console, as it is kept outside of it.
extension Console {
  /// The open prompt's text, then those that were left with Esc.
  var begunTexts: [BegunText] {
    var texts: [BegunText] = []
    if let open = interface.prompt?.begunText, !open.isEmpty { texts.append(open) }
    let left = interface.drafts.values.compactMap(\.kept)
      .sorted {
        ($0.kind.rawValue, $0.id ?? "", $0.label) < ($1.kind.rawValue, $1.id ?? "", $1.label)
      }
    for text in left where !text.isEmpty && !texts.contains(where: { $0.isSameThing(as: text) }) {
      texts.append(text)
    }
    return texts
  }

  /// Looks at what is begun after an input.
  func noteBegun(after seq: Int) {
    drafts.note(
      begunTexts, seq: session.seq, before: seq, saved: desk.savedSeq, at: desk.now())
  }

  /// Milliseconds until what was typed has to be kept; nil when nothing waits.
  var untilDraftDue: Int? { drafts.due(desk.now()) }

  func keepDueDrafts() {
    noteBegun(after: session.seq)
    if drafts.due(desk.now()) == 0 || drafts.hasNewEvent { keepDrafts() }
    // Said where it matters, when something is begun; before that the next key would take it away unread.
    guard interface.prompt != nil else { return }
    switch drafts.newTrouble() {
    case .noFolder: say(DraftWords.noFolder, .warn)
    case .notSaved: say(DraftWords.notSaved, .warn)
    case nil: break
    }
  }

  /// Has everything kept now.
  ///
  /// - Parameter milliseconds: How long to wait for it at most; nil: not at all.
  func keepDrafts(within milliseconds: Int? = nil) {
    noteBegun(after: session.seq)
    drafts.keep(by: role, at: desk.now().at)
    if let milliseconds { drafts.keeper.finish(within: milliseconds) }
  }
}

extension Prompt {
  /// What is typed in it, or in the prompt that Esc goes back to; nil where nothing of it is kept.
  var begunText: BegunText? {
    switch self {
    case .command(let prompt):
      BegunText(
        .command, label: DraftWords.commandLine, text: prompt.field.text, caret: prompt.field.caret)
    case .choice(let choice): choice.before?.begunText
    case .pick(let pick): pick.before?.begunText
    case .text(let prompt): prompt.begunText
    case .person, .palette: nil
    }
  }
}

extension TextPrompt {
  /// The text and everything that goes with it; nil where the prompt keeps none.
  var begunText: BegunText? {
    guard let draft = purpose.draft else { return nil }
    var begun = BegunText(
      .record, label: draft.label, text: field.text, caret: field.caret, base: base)
    switch purpose {
    case .recommendation: begun.kind = .recommendation
    case .note(let kind):
      begun.kind = .note
      begun.noteKind = kind
    case .fill(let id, let asNote):
      begun.kind = .mark
      begun.id = "\(id)"
      begun.label = DraftWords.mark("\(id)")
      begun.asNote = asNote
    case .editNote(let id, let kind):
      begun.kind = .noteEdit
      begun.id = "\(id)"
      begun.label = DraftWords.note("\(id)")
      begun.noteKind = kind
    default: break
    }
    if let wordingOf {
      begun.kind = .wording
      begun.id = "\(wordingOf)"
      begun.label = DraftWords.wording("\(wordingOf)")
    }
    begun.language = capture.language
    begun.theme = capture.theme
    begun.reason = capture.reason?.rawValue
    begun.proposedBy = capture.proposedBy
    begun.during = capture.during
    return begun
  }
}
