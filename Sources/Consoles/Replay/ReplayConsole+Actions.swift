import SessionState
import TerminalScreen
import Words

extension ReplayConsole {
  /// Does what a key means.
  func act(_ action: Action, _ key: Key) {
    switch action {
    case .play: playOrPause()
    case .faster: playback.change(speed: .forward)
    case .slower: playback.change(speed: .back)
    case .gaps: playback.shortensGaps.toggle()
    case .eventForward: step(.forward)
    case .eventBack: step(.back)
    case .turnForward: step(.intervention, .forward)
    case .turnBack: step(.intervention, .back)
    case .itemForward: step(.item, .forward)
    case .itemBack: step(.item, .back)
    case .wordingForward: step(.wording, .forward)
    case .wordingBack: step(.wording, .back)
    case .recommendationForward: step(.recommendation, .forward)
    case .recommendationBack: step(.recommendation, .back)
    case .markForward: step(.mark, .forward)
    case .markBack: step(.mark, .back)
    case .orderForward: step(.pointOfOrder, .forward)
    case .orderBack: step(.pointOfOrder, .back)
    case .correctionForward: step(.correction, .forward)
    case .correctionBack: step(.correction, .back)
    case .events: show(.events(selected: nil))
    case .secondsForward: move(by: .seconds(10))
    case .secondsBack: move(by: -.seconds(10))
    case .minuteForward: move(by: .minutes(1))
    case .minuteBack: move(by: -.minutes(1))
    case .tenth:
      guard case .character(let digit) = key, let tenths = digit.wholeNumberValue else { return }
      go(to: recording.position(tenths: tenths))
    case .first:
      go(to: only?.places.first.map { recording.position(after: $0) } ?? recording.start)
    case .last:
      playback.isPlaying = false
      go(to: only?.places.last.map { recording.position(after: $0) } ?? recording.end)
    case .goTo: askTime()
    case .search: askSearch()
    case .searchNext: find(.forward)
    case .searchPrevious: find(.back)
    case .filter: askFilter()
    case .palette: openPalette()
    case .goToSelected: goToSelected()
    case .compare: compare()
    case .wordings: showWordings()
    case .statistics: show(.statistics(page: 0, scroll: 0))
    case .corrected: showCorrected()
    case .closer: zoom = zoom.closer
    case .wider: zoom = zoom.wider
    case .otherConsole: role = role == .moderator ? .rapporteur : .moderator
    case .focusNext: focusNext()
    case .down: moveSelection(by: 1)
    case .up: moveSelection(by: -1)
    case .themes: show(.themes(ThemesView(themes)))
    case .help: show(.help(HelpView()))
    case .cancel: clear()
    case .leave: exit = .left
    default: break
    }
  }

  /// At the end it plays from the beginning.
  private func playOrPause() {
    if !playback.isPlaying, playback.position.count >= recording.events.count {
      go(to: recording.start)
    }
    playback.isPlaying.toggle()
  }

  /// To the next or previous event; with a filter, to one that passes it.
  private func step(_ direction: Direction) {
    let position = playback.position
    if let only {
      let count = recording.counted(position, direction)
      guard let place = only.places.place(direction, from: count) else {
        return say(Phrase.noMoreEvents(direction == .forward, only.text), .muted)
      }
      return go(to: recording.position(after: place))
    }
    switch direction {
    case .forward:
      guard position.count < recording.events.count else { return say(Label.lastEvent, .muted) }
      go(to: recording.position(after: position.count))
    case .back:
      guard position != recording.start else { return say(Label.asPlanned, .muted) }
      // Between two events the one before is that which happened last.
      go(to: recording.position(after: recording.counted(position, .back) - 2))
    }
  }

  /// To the next or previous event of a kind; with a filter, to one that passes it, too.
  private func step(_ landmark: Landmark, _ direction: Direction) {
    var places = recording.places(of: landmark)
    if let only {
      let passing = Set(only.places)
      places = places.filter { passing.contains($0) }
    }
    let count = recording.counted(playback.position, direction)
    guard let place = places.place(direction, from: count) else {
      return say(Phrase.noMore(landmark, direction == .forward), .muted)
    }
    go(to: recording.position(after: place))
  }

  private func move(by time: Milliseconds) {
    go(to: recording.position(at: playback.position.clock + time))
  }

  /// Searches on from the moment that is shown; the hit is the next event that says it.
  func find(_ direction: Direction) {
    let text = interface.lastSearch
    guard !text.isEmpty else { return askSearch() }
    let search = ReplaySearch(recording)
    var count = recording.counted(playback.position, direction)
    // In the list of events it goes on from the one selected there.
    if case .events(let selected?) = overlay { count = selected + 1 }
    guard let place = search.hit(text, direction, from: count, among: only?.places) else {
      return say(Phrase.notFoundInEvents(text, direction == .forward), .warn)
    }
    playback.isPlaying = false
    if case .events = overlay {
      overlay = .events(selected: place)
    } else {
      go(to: recording.position(after: place))
    }
    // Why it was found may stand in a text that no row shows.
    if let words = search.excerpt(of: recording.events[place], around: text) { say(words) }
  }

  /// The first press remembers a moment, the second compares with it.
  private func compare() {
    guard let compared, compared != playback.position else {
      compared = playback.position
      return say(Phrase.compareFrom(TimeText.time(now.at, offset: session.utcOffset)), .text)
    }
    show(.difference(from: compared, scroll: 0))
  }

