import SessionState
import TerminalScreen
import Words

/// The keys that act now, the likeliest first, with their object (screens 1, 8).
struct KeyHints {
  /// The hints in their order; the last one is help.
  private(set) var list: [KeyHint] = []
  private let keys: KeyTable
  private let next: NextSpeaker?

  init(
    _ session: Session, _ interface: Interface, _ keys: KeyTable, next: NextSpeaker?,
    _ now: Moment
  ) {
    self.keys = keys
    self.next = next
    switch session.state {
    case .draft:
      add(.giveNext, Phrase.openSession)
      if interface.focus == .agenda { addAgenda() }
    case .suspended: add(.giveNext, Phrase.goOn)
    case .closed: add(.leave, Phrase.back)
    case .open: addFloor(session, interface, now)
    }
    add(.help, Phrase.help)
  }

  private mutating func addFloor(_ session: Session, _ interface: Interface, _ now: Moment) {
    guard session.openItem != nil else {
      add(.openNextItem, Phrase.nextItem)
      if interface.focus == .agenda {
        add(.giveSelected, Phrase.openItem)
        return addAgenda()
      }
      add(.viewAgenda, Label.agenda.lowercased())
      add(.recommend, Phrase.recommend)
      add(.commandLine, Phrase.commandLine)
      return
    }
    let current = session.currentIntervention
    if current == nil, session.currentItem?.plan.kind == .break {
      add(.openNextItem, Phrase.nextItem)
    }
    if current?.kind.requestClass == 0 {
      addInterruption(current, session, now)
      return
    }
    let goesBack = next?.isInterrupted ?? false
    if let held = session.interruptedIntervention, goesBack {
      let left = held.remaining(now).map(TimeText.remaining) ?? ""
      add(.pauseOrResume, Phrase.backTo(session.shortName(of: held.participant), left))
      add(.endIntervention, Phrase.end)
    }
    if let next = session.participant(of: next), !goesBack {
      let name = session.shortName(of: next)
      add(.giveNext, Phrase.next(name), short: name)
    }
    switch interface.focus {
    case .list where interface.selectedRow != nil: add(.giveSelected, Phrase.selected)
    case .agenda:
      if current == nil { add(.giveSelected, Phrase.openItem) }
      return addAgenda()
    case .records:
      add(.giveSelected, Phrase.read)
      add(.revise, Phrase.changeWording)
    case .list: break
    }
    if let current {
      add(.pauseOrResume, current.state == .paused ? Phrase.resume : Phrase.pause)
      add(.moreTime, Phrase.halfMinute)
      add(.endIntervention, Phrase.end)
    }
    add(.addRequest, Phrase.add)
    if current != nil {
      add(.pointOfOrder, Phrase.pointOfOrder, short: Phrase.order)
    }
    if session.freshRuling != nil { add(.ruling, Phrase.appealAgainst) }
    if !session.isListOpen(now) { add(.closeOrOpenList, Phrase.openList) }
    add(.recommend, Phrase.recommend)
    if current == nil, session.waiting.isEmpty, session.currentItem?.plan.kind != .break {
      add(.openNextItem, Phrase.nextItem)
    }
    add(.undo, Phrase.undo)
  }

  /// The keys that mean the selected item while the agenda has the focus.
  private mutating func addAgenda() {
    if let down = keys.name(for: .moveDown), let up = keys.name(for: .moveUp) {
      let names = down + " " + up
      list.append(KeyHint(key: names, label: Phrase.moveItem, shortLabel: Phrase.move))
    }
    add(.revise, Phrase.change)
    add(.addRequest, Phrase.addItem, short: Phrase.add)
    add(.later, Phrase.skip)
    add(.withdraw, Phrase.takeOut)
    add(.landing, Phrase.landing)
    add(.undo, Phrase.undo)
  }

  /// A point of order or technical interruption has the floor (screens 4.2).
  private mutating func addInterruption(
    _ current: Intervention?, _ session: Session, _ now: Moment
  ) {
    if current?.kind == .pointOfOrder { add(.ruling, Phrase.rule) }
    if current?.kind == .technical || current?.kind == .interposed,
      let held = session.interruptedIntervention
    {
      let left = held.remaining(now).map(TimeText.remaining) ?? ""
      add(.pauseOrResume, Phrase.backTo(session.shortName(of: held.participant), left))
    }
    let isPoint = current?.kind == .pointOfOrder
    add(
      .endIntervention, isPoint ? Phrase.endWithoutRuling : Phrase.end,
      short: isPoint ? Phrase.endUnruled : nil)
    if isPoint { add(.pauseOrResume, current?.state == .paused ? Phrase.resume : Phrase.pause) }
    add(.pointOfOrder, Phrase.another)
    if !session.isListOpen(now) { add(.closeOrOpenList, Phrase.openList) }
    add(.undo, Phrase.undo)
  }

  private mutating func add(_ action: Action, _ label: String, short: String? = nil) {
    if let hint = keys.hint(action, label, short: short) { list.append(hint) }
  }
}
