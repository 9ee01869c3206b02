// Somebody else spoke than was recorded.
extension Session {
  mutating func give(
    _ turn: Intervention, to person: ParticipantID, _ corrected: FloorCorrected, _ now: Moment
  ) {
    if let since = corrected.since {
      guard let id = corrected.continuation, interventions[id] == nil else { return }
      let moment = moment(wall: since, near: turn.recorded, now)
      guard turn.startedAt.clock <= moment.clock,
        moment.clock <= (turn.endedAt ?? now).clock
      else { return }
      split(turn, at: moment, into: id)
      take(corrected.request, for: id)
      attribute(id, from: turn.participant, to: person)
      return
    }
    if let returned = corrected.returned, returned == turn.request {
      interventions.change(turn.id) {
        $0.request = nil
        $0.order = .unlisted
      }
      giveBack(returned)
    }
    take(corrected.request, for: turn.id)
    attribute(turn.id, from: turn.participant, to: person)
  }

  /// The request of whoever really spoke is what the turn answers.
  private mutating func take(_ request: RequestID?, for id: InterventionID) {
    guard let request, let turn = interventions[id], turn.request == nil,
      requests[request]?.state == .waiting
    else { return }
    dequeue(request)
    requests.change(request) { $0.state = turn.state == .ended ? .done : .speaking }
    interventions.change(id) {
      $0.request = request
      $0.order = .outOfOrder
    }
  }

  /// Who did not speak waits again, before those of the class who asked later. Where the item is over they were not
  /// reached; where they asked again since, the later request stands.
  private mutating func giveBack(_ id: RequestID) {
    guard let request = requests[id] else { return }
    let state = items[request.item]?.state
    guard state == .open || state == .suspended else {
      requests.change(id) { $0.state = .notReached }
      return
    }
    let again = openRequest(of: request.participant, request.kind, in: request.item)
    guard again == nil || settings.allowDuplicates else {
      requests.change(id) { $0.state = .withdrawn }
      return
    }
    requests.change(id) { $0.state = .waiting }
    enqueue(id)
    let place = waiting(in: request.item).firstIndex {
      $0.kind.requestClass == request.kind.requestClass && $0.id > id
    }
    if let place { reorder(id, to: place + 1) }
  }

  /// The turn ends at a moment, and another one goes on from there with what was left of its time.
  private mutating func split(_ turn: Intervention, at moment: Moment, into id: InterventionID) {
    var rest = turn
    rest.id = id
    rest.startedAt = moment
    rest.request = nil
    rest.order = .unlisted
    rest.advised = nil
    rest.isCorrected = true
    interventions.change(turn.id) {
      rest.speech = $0.speech.split(at: moment.clock)
      rest.interpretation = $0.interpretation.split(at: moment.clock)
      $0.state = .ended
      $0.endedAt = moment
      $0.isInterpreted = false
      // A ruling comes at the end.
      $0.ruling = nil
      $0.rulingText = nil
      $0.appeal = nil
    }
    interventions.set(rest)
    if let request = turn.request, turn.state != .ended {
      requests.change(request) { $0.state = .done }
    }
    if floor.current == turn.id { floor.current = id }
    if floor.interrupted == turn.id { floor.interrupted = id }
    if floor.lastEnded == turn.id { floor.lastEnded = id }
    move(whatBelongsTo: turn.id, to: id, from: moment.clock)
    items.change(turn.item) {
      for index in $0.rounds.indices {
        $0.rounds[index].questions.insert(id, after: turn.id)
        $0.rounds[index].answers.insert(id, after: turn.id)
      }
    }
  }

  /// What was recorded from a point on during one turn was recorded during another.
  private mutating func move(
    whatBelongsTo old: InterventionID, to new: InterventionID, from clock: Milliseconds
  ) {
    for other in interventions
    where other.interrupts == old && other.startedAt.clock >= clock && other.id != new {
      interventions.change(other.id) { $0.interrupts = new }
    }
    for request in requests where request.target == old && request.requestedAt.clock >= clock {
      requests.change(request.id) { $0.target = new }
    }
    for mark in marks where mark.intervention == old && mark.at.clock >= clock {
      marks.change(mark.id) { $0.intervention = new }
      if case .recommendation(let filled) = mark.filled {
        recommendations.change(filled) { $0.intervention = new }
      }
    }
    let ofMarks = Set(marks.compactMap(\.filled))
    for text in recommendations
    where text.intervention == old && !ofMarks.contains(.recommendation(text.id))
      && text.revisions.first?.at.clock ?? 0 >= clock
    {
      recommendations.change(text.id) { $0.intervention = new }
    }
    for index in callsToOrder.indices
    where callsToOrder[index].intervention == old && callsToOrder[index].at.clock >= clock {
      callsToOrder[index].intervention = new
    }
  }

  /// The turn and what was put down to its speaker belong to another person.
  private mutating func attribute(
    _ id: InterventionID, from wrong: ParticipantID, to right: ParticipantID
  ) {
    interventions.change(id) { $0.participant = right }
    guard let turn = interventions[id] else { return }
    let (proposer, instead) = (proposer(wrong), proposer(right))
    for text in recommendations where text.intervention == id && text.proposers == [proposer] {
      recommendations.change(text.id) { $0.proposers = [instead] }
    }
    let filled = Set(marks.filter { $0.intervention == id }.compactMap(\.filled))
    let ofMarks = Set(marks.compactMap(\.filled))
    for note in notes where note.participant == wrong && note.item == turn.item {
      let isDuring =
        turn.startedAt.clock <= note.at.clock
        && turn.endedAt.map { note.at.clock < $0.clock } ?? true
      let isOfMark = ofMarks.contains(.note(note.id))
      if isOfMark ? filled.contains(.note(note.id)) : isDuring {
        notes.change(note.id) { $0.participant = right }
      }
    }
    for index in callsToOrder.indices
    where callsToOrder[index].intervention == id && callsToOrder[index].participant == wrong {
      callsToOrder[index].participant = right
    }
  }

  /// Whom a text is put down to when nobody is named.
  func proposer(_ person: ParticipantID) -> Party {
    participants[person]?.group.map { .group($0) } ?? .participant(person)
  }
}

extension [InterventionID] {
  fileprivate mutating func insert(_ new: InterventionID, after old: InterventionID) {
    if let index = firstIndex(of: old) { insert(new, at: index + 1) }
  }
}
