import SessionState
import TerminalScreen
import Words

// The agenda changes by the keys that change the list, while it has the focus.
extension ModeratorConsole {
  func actOnAgenda(_ action: Action) {
    let agenda = model.agenda
    let index = interface.selectedIndex(in: agenda)
    guard agenda.rows.indices.contains(index), let item = session.items[agenda.rows[index].id]
    else {
      // An empty day can still get its first item.
      if action == .addRequest { return fill("item add \"\" --minutes 30", caret: 10) }
      return say(Phrase.nothingSelected, .muted)
    }
    interface.selectedItem = item.id
    switch action {
    case .moveDown: move(item, from: index, by: 1, agenda)
    case .moveUp: move(item, from: index, by: -1, agenda)
    case .withdraw: askTakeOut(item)
    case .addRequest: fill("item add \"\" --minutes 30 --after \(item.id)", caret: 10)
    case .revise: fill(editing(item))
    case .later: perform(.item(.skip(item.id)))
    default: break
    }
  }

  /// Later or earlier: after or before its neighbour.
  private func move(_ item: AgendaItem, from index: Int, by step: Int, _ agenda: AgendaModel) {
    let name = session.name(of: item.id)
    guard agenda.rows.indices.contains(index + step) else {
      return say(step > 0 ? Phrase.isLast(name) : Phrase.isFirst(name), .muted)
    }
    let other = agenda.rows[index + step].id
    perform(.item(.move(item.id, step > 0 ? .after(other) : .before(other))))
  }

  private func askTakeOut(_ item: AgendaItem) {
    let command = Command.item(.remove(item.id))
    do {
      // What cannot be taken out is not asked about.
      _ = try desk.history.decide(command, by: .moderator, at: desk.now())
    } catch {
      return say(error.consoleSentence(in: session), .warn)
    }
    interface.prompt = .choice(
      ChoicePrompt(Phrase.takeOut(session.name(of: item.id)), yes: .command(command)))
  }

  /// The whole item as a command, to be changed in place; of what has begun only what can still change.
  private func editing(_ item: AgendaItem) -> String {
    var change = ItemChange(title: item.plan.title.best(session.latinLanguage))
    if item.state != .closed, item.state != .skipped { change.minutes = item.minutes }
    if item.state == .planned {
      change.start = item.start
      change.kind = item.plan.kind
    }
    return Command.item(.edit(item.id, change)).text
  }
}
