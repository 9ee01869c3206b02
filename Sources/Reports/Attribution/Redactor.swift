import SessionState
import Words

/// Takes the names out of one event after the other; what each one takes is in the files beside this one.
struct Redactor {
  let masking: Masking
  let names: RosterNames
  /// The source's state at its end: attribution as it stands now, and which wordings were adopted.
  let final: Session
  /// The level asked for.
  let level: Attribution
  var mark: RedactionMark?
  var newSession = ""

  /// Notes that were a quote at any time: one that was told word for word stays so, whatever it is called since.
  var quotes: Set<NoteID> = []

  /// The level of the event at hand.
  private(set) var current = Attribution.closed
  /// How many names were hidden in the event at hand.
  private(set) var hidden = 0
  /// How many of its texts were left out.
  private(set) var leftOut = 0
  /// What a person should read in it.
  private(set) var doubts: [(Doubt.Reason, String)] = []

  init(masking: Masking, names: RosterNames, final: Session, level: Attribution) {
    self.masking = masking
    self.names = names
    self.final = final
    self.level = level
  }

  /// Begins with the next event, which was recorded under a level.
  mutating func begin(under own: Attribution) {
    current = max(own, level)
    hidden = 0
    leftOut = 0
    doubts = []
  }

  /// Goes on at a stricter level where the thing itself has one.
  mutating func raise(to own: Attribution?...) {
    for case .some(let own) in own { current = max(current, own) }
  }

  /// A text that stays at every level, its names hidden: a title.
  mutating func title(_ text: String) -> String {
    let masked = masking.masked(text, current)
    hidden += masked.count
    doubts += masked.left.flatMap { DoubtfulWords.find(in: $0, names: names) }
    return masked.text
  }

  mutating func title(_ text: TextByLanguage) -> TextByLanguage {
    var texts: [String: String] = [:]
    for (language, value) in text.texts.sorted(by: { $0.key < $1.key }) {
      texts[code(language)] = title(value)
    }
    return TextByLanguage(texts)
  }

  mutating func title(_ text: TextByLanguage?) -> TextByLanguage? { text.map { title($0) } }

  /// A free text: its names hidden, and in a closed meeting left out.
  mutating func free(_ text: String) -> String {
    guard current == .closed else { return title(text) }
    return leave(text)
  }

  mutating func free(_ text: String?) -> String? {
    guard let text else { return nil }
    let kept = free(text)
    return kept.isEmpty && !text.isEmpty ? nil : kept
  }

  /// Leaves a text out whole.
  mutating func leave(_ text: String) -> String {
    if !text.isEmpty { leftOut += 1 }
    return ""
  }

  /// Tells that a person should read something.
  mutating func doubt(_ reason: Doubt.Reason, _ words: String) { doubts.append((reason, words)) }

  /// A language's code; anything else that stands in its place is no code.
  func code(_ language: String) -> String {
    let isCode =
      (2...11).contains(language.utf8.count)
      && language.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0 | 0x20) }
    return isCode ? language : "und"
  }

  func code(_ language: String?) -> String? { language.map { code($0) } }
}

/// What a machine cannot judge in a line of a redacted log (domain C-7).
public struct Doubt: Hashable, Sendable {
  /// The line.
  public var seq: Int
  /// The kind of event.
  public var kind: String
  /// Why a person should read it.
  public var reason: Reason
  /// What it is about.
  public var words: String

  /// Why a person should read something.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Words with capital letters: perhaps a name that the roster does not have.
    case capitals
    /// A part of a name of the roster.
    case partOfName
    /// A form of address, which a name may follow.
    case title
    /// A country.
    case country
    /// Word for word what somebody said.
    case quote
  }
}
