import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// `t`: who has spoken, and what was recorded wrongly.
  func showTurns() { interface.overlay = .turns(TurnsView(session)) }

  func press(_ key: Key, in view: TurnsView) {
    let turns = view.turns(session)
    let ids = turns.map(\.id)
    let selected = view.selected.index(in: ids)
    let turn = turns.indices.contains(selected) ? turns[selected] : nil
    func select(_ index: Int) {
      var view = view
      view.selected = KeptRow(index, of: ids)
      interface.overlay = .turns(view)
    }
    switch key {
    case .enter: if let turn { askCorrection(turn) }
    case .character("z"):
      interface.overlay = .turns(TurnsView(session, isItemOnly: !view.isItemOnly))
    default:
      let action = keys.action(for: key)
      if let row = RowMove.row(after: action, from: selected, of: turns.count) {
        return select(row)
      }
      switch action {
      case .undo: act(.undo)
      case .redo: act(.redo)
      case .commandLine: act(.commandLine)
      case .cancel, .leave, .turns: interface.overlay = nil
      default: say(Phrase.noSuchKey(KeyName.of(key)), .muted)
      }
    }
  }

  /// What was wrong, by a letter; the command line opens with the rest of it.
  private func askCorrection(_ turn: Intervention) {
    func line(_ key: Character, _ label: String, _ text: String) -> ChoicePrompt.Answer {
      let field = TextField(text, earlier: interface.commandHistory)
      return ChoicePrompt.Answer(
        key: key, label: label, effect: .prompt(.command(CommandPrompt(field: field))))
    }
    let id = turn.id
    let item = turn.item
    interface.prompt = .choice(
      ChoicePrompt(
        question: Phrase.whatWasWrong(id.description, session.name(of: turn.participant)),
        answers: [
          line("s", Phrase.began, "correct start \(id) --ago "),
          line("e", Phrase.ended, "correct end \(id) --ago "),
          line("p", Phrase.wasSomebodyElse, "correct speaker --of \(id) "),
          line("k", Phrase.wasAnotherKind, "correct kind --of \(id) "),
          line("i", Phrase.itemBegan, "correct opened \(item) --ago "),
        ], otherwise: .nothing))
  }
}

extension ModeratorScreen {
  mutating func draw(_ view: TurnsView) {
    drawHead(Phrase.turnsTitle)
    let panel = TurnsPanel(session: session, view: view, now: now)
    let top = size.rows >= 30 ? 4 : 3
    panel.title(&screen, row: top)
    panel.heads(&screen, row: top + 1)
    panel.rows(&screen, top: top + 2, bottom: size.rows - (size.rows >= 30 ? 4 : 3))
    foot([
      KeyHint(key: "Enter", label: Phrase.correct), KeyHint(key: "↑ ↓", label: Phrase.choose),
      KeyHint(key: "z", label: view.isItemOnly ? Label.allItems : Label.thisItem),
      KeyHint(key: "u", label: Phrase.undo), KeyHint(key: "Esc", label: Phrase.back),
    ])
  }
}
