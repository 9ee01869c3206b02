import SessionState
import TerminalScreen
import Words

extension Console {
  func press(_ key: Key, _ picker: inout PersonPicker) {
    let matches = PickerModel(picker, session).matches
    switch key {
    case .enter:
      guard let choice = picker.choice else { return say(Phrase.whoFirst, .warn) }
      guard matches.indices.contains(choice) else { return addNew(picker) }
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

  /// Somebody who is not on the roster is added on the spot, with name and group only.
  private func addNew(_ picker: PersonPicker) {
    let text = picker.field.text
    guard case .request = picker.purpose, text.contains(where: \.isLetter) else {
      interface.prompt = .person(picker)
      return say(Phrase.nobodyHas(text), .warn)
    }
    let field = TextField(text.contains(where: { ",،".contains($0) }) ? text : text + ", ")
    interface.prompt = .text(TextPrompt(purpose: .newPerson(picker.kind), field: field))
  }

  /// `Name, GROUP`: the person, then the request. The prompt stays when the group is unknown.
  func addNew(_ prompt: TextPrompt, _ kind: RequestKind) {
    let parts = prompt.field.text.split(
      maxSplits: .max, omittingEmptySubsequences: false, whereSeparator: { ",،".contains($0) })
    let last = SearchFolding.fold(parts.count > 1 ? String(parts.last ?? "") : "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let group = session.groups.first { SearchFolding.fold($0.short) == last }
    // An Enter too many adds nobody: without a group the comma goes, too.
    if parts.count > 1, last.isEmpty {
      interface.prompt = .text(prompt)
      return say(Phrase.newPersonHelp, .warn)
    }
    if !last.isEmpty, group == nil {
      interface.prompt = .text(prompt)
      return say(Phrase.noSuchGroup(session.groups.map(\.short)), .warn)
    }
    guard prompt.field.text.contains(where: \.isLetter) else {
      interface.prompt = .text(prompt)
      return say(Phrase.newPersonHelp, .warn)
    }
    let name = (parts.count > 1 ? parts.dropLast() : parts[...]).joined(separator: ",")
    let person = NewParticipant(name: name, group: group?.id)
    guard perform(.participant(.add(person))), let added = session.participants.last else {
      interface.prompt = .text(prompt)
      return
    }
    request(FloorWish(participant: added.id, kind: kind))
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
      interface.filters[.list] = nil
      interface.selectedRow = .request(existing)
      interface.isRowOnlyShown = true
      return say(Phrase.already(place))
    }
    request(
      FloorWish(participant: person.participant, kind: picker.kind, onBehalfOf: picker.onBehalfOf))
  }

  /// where the list is closed, the person is added only when asked for once more.
  private func request(_ wish: FloorWish) {
    var wish = wish
    let plain = Command.floor(.request(wish))
    if wish.kind.needsOpenList, let closedAt = session.currentItem?.listClosed(now) {
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
