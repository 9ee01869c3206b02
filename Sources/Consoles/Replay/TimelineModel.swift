import SessionState
import TerminalScreen
import Words

/// The lanes of the timeline (screens 4.10): what happened when, as it is known at the end of the recording.
struct TimelineModel {
  let scale: TimeScale
  let planned: TimelineLane
  let agenda: TimelineLane
  let floor: TimelineLane
  /// The floor again, a lane for each group that spoke, the one with the most time first.
  let groups: [TimelineLane]
  let order: TimelineLane
  let waiting: TimelineLane
  let wording: TimelineLane
  let records: TimelineLane
  /// Times of day under the lanes.
  let axis: TimelineLane

  /// - Parameters:
  ///   - planned: What was planned for each day.
  ///   - passing: The events that are shown; nil: everything.
  ///   - corrections: The places of corrections, and of what was taken back.
  init(
    _ recording: Recording, _ scale: TimeScale, _ planned: PlannedTimes, passing: PassingEvents?,
    corrections: [Int]
  ) {
    self.scale = scale
    let final = recording.history.session
    let now = recording.moment(at: recording.end)
    var lanes = Lanes(scale, final, now, passing?.filter)
    lanes.plan(planned)
    lanes.items()
    lanes.dayAt = { clock in
      let count = recording.position(at: clock).count
      return count > 0 ? Int(recording.days[count - 1]) : 0
    }
    lanes.turns()
    lanes.waiting(recording)
    if let passing { lanes.events(recording, passing.places) } else { lanes.texts() }
    lanes.corrections(recording, corrections)
    lanes.axis(recording)
    self.planned = lanes.planned
    agenda = lanes.agenda
    floor = lanes.floor
    groups = lanes.groups
    order = lanes.order
    waiting = lanes.waiting
    wording = lanes.wording
    records = lanes.records
    axis = lanes.axis
  }
}

/// Draws the lanes one after the other.
private struct Lanes {
  let scale: TimeScale
  let session: Session
  let now: Moment
  let filter: ReplayFilter?
  /// The day that was under way at a point of the time line.
  var dayAt: (Milliseconds) -> Int = { _ in 0 }
  var planned: TimelineLane
  var agenda: TimelineLane
  var floor: TimelineLane
  var groups: [TimelineLane] = []
  var order: TimelineLane
  var waiting: TimelineLane
  var wording: TimelineLane
  var records: TimelineLane
  var axis: TimelineLane

  init(_ scale: TimeScale, _ session: Session, _ now: Moment, _ filter: ReplayFilter?) {
    self.scale = scale
    self.session = session
    self.now = now
    self.filter = filter
    func lane(_ label: String, hasSigns: Bool = false) -> TimelineLane {
      TimelineLane(label, columns: scale.width, hasSigns: hasSigns)
    }
    planned = lane(Label.lanePlanned)
    agenda = lane(Label.laneAgenda)
    floor = lane(Label.laneFloor)
    order = lane(Label.laneOrder, hasSigns: true)
    waiting = lane(Label.laneWaiting)
    wording = lane(Label.laneWording, hasSigns: true)
    records = lane(Label.laneRecords, hasSigns: true)
    axis = lane("")
  }

  mutating func plan(_ times: PlannedTimes) {
    for item in times.parts.joined() {
      Self.draw(item.number, item.time, isFixed: item.isFixed, scale, &planned, .muted)
    }
  }

  mutating func items() {
    for item in session.items {
      guard let opened = item.openedAt?.clock else { continue }
      let closed = item.closedAt?.clock ?? item.suspendedAt?.clock ?? now.clock
      Self.draw(
        item.plan.number, opened..<max(opened, closed), isFixed: item.plan.fixed == true, scale,
        &agenda, nil)
    }
  }

  /// `┬3───`; a fixed one `◆6───`.
  private static func draw(
    _ number: String, _ time: Range<Milliseconds>, isFixed: Bool, _ scale: TimeScale,
    _ lane: inout TimelineLane, _ ink: Ink?
  ) {
    let begun = scale.column(of: time.lowerBound)
    let end = time.isEmpty ? nil : scale.column(of: time.upperBound - 1)
    for column in 0..<scale.width {
      let clock = scale.clock(at: column)
      if time.contains(clock), begun.map({ column > $0 }) ?? true {
        lane.put("─", at: column, ink)
      }
    }
    guard let begun else { return }
    lane.put(isFixed ? "◆" : "┬", at: begun, ink)
    let last = end ?? scale.width - 1
    lane.write(number, at: begun + 1, before: max(begun + 2, last + 1), ink)
  }

