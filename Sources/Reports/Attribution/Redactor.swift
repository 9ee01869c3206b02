import SessionState
import Words

/// Takes the names out of one event after the other; what each one takes is in the files beside this one.
struct Redactor {
  let masking: Masking
  let names: RosterNames
  /// Under which levels the source's lines stand.
  let levels: RedactionLevels
  /// The badge numbers of the new log.
  let numbers: RedactionNumbers
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

  init(
    masking: Masking, names: RosterNames, levels: RedactionLevels, numbers: RedactionNumbers,
    level: Attribution
  ) {
    self.masking = masking
    self.names = names
    self.levels = levels
    self.numbers = numbers
    self.level = level
  }

  /// The source's state at its end: attribution as it stands now, and which wordings were adopted.
  var final: Session { levels.final }

  /// The level at which the roster and what goes through all of the session are told.
  var overall: Attribution { max(level, levels.strictest) }

  /// Whether not even the kind of organisation is told, nor what shows it (C-6).
  var hidesKinds: Bool { overall >= .chathamHouse }

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

  /// Counts a name that is hidden whole.
  mutating func hidden(as mask: String) -> String {
    hidden += 1
    return mask
  }

  /// Leaves a text out whole.
  mutating func leave(_ text: String) -> String {
    if !text.isEmpty { leftOut += 1 }
    return ""
  }

  /// Tells that a person should read something.
  mutating func doubt(_ reason: Doubt.Reason, _ words: String) { doubts.append((reason, words)) }

  /// A language's code; anything else that stands in its place is no code, least of all a name.
  func code(_ language: String) -> String {
    let letters = language.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = letters.count == 1 && language.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    let isOfSession = final.created?.languages.contains(language) == true
    guard let first = letters.first, (2...3).contains(first.utf8.count), isPlain || isOfSession,
      letters.allSatisfy({ (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy(Self.isLetter) }),
      isOfSession && isPlain || masking.masked(language, .closed).count == 0
    else { return "und" }
    return language
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  func code(_ language: String?) -> String? { language.map { code($0) } }

  /// The language of a person or of what somebody says, which shows where they come from.
  func spoken(_ language: String?) -> String? { hidesKinds ? nil : code(language) }

  /// The languages of a person.
  func spoken(_ languages: [String]) -> [String] { hidesKinds ? [] : languages.map { code($0) } }
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
