import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  func press(_ key: Key, _ picker: inout PersonPicker) {
    let matches = PickerModel(picker, session).matches
    switch key {
    case .enter:
      guard let choice = picker.choice else { return say(Phrase.whoFirst, .warn) }
      guard matches.indices.contains(choice) else { return }
      interface.prompt = nil
      return take(matches[choice], picker)
    case .tab: picker.nextKind()
    case .backTab: picker.previousKind()
    case .up: picker.chosen = max(0, (picker.choice ?? 0) - 1)
    case .down:
      picker.chosen = min(max(0, matches.count - 1), picker.choice.map { $0 + 1 } ?? 0)
    case .control("g"): turnGroup(&picker)
    default: if picker.field.take(key) { picker.chosen = nil }
    }
    interface.prompt = .person(picker)
  }

  /// `^G` goes through the groups to speak for, at last back to the person's own.
  private func turnGroup(_ picker: inout PersonPicker) {
    let groups = session.groups.map(\.id)
    guard let current = picker.onBehalfOf, let index = groups.firstIndex(of: current) else {
      picker.onBehalfOf = groups.first
      return
    }
    picker.onBehalfOf = groups.indices.contains(index + 1) ? groups[index + 1] : nil
  }

  /// Enter: the request, or the floor at once; a request that exists is selected instead.
  private func take(_ person: PickerModel.Match, _ picker: PersonPicker) {
    if case .command(let picked) = picker.purpose {
      perform(picked.command(person.participant))
      return
    }
    if picker.purpose == .interrupt, picker.kind.requestClass == 0, session.openItem != nil {
      perform(
        .floor(.give(Giving(.participant(person.participant), kind: picker.kind))))
      return
    }
    if let existing = person.waitingRequest {
      guard let place = person.place else { return say(Phrase.carriedAlready) }
      interface.focus = .list
      interface.selectedRow = .request(existing)
      return say(Phrase.already(place))
    }
    var wish = FloorWish(
      participant: person.participant, kind: picker.kind, onBehalfOf: picker.onBehalfOf)
    let plain = Command.floor(.request(wish))
    if picker.kind.needsOpenList, let closedAt = session.currentItem?.listClosed(now) {
      wish.override = true
      let time = session.clock(closedAt)
      interface.prompt = .choice(
        ChoicePrompt(
          Phrase.closedList(time), yes: .command(.floor(.request(wish))),
          otherwise: .command(plain)))
      return
    }
    perform(plain)
  }
}
