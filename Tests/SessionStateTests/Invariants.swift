import Foundation

@testable import SessionState

/// What holds after every event that a command became (domain F.5), each broken one in words.
enum Invariants {
  static func broken(before: Session, after: History) -> [String] {
    guard let last = after.events.last else { return [] }
    let session = after.session
    return floor(session) + clocks(session) + list(session) + agenda(session)
      + register(session) + motions(session) + record(session) + event(last, before, session)
  }

  /// 1: at most one speaks, at most one is interrupted, and only under a class-0 turn or while it ends.
  private static func floor(_ session: Session) -> [String] {
    var broken: [String] = []
    let active = session.interventions.filter { $0.state == .speaking || $0.state == .paused }
    if active.map(\.id) != [session.floor.current].compactMap({ $0 }) {
      broken.append("1: \(active.map(\.id)) have the floor, not \(session.floor)")
    }
    let held = session.interventions.filter { $0.state == .interrupted }
    if held.map(\.id) != [session.floor.interrupted].compactMap({ $0 }) {
      broken.append("1: \(held.map(\.id)) are interrupted, not \(session.floor)")
    }
    if !held.isEmpty, let current = session.currentIntervention, current.kind.requestClass != 0 {
      broken.append("1: \(held[0].id) is interrupted under \(current.id)")
    }
    for turn in session.interventions where turn.speech.isRunning {
      // A-21: a question put on the speaker's own time.
      let isCharged = session.interventions.contains {
        $0.isCharged && $0.interrupts == turn.id && $0.id == session.floor.current
      }
      if turn.state != .speaking, !isCharged { broken.append("1: the clock of \(turn.id) runs") }
    }
    return broken
  }

  /// A-35: no two people spoke at the same time, also after corrections; a turn lies in its own time, and in its item's.
  private static func clocks(_ session: Session) -> [String] {
    var broken: [String] = []
    let now = session.lastMoment
    let stretches = session.interventions.flatMap { turn in
      turn.speech.all(now).filter { $0.from < $0.to }.map { (turn, $0) }
    }.sorted { $0.1.from < $1.1.from }
    for (index, (turn, stretch)) in stretches.enumerated() {
      for (other, next) in stretches[(index + 1)...].prefix(while: { $0.1.from < stretch.to }) {
        if !turn.shares(other), !other.shares(turn) {
          broken.append("A-35: \(turn.id) \(stretch) overlaps \(other.id) \(next)")
        }
      }
      if stretch.from < turn.startedAt.clock || turn.endedAt.map({ stretch.to > $0.clock }) ?? false
      {
        broken.append("A-35: \(turn.id) spoke outside its time: \(stretch)")
      }
      if let item = session.items[turn.item],
        item.openedAt.map({ stretch.from < $0.clock }) ?? true
          || item.closedAt.map({ stretch.to > $0.clock }) ?? false
      {
        broken.append("A-35: \(turn.id) spoke outside \(item.id): \(stretch)")
      }
    }
    let ofItems = session.items.flatMap { item in
      item.clock.all(now).filter { $0.from < $0.to }.map { (item.id, $0) }
    }.sorted { $0.1.from < $1.1.from }
    for (one, next) in zip(ofItems, ofItems.dropFirst()) where one.1.to > next.1.from {
      broken.append("F.2: \(one.0) overlaps \(next.0)")
    }
    return broken
  }

  /// 3: the list is in order of the classes, and every request is in exactly one state.
  private static func list(_ session: Session) -> [String] {
    var broken: [String] = []
    let listed = Set(session.waitingOrder)
    if listed.count != session.waitingOrder.count { broken.append("3: a request waits twice") }
    let held = Set(
      [session.floor.current, session.floor.interrupted].compactMap {
        $0.flatMap { session.interventions[$0]?.request }
      })
    for request in session.requests {
      let isOnList = request.state == .waiting || request.state == .carried
      if isOnList != listed.contains(request.id) { broken.append("3: \(request.id) is lost") }
      if (request.state == .speaking) != held.contains(request.id) {
        broken.append("3: \(request.id) is \(request.state)")
      }
      let item = session.items[request.item]?.state
      if request.state == .waiting, item != .open, item != .suspended {
        broken.append("3: \(request.id) waits in \(request.item), which is over")
      }
    }
    for item in session.items {
      let classes = session.waiting(in: item.id).map(\.kind.requestClass)
      if classes != classes.sorted() { broken.append("3: the list of \(item.id) is \(classes)") }
    }
    return broken
  }

  /// Exactly one item is open at a time, and the floor belongs to it (domain F.2).
  private static func agenda(_ session: Session) -> [String] {
    var broken: [String] = []
    let open = session.items.filter { $0.state == .open }.map(\.id)
    if open != [session.openItem].compactMap({ $0 }) {
      broken.append("F.2: \(open) are open, not \(session.openItem?.description ?? "none")")
    }
    for item in session.items where item.clock.isRunning && item.id != session.openItem {
      broken.append("F.2: the clock of \(item.id) runs")
    }
    if let turn = session.currentIntervention ?? session.interruptedIntervention,
      turn.item != session.openItem
    {
      broken.append("F.2: \(turn.id) speaks outside the open item")
    }
    return broken
  }

