import SessionState
import Words

/// A paragraph of the outcome, in one language or in several, the original first.
struct OutcomeParagraph: Encodable, Hashable, Sendable {
  let number: Int?
  let capture: RecommendationID
  let state: String
  let passages: [OutcomePassage]

  /// How a paragraph ends (domain B.1).
  enum Ending {
    case comma, semicolon, stop

    func sign(_ language: String) -> String {
      switch self {
      case .comma: language == "ar" ? "،" : ","
      case .semicolon: language == "ar" ? "؛" : ";"
      case .stop: "."
      }
    }
  }

  init(
    _ text: Recommendation, number: Int?, ending: Ending, _ notes: inout [OutcomeFootnote],
    _ scope: DocumentScope
  ) {
    self.number = number
    capture = text.id
    state = scope.words.state(text.state)
    let marks = Self.footnotes(of: text, &notes, scope)
    passages = (scope.passages(of: text) ?? []).enumerated().map { place, passage in
      OutcomePassage(
        passage, verb: number == nil ? nil : text.verb, ending: ending,
        label: place == 0 ? number.map { "\($0). " } : nil, marks: place == 0 ? marks : [], scope)
    }
  }

  private static func footnotes(
    of text: Recommendation, _ notes: inout [OutcomeFootnote], _ scope: DocumentScope
  ) -> [OutcomeMark] {
    text.positions
      .filter { $0.value == .reservation || $0.value == .dissociate }
      .filter { scope.tells(text.level(of: $0)) }
      .map { position in
        let level = text.level(of: position)
        let said = scope.words(of: position, under: level)
        let words = scope.words.reservation(
          scope.party(position.party, under: level),
          dissociates: position.value == .dissociate, said)
        let number = notes.count + 1
        notes.append(
          OutcomeFootnote(
            number: number, text: words, language: scope.ownLanguage,
            direction: scope.words.isArabic ? "rtl" : "ltr"))
        return OutcomeMark(number: number)
      }
  }
}

/// The mark of a footnote.
struct OutcomeMark: Encodable, Hashable, Sendable {
  let number: Int
}

/// A paragraph in one language: its number, its verb, the rest of it.
struct OutcomePassage: Encodable, Hashable, Sendable {
  let language: String
  let direction: String
  let label: String?
  let verb: String?
  let text: String
  let marks: [OutcomeMark]

  init(
    _ passage: Passage, verb set: String?, ending: OutcomeParagraph.Ending, label: String?,
    marks: [OutcomeMark], _ scope: DocumentScope
  ) {
    language = passage.language
    direction = passage.direction
    self.label = label
    self.marks = marks
    let whole = Self.ended(passage.text, with: ending.sign(passage.language))
    if let own = Self.leadingVerb(whole, passage.language, scope) {
      verb = own
      text = String(whole.dropFirst(own.count).drop { $0 == " " })
    } else if let set, Passage(set, scope.passage(set).language).direction == passage.direction {
      (verb, text) = Self.joined(set, whole)
    } else {
      verb = nil
      text = whole
    }
  }

  /// A verb that was set before a text: `encourages` and `Encourage donors …` are one, `Encourages donors …`.
  private static func joined(_ verb: String, _ text: String) -> (String, String) {
    let shown = verb.prefix(1).uppercased() + verb.dropFirst()
    let verbs = verb.lowercased().split(separator: " ")
    var words = text.split(separator: " ")
    guard let first = words.first, let asked = verbs.first else { return (shown, text) }
    let own = first.lowercased()
    if asked == own || asked == own + "s" {
      words.removeFirst()
      // `Call on` is `calls upon`, too.
      if verbs.count > 1, let next = words.first?.lowercased(),
        next == verbs[1] || ["on", "upon"].contains(next)
      {
        words.removeFirst()
      }
      return (shown, words.joined(separator: " "))
    }
    // A capital that only stood at the beginning; not that of a name, after which another one follows.
    let isName = words.count < 2 || words[1].first?.isUppercase == true || own == first
    let isWord = first.dropFirst().allSatisfy { $0.isLowercase }
    guard !isName, isWord else { return (shown, text) }
    return (shown, text.prefix(1).lowercased() + text.dropFirst())
  }

  /// The text with the sign at its end, in place of whatever stood there.
  private static func ended(_ text: String, with sign: String) -> String {
    String(text.reversed().drop { ".;,،؛ ".contains($0) }.reversed()) + sign
  }

  /// The verb of the lists that a text begins with, as it stands in the text (B-13).
  private static func leadingVerb(
    _ text: String, _ language: String, _ scope: DocumentScope
  ) -> String? {
    guard let verb = scope.session.operativeVerb(of: text, language) else { return nil }
    let words = verb.split(separator: " ").count
    let own = text.split(separator: " ").prefix(words).joined(separator: " ")
    return own.count < text.count && text.hasPrefix(own) ? own : nil
  }
}
