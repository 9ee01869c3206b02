import SessionState
import Testing

@testable import Reports

/// C-6 over the whole demonstration: every document in every form at every level, in both languages.
struct DocumentNamesTests {
  private static let kinds: [DocumentKind] = [
    .outcome, .report, .recommendations, .actions, .speakers, .statistics, .timeline,
  ]
  /// Headings of the documents.
  private static let own: Set<String> = ["Rapporteur", "المقرر"]

  @Test(
    "C-6: no name in any document under each level", arguments: kinds,
    [Attribution.notForAttribution, .chathamHouse, .closed])
  func everyDocument(kind: DocumentKind, level: Attribution) throws {
    let whole = try DemonstrationLog.history()
    // Before and after the meeting goes under a stricter level of its own.
    var earlier = History(
      whole.events.prefix { $0.event.kindName != "session.attribution_changed" })
    // The demonstration names nobody in free words; a meeting may.
    let named = try #require(earlier.session.participants.first { $0.group != nil })
    let name = named.name.best("en")
    let group = try #require(earlier.session.group(of: named.id)).short
    let stamp = earlier.session.lastStamp
    for words in [
      "note \"\(name) of \(group) asked for time\"",
      "note --kind decision \"\(group) and \(name) meet again\"",
      "rec add \"Ask \(name) and \(group) for a plan\" --by \(group)",
      "action add \"\(name) writes to \(group)\" --owner \(group)",
    ] {
      let command = try Command(words, in: earlier.session)
      let event = try earlier.decide(command, by: .rapporteur, at: stamp)
      earlier.record(event, by: .rapporteur, at: stamp.at)
    }
    for session in [earlier.session, whole.session] {
      for language in [DocumentLanguage.one("en"), .one("ar"), .both] {
        let scope = DocumentScope(
          session, now: session.lastMoment, head: "", atLeast: level, language: language)
        let document = Document(kind, scope)
        for format in DocumentFormat.all(for: kind) where format != .word {
          let text =
            switch format {
            case .json: try document.json()
            case .table: document.table()
            case .markdown, .page, .text, .word: try document.text(template(kind, format), format)
            }
          expectNoNames(
            "\(kind.rawValue).\(format.rawValue) \(language)", withoutOutcome(text, kind, session),
            of: session,
            at: level, except: Self.own)
        }
      }
    }
  }

  private func template(_ kind: DocumentKind, _ format: DocumentFormat) throws -> DocumentTemplate {
    let bytes = try #require(DocumentTemplate.builtIn(kind, format))
    return try DocumentTemplate(bytes, file: "built in", for: format)
  }

  /// A document without the themes and addressees of the plan, where they are printed as such, and without the adopted
  /// texts: they are the outcome itself and stand at every level.
  private func withoutOutcome(_ text: String, _ kind: DocumentKind, _ session: Session) -> String {
    var printed = session.settings.themes.flatMap { $0.texts.values }
    for recommendation in session.recommendations where recommendation.state == .adopted {
      for wording in recommendation.adoptedTexts.values {
        // The outcome prints the verb apart and ends a text with a sign of its own.
        let words = wording.split(separator: " ")
        printed += (0...min(4, words.count)).map { count in
          let rest = words.dropFirst(count).joined(separator: " ")
          return String(rest.reversed().drop { ".;,،؛ ".contains($0) }.reversed())
        }.filter { $0.count > 20 }
      }
    }
    if kind == .recommendations {
      for recommendation in session.recommendations where !recommendation.addressees.isEmpty {
        for language in ["en", "ar"] {
          let names = recommendation.addressees.map {
            session.term($0, in: session.settings.addressees, language: language)
          }
          printed += [", ", "، ", "; "].map { names.joined(separator: $0) }
          printed += names.map { "\"\($0)\"" }
        }
      }
    }
    return Set(printed).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
      .reduce(text) { $0.replacing($1, with: "…") }
  }
}