  mutating func turns() {
    let silence = [Milliseconds](repeating: 0, count: scale.width)
    var spoken = silence
    var spokenBy: [GroupID: [Milliseconds]] = [:]
    var names: [(String, Range<Int>)] = []
    let first = scale.pieces[0].time.lowerBound
    let last = scale.pieces[scale.pieces.count - 1].time.upperBound
    for turn in session.interventions
    where turn.startedAt.clock <= last && (turn.endedAt?.clock ?? now.clock) >= first {
      if turn.kind == .pointOfOrder,
        filter?.tells(turn, session, day: dayAt(turn.startedAt.clock)) ?? true
      {
        order.put("!", at: scale.column(of: turn.startedAt.clock), .pointOfOrder)
      }
      guard turn.kind.isSpeech,
        filter?.tells(turn, session, day: dayAt(turn.startedAt.clock)) ?? true
      else { continue }
      for stretch in turn.speech.stretches(upTo: now) {
        let group = session.speakingGroup(of: turn)?.id
        scale.spread(stretch) { column, time in
          spoken[column] += time
          if let group { spokenBy[group, default: silence][column] += time }
        }
      }
      let end = turn.endedAt?.clock ?? now.clock
      if let first = scale.column(of: turn.startedAt.clock),
        let last = scale.column(of: max(turn.startedAt.clock, end - 1)), last - first >= 3
      {
        // The cell before a name parts it from the turn before.
        names.append((session.shortName(of: turn.participant), first + 1..<last + 1))
      }
    }
    put(spoken, &floor)
    var totals: [(group: GroupID, time: Milliseconds)] = []
    for (group, times) in spokenBy { totals.append((group, times.reduce(0, +))) }
    totals.sort { one, other in
      one.time == other.time ? one.group < other.group : one.time > other.time
    }
    for (group, _) in totals {
      let name = session.groups[group]?.short ?? ""
      var lane = TimelineLane("  " + name, columns: scale.width)
      put(spokenBy[group] ?? silence, &lane)
      groups.append(lane)
    }
    // Who speaks, where there is room for a name.
    guard scale.length(of: 0) <= .minutes(1) else { return }
    for (name, columns) in names where !name.endsRow {
      let width = TextWidth.of(name)
      guard width == name.count, width < columns.count else { continue }
      floor.write(name, at: columns.lowerBound, before: columns.upperBound - 1)
    }
  }

  /// The share of each cell's time as a height; what was spoken at all is seen.
  private func put(_ spoken: [Milliseconds], _ lane: inout TimelineLane) {
    for (column, time) in spoken.enumerated() where time > 0 {
      let eighths = (time * 8 + scale.length(of: column) / 2) / scale.length(of: column)
      lane.put(eighths: max(1, eighths), at: column)
    }
  }

  mutating func waiting(_ recording: Recording) {
    var most = [Int](repeating: 0, count: scale.width)
    let clocks = recording.clocks
    for piece in scale.pieces {
      var place = recording.position(at: piece.time.lowerBound).count
      var count = place > 0 ? Int(recording.waiting[place - 1]) : 0
      for column in piece.columns {
        most[column] = count
        let end = piece.start(of: column + 1)
        while place < clocks.count, clocks[place] < end {
          count = Int(recording.waiting[place])
          most[column] = max(most[column], count)
          place += 1
        }
        if piece.start(of: column) > recording.end.clock { most[column] = 0 }
      }
    }
    let highest = max(8, most.max() ?? 0)
    for (column, count) in most.enumerated() where count > 0 {
      waiting.put(eighths: max(1, count * 8 / highest), at: column)
    }
  }

  /// Later signs of one cell win, and a decision over a mere text.
  mutating func texts() {
    for text in session.recommendations {
      for revision in text.revisions {
        let column = scale.column(of: revision.at.clock)
        if let column, wording[column: column] == nil { wording.put("·", at: column) }
      }
    }
    for text in session.recommendations {
      for change in text.changes {
        let (sign, ink) = RecordsModel.sign(of: change.to)
        let column = scale.column(of: change.at.clock)
        // An adoption is seen whatever else falls into its cell.
        if let column, wording[column: column] == "✓", change.to != .adopted { continue }
        wording.put(Character(sign), at: column, ink == .muted ? nil : ink)
      }
    }
    for note in session.notes {
      records.put("·", at: scale.column(of: note.at.clock))
    }
    for mark in session.marks {
      records.put("□", at: scale.column(of: mark.at.clock), mark.filled == nil ? .warn : nil)
    }
  }

  /// With a filter the signs are those of the events that pass it, so that a step finds each of them.
  mutating func events(_ recording: Recording, _ places: [Int]) {
    for place in places {
      let column = scale.column(of: recording.clocks[place])
      let event = recording.events[place].event.effect
      if event.is(.pointOfOrder) { order.put("!", at: column, .pointOfOrder) }
      switch event {
      case .recommendationStateChanged(let change):
        let (sign, ink) = RecordsModel.sign(of: change.to)
        wording.put(Character(sign), at: column, ink == .muted ? nil : ink)
      case .recommendationsAdopted: wording.put("✓", at: column, .ok)
      case .noteAdded: records.put("·", at: column)
      case .markAdded: records.put("□", at: column)
      default:
        if event.is(.wording), let column, wording[column: column] == nil {
          wording.put("·", at: column)
        }
      }
    }
  }

  /// C-11: what was put right later, at the moment it was recorded.
  mutating func corrections(_ recording: Recording, _ places: [Int]) {
    for place in places where recording.clocks.indices.contains(place) {
      records.put("≈", at: scale.column(of: recording.clocks[place]), .warn)
    }
  }

  /// A time of day at full minutes or hours, as many as stand beside each other.
  mutating func axis(_ recording: Recording) {
    for piece in scale.pieces {
      let length = piece.time.upperBound - piece.time.lowerBound
      let most = max(1, piece.columns.count / 10)
      let step = Self.steps.first { length / $0 <= most } ?? max(.day, length / most)
      let begun = recording.position(at: piece.time.lowerBound)
      let wall = recording.moment(at: begun)
      // Each day has its own offset.
      let shift = wall.at + recording.session(at: begun).utcOffset * 1000 - wall.clock
      let first = (piece.time.lowerBound + shift + step - 1) / step * step - shift
      for clock in stride(from: first, to: piece.time.upperBound, by: step) {
        guard let column = scale.column(of: clock) else { continue }
        let time =
          step % 60_000 == 0
          ? TimeText.hourMinute(clock + shift, offset: 0) : TimeText.time(clock + shift, offset: 0)
        guard column + time.count <= piece.columns.upperBound else { continue }
        axis.write(time, at: column, before: piece.columns.upperBound, .muted)
      }
    }
  }

  private static let steps: [Milliseconds] = [
    10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000,
    7_200_000, 14_400_000, .day,
  ]
}
