public import SessionState

/// One part of a difference: a heading and a line for each change.
public struct DifferenceSection: Hashable, Sendable {
  /// The heading, `AGENDA`.
  public var heading: String
  /// What changed, one line each.
  public var lines: [String]

  /// A heading with its lines.
  public init(heading: String, lines: [String]) {
    self.heading = heading
    self.lines = lines
  }
}

extension SessionDifference {
  /// Which two moments are compared: `from 2026-05-14 10:04 (event 301) to …`.
  public var span: String {
    DifferenceWords.span(
      DifferenceWords.moment(earlier.dateAndTime(earlierMoment.at), event: earlier.seq),
      DifferenceWords.moment(later.dateAndTime(laterMoment.at), event: later.seq))
  }

  /// What changed, in the order in which a person would tell it; empty when nothing did.
  ///
  /// The lines hold texts of anybody's; whoever shows them cleans them.
  public var sections: [DifferenceSection] {
    let parts: [(String, [String])] = [
      (DifferenceWords.session, session.map(sentence)),
      (DifferenceWords.agenda, agenda.map(sentence)),
      (DifferenceWords.floor, floor.map(sentences) ?? []),
      (DifferenceWords.list, listSentences),
      (DifferenceWords.turns, turnSentences),
      (DifferenceWords.order, orderSentences),
      (DifferenceWords.recommendations, recommendations.flatMap(sentences)),
      (DifferenceWords.record, record.map(sentence)),
      (DifferenceWords.roster, roster.map(sentence)),
      (DifferenceWords.settings, settings.map(sentence)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { DifferenceSection(heading: $0.0, lines: $0.1) }
  }

  private func sentence(_ change: SessionChange) -> String {
    switch change {
    case .state(let old, let new): DifferenceWords.change(old.label, new.label)
    case .day(let old, let new): DifferenceWords.change(Label.day(old), Label.day(new))
    case .attribution(let old, let new):
      DifferenceWords.change(DifferenceWords.attribution(old), DifferenceWords.attribution(new))
    }
  }

  private func sentence(_ change: SettingChange) -> String {
    "\(change.key.rawValue): " + DifferenceWords.change(change.from, change.to)
  }

  private func sentence(_ change: AgendaChange) -> String {
    let state = later.items[change.id] == nil ? earlier : later
    let item = state.items[change.id]
    // Items of two days may have one number.
    let day = days > 1 ? item.map { Label.day($0.plan.day) + say(", ", "، ") } ?? "" : ""
    return "\(day)\(state.name(of: change.id)): \(what(change))"
  }

  private var days: Int {
    Set(agenda.compactMap { (later.items[$0.id] ?? earlier.items[$0.id])?.plan.day }).count
  }

  private func what(_ change: AgendaChange) -> String {
    switch change {
    case .added: DifferenceWords.added
    case .gone: DifferenceWords.takenBack(DifferenceWords.added)
    case .state(let id, let old, let new): became(id, old, new)
    case .times(_, let old, let new):
      DifferenceWords.change(
        DifferenceWords.place(old, day: old.day != new.day),
        DifferenceWords.place(new, day: old.day != new.day))
    case .title(_, let old, _):
      DifferenceWords.before(
        DifferenceWords.changed, old.best(earlier.shownLanguage))
    case .fixed(_, let isFixed): DifferenceWords.fixed(isFixed)
    case .edited: DifferenceWords.edited
    case .attribution(_, let level): DifferenceWords.ownAttribution(level)
    case .corrected: Label.corrected
    }
  }

  private func became(_ id: ItemID, _ old: AgendaItem.State, _ new: AgendaItem.State) -> String {
    let item = later.items[id]
    let time: Moment? =
      switch new {
      case .open: item?.openedAt
      case .suspended: item?.suspendedAt
      case .closed: item?.closedAt
      case .planned, .skipped, .removed: nil
      }
    let length =
      new == .closed
      ? item.map { TimeText.wholeMinutes($0.clock.total(laterMoment)) }
        .map { say(", \($0) min", "، \($0) د") } : nil
    let at = time.map { " \(later.clock($0))" } ?? ""
    return DifferenceWords.change(old.label, new.label) + at + (length ?? "")
  }

  private func sentences(_ change: FloorChange) -> [String] {
    func line(_ floor: FloorChange.Floor, _ state: Session) -> String {
      guard let current = floor.current else { return DifferenceWords.nobodyHasIt }
      return DifferenceWords.has(state.latinSpeaker(of: current), floor.state, floor.allotted)
    }
    let now = DifferenceWords.before(line(change.to, later), line(change.from, earlier))
    let held = change.to.interrupted.flatMap { id in
      id == change.to.current ? nil : DifferenceWords.waitsForReturn(later.latinSpeaker(of: id))
    }
    return [now] + [held].compactMap { $0 }
  }

  /// Those who asked and spoke in between are told among the turns; here they are counted.
  private var listSentences: [String] {
    func spoke(_ change: ListChange) -> Bool {
      if case .passed(_, .done) = change { true } else { false }
    }
    let count = list.count(where: spoke)
    return list.filter { !spoke($0) }.map(sentence)
      + (count > 0 ? [DifferenceWords.askedAndSpoke(count)] : [])
  }

  private func sentence(_ change: ListChange) -> String {
    func request(_ id: RequestID) -> Request? { later.requests[id] ?? earlier.requests[id] }
    func name(_ id: RequestID) -> String {
      request(id).map { person($0.participant) } ?? id.description
    }
    func kind(_ id: RequestID) -> String { request(id)?.kind.label ?? "" }
    switch change {
    case .cameOn(let id): return DifferenceWords.cameOn(name(id), kind(id))
    case .left(let id, let state): return DifferenceWords.left(name(id), DifferenceWords.how(state))
    case .passed(let id, .speaking):
      return DifferenceWords.cameToTheFloor(name(id), kind(id))
    case .passed(let id, let state):
      return DifferenceWords.passed(name(id), kind(id), DifferenceWords.how(state))
    case .carried(let id): return DifferenceWords.carried(name(id))
    case .changed(let id): return DifferenceWords.requestChanged(name(id), kind(id))
    case .reordered(let ids): return DifferenceWords.reordered(ids.map(name))
    case .closed: return DifferenceWords.listClosed
    case .opened: return DifferenceWords.listOpened
    case .closes(_, let at):
      return DifferenceWords.listCloses(at.map { TimeText.time($0, offset: later.utcOffset) })
    case .refused(let id, let why): return DifferenceWords.refused(person(id), why.label)
    }
  }

  /// Somebody, by the state that still knows them.
  func person(_ id: ParticipantID) -> String {
    let isKnown = later.participants[id] != nil || later.mergedEntries[id] != nil
    return (isKnown ? later : earlier).latinName(of: id)
  }
}
