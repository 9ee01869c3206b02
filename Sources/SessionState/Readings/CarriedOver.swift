/// What another session leaves over, for the beginning of a new one: people who still wait, texts still open.
public struct CarriedOver: Sendable {
  /// The code of the other session.
  public let session: String
  /// The groups; with those of the other session where the new one had no people of its own.
  public let groups: [Group]
  /// The people; those of the other session where the new one had none.
  public let participants: [Participant]
  /// The events that follow those of the plan.
  public let events: [Event]
  /// How many people still wait.
  public let requests: Int
  /// How many recommendations are still open.
  public let recommendations: Int
  /// How many action items are still open.
  public let actions: Int
  /// How many settings differ from those a session begins with.
  public let settings: Int
  /// Minutes that the other session did not use.
  public let unusedMinutes: Int
  /// Who still waits or proposed something, and is not in the new one; by their ids in the other session.
  public let missing: [ParticipantID]

  /// Takes over what a session leaves into one with these groups and people, whose ids count from 1.
  ///
  /// - Parameter place: Where the names of the new one stand; kept apart, nobody's name comes into its texts (domain C-8).
  public init(
    from old: Session, groups: [Group], participants: [Participant],
    roster place: RosterPlace = .inline
  ) {
    let leftovers = old.leftovers(old.lastMoment)
    var roster = RosterMatch(old, groups, participants, place)
    let brought = Self.requests(leftovers.requests.compactMap { old.requests[$0] }, &roster)
    let open = leftovers.recommendations.compactMap { old.recommendations[$0] }
      .filter { !$0.wording.isEmpty }
    session = old.created?.code ?? ""
    requests = brought.count
    recommendations = open.count
    unusedMinutes = leftovers.unusedMinutes
    settings = Self.settings(of: old).count
    let due = old.actions.filter { $0.state == .open }
    actions = due.count
    let numbers = Dictionary(
      open.enumerated().map { ($0.element.id, RecommendationID($0.offset + 1)) },
      uniquingKeysWith: { first, _ in first })
    events =
      (brought.isEmpty
        ? [] : [.requestsBrought(RequestsBrought(session: session, requests: brought))])
      + open.enumerated().flatMap { Self.events($0.element, number: $0.offset + 1, &roster) }
      + due.enumerated().map {
        Self.event($0.element, number: $0.offset + 1, numbers, &roster)
      } + Self.settings(of: old)
    missing = roster.missing
    self.groups = roster.groups
    self.participants = roster.participants
  }

  /// The settings that the other session had changed.
  private static func settings(of old: Session) -> [Event] {
    Settings.Key.allCases.compactMap { key in
      let value = old.settings.text(key)
      return value == Settings().text(key)
        ? nil : .settingChanged(SettingChanged(key: key, value: value))
    }
  }

  /// Nobody waits twice for the same thing.
  private static func requests(
    _ requests: [Request], _ roster: inout RosterMatch
  ) -> [RequestsBrought.Brought] {
    var brought: [RequestsBrought.Brought] = []
    for request in requests {
      guard let person = roster.person(request.participant),
        !brought.contains(where: { $0.participant == person && $0.kind == request.kind })
      else { continue }
      brought.append(
        RequestsBrought.Brought(
          id: RequestID(brought.count + 1), participant: person, kind: request.kind,
          note: request.note))
    }
    return brought
  }

  /// The latest wording in each language; one that was behind the original stays behind it.
  private static func events(
    _ old: Recommendation, number: Int, _ roster: inout RosterMatch
  ) -> [Event] {
    let id = RecommendationID(number)
    var proposers: [Party] = []
    for party in old.proposers where old.partyLevels[party] == nil {
      if let party = roster.party(party), !proposers.contains(party) { proposers.append(party) }
    }
    var events: [Event] = [
      .recommendationCaptured(
        RecommendationCaptured(
          id: id, language: old.original, text: old.wording, proposers: proposers,
          attribution: old.attribution))
    ]
    for language in old.languages.dropFirst() {
      guard let text = old.latest(language)?.text else { continue }
      events.append(
        .recommendationTranslated(
          RecommendationTranslated(
            id: id, revision: events.count + 1, language: language, text: text,
            basedOn: old.isBehind(language) ? 0 : 1)))
    }
    // Who came to it under a stricter rule is told by that rule in the new session, too.
    let later = old.proposers.filter { old.partyLevels[$0] != nil }
    for (parties, role) in [
      (later, PartyRole.proposer), (old.coSponsors, .coSponsor), (old.supporters, .support),
    ] {
      for party in parties {
        guard let new = roster.party(party), !proposers.contains(new) else { continue }
        events.append(
          .partyAdded(
            PartyAdded(id: id, party: new, role: role, attribution: old.partyLevels[party])))
      }
    }
    let about = RecommendationClassified(
      id: id, theme: old.theme, principles: old.principles.isEmpty ? nil : old.principles,
      addressees: old.addressees.isEmpty ? nil : old.addressees, verb: old.verb,
      priority: old.priority == .normal ? nil : old.priority,
      part: old.part == .operative ? nil : old.part)
    if about != RecommendationClassified(id: id) {
      events.append(.recommendationClassified(about))
    }
    return events
  }