  private func showCorrected() {
    isCorrected.toggle()
    say(isCorrected ? Phrase.nowAsCorrected : Phrase.nowAsRecorded)
  }

  /// Esc: the compared moment first, then the filter.
  private func clear() {
    if compared != nil {
      compared = nil
    } else {
      only = nil
    }
  }

  private func focusNext() {
    if role == .rapporteur {
      let all = RecordSelection.Panel.allCases
      interface.record.focus = all[(interface.record.focus.rawValue + 1) % all.count]
    } else {
      let all = Interface.Panel.allCases
      interface.focus = all[(interface.focus.rawValue + 1) % all.count]
    }
  }

  private func moveSelection(by step: Int) {
    if role == .rapporteur {
      let lists = self.lists
      let (row, count) = interface.record.place(in: lists)
      if count > 0 { interface.record.select(min(max(0, row + step), count - 1), in: lists) }
      return
    }
    let model = ConsoleModel(session, now)
    func next<ID>(_ ids: [ID], _ index: Int) -> ID? {
      ids.isEmpty ? nil : ids[min(max(0, index + step), ids.count - 1)]
    }
    switch interface.focus {
    case .list:
      let ids = model.list.rows.map(\.id)
      let index = ids.firstIndex { $0 == interface.selectedRow(in: model.list) } ?? 0
      interface.selectedRow = next(ids, index)
    case .agenda:
      interface.selectedItem = next(
        model.agenda.rows.map(\.id), interface.selectedIndex(in: model.agenda))
    case .records:
      interface.selectedRecord = next(
        model.records.ids, interface.selectedIndex(in: model.records))
    }
  }

  /// Enter: to the moment at which what is selected began: an item, a request, a text, a mark, a note.
  private func goToSelected() {
    guard let clock = beginningOfSelected else { return say(Phrase.notBegun, .muted) }
    playback.isPlaying = false
    go(to: recording.position(at: clock))
  }

  private var beginningOfSelected: Milliseconds? {
    if role == .rapporteur {
      let lists = self.lists
      let chosen = interface.record
      return switch chosen.focus {
      case .recommendations:
        recommendationShown.flatMap { session.recommendations[$0]?.revisions.first?.at.clock }
      case .marks: chosen.mark(in: lists).flatMap { session.marks[$0]?.at.clock }
      case .notes: chosen.note(in: lists).flatMap { session.notes[$0]?.at.clock }
      case .actions: chosen.action(in: lists).flatMap { session.actions[$0]?.at.clock }
      }
    }
    let model = ConsoleModel(session, now)
    switch interface.focus {
    case .list:
      guard case .request(let id) = interface.selectedRow(in: model.list) else { return nil }
      return session.requests[id]?.requestedAt.clock
    case .agenda:
      let index = interface.selectedIndex(in: model.agenda)
      guard model.agenda.rows.indices.contains(index) else { return nil }
      // Also one that is opened only later.
      return recording.history.session.items[model.agenda.rows[index].id]?.openedAt?.clock
    case .records:
      let index = interface.selectedIndex(in: model.records)
      guard model.records.ids.indices.contains(index) else { return nil }
      return switch model.records.ids[index] {
      case .recommendation(let id): session.recommendations[id]?.revisions.first?.at.clock
      case .mark(let id): session.marks[id]?.at.clock
      case .note(let id): session.notes[id]?.at.clock
      }
    }
  }

  /// A click on the lanes goes there, one in the key row does what the key does; the wheel goes from event to event.
  func point(_ event: MouseEvent) {
    interface.pending = []
    let meaning = screen().meaning(at: event.position)
    if case .key(let key) = meaning {
      if event.kind == .press { take(.key(key)) }
      return
    }
    interface.message = nil
    if case .palette(var palette) = interface.prompt {
      switch (event.kind, meaning) {
      case (.wheelUp, _): palette.move(by: -1)
      case (.wheelDown, _): palette.move(by: 1)
      case (.press, .row(let row)), (.doubleClick, .row(let row)): palette.chosen = row
      default: break
      }
      interface.prompt = .palette(palette)
      if event.kind == .doubleClick { pressInPrompt(.enter) }
    }
    guard interface.prompt == nil else { return }
    switch event.kind {
    case .wheelUp: overlay == nil ? step(.back) : scroll(by: -3)
    case .wheelDown: overlay == nil ? step(.forward) : scroll(by: 3)
    case .press, .doubleClick:
      if let overlay {
        if case .row(let row) = meaning { select(row, in: overlay, event.kind == .doubleClick) }
        return
      }
      guard let clock = picture.clock(at: event.position) else { return }
      go(to: recording.position(at: clock))
    case .drag:
      // The position follows the pointer along the lanes.
      guard overlay == nil, let clock = picture.clock(at: event.position) else { return }
      go(to: recording.position(at: clock))
    case .release: break
    }
  }

  private func select(_ row: Int, in overlay: ReplayOverlay, _ isTwice: Bool) {
    switch overlay {
    case .help(var view):
      view.selected = row
      self.overlay = .help(view)
    case .events(let selected):
      let list = EventList(self)
      let isSame = list.index(of: selected) == row
      self.overlay = .events(selected: list.place(at: row))
      if isTwice, isSame, let now = self.overlay { press(.enter, in: now) }
    case .wordings(var view):
      guard let text = session.recommendations[view.id], text.revisions.indices.contains(row) else {
        return
      }
      view.selected = text.revisions[row].number
      self.overlay = .wordings(view)
    case .difference, .statistics, .themes: break
    }
  }
}
