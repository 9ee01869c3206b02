import SessionState
import Words

/// Every form in which the people and groups of a roster are named.
struct RosterNames: Sendable {
  private(set) var all: [(text: String, owner: NameMatcher.Owner)] = []
  /// Single words of names of several, folded: a family name says who is meant as the whole name does.
  private(set) var parts: Set<String> = []
  private var groups: [GroupID: [String]] = [:]
  private var memberships: [ParticipantID: GroupID] = [:]
  private var names: [ParticipantID: [TextByLanguage]] = [:]
  /// Whether the roster has no names any more, so that its groups are called by words of every day.
  private var isRedacted = false

  /// The names as they are.
  init(_ session: Session) {
    isRedacted = session.created?.redacted != nil
    for group in session.groups { add(group.id, group.type, [group.short], group.name) }
    for person in session.participants { add(person.name, of: person.id, group: person.group) }
    for (party, names) in session.formerNames {
      switch party {
      case .participant(let id):
        for name in names { add(["und": name], of: id) }
      case .group(let id):
        add(id, session.groups[id]?.type ?? .other, names, [:])
      }
    }
  }

  /// The names as they ever were, also those that were put right or taken back.
  init(_ events: [RecordedEvent]) {
    if case .sessionCreated(let head) = events.first?.event { isRedacted = head.redacted != nil }
    var types: [GroupID: GroupType] = [:]
    for case .groupAdded(let group) in events.lazy.map(\.event.effect) {
      types[group.id] = group.type
      add(group.id, group.type, [group.short], group.name)
    }
    for case .groupUpdated(let change) in events.lazy.map(\.event.effect) {
      let type = change.type ?? types[change.id] ?? .other
      add(change.id, type, change.short.map { [$0] } ?? [], change.name ?? [:])
    }
    for recorded in events {
      switch recorded.event.effect {
      case .participantAdded(let person): add(person.name, of: person.id, group: person.group)
      case .participantUpdated(let change):
        add(change.name ?? [:], of: change.id, group: change.group)
      default: break
      }
    }
  }

  /// A group's short and full names.
  private mutating func add(
    _ id: GroupID, _ type: GroupType, _ short: [String], _ name: TextByLanguage
  ) {
    let names = (short + name.texts.values).filter { !isRedacted || !type.isOwnWord($0) }
    groups[id, default: []] += names
    all += names.map { ($0, .group(type)) }
  }

  /// A person's names, alone and with the group's before or behind.
  mutating func add(_ name: TextByLanguage, of id: ParticipantID, group: GroupID? = nil) {
    if let group, group != memberships[id] {
      memberships[id] = group
      for earlier in names[id] ?? [] { add(earlier, in: group) }
    }
    names[id, default: []].append(name)
    add(name, in: memberships[id])
  }

  private mutating func add(_ name: TextByLanguage, in group: GroupID?) {
    let groups = group.flatMap { self.groups[$0] } ?? []
    for text in name.texts.values {
      all.append((text, .person))
      let words = TextWords.of(text).map(\.folded)
      if words.count > 1 { parts.formUnion(words.filter { $0.unicodeScalars.count > 2 }) }
      for group in groups {
        all += [("\(text) \(group)", .person), ("\(group) \(text)", .person)]
      }
      // `Head of Delegation, IFRC`: the group is part of the name, and what stands before it is one, too.
      let pieces = text.split { ",،".contains($0) }
      guard pieces.count > 1, let last = pieces.last else { continue }
      let ending = SearchFolding.fold(String(last))
      if groups.contains(where: { ending.contains(SearchFolding.fold($0)) }) {
        all.append((pieces.dropLast().joined(separator: ","), .person))
      }
    }
  }
}

extension GroupType {
  /// Whether a name says no more than what kind of organisation it is.
  func isOwnWord(_ name: String) -> Bool {
    let words = ["en", "ar"].flatMap { [word($0), GroupType.delegation($0)] } + [short]
    let folded = SearchFolding.fold(name)
    return words.contains { SearchFolding.fold($0) == folded }
  }
}
