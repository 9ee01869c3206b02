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

  /// Whether it was neither withdrawn nor became part of others.
  public var isLive: Bool {
    switch state {
    case .captured, .tabled, .deferred, .inSilence, .adopted, .notAdopted: true
    case .withdrawn, .merged, .split: false
    }
  }

  /// Whether an outcome document holds it: a draft what may still be adopted, a final one what was (domain B-19).
  public func isPrinted(isFinal: Bool) -> Bool {
    switch state {
    case .adopted: true
    case .captured, .tabled, .inSilence: !isFinal
    case .deferred, .withdrawn, .merged, .split, .notAdopted: false
    }
  }

  /// The silence procedure it is in (domain B-11).
  public var silence: Silence? { state == .inSilence ? silences.last : nil }

  /// Where the text of a language stands (domain B-3).
  public func textState(_ language: String) -> TextState {
    guard let text = latest(language) else { return .missing }
    if isBehind(language) { return .behind(from: text.basedOn ?? 0) }
    if agreed[language] == text.number { return .agreed }
    // What was adopted is agreed in the language in which it was adopted.
    if state == .adopted, adoption?.revision == text.number { return .agreed }
    return .draft
  }

  /// Everybody who stands behind it.
  public var parties: [Party] { proposers + coSponsors + supporters }

  /// The attribution level under which somebody came to stand behind it (domain A-37).
  public func level(of party: Party) -> Attribution {
    max(attribution, partyLevels[party] ?? .onRecord)
  }

  /// The attribution level of a position (domain A-37).
  public func level(of position: PartyPosition) -> Attribution {
    max(attribution, position.attribution ?? .onRecord)
  }

  /// The attribution level of who proposed a change and why (domain A-37).
  public func level(of revision: Revision) -> Attribution {
    max(attribution, revision.attribution ?? .onRecord)
  }

  /// As what a person or group stands behind it; nil when they do not.
  public func role(of party: Party) -> PartyRole? {
    if proposers.contains(party) { return .proposer }
    if coSponsors.contains(party) { return .coSponsor }
    return supporters.contains(party) ? .support : nil
  }

  /// Whether the wording may still change (domain B-12).
  public var isWordingOpen: Bool {
    switch state {
    case .captured, .tabled, .deferred, .inSilence: true
    case .adopted, .withdrawn, .merged, .split, .notAdopted: false
    }
  }
}

/// Where the text of one language stands (domain B-3).
public enum TextState: Hashable, Sendable {
  /// There is none.
  case missing
  /// It is there and not agreed.
  case draft
  /// It was made from a revision of the original that was changed since.
  case behind(from: Int)
  /// It is agreed as it stands.
  case agreed
}

extension RecommendationState {
  /// The states that may come next (domain B.3).
  public var following: [RecommendationState] {
    switch self {
    case .captured: [.tabled, .withdrawn, .merged, .split]
    case .tabled: [.adopted, .notAdopted, .deferred, .inSilence, .withdrawn, .merged, .split]
    case .deferred: [.tabled, .withdrawn, .merged, .split]
    case .adopted, .notAdopted: [.tabled]
    case .inSilence: [.adopted, .tabled]
    case .withdrawn, .merged, .split: []
    }
  }
}

/// Contested words in square brackets, `[shall/should]` (domain B-5).
public enum Brackets {
  /// How many outer brackets of a text are contested; a literal bracket is written `\[`.
  public static func count(_ text: String) -> Int { ranges(text).count }

  /// Whether a bracket is opened and never closed, or closed and never opened: a slip, or contested words to come.
  public static func isUnbalanced(_ text: String) -> Bool {
    var depth = 0
    var isEscaped = false
    for character in text {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "[" {
        depth += 1
      } else if character == "]" {
        depth -= 1
        if depth < 0 { return true }
      }
    }
    return depth != 0
  }

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
