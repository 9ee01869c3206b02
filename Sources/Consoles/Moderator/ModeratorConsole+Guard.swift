import SessionState
import TerminalScreen
import Words

// No double "next": the floor never goes to two people in one breath.
extension ModeratorConsole {
  /// `s`: the floor to whom the screen shows as next.
  ///
  /// Within a second of a change of speaker, or when another console has just given the floor, it asks first. The
  /// command names whom the screen shows, so that it is refused when somebody else was quicker.
  func giveToNext() {
    let shown = session.next
    let before = session.seq
    desk.catchUp()
    noteFloorNews(after: before)
    guard let next = session.next else {
      perform(.floor(.give(Giving(.next))))
      return
    }
    let command = Command.floor(.give(Giving(target(next))))
    // a right of reply that nobody granted yet is granted or refused first.
    if case .request(let id) = next, let request = session.requests[id],
      request.kind == .rightOfReply, request.granted == nil
    {
      return askReply(request, yes: command)
    }
    let name = session.participant(of: next).map { session.name(of: $0) } ?? ""
    guard let current = session.currentIntervention, !next.isInterrupted,
      isJustGiven(current)
    else {
      // Another console has just changed the list: the person was not on the screen when the key was pressed.
      guard next == shown else { return say(Phrase.nextIsNow(name), .warn) }
      perform(command)
      return
    }
    interface.prompt = .choice(
      ChoicePrompt(
        Phrase.justGiven(session.name(of: current.participant), name), yes: .command(command)))
  }

  private func isJustGiven(_ current: Intervention) -> Bool {
    let now = now
    if now.clock - current.startedAt.clock < 1000 { return true }
    return interface.floorNews.map { now.clock - $0.clock < 2000 } ?? false
  }

  func target(_ next: NextSpeaker) -> FloorTarget {
    switch next {
    case .request(let id): .request(id)
    case .planned(let id), .answer(let id): .participant(id)
    case .interrupted: .next
    }
  }

  /// Whether the row in focus was chosen and somebody else has taken it away; then the key says so and does nothing.
  func isSelectionGone(for action: Action) -> Bool {
    guard onSelection.contains(action), forgetGone() else { return false }
    say(Phrase.selectionGone, .warn)
    return true
  }

  /// The actions that mean the selected row of the panel in focus.
  private var onSelection: Set<Action> {
    switch interface.focus {
    case .list:
      [.giveSelected, .moveDown, .moveUp, .later, .withdraw, .lastSpeaker, .rightOfReply]
    case .agenda: Availability.onAgenda.union([.giveSelected])
    case .records: [.giveSelected, .revise, .fillMark]
    }
  }

  /// Lets go of a selected row that is no longer there; true when the panel in focus had one.
  @discardableResult
  func forgetGone() -> Bool {
    var gone: Set<Interface.Panel> = []
    if let row = interface.selectedRow, !model.list.rows.contains(where: { $0.id == row }) {
      interface.selectedRow = nil
      interface.isRowOnlyShown = false
      gone.insert(.list)
    }
    if let item = interface.selectedItem, !model.agenda.rows.contains(where: { $0.id == item }) {
      interface.selectedItem = nil
      gone.insert(.agenda)
    }
    if let record = interface.selectedRecord, !model.records.ids.contains(record) {
      interface.selectedRecord = nil
      gone.insert(.records)
    }
    return gone.contains(interface.focus)
  }

  /// Remembers that somebody else gave the floor, as far as it was not seen before.
  func noteFloorNews(after seq: Int) {
    let gave = desk.history.events.reversed().prefix { $0.seq > seq }.contains {
      switch $0.event {
      case .floorGiven, .floorResumed, .floorReturned: true
      default: false
      }
    }
    if gave { interface.floorNews = now }
  }
}
