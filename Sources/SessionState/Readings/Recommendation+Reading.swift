extension Recommendation {
  /// The latest revision in a language; nil when there is none.
  public func latest(_ language: String) -> Revision? {
    revisions.last { $0.language == language }
  }

  /// The wording now: the latest revision of the original language.
  public var wording: String { latest(original)?.text ?? "" }

  /// The number of the last revision in any language.
  public var lastRevision: Int { revisions.last?.number ?? 0 }

  /// The languages that have a text, the original first.
  public var languages: [String] {
    [original] + Set(revisions.map(\.language)).subtracting([original]).sorted()
  }

  /// Whether a translation is behind the original (domain B-3).
  public func isBehind(_ language: String) -> Bool {
    guard language != original, let text = latest(language), let source = latest(original) else {
      return false
    }
    return (text.basedOn ?? 0) < source.number
  }

  /// Open brackets of the wording now (domain B-5).
  public var openBrackets: Int { Brackets.count(wording) }

  /// Whether the wording may still change (domain B-12).
  public var isWordingOpen: Bool {
    switch state {
    case .captured, .tabled, .deferred, .inSilence: true
    case .adopted, .withdrawn, .merged, .notAdopted: false
    }
  }
}

extension RecommendationState {
  /// The states that may come next (domain B.3).
  public var following: [RecommendationState] {
    switch self {
    case .captured: [.tabled, .withdrawn, .merged]
    case .tabled: [.adopted, .notAdopted, .deferred, .inSilence, .withdrawn, .merged]
    case .deferred: [.tabled, .withdrawn, .merged]
    case .adopted, .notAdopted: [.tabled]
    case .inSilence: [.adopted, .tabled]
    case .withdrawn, .merged: []
    }
  }
}

/// Contested words in square brackets, `[shall/should]` (domain B-5).
public enum Brackets {
  /// How many outer brackets of a text are contested; a literal bracket is written `\[`.
  public static func count(_ text: String) -> Int { ranges(text).count }

  /// Where the outer brackets stand, each from `[` to its `]`, or to the end when it is never closed.
  public static func ranges(_ text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var depth = 0
    var start = text.startIndex
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "[" {
        if depth == 0 { start = index }
        depth += 1
      } else if character == "]", depth > 0 {
        depth -= 1
        if depth == 0 { ranges.append(start..<text.index(after: index)) }
      }
    }
    if depth > 0 { ranges.append(start..<text.endIndex) }
    return ranges
  }
}
