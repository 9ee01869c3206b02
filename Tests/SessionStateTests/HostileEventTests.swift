import Testing
import Words

@testable import SessionState

/// Every event applies, also one of a damaged or foreign log: nothing is judged, nothing traps.
@Suite struct HostileEventTests {
  @Test("events with any ids and numbers apply, and the state can be read and led on")
  func anyNumbers() throws {
    let lines = try EventSamples.full.enumerated().map { index, event in
      try LogLine.text(
        RecordedEvent(seq: index + 1, id: "x", stamp: Stamp(at: 0), by: .staff, event: event))
    }
    for seed in UInt64(1)...40 {
      var numbers = HostileNumbers(generator: SeededGenerator(seed: seed))
      var meeting = try Meeting(seed % 4 == 0 ? [] : Sample.events)
      for _ in 0..<100 {
        meeting.pass(.seconds(7))
        let line = numbers.mutate(lines.randomElement(using: &numbers.generator) ?? "")
        guard let event = try? LogLine.read(line).event else { continue }
        meeting.record(event, by: seed % 2 == 0 ? .moderator : .rapporteur)
        read(meeting.session, meeting.now)
      }
      var commands = RandomCommands(generator: SeededGenerator(seed: seed))
      for _ in 0..<100 { _ = try? meeting.do(commands.line(meeting.session)) }
      #expect(meeting.readAnew.session == meeting.session, "seed \(seed)")
    }
  }

  @Test("stamps in any order, with the largest numbers, keep the time line going forward")
  func anyStamps() {
    let large = 1 << 53
    var history = History()
    var clock = 0
    for number in 1...4000 {
      let mono = number % 3 == 0 ? nil : number % 2 == 0 ? large : -large
      let stamp = Stamp(at: number % 5 == 0 ? large : -large, mono: mono, boot: "a")
      history.append(
        RecordedEvent(
          seq: number, id: "x", stamp: stamp, by: .staff, event: .unknown(kind: "later")))
      #expect(history.session.lastMoment.clock >= clock)
      clock = history.session.lastMoment.clock
    }
  }

  @Test("undo and redo of lines that are not there, of themselves, and of the first line")
  func danglingUndo() throws {
    var meeting = try Meeting(in: "A-1")
    for target in [0, -1, 1, 99_999, meeting.session.seq + 5, .max, .min] {
      meeting.record(.undone(Undone(target: target)))
      meeting.record(.redone(Redone(target: target)))
      meeting.record(.redone(Redone(target: target)))
    }
    #expect(meeting.readAnew.session == meeting.session)
    _ = try? meeting.do("undo")
    _ = try? meeting.do("redo")
  }

  @Test("a log with gaps in its numbers, and numbers that go back, is folded as it stands")
  func gaps() {
    var history = History()
    for (seq, event) in zip([1, 5, 9, 7, 7, 100], Sample.events) {
      history.append(
        RecordedEvent(seq: seq, id: "x", stamp: Stamp(at: seq), by: .staff, event: event))
    }
    history.append(
      RecordedEvent(
        seq: 101, id: "x", stamp: Stamp(at: 101), by: .staff, event: .undone(Undone(target: 5))))
    #expect(history.session.groups.map(\.short) == ["IFRC", "ICRC", "KWT"])
  }

  @Test(
    "turns as long as a session can be are summed up to no more than that, however many there are")
  func endlessTurns() throws {
    var meeting = try Meeting(in: "A-1")
    let turns = 1000
    var session = meeting.session
    for number in 1...turns {
      let given = FloorGiven(
        id: InterventionID(number), participant: ParticipantID(4 + number % 4), kind: .statement,
        item: ItemID(1), order: .unlisted)
      session.apply(
        RecordedEvent(
          seq: session.seq + 1, id: "x", stamp: meeting.stamp, by: .staff, event: .floorGiven(given)
        ))
    }
    meeting.pass(1 << 50)
    let now = session.moment(meeting.stamp)
    #expect(session.tally(.session, now).speech == now.clock)
    for attribute in VoiceAttribute.allCases {
      #expect(session.voices(by: attribute, .session, now).ofFirstFive >= 0)
    }
    for allotted in [Int.max, .min] {
      meeting.record(
        .floorGiven(
          FloorGiven(
            id: InterventionID(turns + 1), participant: ParticipantID(4), kind: .statement,
            item: ItemID(1), order: .unlisted, allotted: allotted)))
      read(meeting.session, meeting.now)
      _ = (meeting.session.tally(.session), try? meeting.do("floor extend 60"))
      meeting.record(
        .floorExtended(
          FloorExtended(intervention: InterventionID(turns + 1), delta: 0, allotted: allotted)))
      read(meeting.session, meeting.now)
      _ = (meeting.session.tally(.session), try? meeting.do("floor yield 5"))
    }
  }

