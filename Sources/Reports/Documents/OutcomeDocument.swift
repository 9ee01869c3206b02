import SessionState
import Words

/// The outcome as a resolution is laid out: preamble, numbered operative paragraphs, date and place, reservations as
/// footnotes, final and capture numbers (domain B.1, B-2, B-9, B-20).
struct OutcomeDocument: Encodable, Sendable {
  let head: DocumentHead
  let standing: String
  let isFinal: Bool
  /// `HDW/L.1/Rev.2`; none where the document was given out under none.
  var symbol: String?
  let lead: [Passage]
  let preamble: [OutcomeParagraph]
  let themes: [OutcomeTheme]
  let closing: [Passage]
  let footnotes: [OutcomeFootnote]
  let numbers: [OutcomeNumber]
  var log: DocumentLog?

  init(_ scope: DocumentScope, isFinal: Bool, symbol: String?) {
    let session = scope.session
    let sections = session.outcome.map { section in
      var shown = section
      shown.recommendations = section.recommendations.filter {
        $0.isPrinted(isFinal: isFinal) && scope.passages(of: $0) != nil
      }
      return shown
    }.filter { !$0.recommendations.isEmpty }
    let operative = sections.filter { $0.part == .operative }
    let texts = operative.flatMap(\.recommendations)
    let isNumbered = texts.allSatisfy { $0.finalNumber != nil }
    var notes: [OutcomeFootnote] = []
    var place = 0
    head = DocumentHead(scope, .outcome)
    standing = scope.words[isFinal ? .final : .draft]
    self.isFinal = isFinal
    self.symbol = symbol
    lead = Self.lead(scope)
    preamble = sections.filter { $0.part == .preamble }.flatMap(\.recommendations).map {
      OutcomeParagraph($0, number: nil, ending: .comma, &notes, scope)
    }
    themes = operative.map { section in
      OutcomeTheme(
        theme: Self.heading(of: section, isOnly: operative.count == 1, scope),
        paragraphs: section.recommendations.map { text in
          place += 1
          return OutcomeParagraph(
            text, number: isNumbered ? text.finalNumber ?? place : place,
            ending: place == texts.count ? .stop : .semicolon, &notes, scope)
        })
    }
    footnotes = notes
    let paragraphs = themes.flatMap(\.paragraphs)
    closing = Self.closing(
      texts, Dictionary(paragraphs.map { ($0.capture, $0.number ?? 0) }) { first, _ in first },
      scope)
    numbers = themes.flatMap(\.paragraphs).compactMap { paragraph in
      paragraph.number.map {
        OutcomeNumber(final: $0, capture: paragraph.capture, state: paragraph.state)
      }
    }
    log = DocumentLog(scope)
  }

  /// The theme with a capital; texts without one stand apart from the theme before them.
  private static func heading(
    of section: OutcomeSection, isOnly: Bool, _ scope: DocumentScope
  ) -> [Passage] {
    guard section.theme != nil else {
      return isOnly
        ? [] : scope.languages.map { Passage(DocumentWords($0)[.otherRecommendations], $0) }
    }
    let own = section.recommendations.map(\.attribution).max() ?? .onRecord
    return scope.theme(section.theme, under: own).map {
      Passage($0.text.prefix(1).uppercased() + $0.text.dropFirst(), $0.language)
    }
  }

  private static func lead(_ scope: DocumentScope) -> [Passage] {
    scope.passages(scope.session.created?.title ?? [:]).map { title in
      let words = DocumentWords(title.language)
      let comma = words.isArabic ? "،" : ","
      return Passage(
        "\(words[.participantsOf]) \(words.quoted(title.text))\(comma)", title.language)
    }
  }

  /// Date and place of adoption; of a draft, of the meeting.
  private static func closing(
    _ texts: [Recommendation], _ numbers: [RecommendationID: Int], _ scope: DocumentScope
  ) -> [Passage] {
    let adopted = texts.filter { $0.state == .adopted }
    let adoptions = adopted.compactMap(\.adoption)
    let dates = Set(adoptions.map { scope.date($0.at.at) }).sorted()
    var ways: [(method: AdoptionMethod, paragraphs: [Int])] = []
    // C-6: of a closed meeting no more than that a text was adopted.
    for text in adopted where scope.tells(text.attribution) {
      guard let method = text.adoption?.method, let number = numbers[text.id] else { continue }
      if let place = ways.firstIndex(where: { $0.method == method }) {
        ways[place].paragraphs.append(number)
      } else {
        ways.append((method, [number]))
      }
    }
    let place = scope.session.created?.place ?? ""
    return scope.languages.map { language in
      let words = DocumentWords(language)
      let isAdopted = !texts.isEmpty && adoptions.count == texts.count
      let text =
        isAdopted
        ? words.adoption(ways, place, dates)
        : words.notAdopted(place, scope.session.days.map(\.date))
      return Passage(text, language)
    }.filter { !$0.text.isEmpty }
  }
}

/// The paragraphs of a theme.
struct OutcomeTheme: Encodable, Hashable, Sendable {
  let theme: [Passage]
  let paragraphs: [OutcomeParagraph]
}

/// A final number and the capture number it stands for (B-2).
struct OutcomeNumber: Encodable, Hashable, Sendable {
  let final: Int
  let capture: RecommendationID
  let state: String
}

/// A reservation, or a party that dissociated, numbered in the document (B-9).
struct OutcomeFootnote: Encodable, Hashable, Sendable {
  let number: Int
  let text: String
  let language: String
  let direction: String
}

extension DocumentScope {
  /// The languages in which the document says what is its own.
  var languages: [String] {
    switch language {
    case .one: [ownLanguage]
    case .both:
      (session.created?.languages ?? []).filter { $0 == "en" || $0 == "ar" }.isEmpty
        ? [ownLanguage]
        : (session.created?.languages ?? []).filter { $0 == "en" || $0 == "ar" }
    }
  }

  /// A theme in the languages asked for; one that is not of the session's list is a text like any other (C-6).
  func theme(_ name: String?, under own: Attribution) -> [Passage] {
    guard let name else { return [] }
    let known = session.settings.themes.first { $0.best() == name }
    return known.map { passages($0) } ?? [passage(disclosure.text(name, under: own))]
  }

  /// A theme in the document's own language.
  func themeName(_ name: String, under own: Attribution) -> String {
    let known = session.settings.themes.contains { $0.best() == name }
    return known
      ? session.term(name, in: session.settings.themes, language: ownLanguage)
      : disclosure.text(name, under: own)
  }
}
