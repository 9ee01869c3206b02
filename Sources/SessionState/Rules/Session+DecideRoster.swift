// Keeping the register of people.
extension Session {
  /// The numbers that a badge can have.
  static let badgeNumbers = 1...99_999

  func decide(participant command: ParticipantCommand) throws(Refusal) -> Event {
    switch command {
    case .add(let new): return .participantAdded(try participant(new))
    case .present(let id):
      try needThere(id)
      return .presenceChanged(PresenceChanged(id: id, present: true))
    case .absent(let id):
      try needThere(id)
      if let current = currentIntervention, current.participant == id {
        throw .floorTaken(current.id)
      }
      return .presenceChanged(PresenceChanged(id: id, present: false))
    case .edit(let id, let change): return .participantUpdated(try update(of: id, change))
    case .merge(let id, let into):
      try needMergeable(id, into)
      return .participantMerged(ParticipantMerged(id: id, into: into))
    case .rollCall: return .rollCalled(rollNow)
    }
  }

  private func participant(_ new: NewParticipant) throws(Refusal) -> Participant {
    if let group = new.group { try needGroup(group) }
    let number = new.number ?? nextNumber
    try needNumber(number, for: nil)
    return Participant(
      id: ParticipantID(ids.participant + 1), number: number,
      name: [language(of: new.name): try text(new.name)], group: new.group, role: new.role,
      languages: [new.language ?? mainLanguage])
  }

  /// The number after the highest, or the first that is free where there is none after it.
  private var nextNumber: Int {
    let taken = Set(participants.map(\.number))
    let highest = taken.filter(Self.badgeNumbers.contains).max() ?? 0
    if highest < Self.badgeNumbers.upperBound { return highest + 1 }
    return Self.badgeNumbers.first { !taken.contains($0) } ?? highest
  }

  private func needNumber(_ number: Int, for person: ParticipantID?) throws(Refusal) {
    guard Self.badgeNumbers.contains(number) else { throw .roster(.badNumber(number)) }
    if let other = participants.first(where: { $0.number == number && $0.id != person }) {
      throw .numberTaken(number, other.id)
    }
  }

  /// Only what differs goes into the event.
  private func update(of id: ParticipantID, _ change: ParticipantChange) throws(Refusal)
    -> ParticipantUpdated
  {
    guard let person = participants[id] else { throw .gone(id.description) }
    var update = ParticipantUpdated(id: id)
    if let name = change.name { update.name = try newName(name, of: person.name) }
    if let group = change.group, group != person.group {
      if let group { try needGroup(group) }
      update.group = group
      update.withoutGroup = group == nil ? true : nil
    }
    if let role = change.role, role != person.role { update.role = role }
    if let number = change.number, number != person.number {
      try needNumber(number, for: id)
      update.number = number
    }
    if let languages = change.languages, languages != person.languages {
      update.languages = languages
    }
    if let precedence = change.precedence, precedence != person.precedence ?? 0 {
      update.precedence = precedence
    }
    guard update != ParticipantUpdated(id: id) else { throw .roster(.nothingChanges) }
    return update
  }

  /// A name in the language of its letters; nil where it is that already.
  func newName(_ name: String, of names: TextByLanguage) throws(Refusal) -> TextByLanguage? {
    let name = try text(name)
    let language = language(of: name)
    return names[language] == name ? nil : [language: name]
  }

  /// Two who both act are two people, or somebody has to say first what of it holds.
  private func needMergeable(_ id: ParticipantID, _ into: ParticipantID) throws(Refusal) {
    try needThere(id)
    try needThere(into)
    guard id != into else { throw .roster(.sameEntry) }
    if let group = participants[id]?.group, let other = participants[into]?.group, group != other {
      throw .roster(.differentGroups(id, into))
    }
    let people = [currentIntervention, interruptedIntervention].compactMap { $0?.participant }
    if people.contains(id), people.contains(into) { throw .roster(.bothActive(id, into)) }
    func wishes(_ person: ParticipantID) -> Set<RequestKind> {
      Set(waitingOrder.compactMap { requests[$0] }.filter { $0.participant == person }.map(\.kind))
    }
    guard settings.allowDuplicates || wishes(id).isDisjoint(with: wishes(into)) else {
      throw .roster(.bothActive(id, into))
    }
  }

  /// Who is there, and what counts towards the quorum: people who are there to be heard, or groups with one of them.
  var rollNow: RollCalled {
    let speaking = participants.filter(\.role.speaks)
    let there = speaking.filter(\.isPresent)
    let (counted, total) =
      switch settings.quorumOf {
      case .people: (there.count, speaking.count)
      case .groups: (Set(there.compactMap(\.group)).count, Set(speaking.compactMap(\.group)).count)
      }
    return RollCalled(
      present: participants.filter(\.isPresent).map(\.id), total: participants.count,
      counted: counted, needed: settings.quorum.needed(of: total))
  }

  /// The language of a text as its letters tell: Arabic where most letters are, else the session's main Latin one.
  public func language(of text: String) -> String {
    var arabic = 0
    var other = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if (0x0600...0x06FF).contains(scalar.value) { arabic += 1 } else { other += 1 }
    }
    if arabic > other { return "ar" }
    return created?.languages.first { $0 != "ar" } ?? "en"
  }
}
