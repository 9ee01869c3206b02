/// Which words of a text went and which came (`domain.md` B-4), in any language.
///
/// Words are what stands between spaces. Cost: linear for texts that are nearly the same. Of two long texts that
/// have little in common, whole clauses or the whole middle count as changed.
public struct WordDiff: Hashable, Sendable {
  /// Some words in a row, with one space between them.
  public enum Piece: Hashable, Sendable {
    /// In both texts.
    case same(String)
    /// Only in the old one.
    case removed(String)
    /// Only in the new one.
    case added(String)
  }

  /// The pieces in the order of the text; what went stands before what came for it.
  public private(set) var pieces: [Piece] = []

  /// The words in which two texts differ.
  public init(_ old: String, _ new: String) {
    let old = old.split(whereSeparator: \.isWhitespace)
    let new = new.split(whereSeparator: \.isWhitespace)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    add(same: old.prefix(head))
    compare(old.dropFirst(head).dropLast(tail), new.dropFirst(head).dropLast(tail))
    add(same: old.suffix(tail))
  }

  /// Whether the texts have the same words in the same order.
  public var isEmpty: Bool {
    pieces.allSatisfy { if case .same = $0 { true } else { false } }
  }

  private typealias Words = ArraySlice<Substring>

  /// The comparison takes memory with the square of what differs, so it never sees more than this.
  private static let most = 1000

  private mutating func compare(_ old: Words, _ new: Words) {
    guard old.count + new.count > Self.most else {
      return align(Array(old), Array(new)) {
        $0.add(removed: $1[...], added: $2[...])
      } same: {
        $0.add(same: $1[...])
      }
    }
    let oldClauses = Self.clauses(old)
    let newClauses = Self.clauses(new)
    guard oldClauses.count + newClauses.count <= 2 * Self.most else {
      return add(removed: old, added: new)
    }
    align(oldClauses, newClauses) { diff, removed, added in
      let removed = removed.joined()
      let added = added.joined()
      guard removed.count + added.count <= Self.most else {
        return diff.add(removed: Array(removed)[...], added: Array(added)[...])
      }
      diff.compare(Array(removed)[...], Array(added)[...])
    } same: {
      $0.add(same: Array($1.joined())[...])
    }
  }

  /// Walks through both sequences, run by run.
  private mutating func align<Element: Hashable>(
    _ old: [Element], _ new: [Element],
    changed: (inout WordDiff, [Element], [Element]) -> Void,
    same: (inout WordDiff, [Element]) -> Void
  ) {
    var isRemoved = Array(repeating: false, count: old.count)
    var isAdded = Array(repeating: false, count: new.count)
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isAdded[offset] = true
      }
    }
    var i = 0
    var j = 0
    while i < old.count || j < new.count {
      let removed = Array(old[i...].prefix(isRemoved[i...].prefix { $0 }.count))
      let added = Array(new[j...].prefix(isAdded[j...].prefix { $0 }.count))
      i += removed.count
      j += added.count
      if !removed.isEmpty || !added.isEmpty { changed(&self, removed, added) }
      let kept = min(isRemoved[i...].prefix { !$0 }.count, isAdded[j...].prefix { !$0 }.count)
      if kept > 0 { same(&self, Array(old[i..<i + kept])) }
      i += kept
      j += kept
    }
  }

  private mutating func add(same words: Words) {
    guard !words.isEmpty else { return }
    let text = words.joined(separator: " ")
    if case .same(let before) = pieces.last {
      pieces[pieces.count - 1] = .same(before + " " + text)
    } else {
      pieces.append(.same(text))
    }
  }

  private mutating func add(removed: Words, added: Words) {
    if !removed.isEmpty { pieces.append(.removed(removed.joined(separator: " "))) }
    if !added.isEmpty { pieces.append(.added(added.joined(separator: " "))) }
  }

  /// The words up to each mark that ends a clause.
  private static func clauses(_ words: Words) -> [[Substring]] {
    var clauses: [[Substring]] = []
    var clause: [Substring] = []
    for word in words {
      clause.append(word)
      if let last = word.last, ".,;:!?،؛؟".contains(last) {
        clauses.append(clause)
        clause = []
      }
    }
    return clause.isEmpty ? clauses : clauses + [clause]
  }
}