  private static func event(_ last: RecordedEvent, _ before: Session, _ session: Session)
    -> [String]
  {
    var broken: [String] = []
    // 2: the speech time of an event is the sum of the segments, those of corrections among them; the clock of a
    // speaker on whom a question is charged goes on (A-21).
    if let time = speech(last.event),
      session.interventions[time.intervention]?.speechTime(session.lastMoment) != time.speech
    {
      broken.append("2: \(time) against \(session.interventions[time.intervention] as Any)")
    }
    // 4: a closed list takes class 1 and 2 only with the moderator's confirmation.
    if case .floorRequested(let asked) = last.event, !before.isListOpen(before.moment(last.stamp)),
      asked.kind.needsOpenList, asked.override != true
    {
      broken.append("4: \(asked.id) although the list is closed")
    }
    // 5: capture numbers are never reused.
    if case .recommendationCaptured(let captured) = last.event,
      captured.id.number != before.ids.recommendation + 1
    {
      broken.append("5: \(captured.id) is no new number")
    }
    return broken + planning(last, before, session) + coding(last)
  }

  /// What has begun and what is fixed never moves, unless it is told to; what was planned first is kept.
  private static func planning(
    _ last: RecordedEvent, _ before: Session, _ session: Session
  ) -> [String] {
    switch last.event {
    case .itemMoved, .itemSplit, .dayLanded, .itemRemoved: break
    default: return []
    }
    var broken: [String] = []
    for item in before.items {
      guard let now = session.items[item.id] else {
        broken.append("plan: \(item.id) is gone")
        continue
      }
      if item.hasBegun || item.plan.isFixed, now.start != item.start,
        !last.mayMove(item, now, before)
      {
        broken.append("plan: \(item.id) moved from \(item.start) to \(now.start)")
      }
      if item.hasBegun, now.state != item.state { broken.append("plan: \(item.id) \(now.state)") }
      if now.plan != item.plan, now.firstPlan != item.firstPlan ?? item.plan {
        broken.append("plan: what was planned first of \(item.id) is lost")
      }
      if now.minutes < 1 { broken.append("plan: nothing is left of \(item.id)") }
    }
    return broken
  }

  private static func speech(_ event: Event) -> SpeechTime? {
    switch event {
    case .floorEnded(let ended):
      SpeechTime(intervention: ended.intervention, speech: ended.speech)
    case .pointRuled(let ruled):
      SpeechTime(intervention: ruled.intervention, speech: ruled.speech)
    case .floorPaused(let paused):
      SpeechTime(intervention: paused.intervention, speech: paused.speech)
    case .floorGiven(let given): given.ends ?? given.interrupts
    case .floorReturned(let returned): returned.ends
    default: nil
    }
  }

  /// 9: no stored text holds what the cleaner removes; and the log reads as it was written.
  private static func coding(_ recorded: RecordedEvent) -> [String] {
    do {
      let line = try LogLine.text(recorded)
      var broken: [String] = []
      if try LogLine.read(line) != recorded { broken.append("coding: \(line)") }
      let unclean = line.unicodeScalars.contains {
        switch $0.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
      }
      if unclean || line.contains("\\u00") { broken.append("9: \(line.debugDescription)") }
      return broken
    } catch {
      return ["coding: \(recorded): \(error)"]
    }
  }
}

/// A line of a log without its chain, as the storage writes it.
enum LogLine {
  private struct Envelope: Encodable {
    var recorded: RecordedEvent

    enum Keys: String, CodingKey { case seq, id, at, mono, boot, by, event, data }

    func encode(to encoder: any Encoder) throws {
      var line = encoder.container(keyedBy: Keys.self)
      try line.encode(recorded.seq, forKey: .seq)
      try line.encode(recorded.id, forKey: .id)
      try line.encode(UTCTime.text(recorded.stamp.at), forKey: .at)
      try line.encodeIfPresent(recorded.stamp.mono, forKey: .mono)
      try line.encodeIfPresent(recorded.stamp.boot, forKey: .boot)
      try line.encode(recorded.by, forKey: .by)
      try line.encode(recorded.event.kindName, forKey: .event)
      try recorded.event.payload.encode(to: line.superEncoder(forKey: .data))
    }
  }

  static func text(_ recorded: RecordedEvent) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return String(decoding: try encoder.encode(Envelope(recorded: recorded)), as: UTF8.self)
  }

  static func read(_ line: String) throws -> RecordedEvent {
    try JSONDecoder().decode(RecordedEvent.self, from: Data(line.utf8))
  }
}

extension RecordedEvent {
  /// A landing puts what has begun before what is to come, and a fixed point whose time has come later.
  fileprivate func mayMove(_ old: AgendaItem, _ new: AgendaItem, _ before: Session) -> Bool {
    guard case .dayLanded = event, let day = before.day else { return false }
    if old.hasBegun { return new.start < old.start }
    return new.start > old.start && before.wallTime(old.start, on: day) < stamp.at
  }
}
