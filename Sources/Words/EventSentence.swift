public import SessionState

extension RecordedEvent {
  /// What happened in one sentence, names as they are in the session afterwards.
  public func sentence(in session: Session) -> String {
    switch event {
    case .sessionCreated, .sessionOpened, .sessionSuspended, .sessionResumed, .sessionClosed,
      .settingChanged, .attributionChanged, .undone, .redone, .logRepaired, .unknown:
      sessionSentence(session)
    case .groupAdded, .participantAdded, .presenceChanged: rosterSentence(session)
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened:
      agendaSentence(session)
    case .floorRequested, .requestRefused, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened:
      listSentence(session)
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled:
      floorSentence(session)
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .noteAdded, .markAdded:
      recordSentence(session)
    }
  }

  private func sessionSentence(_ session: Session) -> String {
    switch event {
    case .sessionCreated(let head): "session \(head.code) created"
    case .sessionOpened(let opened): "session opened, day \(opened.day)"
    case .sessionSuspended(let suspended):
      "session suspended" + (suspended.reason.map { ": \($0)" } ?? "")
    case .sessionResumed: "session goes on"
    case .sessionClosed: "session closed"
    case .settingChanged(let change): "\(change.key.rawValue) is now \(change.value)"
    case .attributionChanged(let change):
      "attribution is now \(change.level.badge?.lowercased() ?? "on record")"
    case .undone(let undo): "event \(undo.target) taken back"
    case .redone(let redo): "event \(redo.target) holds again"
    case .logRepaired(let repair): "\(repair.droppedBytes) bytes of a torn line cut off"
    case .unknown(let kind): "event from a newer version (\(kind))"
    default: ""
    }
  }

  private func rosterSentence(_ session: Session) -> String {
    switch event {
    case .groupAdded(let group): "group \(group.short) added"
    case .participantAdded(let person):
      "\(session.name(of: person.id)) added, number \(person.number)"
    case .presenceChanged(let change):
      "\(session.name(of: change.id)) is \(change.present ? "present" : "absent")"
    default: ""
    }
  }

  private func agendaSentence(_ session: Session) -> String {
    switch event {
    case .itemAdded(let item): "item \(session.name(of: item.id)) added"
    case .itemOpened(let opened): "item \(session.name(of: opened.id)) opened"
    case .itemClosed(let closed): "item \(session.name(of: closed.closing.id)) closed"
    case .itemSuspended(let suspended): "item \(session.name(of: suspended.id)) put aside"
    case .itemResumed(let resumed): "item \(session.name(of: resumed.id)) goes on"
    case .itemSkipped(let skipped): "item \(session.name(of: skipped.id)) skipped"
    case .itemReopened(let reopened): "item \(session.name(of: reopened.id)) taken up again"
    default: ""
    }
  }

  private func listSentence(_ session: Session) -> String {
    func person(_ id: RequestID) -> String {
      session.requests[id].map { session.name(of: $0.participant) } ?? id.description
    }
    switch event {
    case .floorRequested(let asked):
      let place = session.waiting.firstIndex { $0.id == asked.id }
      let number = place.map { ", number \($0 + 1)" } ?? ""
      return "\(session.name(of: asked.participant)) is on the list: \(asked.kind.label)\(number)"
    case .requestRefused(let refused):
      return "\(session.name(of: refused.participant)) not added: the list is closed"
    case .requestMoved(let moved): return "\(person(moved.id)) moved to number \(moved.to)"
    case .requestDeferred(let deferred): return "\(person(deferred.id)) speaks later"
    case .requestReclassified(let change):
      return "\(person(change.id)): \(change.new.label) instead of \(change.old.label)"
    case .requestWithdrawn(let withdrawn): return "\(person(withdrawn.id)) withdrawn"
    case .listClosed(let closed): return "list closed, \(closed.remaining.count) still on it"
    case .listReopened: return "list open again"
    default: return ""
    }
  }

  private func floorSentence(_ session: Session) -> String {
    switch event {
    case .floorGiven(let given): return giving(given, session)
    case .floorPaused(let paused):
      return
        "\(session.speaker(of: paused.intervention)) paused at \(TimeText.minutes(paused.speech))"
    case .floorResumed(let resumed): return "\(session.speaker(of: resumed.intervention)) goes on"
    case .floorExtended(let extended):
      let sign = extended.delta < 0 ? "less" : "more"
      return
        "\(TimeText.minutes(abs(extended.delta))) \(sign), now \(TimeText.minutes(extended.allotted))"
    case .floorEnded(let ended):
      let over = ended.overtime >= 1000 ? ", \(TimeText.minutes(ended.overtime)) over" : ""
      return
        "\(session.speaker(of: ended.intervention)) ended after \(TimeText.minutes(ended.speech))\(over)"
    case .floorReturned(let returned):
      return "the floor goes back to \(session.speaker(of: returned.intervention))"
    case .pointRuled(let ruled):
      return "point of order \(ruled.ruling.rawValue)" + (ruled.text.map { ": \($0)" } ?? "")
    default: return ""
    }
  }

  private func giving(_ given: FloorGiven, _ session: Session) -> String {
    let who = session.name(of: given.participant)
    guard let held = given.interrupts.flatMap({ session.interventions[$0.intervention] }) else {
      let time = given.allotted.map { " for \(TimeText.minutes($0))" } ?? ""
      let order = given.order == .outOfOrder ? ", before others on the list" : ""
      return "the floor goes to \(who)\(time)\(order)"
    }
    let kept = held.allotted.map { $0 - held.speech.finished }
    let keeps = kept.map { " keeps \(TimeText.remaining($0))" } ?? " waits"
    return "\(given.kind.label) by \(who); \(session.name(of: held.participant))\(keeps)"
  }

  private func recordSentence(_ session: Session) -> String {
    switch event {
    case .recommendationCaptured(let captured):
      let by = captured.proposers.map { session.name(of: $0) }.joined(separator: ", ")
      return "\(captured.id) captured" + (by.isEmpty ? "" : ", by \(by)")
    case .recommendationRevised(let revised):
      return "\(revised.id) has revision \(revised.revision)"
    case .recommendationTranslated(let translated):
      return "\(translated.id) has a text in \(translated.language)"
    case .recommendationStateChanged(let change): return "\(change.id) is \(change.to.label)"
    case .recommendationsAdopted(let adopted):
      let counts = adopted.counts.map { ", " + Label.counts($0.for, $0.against, $0.abstain) }
      return adopted.ids.map(\.description).joined(separator: ", ")
        + " adopted, \(adopted.method.label)\(counts ?? "")"
    case .noteAdded(let note):
      return "\(note.id) stored as a \(note.kind.rawValue.replacing("_", with: " "))"
    case .markAdded(let mark): return "\(mark.id) marked, to be written"
    default: return ""
    }
  }
}