  @Test("stamps, counts and ids at the ends of what an Int can hold apply")
  func endsOfInt() throws {
    for number in [Int.max, .min] {
      var meeting = try Meeting(in: "A-1")
      try meeting.do("floor give 4")
      for event: Event in [
        .listCloseScheduled(ListCloseScheduled(item: ItemID(1), closesAt: number)),
        .floorCorrected(FloorCorrected(intervention: InterventionID(1), start: number)),
        .floorCorrected(FloorCorrected(intervention: InterventionID(1), end: number)),
        .itemCorrected(ItemCorrected(id: ItemID(1), opened: number, closed: number)),
        .clockRecovered(
          ClockRecovered(intervention: InterventionID(1), choice: .paused, gap: number)),
        .budgetChanged(
          BudgetChanged(changes: [.init(group: GroupID(1), initial: number, added: number)])),
        .participantUpdated(
          ParticipantUpdated(id: ParticipantID(4), number: number, precedence: number)),
        .itemSplit(ItemSplit(id: ItemID(1), minutes: number, slots: nil, rest: Sample.items[1])),
        .itemMoved(ItemMoved(id: ItemID(2), day: number, starts: [])),
        .sessionOpened(SessionOpened(day: number)),
        .noteAdded(
          NoteAdded(id: NoteID(number), kind: .note, text: "x", attribution: .onRecord)),
        .floorRequested(
          FloorRequested(
            id: RequestID(number), participant: ParticipantID(5), kind: .question, item: ItemID(1))),
        .requestMoved(RequestMoved(id: RequestID(number), from: number, to: number)),
      ] {
        meeting.record(event)
        read(meeting.session, meeting.now)
        _ = try? meeting.do("budget share G-1")
        _ = try? meeting.do("note more")
        _ = try? meeting.do("floor request 6")
      }
    }
  }

  @Test("an id beyond what a line can hold is not counted on from")
  func longIDs() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.record(
      .floorRequested(
        FloorRequested(
          id: try #require(RequestID("Q-999999999999999")), participant: ParticipantID(5),
          kind: .question, item: ItemID(1))))
    guard case .floorRequested(let asked) = try meeting.do("floor request 6") else {
      Issue.record("not a request")
      return
    }
    #expect(RequestID(asked.id.description) == asked.id)
    #expect(meeting.waiting.count == 2)
  }

  private func read(_ session: Session, _ now: Moment) {
    _ = session.schedule(now)
    for day in [nil, 1, 2, session.dayNumber] {
      let statistics = Statistics(session, day: day, now)
      _ = StatisticsAttribute.allCases.map { statistics.rows(by: $0) }
      _ = statistics.days.map { ($0.slip, $0.startSlip, $0.items.map(\.slip)) }
    }
    _ = session.fitting(now)
    _ = session.plannedEnd
    for minutes in [0, 1000, 1799] {
      _ = session.landing(end: LocalTime(minutes: minutes), now)?.options
    }
    _ = session.next
    _ = session.waiting
    _ = session.attribution
    _ = (session.leftovers(now), session.openMotions, session.register)
    for group in session.groups { _ = session.budgetLeft(of: group.id, now) }
    for id in 1...12 { _ = session.name(of: ParticipantID(id)) }
    for turn in session.interventions {
      _ = turn.overtime(now)
      _ = session.language(of: turn)
      _ = session.allotment(for: turn.kind, participant: turn.participant, in: turn.item)
    }
    for request in session.requests { _ = session.group(of: request) }
    for item in session.items { _ = item.clock.total(now) }
    for text in session.recommendations {
      _ = (text.wording, text.languages, text.isBehind("en"), text.openBrackets)
    }
  }
}

/// Replaces the numbers of a line by unlikely ones.
struct HostileNumbers {
  var generator: SeededGenerator

  mutating func mutate(_ line: String) -> String {
    var mutated = ""
    var isText = false
    var rest = line[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest.removeFirst(digits.count)
        mutated += number(String(digits), isText)
      } else {
        if first == "\"" { isText.toggle() }
        mutated.append(first)
        rest.removeFirst()
      }
    }
    return mutated
  }

  private mutating func number(_ digits: String, _ isText: Bool) -> String {
    guard Int.random(in: 0..<3, using: &generator) == 0 else { return digits }
    let likely = ["0", "1", "2", "3", "4", "5", "60", "999"]
    let large = ["9007199254740992", "4503599627370496", "86400000"]
    let negative = ["-1", "-9007199254740992"]
    return (isText ? likely + ["999999999999999"] : likely + large + negative)
      .randomElement(using: &generator) ?? digits
  }
}
