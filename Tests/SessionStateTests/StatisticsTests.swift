import Testing

@testable import SessionState

/// Domain C-5: what each figure counts.
struct StatisticsTests {
  private func statistics(_ meeting: Meeting, day: Int? = nil) -> Statistics {
    Statistics(meeting.session, day: day, meeting.now)
  }

  private func row(
    _ statistics: Statistics, _ side: StatisticsSide, by attribute: StatisticsAttribute
  ) -> StatisticsFigures? {
    statistics.rows(by: attribute).first { $0.side == side }?.figures
  }

  @Test("C-5: speech time is without pauses, points of order and technical interruptions")
  func speech() throws {
    var meeting = try Meeting(in: "A-1")
    for (time, line) in [
      ("09:05:00", "floor give 4"), ("09:06:00", "floor pause"), ("09:08:00", "floor resume"),
      ("09:09:00", "floor give 5 --kind point_of_order"), ("09:10:00", "order rule accepted"),
      ("09:10:00", "floor resume"), ("09:12:00", "floor give 7 --kind technical"),
      ("09:13:00", "floor end"), ("09:13:00", "floor resume"), ("09:15:00", "floor end"),
    ] {
      meeting.at(time)
      try meeting.do(line)
    }
    let total = statistics(meeting).total
    #expect(total.speech == .minutes(6))
    #expect(total.speakers == [ParticipantID(4)])
    #expect(total.interventions == 1)
    #expect(total.pointsOfOrder == 1 && total.rulings == [.accepted: 1])
    #expect(total.technical == 1 && total.technicalTime == .minutes(1))
  }

