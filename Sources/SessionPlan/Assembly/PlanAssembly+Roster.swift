import SessionState

/// The groups and participants of a plan.
struct Roster {
  var groups: [Group] = []
  var participants: [Participant] = []
  /// Whether speakers can be looked up in it.
  var isComplete = true

  func short(of participant: Participant) -> String? {
    participant.group.map { groups[$0.number - 1].short }
  }
}

extension PlanAssembly {
  /// Groups and participants with ids; reports numbers and short names that stand twice.
  mutating func roster() -> Roster {
    var roster = Roster()
    roster.isComplete = draft.isRosterComplete
    var groups = GroupIndex()
    for group in draft.groups { add(group, to: &roster, &groups) }
    var numbers = BadgeNumbers(draft.participants, problems)
    for participant in draft.participants {
      let id = ParticipantID(roster.participants.count + 1)
      let group = group(of: participant, &roster, &groups)
      let spoken = participant.languages ?? []
      roster.participants.append(
        Participant(
          id: id, number: numbers.next(participant), name: participant.name.map { text($0) } ?? [:],
          group: group, role: participant.role ?? .delegate,
          languages: spoken.isEmpty ? [languages[0]] : spoken))
    }
    addSpeakersOfSheet(to: &roster, &numbers)
    return roster
  }

  private mutating func add(_ group: DraftGroup, to roster: inout Roster, _ index: inout GroupIndex)
  {
    guard let short = group.short else { return }
    if let first = index.shorts[Folding.fold(short.value)] {
      problems.add(
        .duplicate(.short, short.value, firstFile: first.source.fileName, firstLine: first.line),
        at: short.place)
      return
    }
    let name = group.name.map { text($0) } ?? [:]
    let type = group.type ?? .guess(name, short: short.value)
    index.append(
      Group(id: GroupID(roster.groups.count + 1), short: short.value, name: name, type: type),
      at: short.place, to: &roster)
  }

  private mutating func group(
    of participant: DraftParticipant, _ roster: inout Roster, _ index: inout GroupIndex
  ) -> GroupID? {
    guard let written = participant.group ?? participant.groupShort else { return nil }
    if let short = participant.groupShort, let known = index[short.value] { return known }
    if let known = index[written.value] { return known }
    guard participant.addsGroup else {
      problems.add(
        .unknownGroup(
          InputText.quoted(written.value), nearest: index.nearest(written.value, roster)),
        at: written.place)
      return nil
    }
    let text = self.text(DraftText(plain: written, at: written.place))
    let short = participant.groupShort?.value ?? GroupShort.make(written.value)
    let group = Group(
      id: GroupID(roster.groups.count + 1), short: index.unique(short), name: text,
      type: participant.groupType ?? .guess(text, short: short))
    index.append(group, at: written.place, to: &roster)
    index.alias(written.value, group.id)
    return group.id
  }

  /// Without any list of participants, those whom the agenda sheet names are the participants.
  private func addSpeakersOfSheet(to roster: inout Roster, _ numbers: inout BadgeNumbers) {
    guard draft.participants.isEmpty, draft.isRosterComplete else { return }
    var known: Set<String> = []
    var first: Place?
    for slot in draft.rows.lazy.flatMap(\.slots) {
      for part in SpeakerNames.parts(slot) where known.insert(Folding.fold(part)).inserted {
        let code = LanguageForm.guess(part, listed: languages)
        roster.participants.append(
          Participant(
            id: ParticipantID(roster.participants.count + 1), number: known.count,
            name: [code: part], group: nil, role: .panellist, languages: [code]))
        first = first ?? slot.speaker.place
      }
    }
    if let first { problems.add(.speakersBecameParticipants(count: known.count), at: first) }
  }
}

/// Finds groups by short name or name.
struct GroupIndex {
  /// Where each short name stands.
  private(set) var shorts: [String: Place] = [:]
  private var ids: [String: GroupID] = [:]
  /// A look for similar names costs as much as there are groups, so it is done for the first misses only.
  private var searches = 0

  subscript(name: String) -> GroupID? { ids[Folding.fold(name)] }

  mutating func append(_ group: Group, at place: Place, to roster: inout Roster) {
    shorts[Folding.fold(group.short)] = place
    alias(group.short, group.id)
    for name in group.name.texts.values { alias(name, group.id) }
    roster.groups.append(group)
  }

  mutating func alias(_ name: String, _ id: GroupID) {
    let key = Folding.fold(name)
    ids[key] = ids[key] ?? id
  }

  mutating func nearest(_ name: String, _ roster: Roster) -> String? {
    searches += 1
    return searches > 50 ? nil : Nearest.to(name, among: roster.groups.map(\.short))
  }

  /// The short name, with a number behind it where another group has it.
  func unique(_ short: String) -> String {
    guard shorts[Folding.fold(short)] != nil else { return short }
    var number = 2
    while shorts[Folding.fold(short + String(number))] != nil { number += 1 }
    return short + String(number)
  }
}

/// Numbers on badges: those given, and for the others the lowest that are free.
struct BadgeNumbers {
  private var taken: Set<Int> = []
  private var lowest = 1

  init(_ participants: [DraftParticipant], _ problems: ProblemList) {
    var places: [Int: Place] = [:]
    for number in participants.lazy.compactMap(\.number) {
      if let first = places[number.value] {
        problems.add(
          .duplicate(
            .number, String(number.value), firstFile: first.source.fileName, firstLine: first.line),
          at: number.place)
      } else {
        places[number.value] = number.place
      }
    }
    taken = Set(places.keys)
  }

  mutating func next(_ participant: DraftParticipant) -> Int {
    if let number = participant.number { return number.value }
    while taken.contains(lowest) { lowest += 1 }
    taken.insert(lowest)
    return lowest
  }
}
