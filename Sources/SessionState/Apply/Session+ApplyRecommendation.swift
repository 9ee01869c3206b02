// What becomes of recommendations (domain B).
extension Session {
  mutating func applyRecommendation(_ recorded: RecordedEvent, _ now: Moment) {
    switch recorded.event {
    case .recommendationCaptured(let captured): capture(captured, by: recorded.by, now)
    case .recommendationRevised(let revised):
      add(
        Revision(
          number: revised.revision, language: revised.language, text: revised.text, at: now,
          by: recorded.by, basedOn: revised.basedOn, reason: revised.reason,
          proposedBy: revised.proposedBy, intervention: floor.current,
          attribution: revised.attribution),
        to: revised.id, now)
    case .recommendationTranslated(let translated):
      add(
        Revision(
          number: translated.revision, language: translated.language, text: translated.text,
          at: now, by: recorded.by, basedOn: translated.basedOn, intervention: floor.current),
        to: translated.id, now)
    case .recommendationStateChanged(let change):
      recommendations.change(change.id) { $0.go(to: change.to, reason: change.reason, now) }
      // B-2: without one of them the numbers would have a gap.
      if change.from == .adopted { clearFinalNumbers() }
    case .recommendationsAdopted(let adopted): apply(adopted, now)
    case .recommendationClassified(let change):
      recommendations.change(change.id) { $0.classify(change) }
      forgetMisplacedNumbers()
    case .textAgreed(let agreed):
      recommendations.change(agreed.id) { $0.agreed[agreed.language] = agreed.revision }
    case .partyAdded(let added):
      recommendations.change(added.id) {
        $0.remove(added.party)
        $0.add(added.party, as: added.role)
        $0.partyLevels[added.party] = added.attribution
      }
    case .partyRemoved(let removed):
      recommendations.change(removed.id) { $0.remove(removed.party) }
    case .recommendationsMerged(let merged): apply(merged, by: recorded.by, now)
    case .recommendationSplit(let split): apply(split, by: recorded.by, now)
    case .positionSet(let position): apply(position, now)
    case .silenceOpened(let silence):
      recommendations.change(silence.id) {
        $0.go(to: .inSilence, reason: nil, now)
        $0.silences.append(
          Silence(
            revision: silence.revision, deadline: min(max(silence.deadline, 0), 1 << 53),
            circulatedTo: silence.circulatedTo, since: now))
      }
    case .silenceBroken(let broken):
      recommendations.change(broken.id) {
        $0.go(to: .tabled, reason: broken.text, now)
        guard let last = $0.silences.indices.last else { return }
        $0.silences[last].brokenBy = broken.party
        $0.silences[last].objection = broken.text
      }
    case .recommendationsReordered(let reordered):
      handOrder = reordered.order.withoutRepeats
      forgetMisplacedNumbers()
    case .recommendationsNumbered(let numbered):
      clearFinalNumbers()
      for (index, id) in numbered.order.withoutRepeats.enumerated() {
        recommendations.change(id) { $0.finalNumber = index + 1 }
      }
    default: break
    }
  }

  private mutating func capture(
    _ captured: RecommendationCaptured, by role: Role, _ now: Moment
  ) {
    let first = Revision(
      number: 1, language: captured.language, text: captured.text, at: now, by: role,
      intervention: captured.intervention)
    recommendations.set(
      Recommendation(
        id: captured.id, item: captured.item, intervention: captured.intervention,
        proposers: captured.proposers.withoutRepeats, attribution: captured.attribution,
        original: captured.language, revisions: [first], state: .captured,
        saidAt: captured.mark.flatMap { marks[$0]?.at } ?? now,
        sources: [captured.intervention].compactMap { $0 }))
    fill(captured.mark, .recommendation(captured.id))
  }

  /// B-11: a revision of the text ends its silence.
  private mutating func add(_ revision: Revision, to id: RecommendationID, _ now: Moment) {
    recommendations.change(id) {
      $0.revisions.append(revision)
      if $0.state == .inSilence, revision.language == $0.original {
        $0.go(to: .tabled, reason: nil, now)
      }
    }
  }

  private mutating func apply(_ adopted: RecommendationsAdopted, _ now: Moment) {
    for (id, revision) in zip(adopted.ids, adopted.revisions) {
      recommendations.change(id) {
        $0.go(to: .adopted, reason: nil, now)
        $0.adoption = Recommendation.Adoption(
          method: adopted.method, revision: revision, counts: adopted.counts, at: now,
          bloc: adopted.ids, votes: adopted.votes ?? [],
          withBrackets: adopted.withBrackets == true && $0.hasBrackets(revision))
      }
    }
  }

  private mutating func apply(_ set: PositionSet, _ now: Moment) {
    recommendations.change(set.id) {
      $0.positions.removeAll { $0.party == set.party }
      guard let value = set.value else { return }
      $0.positions.append(
        PartyPosition(
          party: set.party, value: value, text: set.text, revision: set.revision, at: now,
          attribution: set.attribution))
    }
  }

