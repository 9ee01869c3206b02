import SessionState
import Words

/// Hides the names of a roster in free texts.
struct Masking: Sendable {
  private let matcher: NameMatcher

  init(_ names: RosterNames) { matcher = NameMatcher(names.all) }

  /// A text as it is told at a level, and how many names were hidden in it.
  ///
  /// C-6: nobody's name; of an organisation its kind only, and under the Chatham House Rule nothing.
  func masked(_ text: String, _ level: Attribution) -> (text: String, count: Int) {
    guard level != .onRecord else { return (text, 0) }
    let matches = matcher.matches(in: text) { _ in true }
    guard !matches.isEmpty else { return (text, 0) }
    var masked = ""
    var end = text.startIndex
    for match in matches {
      masked += text[end..<match.range.lowerBound]
      masked += mask(match, level)
      end = match.range.upperBound
    }
    return (masked + text[end...], matches.count)
  }

  private func mask(_ match: NameMatcher.Match, _ level: Attribution) -> String {
    if level == .notForAttribution, case .group(let type) = match.owner {
      return "[\(type.word(match.isArabic ? "ar" : "en"))]"
    }
    return match.isArabic ? NameMask.arabic : NameMask.latin
  }
}

/// Every form in which the people and groups of a roster are named.
struct RosterNames: Sendable {
  private(set) var all: [(text: String, owner: NameMatcher.Owner)] = []
  private var groups: [GroupID: [String]] = [:]

  init(_ session: Session) {
    for group in session.groups { add(group) }
    for person in session.participants { add(person.name, group: person.group) }
  }

  /// A group's short and full names, but not one that tells no more than its kind.
  mutating func add(_ group: Group) {
    let kinds = ["en", "ar"].map { SearchFolding.fold(group.type.word($0)) }
    let names = ([group.short] + group.name.texts.values)
      .filter { !kinds.contains(SearchFolding.fold($0)) }
    groups[group.id, default: []] += names
    all += names.map { ($0, .group(group.type)) }
  }

  /// A person's names, alone and with the group's before or behind.
  mutating func add(_ name: TextByLanguage, group: GroupID?) {
    let groups = group.flatMap { self.groups[$0] } ?? []
    for text in name.texts.values {
      all.append((text, .person))
      for group in groups {
        all += [("\(text) \(group)", .person), ("\(group) \(text)", .person)]
      }
      // `Head of Delegation, IFRC`: the group is part of the name, and what stands before it is one, too.
      let parts = text.split { ",،".contains($0) }
      guard parts.count > 1, let last = parts.last else { continue }
      let ending = SearchFolding.fold(String(last))
      if groups.contains(where: { ending.contains(SearchFolding.fold($0)) }) {
        all.append((parts.dropLast().joined(separator: ","), .person))
      }
    }
  }
}
