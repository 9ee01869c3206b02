// Two entries of the register were one person: everything of the one belongs to the other.
extension Session {
  mutating func merge(_ id: ParticipantID, into: ParticipantID) {
    guard id != into, let old = participants[id], participants[into] != nil else { return }
    func one(_ person: ParticipantID) -> ParticipantID { person == id ? into : person }
    remember(
      old.name.all + (formerNames[.participant(id)] ?? []), of: .participant(into))
    formerNames[.participant(id)] = nil
    participants.change(into) { $0.take(from: old) }
    participants.remove(id)
    mergedEntries = mergedEntries.mapValues(one)
    mergedEntries[id] = into
    mergedEntries[into] = nil

    for request in requests where request.participant == id {
      requests.change(request.id) { $0.participant = into }
    }
    for turn in interventions where turn.participant == id || turn.appeal?.by == id {
      interventions.change(turn.id) {
        $0.participant = one($0.participant)
        if $0.appeal?.by == id { $0.appeal?.by = into }
      }
    }
    for note in notes where note.participant == id {
      notes.change(note.id) { $0.participant = into }
    }
    for item in items {
      items.change(item.id) {
        $0.plan.merge(id, into: into)
        $0.firstPlan?.merge(id, into: into)
      }
    }
    for text in recommendations {
      recommendations.change(text.id) { $0.merge(.participant(id), into: .participant(into)) }
    }
    for action in actions where action.owner == .party(.participant(id)) {
      actions.change(action.id) { $0.owner = .party(.participant(into)) }
    }
    for motion in motions {
      motions.change(motion.id) {
        $0.mover = one($0.mover)
        $0.seconder = $0.seconder.map(one)
        if $0.seconder == $0.mover { $0.seconder = nil }
        $0.speakersFor = $0.speakersFor.map(one).withoutRepeats
        $0.speakersAgainst = $0.speakersAgainst.map(one).withoutRepeats
      }
    }
    for index in callsToOrder.indices {
      callsToOrder[index].participant = one(callsToOrder[index].participant)
    }
    for index in refusals.indices { refusals[index].participant = one(refusals[index].participant) }
  }
}

extension Participant {
  /// What is known of the other entry and not of this one; the number stays.
  fileprivate mutating func take(from other: Participant) {
    name.texts.merge(other.name.texts) { own, _ in own }
    if group == nil { group = other.group }
    languages += other.languages.filter { !languages.contains($0) }
    if !isPresent, other.isPresent { present = nil }
    if precedence == nil { precedence = other.precedence }
  }
}

extension PlannedItem {
  /// Planned turns, where two belong to one person the first.
  fileprivate mutating func merge(_ id: ParticipantID, into: ParticipantID) {
    guard let slots, slots.contains(where: { $0.participant == id }) else { return }
    var heard: Set<ParticipantID> = []
    self.slots = slots.map { slot in
      var slot = slot
      if slot.participant == id { slot.participant = into }
      return slot
    }
    .filter { heard.insert($0.participant).inserted }
  }
}

extension Recommendation {
  /// The one is the other; whoever stands behind it twice keeps the stronger role.
  fileprivate mutating func merge(_ old: Party, into: Party) {
    func one(_ party: Party) -> Party { party == old ? into : party }
    guard
      parties.contains(old) || positions.contains(where: { $0.party == old })
        || revisions.contains(where: { $0.proposedBy == old })
        || silences.contains(where: { $0.brokenBy == old })
    else { return }
    proposers = proposers.map(one).withoutRepeats
    coSponsors = coSponsors.map(one).withoutRepeats.filter { !proposers.contains($0) }
    supporters = supporters.map(one).withoutRepeats
      .filter { !proposers.contains($0) && !coSponsors.contains($0) }
    if let level = partyLevels.removeValue(forKey: old) {
      partyLevels[into] = max(level, partyLevels[into] ?? .onRecord)
    }
    // Of two positions the later one stands.
    let later = positions.last { $0.party == old || $0.party == into }
    positions = positions.filter { $0.party != old && $0.party != into }
    if var later {
      later.party = into
      positions.append(later)
    }
    for index in revisions.indices {
      revisions[index].proposedBy = revisions[index].proposedBy.map(one)
    }
    for index in silences.indices { silences[index].brokenBy = silences[index].brokenBy.map(one) }
  }
}
