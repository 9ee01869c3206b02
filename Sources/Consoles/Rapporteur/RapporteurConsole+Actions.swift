import SessionState
import TerminalScreen
import Words

extension RapporteurConsole {
  /// Does what a key means.
  func act(_ action: Action) {
    // C-11: an amendment can be taken back; what came before closing is refused by the rules.
    if session.state == .closed, RecordAvailability.changing.contains(action), action != .undo,
      action != .redo
    {
      return say(
        Refusal.session(is: .closed, needs: [.open]).consoleSentence(in: session), .warn)
    }
    if RecordAvailability.onSelection.contains(action), forgetGone() {
      return say(Phrase.selectionGone, .warn)
    }
    switch action {
    case .recommend: write(.recommendation)
    case .note: write(.note(.note))
    case .mark: perform(.mark(.set(label: nil)))
    case .fillMark: fillMark()
    case .actionItem: askActionItem()
    case .revise: revise()
    case .openSelected: openSelected()
    case .otherLanguage: onRecommendation(askLanguage)
    case .nextState: onRecommendation(askNextState)
    case .position: onRecommendation(askPosition)
    case .parties: onRecommendation(askStanding)
    case .classify: onRecommendation(askClassification)
    case .merge: onRecommendation(askMerge)
    case .split: onRecommendation(askSplit)
    case .earlierInOrder: onRecommendation { move($0, by: -1) }
    case .laterInOrder: onRecommendation { move($0, by: 1) }
    case .finalNumbers: perform(.recommendation(.number))
    case .history:
      onRecommendation {
        interface.overlay = .history(HistoryView(id: $0.id, selected: $0.lastRevision))
      }
    case .readingMode: onRecommendation { interface.overlay = .projector($0.id, scroll: 0) }
    case .showToRoom:
      onRecommendation {
        // The same key lets it go again.
        perform(.display(.text(session.display.text == $0.id ? nil : $0.id)))
      }
    case .outcomeCheck: interface.overlay = .outcomeCheck(selected: 0)
    case .undo, .redo:
      holdSelection()
      perform(action == .undo ? .undo : .redo)
    case .commandLine: fill("")
    case .settings: showSettings()
    case .themes: showThemes()
    case .help: interface.overlay = .help(HelpView())
    case .search: write(.search)
    case .filter: askRows()
    case .palette: openPalette()
    case .otherConsole: exit = .otherConsole
    case .leave: leave()
    case .redraw: terminal.redraw()
    case .bidi: nextWriting()
    case .suspend: terminal.suspend()
    default: moveAbout(action)
    }
  }

  /// The selected recommendation, whichever panel has the focus: it is the one that stands in full at the right.
  var selectedRecommendation: Recommendation? {
    interface.record.recommendation(in: lists).flatMap { session.recommendations[$0] }
  }

  private func onRecommendation(_ body: (Recommendation) -> Void) {
    guard let recommendation = selectedRecommendation else {
      return say(Phrase.noRecommendation, .muted)
    }
    body(recommendation)
  }

  /// Enter: reads a recommendation, fills a mark, edits a note, says what became of an action item.
  private func openSelected() {
    let lists = lists
    switch interface.record.focus {
    case .recommendations:
      onRecommendation { interface.overlay = .recommendation($0.id, scroll: 0) }
    case .marks: fillMark()
    case .notes: editNote()
    case .actions:
      guard let id = interface.record.action(in: lists) else {
        return say(Phrase.noActionItem, .muted)
      }
      askActionState(id)
    }
  }

  /// `v`: the text of what is selected stands ready to be changed.
  private func revise() {
    switch interface.record.focus {
    case .notes: return editNote()
    case .actions:
      guard let id = interface.record.action(in: lists), let action = session.actions[id] else {
        return say(Phrase.noActionItem, .muted)
      }
      return fill(
        Command.action(
          .edit(
            id,
            ActionChange(
              text: action.text, owner: .some(action.owner), due: .some(action.due)))
        ).text)
    case .recommendations, .marks: break
    }
    onRecommendation { recommendation in
      guard recommendation.isWordingOpen else {
        return say(
          Refusal.wordingFixed(recommendation.id, recommendation.state).consoleSentence(
            in: session),
          .warn)
      }
      askWording(recommendation)
    }
  }

  private func editNote() {
    guard let id = interface.record.note(in: lists), let note = session.notes[id] else {
      return say(Phrase.noNote, .muted)
    }
    interface.prompt = .text(prompt(.editNote(id, note.kind), note.text))
  }

  /// `M`: the selected mark, else the oldest that is to be written.
  private func fillMark() {
    let lists = lists
    let id =
      interface.record.focus == .marks ? interface.record.mark(in: lists) : lists.marks.first
    guard let id else { return say(Phrase.noMark, .muted) }
    write(.fill(id, asNote: false))
  }

  private func askActionState(_ id: ActionID) {
    guard let action = session.actions[id] else { return }
    var answers: [ChoicePrompt.Answer] = []
    func answer(_ key: Character, _ label: String, _ command: ActionCommand) {
      answers.append(
        ChoicePrompt.Answer(key: key, label: label, effect: .command(.action(command))))
    }
    if action.state != .done { answer("d", ActionState.done.label, .done(id)) }
    if action.state != .open { answer("o", ActionState.open.label, .open(id)) }
    if action.state != .dropped { answer("x", ActionState.dropped.label, .drop(id)) }
    ask(Phrase.whatBecame("\(id)", action.text), answers)
  }
}