  /// An owner who is not in the new session stands there by name, where names may stand in a log (A-37, C-8).
  private static func event(
    _ old: ActionItem, number: Int, _ texts: [RecommendationID: RecommendationID],
    _ roster: inout RosterMatch
  ) -> Event {
    var owner = old.owner
    if case .party(let party) = old.owner {
      let name =
        old.attribution == .onRecord ? roster.name(party).map { ActionOwner.text($0) } : nil
      owner = roster.known(party).map { .party($0) } ?? name
    }
    return .actionAdded(
      ActionAdded(
        id: ActionID(number), text: old.text, owner: owner, due: old.due,
        recommendation: old.recommendation.flatMap { texts[$0] }, attribution: old.attribution))
  }
}

/// Whom the people and groups of another session are in a new one.
private struct RosterMatch {
  private let old: Session
  private(set) var groups: [Group]
  private(set) var participants: [Participant]
  private(set) var missing: [ParticipantID] = []
  private var people: [ParticipantID: ParticipantID] = [:]
  private var newGroups: [GroupID: GroupID] = [:]
  private let tellsNames: Bool

  init(_ old: Session, _ groups: [Group], _ participants: [Participant], _ place: RosterPlace) {
    self.old = old
    tellsNames = place == .inline && old.created?.roster != .separate
    self.groups = groups
    self.participants = participants
    if participants.isEmpty { takeOver() } else { match() }
  }

  /// Groups by their short names, people by number and name.
  private mutating func match() {
    for group in old.groups { newGroups[group.id] = planned(group)?.id }
    for person in old.participants {
      let names = Self.names(person)
      people[person.id] =
        participants.first {
          $0.number == person.number && !Self.names($0).isDisjoint(with: names)
        }?.id
    }
  }

  private mutating func takeOver() {
    for group in old.groups {
      let id = planned(group)?.id ?? GroupID(groups.count + 1)
      newGroups[group.id] = id
      guard planned(group) == nil else { continue }
      groups.append(Group(id: id, short: group.short, name: group.name, type: group.type))
    }
    for person in old.participants {
      let id = ParticipantID(participants.count + 1)
      people[person.id] = id
      // Who was there is asked anew.
      participants.append(
        Participant(
          id: id, number: person.number, name: person.name,
          group: person.group.flatMap { newGroups[$0] }, role: person.role,
          languages: person.languages, precedence: person.precedence))
    }
  }

  private func planned(_ group: Group) -> Group? {
    let short = SearchFolding.fold(group.short)
    return groups.first { SearchFolding.fold($0.short) == short }
  }

  private static func names(_ person: Participant) -> Set<String> {
    Set(person.name.texts.values.map { SearchFolding.fold($0) })
  }

  mutating func person(_ id: ParticipantID) -> ParticipantID? {
    if let person = people[id] { return person }
    if !missing.contains(id) { missing.append(id) }
    return nil
  }

  /// Who somebody is in the new session; not missed where they are not in it.
  func known(_ party: Party) -> Party? {
    switch party {
    case .participant(let id): people[id].map { .participant($0) }
    case .group(let id): newGroups[id].map { .group($0) }
    }
  }

  /// How somebody is called in the other session; of people only where names may stand in both logs.
  func name(_ party: Party) -> String? {
    let name =
      switch party {
      case .participant(let id):
        tellsNames ? old.participants[id]?.name.best() : nil
      case .group(let id): old.groups[id]?.short
      }
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }

  mutating func party(_ party: Party) -> Party? {
    switch party {
    case .participant(let id): person(id).map { .participant($0) }
    case .group(let id): newGroups[id].map { .group($0) }
    }
  }
}
