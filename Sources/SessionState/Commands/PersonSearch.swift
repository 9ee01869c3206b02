/// Finding people by number, initials, group or a part of the name, in Latin or Arabic (domain A-16, D-9).
public enum PersonSearch {
  /// How well somebody matches; the better comes first.
  public enum Rank: Int, Comparable, Sendable {
    case number, initials, group, wordStart, inside

    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Somebody who matches.
  public struct Match: Hashable, Sendable {
    /// Who.
    public var participant: ParticipantID
    /// How well.
    public var rank: Rank
  }

  /// The people who match every word of a text, best first, then by badge number.
  ///
  /// A number alone selects exactly that person; an empty text selects everybody. Costs a scan of the roster.
  public static func matches(_ text: String, in session: Session) -> [Match] {
    let words = SearchFolding.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, let number = Int(words[0]) {
      return session.participants.filter { $0.number == number }
        .map { Match(participant: $0.id, rank: .number) }
    }
    let found = session.participants.compactMap { person -> (Match, Int)? in
      guard let rank = rank(of: person, words, in: session) else { return nil }
      return (Match(participant: person.id, rank: rank), person.number)
    }
    return found.sorted { ($0.0.rank, $0.1) < ($1.0.rank, $1.1) }.map(\.0)
  }

  /// The one person a text means: the only match, or the only one of the best rank above a part of a word.
  public static func only(_ text: String, in session: Session) -> Match? {
    let found = matches(text, in: session)
    guard let best = found.first else { return nil }
    let equals = found.prefix { $0.rank == best.rank }
    return equals.count == 1 && (found.count == 1 || best.rank < .group) ? best : nil
  }

  private static func rank(of person: Participant, _ words: [String], in session: Session) -> Rank?
  {
    let names = person.name.texts.values.map(SearchFolding.fold)
    let group = person.group.flatMap { session.groups[$0] }
    let short = group.map { SearchFolding.fold($0.short) } ?? ""
    var worst = Rank.number
    for word in words {
      guard let rank = rank(of: word, names: names, short: short) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private static func rank(of word: String, names: [String], short: String) -> Rank? {
    var best: Rank?
    func offer(_ rank: Rank) { best = min(best ?? rank, rank) }
    if !short.isEmpty, short.hasPrefix(word) { offer(.group) }
    for name in names {
      let parts = name.split { !$0.isLetter && !$0.isNumber }
      if word.count > 1, word == String(parts.compactMap(\.first)) { offer(.initials) }
      // An Arabic word begins after its article too: `امين` finds `الأمين`.
      if parts.contains(where: { $0.hasPrefix(word) || $0.hasPrefix("ال" + word) }) {
        offer(.wordStart)
      }
      if name.contains(word) { offer(.inside) }
    }
    return best
  }
}