  /// B-6: whoever stood behind the sources, and the interventions they came from, are those of the new text.
  private mutating func apply(_ merged: RecommendationsMerged, by role: Role, _ now: Moment) {
    let sources = merged.sources.withoutRepeats.compactMap { recommendations[$0] }
    var whole = Recommendation(
      id: merged.id, item: merged.item ?? sources.first?.item, intervention: nil, proposers: [],
      attribution: merged.attribution, original: merged.language,
      revisions: [
        Revision(
          number: 1, language: merged.language, text: merged.text, at: now, by: role,
          intervention: floor.current)
      ], state: .captured, saidAt: sources.map(\.saidAt).min { $0.clock < $1.clock } ?? now,
      sources: [])
    whole.mergedFrom = sources.map(\.id)
    whole.sources = sources.flatMap(\.sources).withoutRepeats.sorted()
    whole.intervention = whole.sources.first
    for source in sources { whole.partyLevels.merge(source.partyLevels) { max($0, $1) } }
    var seen: Set<Party> = []
    for (role, parties) in [
      (PartyRole.proposer, sources.flatMap(\.proposers)),
      (.coSponsor, sources.flatMap(\.coSponsors)), (.support, sources.flatMap(\.supporters)),
    ] {
      for party in parties where seen.insert(party).inserted { whole.add(party, as: role) }
    }
    whole.theme = sources.lazy.compactMap(\.theme).first
    whole.principles = sources.flatMap(\.principles).withoutRepeats
    whole.addressees = sources.flatMap(\.addressees).withoutRepeats
    whole.priority = sources.map(\.priority).min { $0.rank < $1.rank } ?? .normal
    whole.part = sources.first?.part ?? .operative
    recommendations.set(whole)
    for source in sources where source.id != merged.id {
      recommendations.change(source.id) {
        $0.go(to: .merged, reason: nil, now)
        $0.mergedInto = merged.id
      }
    }
    if sources.contains(where: { $0.finalNumber != nil }) { clearFinalNumbers() }
  }

  /// B-7: each part goes on with what was known of the whole; links stand on both sides.
  private mutating func apply(_ split: RecommendationSplit, by role: Role, _ now: Moment) {
    guard let source = recommendations[split.id] else { return }
    for part in split.parts where part.id != split.id {
      var new = source
      new.id = part.id
      new.original = split.language
      new.revisions = [
        Revision(
          number: 1, language: split.language, text: part.text, at: now, by: role,
          intervention: floor.current)
      ]
      new.state = .captured
      new.adoption = nil
      new.positions = []
      new.agreed = [:]
      new.silences = []
      new.changes = []
      new.mergedFrom = []
      new.splitFrom = split.id
      new.splitInto = []
      new.finalNumber = nil
      new.attribution = max(source.attribution, split.attribution ?? .onRecord)
      recommendations.set(new)
    }
    recommendations.change(split.id) {
      $0.go(to: .split, reason: nil, now)
      $0.splitInto = split.parts.map(\.id).filter { $0 != split.id }
    }
    if source.finalNumber != nil { clearFinalNumbers() }
  }

  /// B-2: numbers that are not in the order of the document any more are given again by `rec number`.
  mutating func forgetMisplacedNumbers() {
    guard recommendations.contains(where: { $0.finalNumber != nil }) else { return }
    let printed = outcome.filter { $0.part == .operative }.flatMap(\.recommendations)
      .compactMap(\.finalNumber)
    let all = recommendations.compactMap(\.finalNumber).sorted()
    if printed != all { clearFinalNumbers() }
  }

  private mutating func clearFinalNumbers() {
    for text in recommendations where text.finalNumber != nil {
      recommendations.change(text.id) { $0.finalNumber = nil }
    }
  }
}

extension Recommendation {
  fileprivate mutating func go(to state: RecommendationState, reason: String?, _ now: Moment) {
    changes.append(StateChange(from: self.state, to: state, reason: reason, at: now))
    if self.state == .inSilence, let last = silences.indices.last { silences[last].ended = now }
    self.state = state
  }

  fileprivate mutating func add(_ party: Party, as role: PartyRole) {
    switch role {
    case .proposer: proposers.append(party)
    case .coSponsor: coSponsors.append(party)
    case .support: supporters.append(party)
    }
  }

  /// Whether a revision has open brackets.
  fileprivate func hasBrackets(_ revision: Int) -> Bool {
    revisions.contains { $0.number == revision && Brackets.count($0.text) > 0 }
  }

  fileprivate mutating func remove(_ party: Party) {
    partyLevels[party] = nil
    proposers.removeAll { $0 == party }
    coSponsors.removeAll { $0 == party }
    supporters.removeAll { $0 == party }
  }

  fileprivate mutating func classify(_ change: RecommendationClassified) {
    if let theme = change.theme { self.theme = theme.isEmpty ? nil : theme }
    if let principles = change.principles { self.principles = principles.withoutRepeats }
    if let addressees = change.addressees { self.addressees = addressees.withoutRepeats }
    if let verb = change.verb { self.verb = verb.isEmpty ? nil : verb }
    if let priority = change.priority { self.priority = priority }
    if let part = change.part { self.part = part }
  }
}

extension Priority {
  /// 0 for the most pressing.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
