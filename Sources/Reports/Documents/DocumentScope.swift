public import SessionState
import Words

/// In which language a document is written.
public enum DocumentLanguage: Hashable, Sendable {
  /// Each text in its original language, its translation under it (domain B-20).
  case both
  /// Each text in one language where it has it.
  case one(String)
}

/// What documents are computed from: a state, and what of it may be told in which language.
public struct DocumentScope {
  /// The state.
  public let session: Session
  /// The moment up to which running clocks count.
  public let now: Moment
  /// The head of the log at that state; empty when the log has none.
  public let head: String
  /// What may be told.
  public let disclosure: Disclosure
  /// The language of the texts.
  public let language: DocumentLanguage
  let words: DocumentWords
  private let names = NameStore()

  /// A state to be told at an attribution level or a stricter one of its own.
  ///
  /// - Parameter later: The session as it became, for a document of an earlier state: what was put under a stricter
  ///   rule since is told by that one. nil: by the levels of the state alone.
  public init(
    _ session: Session, now: Moment, head: String, atLeast level: Attribution,
    language: DocumentLanguage, levelsOf later: Session? = nil
  ) {
    let session = later.map { session.stricter(with: $0) } ?? session
    self.session = session
    self.now = now
    self.head = head
    self.language = language
    disclosure = Disclosure(session, atLeast: level)
    words =
      switch language {
      case .both: DocumentWords(session.latinLanguage)
      case .one(let language): DocumentWords(language)
      }
  }

  /// The language of the document's own words.
  var ownLanguage: String { words.language }

  /// Who said something, as far as it may be told.
  func speaker(_ id: ParticipantID, under own: Attribution) -> String? {
    names.name(.participant(id), disclosure.level(own)) {
      disclosure.speaker(id, under: own, language: ownLanguage)
    }
  }

  /// Who did something, as far as it may be told.
  func party(_ party: Party, under own: Attribution) -> String? {
    names.name(party, disclosure.level(own)) {
      disclosure.party(party, under: own, language: ownLanguage)
    }
  }

  /// An item by its number and title; titles are told at every level (C-6).
  func item(_ id: ItemID?) -> ItemName? {
    guard let id, let item = session.items[id] else { return nil }
    return ItemName(id: id, number: item.plan.number, title: item.plan.title.best(ownLanguage))
  }

  /// Whether anything but titles and adopted texts may be told of what has this level.
  func tells(_ own: Attribution) -> Bool { disclosure.level(own) != .closed }

  /// Whether anything but its title may be told of an item.
  func tells(_ item: AgendaItem) -> Bool { disclosure.level(of: item) != .closed }

  /// Whether what one person did may be told by itself, and when: under the Chatham House Rule there are totals only.
  func tellsSingly(_ own: Attribution) -> Bool { disclosure.level(own) < .chathamHouse }
}

/// Names already found: finding one looks through the roster for namesakes.
private final class NameStore {
  private struct Key: Hashable {
    var party: Party
    var level: Attribution
  }
  private var known: [Key: String?] = [:]

  func name(_ party: Party, _ level: Attribution, _ find: () -> String?) -> String? {
    let key = Key(party: party, level: level)
    if let name = known[key] { return name }
    let name = find()
    known[key] = .some(name)
    return name
  }
}

/// An agenda item as documents name it.
struct ItemName: Encodable, Hashable, Sendable {
  let id: ItemID
  let number: String
  let title: String
}

/// A paragraph in one language.
struct Passage: Encodable, Hashable, Sendable {
  let language: String
  let direction: String
  let isRightToLeft: Bool
  let text: String

  init(_ text: String, _ language: String) {
    self.text = text
    self.language = language
    isRightToLeft = ["ar", "fa", "he", "ur"].contains(language)
    direction = isRightToLeft ? "rtl" : "ltr"
  }
}

extension DocumentScope {
  /// A text in the languages asked for, the main one first.
  func passages(_ text: TextByLanguage, first: String? = nil) -> [Passage] {
    switch language {
    case .one(let language):
      if let found = text[language] { return [Passage(found, language)] }
      let code =
        text.texts.keys.contains("en") ? "en" : text.texts.keys.min() ?? language
      return text.texts.isEmpty ? [] : [Passage(text.best(language), code)]
    case .both:
      let order = [first, session.created?.languages.first].compactMap { $0 }
      let codes = text.texts.keys.sorted { left, right in
        let (one, other) = (order.firstIndex(of: left) ?? 9, order.firstIndex(of: right) ?? 9)
        return (one, left) < (other, right)
      }
      return codes.compactMap { code in text[code].map { Passage($0, code) } }
    }
  }

  /// The language that a text is written in, told from its letters.
  func passage(_ text: String) -> Passage {
    let isArabic =
      text.unicodeScalars.first {
        $0.properties.isAlphabetic
      }.map { (0x600...0x6FF).contains($0.value) } ?? false
    return Passage(text, isArabic ? "ar" : session.latinLanguage)
  }

  /// Seconds east of UTC on the day of a time.
  func offset(_ at: Milliseconds) -> Int {
    let day = session.days.first {
      (0..<Milliseconds.day).contains($0.sinceMidnight(at))
    }
    return day?.offset ?? session.utcOffset
  }

  /// The time of day at the place, `10:42:07`.
  func time(_ at: Milliseconds) -> String { TimeText.time(at, offset: offset(at)) }

  /// The time of day at the place, `10:42`.
  func hourMinute(_ at: Milliseconds) -> String {
    TimeText.hourMinute(at, offset: offset(at))
  }

  /// The date at the place.
  func date(_ at: Milliseconds) -> LocalDate {
    let local = min(max(at, 0), 1 << 53) + offset(at) * 1000
    return LocalDate(dayNumber: local / .day)
  }
}
