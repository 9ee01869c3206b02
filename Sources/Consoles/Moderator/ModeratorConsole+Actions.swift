import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// Does what a key means.
  func act(_ action: Action) {
    defer { if !action.moves { interface.isRowOnlyShown = true } }
    // C-11: an amendment can be taken back; what came before closing is refused by the rules.
    let reads =
      action == .giveSelected && interface.focus == .records || action == .undo || action == .redo
    if session.state == .closed, Availability.changing.contains(action), !reads {
      let refusal = Refusal.session(is: .closed, needs: [.open])
      return say(refusal.consoleSentence(in: session), .warn)
    }
    if isSelectionGone(for: action) { return }
    if interface.focus == .agenda, Availability.onAgenda.contains(action) {
      return actOnAgenda(action)
    }
    switch action {
    case .giveNext: giveNext()
    case .giveSelected: useSelected()
    case .pauseOrResume: pauseOrResume()
    case .moreTime: perform(.floor(.extend(by: .seconds(30))))
    case .lessTime: perform(.floor(.extend(by: -.seconds(30))))
    case .endIntervention: perform(.floor(.end))
    case .card: interface.overlay = .card
    case .interpret: perform(.floor(.interpret))
    case .message: write(.message(session.display.message?.audience ?? .room))
    case .blackout: perform(.display(.blackout(!session.display.isBlack)))
    case .backToLast: perform(.floor(.back))
    case .pointOfOrder: interrupt(with: .pointOfOrder)
    case .technical: interrupt(with: .technical)
    case .interposed: interrupt(with: .interposed)
    case .ruling, .motion, .callToOrder, .rightOfReply, .closeOrOpenList, .lastSpeaker:
      keepOrder(action)
    case .addRequest: pick(.statement)
    case .addWithKind: askKind()
    case .directResponse: pick(.directResponse)
    case .moveDown: move(by: 1)
    case .moveUp: move(by: -1)
    case .later: onSelectedRequest { perform(.floor(.later($0))) }
    case .withdraw: askWithdraw()
    case .voices: showVoices()
    case .turns: showTurns()
    case .register: showRegister()
    case .settings: showSettings()
    case .themes: showThemes()
    case .recommend: write(.recommendation)
    case .revise: revise()
    case .note: write(.note(.note))
    case .mark: perform(.mark(.set(label: nil)))
    case .fillMark: fillMark()
    case .openNextItem: openNext()
    case .landing: showLanding()
    case .undo: perform(.undo)
    case .redo: perform(.redo)
    case .commandLine:
      interface.prompt = .command(
        CommandPrompt(field: TextField(earlier: interface.commandHistory)))
    case .help: interface.overlay = .help(HelpView())
    case .search: write(.search)
    case .filter: askRows()
    case .palette: openPalette()
    case .leave: leave()
    case .viewList, .viewAgenda, .viewRecords, .focusNext, .focusPrevious, .up, .down, .pageUp,
      .pageDown, .first, .last, .searchNext, .searchPrevious, .cancel:
      moveAbout(action)
    case .redraw: terminal.redraw()
    case .bidi: nextWriting()
    case .suspend: terminal.suspend()
    case .otherConsole: exit = .otherConsole
    case .viewMarks, .viewNotes, .viewActions, .openSelected, .otherLanguage, .nextState, .position,
      .parties, .classify, .merge, .split, .actionItem, .outcomeCheck, .readingMode, .history,
      .showToRoom,
      .finalNumbers, .earlierInOrder, .laterInOrder, .interrupt:
      break
    case .play, .faster, .slower, .gaps, .eventForward, .eventBack, .turnForward, .turnBack,
      .itemForward, .itemBack, .wordingForward, .wordingBack, .recommendationForward,
      .recommendationBack, .markForward, .markBack, .orderForward, .orderBack, .correctionForward,
      .correctionBack, .events, .secondsForward,
      .secondsBack, .minuteForward, .minuteBack, .tenth, .goTo, .goToSelected, .compare,
      .wordings, .statistics, .corrected, .closer, .wider:
      // Of a replay.
      break
    }
  }

  /// `s`: a session that is not open is opened, one that is suspended goes on.
  private func giveNext() {
    switch session.state {
    case .draft, .suspended: openSession()
    case .closed: break
    case .open: giveToNext()
    }
  }

  /// Space: with the floor free and a speaker interrupted, the floor goes back (screens 4.2).
  private func pauseOrResume() {
    guard let current = session.currentIntervention else {
      // a second point of order comes before the interrupted speaker goes on.
      let goesOn = session.floor.interrupted == nil || session.next?.isInterrupted == true
      if !goesOn { return giveNext() }
      perform(.floor(.resume))
      return
    }
    // a technical interruption is over when the speaker goes on.
    let isOver =
      (current.kind == .technical || current.kind == .interposed)
      && session.floor.interrupted != nil
    let goesOn = current.state == .paused || current.isInterpreted || isOver
    perform(.floor(goesOn ? .resume : .pause))
  }

  /// Enter: the floor to the selected row, or the selected item opens, or the selected wording opens.
  private func useSelected() {
    switch interface.focus {
    case .list:
      // A speaker loses the floor only to somebody who was chosen, never to an Enter too many.
      let isChosen = interface.selectedRow != nil && !interface.isRowOnlyShown
      let isHeld = session.floor.current != nil || session.floor.interrupted != nil
      // A screen of one line does not show what was chosen.
      let isHidden = LayoutForm(terminal.size) == .oneLine
      if isHeld, !isChosen || isHidden {
        return say(Phrase.chooseFirst, .muted)
      }
      switch interface.selectedRow(in: model.list) {
      case .request(let id): perform(.floor(.give(Giving(.request(id)))))
      case .planned(let id): perform(.floor(.give(Giving(.participant(id), kind: .panel))))
      case nil: say(Phrase.nothingSelected, .muted)
      }
      interface.selectedRow = nil
      interface.isRowOnlyShown = false
    case .agenda: openSelectedItem()
    case .records:
      switch selectedRecord {
      case .mark: fillMark()
      case .recommendation(let id): interface.overlay = .recommendation(id, scroll: 0)
      case .note(let id): say(session.notes[id]?.text ?? "")
      case nil: say(Phrase.noRecommendation, .muted)
      }
    }
  }

  private func openSelectedItem() {
    let agenda = model.agenda
    let index = interface.selectedIndex(in: agenda)
    guard agenda.rows.indices.contains(index) else { return say(Phrase.nothingSelected, .muted) }
    let row = agenda.rows[index]
    switch row.state {
    case .planned, .skipped: leaveItem(for: .open(row.id, leftover: nil))
    case .suspended: leaveItem(for: .resume(row.id, leftover: nil))
    case .closed: write(.reopen(row.id))
    case .open, .removed: say(Phrase.isOpenAlready(row.title), .muted)
    }
  }

  private func openNext() {
    if session.state != .open { return giveNext() }
    // By its name, so that a question answered late does not pass over an item that another console took up.
    let next = session.agenda(day: session.dayNumber).first { $0.state == .planned }
    leaveItem(for: next.map { .open($0.id, leftover: nil) } ?? .next(leftover: nil))
  }

  /// Goes on to another item; planned speakers who have not had their turn are not left behind in silence.
  private func leaveItem(for command: ItemCommand) {
    let left = session.plannedSpeakers.count
    guard left > 0, session.currentIntervention == nil else {
      perform(.item(command))
      return
    }
    interface.prompt = .choice(
      ChoicePrompt(Phrase.plannedLeft(left), yes: .command(.item(command))))
  }

  /// interrupts at once; while another one is before the room it queues behind it.
  private func interrupt(with kind: RequestKind) {
    let isOpen = session.currentIntervention?.kind.requestClass == 0
    interface.prompt = .person(PersonPicker(isOpen ? .request : .interrupt, kind))
  }

  func pick(_ kind: RequestKind) {
    interface.prompt = .person(PersonPicker(.request, kind))
  }

  /// `A`: the kind by a letter, then the person.
  private func askKind() {
    let answers = PersonPicker.kinds.map { kind in
      ChoicePrompt.Answer(
        key: kind.letter, label: kind.label, effect: .prompt(.person(PersonPicker(.request, kind))))
    }
    interface.prompt = .choice(
      ChoicePrompt(question: Phrase.whichKind, answers: answers, otherwise: .nothing))
  }

  private func move(by step: Int) {
    onSelectedRequest { id in
      guard let place = session.waiting.firstIndex(where: { $0.id == id }) else { return }
      perform(.floor(.move(id, to: place + 1 + step, reason: nil)))
      interface.selectedRow = .request(id)
    }
  }

  private func askWithdraw() {
    if interface.focus == .list, case .planned(let id) = interface.selectedRow(in: model.list) {
      let question = Phrase.absent(session.name(of: id))
      interface.prompt = .choice(
        ChoicePrompt(question, yes: .command(.participant(.absent(id)))))
      return
    }
    onSelectedRequest { id in
      let name = session.requests[id].map { session.name(of: $0.participant) } ?? ""
      interface.prompt = .choice(
        ChoicePrompt(Phrase.withdraw(name), yes: .command(.floor(.withdraw(id)))))
    }
  }

  func onSelectedRequest(_ body: (RequestID) -> Void) {
    guard interface.focus == .list else { return say(Phrase.onlyListMoves, .muted) }
    switch interface.selectedRow(in: model.list) {
    case .request(let id): body(id)
    case .planned: say(Phrase.notARequest, .muted)
    case nil: say(Phrase.nothingSelected, .muted)
    }
  }

  /// `v`: the selected recommendation, else the newest; its wording stands ready to be changed.
  private func revise() {
    var id = session.recommendations.last?.id
    if interface.focus == .records, case .recommendation(let selected) = selectedRecord {
      id = selected
    }
    guard let id, let recommendation = session.recommendations[id] else {
      return say(Phrase.noRecommendation, .muted)
    }
    guard recommendation.isWordingOpen else {
      return say(
        Refusal.wordingFixed(id, recommendation.state).sentence(in: session), .warn)
    }
    askWording(recommendation)
  }

  /// `M`: the selected mark, else the newest that is to be written.
  private func fillMark() {
    var id = session.marks.last { $0.filled == nil }?.id
    if interface.focus == .records, case .mark(let selected) = selectedRecord { id = selected }
    guard let id else { return say(Phrase.noMark, .muted) }
    write(.fill(id, asNote: false))
  }

  private var selectedRecord: RecordsModel.RowID? {
    let records = model.records
    let index = interface.selectedIndex(in: records)
    return records.ids.indices.contains(index) ? records.ids[index] : nil
  }
}