  @Test("C-5: overtime is the speech above the time allotted at the end")
  func overtime() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.do("floor give 4 --minutes 2")
    meeting.pass(.minutes(3))
    #expect(statistics(meeting).total.overtime == .minutes(1))
    try meeting.do("floor extend 90s")
    meeting.pass(.minutes(1))
    try meeting.do("floor end")
    let total = statistics(meeting).total
    #expect(total.over == 1 && total.overtime == .seconds(30))
  }

  @Test("C-5: interventions are ended ones of counted kinds")
  func interventions() throws {
    var meeting = try Meeting.twoTurns()
    let one = statistics(meeting).total
    #expect(one.interventions == 1 && one.speech == .minutes(5) && one.speakers.count == 2)
    try meeting.do("floor end")
    #expect(statistics(meeting).total.interventions == 2)
  }

  @Test("C-5: first-time speakers have had exactly their first intervention in the scope")
  func firstTime() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor give 4\nfloor give 5\nfloor give 4\nfloor give 7\nfloor end")
    #expect(statistics(meeting).total.firstTime == 2)
    #expect(
      row(statistics(meeting), .participant(ParticipantID(4)), by: .participant)?.firstTime == 0)
    #expect(statistics(meeting, day: 2).total.firstTime == 0)
  }

  @Test("C-5: waiting time is from the first request to the floor, without suspended time")
  func waiting() throws {
    var meeting = try Meeting(in: "A-1")
    for (time, line) in [
      ("09:05:00", "floor request 4"), ("09:05:30", "floor request 5"),
      ("09:06:00", "floor later Q-1"),
      ("09:07:00", "session suspend \"fire alarm\""), ("09:37:00", "session resume"),
      ("09:40:00", "floor give Q-1"), ("09:41:00", "floor end"),
    ] {
      meeting.at(time)
      try meeting.do(line)
    }
    let statistics = statistics(meeting)
    #expect(statistics.total.waits == [.minutes(5)])
    #expect(
      statistics.longestWait
        == Statistics.Wait(
          length: .minutes(5), participant: ParticipantID(4), item: ItemID(1), detail: .named))
  }

  @Test("C-5: somebody who waits overnight waits without the night")
  func overnight() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:20:00")
    try meeting.do("floor request 4")
    meeting.at("09:30:00")
    try meeting.run("item close --carry\nsession suspend \"end of day 1\"")
    meeting.at("09:02:00", day: 2)
    try meeting.run("session open --day 2\nitem open A-5")
    meeting.at("09:05:00", day: 2)
    try meeting.run("floor give next\nfloor end")
    #expect(statistics(meeting).total.waits == [.minutes(13)])
    #expect(statistics(meeting, day: 2).total.waits == [.minutes(13)])
    #expect(statistics(meeting, day: 1).total.waits == [])
  }

  @Test("C-5: the median wait of an even number is the lower one of the two in the middle")
  func median() {
    var figures = StatisticsFigures()
    #expect(figures.medianWait == nil && figures.longestWait == nil)
    figures.waits = [1, 2, 5, 9]
    #expect(figures.medianWait == 2 && figures.longestWait == 9)
    figures.waits = [1, 2, 5]
    #expect(figures.medianWait == 2)
  }

  @Test("C-5: not reached are requests that ended so, refused those that were refused or not taken")
  func unmet() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      """
      floor request 4
      floor request 5
      floor request 6
      floor request 8 --kind right_of_reply
      floor withdraw Q-3
      order refuse Q-4
      floor give next
      floor end
      item close --drop
      """)
    meeting.record(
      .requestRefused(
        RequestRefused(
          participant: ParticipantID(7), kind: .statement, item: ItemID(1), why: .listClosed)))
    let statistics = statistics(meeting)
    #expect(statistics.total.notReached == 1 && statistics.total.refused == 2)
    let ambassador = row(statistics, .participant(ParticipantID(5)), by: .participant)
    #expect(ambassador?.notReached == 1 && ambassador?.refused == 0)
    #expect(row(statistics, .voice(.group(GroupID(3))), by: .group)?.refused == 1)
  }

  @Test("C-5: the share of time stands against the share of seats, as the voices have them")
  func shares() throws {
    var meeting = try Meeting.twoTurns()
    try meeting.do("floor end")
    let statistics = statistics(meeting)
    for attribute in VoiceAttribute.allCases {
      let voices = meeting.session.voices(by: attribute, .session, meeting.now)
      let rows = statistics.rows(by: StatisticsAttribute(rawValue: attribute.rawValue)!)
      #expect(
        rows.map(\.side) == voices.rows.map { .voice($0.side) }, "\(attribute.rawValue)")
      #expect(rows.map(\.figures.speech) == voices.rows.map(\.speech))
      #expect(rows.map(\.figures.seats) == voices.rows.map(\.seats))
      #expect(rows.map(\.figures.notHeard) == voices.rows.map(\.notHeard))
      #expect(rows.map(\.figures.interventions) == voices.rows.map(\.turns))
      let all = statistics.total.speech
      #expect(
        rows.map { StatisticsShare.percent($0.figures.speech, of: all) }
          == voices.rows.map { Int(($0.ofTime * 100).rounded()) })
    }
    #expect(statistics.neverHeard == meeting.session.notHeard(.session).map(\.id))
  }

  @Test("C-5: the agenda slip of an item is its actual end against its planned end")
  func slip() throws {
    var meeting = try Meeting(in: "A-1")
    meeting.at("09:34:00")
    try meeting.do("item open A-2")
    meeting.at("10:25:00")
    try meeting.do("item close")
    let times = statistics(meeting).days[0].items
    #expect(times.map(\.slip) == [.minutes(4), .minutes(-5), nil, nil])
    #expect(times.map(\.startSlip) == [0, .minutes(4), nil, nil])
    #expect(times.map(\.actual) == [.minutes(34), .minutes(51), nil, nil])
    let day = statistics(meeting).days[0]
    #expect(day.startSlip == 0 && day.ended == nil && day.slip == nil)
    try meeting.do("session suspend \"end of day 1\"")
    meeting.at("09:00:00", day: 2)
    try meeting.do("session open --day 2")
    // The break, the last item of day 1, was to end at 12:45.
    #expect(statistics(meeting).days[0].slip == .minutes(-140))
  }

  @Test("C-5: what was undone is in no figure")
  func undone() throws {
    var meeting = try Meeting(in: "A-1")
    let before = statistics(meeting)
    try meeting.do("floor give 4")
    meeting.pass(.minutes(1))
    try meeting.do("undo")
    #expect(statistics(meeting).total == before.total)
  }

  @Test("C-5: a corrected turn counts as it was corrected")
  func corrected() throws {
    var meeting = try Meeting(in: "A-1")
    try meeting.run("floor request 4\nfloor give next")
    meeting.pass(.minutes(3))
    // Since a minute ago somebody else speaks.
    try meeting.do("correct speaker 5 --ago 60s")
    meeting.pass(.minutes(1))
    try meeting.do("floor end")
    let statistics = statistics(meeting)
    #expect(
      row(statistics, .participant(ParticipantID(4)), by: .participant)?.speech == .minutes(2))
    #expect(
      row(statistics, .participant(ParticipantID(5)), by: .participant)?.speech == .minutes(2))
    #expect(statistics.total.interventions == 2)
    #expect(statistics.total.waits == [0])
  }

  @Test("C-5: questions are counted by item, and those that were answered")
  func questions() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run(
      """
      floor give 4 --kind question
      floor give 5 --kind question
      floor end
      """)
    let first = statistics(meeting)
    #expect(row(first, .item(ItemID(2)), by: .item)?.questions == 2)
    #expect(row(first, .item(ItemID(2)), by: .item)?.answered == 0)
    try meeting.run("floor give 2 --answers I-1\nfloor end")
    #expect(row(statistics(meeting), .item(ItemID(2)), by: .item)?.answered == 1)
  }

  @Test("C-5: a session of no event and one of one event have statistics of nothing")
  func empty() throws {
    let none = Statistics(Session(), Moment(at: 0, clock: 0))
    #expect(none.total == StatisticsFigures() && none.days.isEmpty && none.neverHeard.isEmpty)
    #expect(StatisticsAttribute.allCases.allSatisfy { none.rows(by: $0).isEmpty })
    let one = try Meeting([.sessionCreated(Sample.created)])
    let first = statistics(one)
    #expect(first.total == StatisticsFigures() && first.longestWait == nil)
    #expect(first.days.map(\.number) == [1, 2] && first.days[0].plannedStart == nil)
  }

  @Test(
    "C-5: what may be told together only is no row of its own, and in the total",
    arguments: StatisticsAttribute.allCases)
  func together(attribute: StatisticsAttribute) throws {
    let meeting = try Meeting.twoTurns()
    let statistics = Statistics(
      meeting.session, meeting.now,
      telling: StatisticsTelling(
        turn: { $0.id == InterventionID(1) ? .together : .named }, request: { _ in .named },
        heard: .named))
    let rows = statistics.rows(by: attribute)
    #expect(rows.last?.side == .others && rows.last?.figures.speech == .minutes(3))
    #expect(rows.dropLast().reduce(0) { $0 + $1.figures.speech } == .minutes(2))
    #expect(statistics.total.speech == .minutes(5))
    // Whoever spoke there is named among those not heard elsewhere, so that the list does not tell.
    #expect(statistics.neverHeard.contains(ParticipantID(4)))
  }

  @Test(
    "C-5: whatever happens, the rows of each table add up to the total", arguments: [UInt64](1...60)
  )
  func addsUp(seed: UInt64) throws {
    var commands = RandomCommands(generator: SeededGenerator(seed: seed))
    var meeting = try Meeting(in: "A-1")
    for _ in 0..<120 {
      meeting.pass(commands.number(0...400_000))
      _ = try? meeting.do(commands.line(meeting.session))
    }
    let all = statistics(meeting)
    let days = [1, 2].map { statistics(meeting, day: $0) }
    func sum(_ figures: [StatisticsFigures]) -> [Int] {
      [
        figures.reduce(0) { $0 + $1.speech }, figures.reduce(0) { $0 + $1.interventions },
        figures.reduce(0) { $0 + $1.overtime }, figures.reduce(0) { $0 + $1.waits.count },
        figures.reduce(0) { $0 + $1.notReached + $1.refused },
        figures.reduce(0) { $0 + $1.pointsOfOrder + $1.questions },
      ]
    }
    for attribute in StatisticsAttribute.allCases {
      #expect(sum(all.rows(by: attribute).map(\.figures)) == sum([all.total]))
    }
    #expect(sum(days.map(\.total)) == sum([all.total]))
    #expect(all.total.speech == meeting.session.tally(.session, meeting.now).speech)
  }
}
