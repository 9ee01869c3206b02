import SessionState

/// Finds planned speakers by number, name, or group and name, in any language.
struct SpeakerIndex {
  private let roster: Roster
  private let problems: ProblemList
  private var ids: [String: [ParticipantID]] = [:]
  /// The words for each participant in messages, and the same folded.
  private let labels: [(label: String, folded: String)]
  /// A look for similar names costs as much as there are participants, so it is done for the first misses.
  private var searches = 0

  init(_ roster: Roster, _ problems: ProblemList) {
    self.roster = roster
    self.problems = problems
    labels = roster.participants.map { participant in
      let label = [roster.short(of: participant), participant.name.best()].compactMap { $0 }
        .joined(separator: " ")
      return (label, Folding.fold(label))
    }
    for participant in roster.participants { add(participant) }
  }

  private mutating func add(_ participant: Participant) {
    var keys: Set<String> = [String(participant.number), "#\(participant.number)"]
    let group = participant.group.map { roster.groups[$0.number - 1] }
    let groupNames = group.map { [$0.short] + $0.name.texts.values } ?? []
    for name in participant.name.texts.values {
      keys.insert(Folding.fold(name))
      for groupName in groupNames {
        keys.insert(Folding.fold("\(groupName) \(name)"))
        keys.insert(Folding.fold("\(name) \(groupName)"))
        keys.insert(Folding.fold("\(name) (\(groupName))"))
      }
    }
    for groupName in groupNames { keys.insert(Folding.fold(groupName)) }
    for key in keys { ids[key, default: []].append(participant.id) }
  }

  /// The planned turns of an item; who is not found, or not alone, is reported.
  mutating func slots(of item: DraftItem) -> [Slot] {
    guard roster.isComplete else { return [] }
    return item.slots.flatMap { slots(of: $0) }
  }

  private mutating func slots(of slot: DraftSlot) -> [Slot] {
    guard slot.mayBeSeveral else { return resolve(slot.speaker.value, slot) }
    return resolve(slot.speaker.value, slot, splittingAt: SpeakerNames.separators[...])
  }

  /// The whole text first, because a name may hold a separator; then its parts, from strong to weak.
  private mutating func resolve(
    _ text: String, _ slot: DraftSlot, splittingAt separators: ArraySlice<Set<Character>> = []
  ) -> [Slot] {
    let (name, minutes) = SpeakerNames.length(in: text, unless: { ids[Folding.fold($0)] != nil })
    if let found = ids[Folding.fold(name)] {
      if found.count == 1 { return [Slot(participant: found[0], minutes: minutes ?? slot.minutes)] }
      let candidates = found.prefix(5).map { labels[$0.number - 1].label }
      let kind = PlanProblem.Kind.ambiguousSpeaker(InputText.quoted(name), candidates: candidates)
      problems.add(kind, at: slot.speaker.place)
      return []
    }
    if let separator = separators.first {
      let parts = text.split(whereSeparator: separator.contains)
        .map { InputText.trimmed(String($0)) }.filter { !$0.isEmpty }
      return parts.flatMap { resolve($0, slot, splittingAt: separators.dropFirst()) }
    }
    let kind = PlanProblem.Kind.unknownSpeaker(
      InputText.quoted(name), candidates: candidates(name))
    problems.add(kind, at: slot.speaker.place)
    return []
  }

  /// Participants whose words hold all words of the text, else the one with the most similar name.
  private mutating func candidates(_ text: String) -> [String] {
    searches += 1
    guard searches <= 50 else { return [] }
    let words = Folding.fold(text).split(separator: " ")
    let holding = labels.lazy.filter { label in words.allSatisfy { label.folded.contains($0) } }
    let found = holding.prefix(5).map(\.label)
    if !found.isEmpty { return Array(found) }
    let names = roster.participants.map { $0.name.best() }
    guard let nearest = Nearest.to(text, among: labels.map(\.label) + names) else { return [] }
    return [nearest]
  }
}

/// Speakers as a cell of a sheet names them.
enum SpeakerNames {
  /// What stands between speakers, from strong to weak.
  static let separators: [Set<Character>] = [[";", "؛", "|"], ["/"], [",", "،"]]

  /// The speakers of a slot where no list tells which separators belong to names.
  static func parts(_ slot: DraftSlot) -> [String] {
    let used = slot.splitsCommas ? separators[...] : separators.dropLast()
    let marks = used.reduce(into: Set<Character>()) { $0.formUnion($1) }
    return slot.speaker.value.split(whereSeparator: marks.contains)
      .map { length(in: InputText.trimmed(String($0)), unless: { _ in false }).name }
      .filter { !$0.isEmpty }
  }

  /// The name without minutes in brackets behind it: `Director (10 min)`.
  static func length(
    in text: String, unless isName: (String) -> Bool
  ) -> (name: String, minutes: Int?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), !isName(text) else {
      return (text, nil)
    }
    let inside = String(text[text.index(after: open)...].dropLast())
    guard let seconds = DurationForm.seconds(inside), (1...86_400).contains(seconds) else {
      return (text, nil)
    }
    return (InputText.trimmed(String(text[..<open])), (seconds + 59) / 60)
  }
}
