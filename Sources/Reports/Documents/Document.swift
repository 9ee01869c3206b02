import Crypto
import Foundation
public import SessionState
import TerminalScreen
import Words

/// A document of a session, computed from its state and from what of it may be told; written in any format.
///
/// Pure: no file is read or written here.
public struct Document {
  /// What it is.
  public let kind: DocumentKind
  private let scope: DocumentScope
  private let body: Body

  private enum Body {
    case outcome(OutcomeDocument)
    case report(ReportDocument)
    case recommendations(RecommendationsDocument)
    case actions(ActionsDocument)
    case speakers(SpeakersDocument)
    case statistics(StatisticsDocument)
    case timeline(TimelineDocument)
  }

  /// A document of a state.
  ///
  /// - Parameters:
  ///   - isFinal: Of an outcome: whether it is the final text and no draft (B-19).
  ///   - symbol: Of an outcome: the symbol it is given out under.
  ///   - day: Of statistics: the day they are of; nil for the session and each of its days.
  public init(
    _ kind: DocumentKind, _ scope: DocumentScope, isFinal: Bool = false, symbol: String? = nil,
    day: Int? = nil
  ) {
    self.kind = kind
    self.scope = scope
    // A document speaks its own language, whatever the program speaks (domain D-11).
    body = scope.words.said {
      switch kind {
      case .outcome: .outcome(OutcomeDocument(scope, isFinal: isFinal, symbol: symbol))
      case .report: .report(ReportDocument(scope))
      case .recommendations: .recommendations(RecommendationsDocument(scope))
      case .actions: .actions(ActionsDocument(scope))
      case .speakers: .speakers(SpeakersDocument(scope))
      case .statistics: .statistics(StatisticsDocument(scope, day: day))
      case .timeline: .timeline(TimelineDocument(scope))
      }
    }
  }

  /// The language of the document's own words.
  public var language: String { scope.ownLanguage }

  private var encodable: any Encodable {
    switch body {
    case .outcome(let document): document
    case .report(let document): document
    case .recommendations(let document): document
    case .actions(let document): document
    case .speakers(let document): document
    case .statistics(let document): document
    case .timeline(let document): document
    }
  }

  /// SHA-256 of what an outcome says, 64 hexadecimal digits, whatever its format, symbol and place in the log (B-19).
  public func contentHash() throws -> String {
    guard case .outcome(var document) = body else { return "" }
    document.symbol = nil
    document.log = nil
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let digest = SHA256.hash(data: try scope.words.said { try encoder.encode(document) })
    return digest.map { String(format: "%02x", $0) }.joined()
  }

  /// The document as JSON with a line break at its end: sorted keys in snake case, stable and documented.
  ///
  /// What could act on a terminal is escaped as `\u` (session-log 2.11, 11). What is absent has no key.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(
      decoding: try scope.words.said { try encoder.encode(encodable) }, as: UTF8.self)
    return Escaped.json(text) + "\n"
  }

  /// The document as a CSV file.
  public func table() -> String {
    scope.words.said {
      switch body {
      case .outcome(let document): document.table
      case .report(let document): document.table
      case .recommendations(let document): document.table(scope)
      case .actions(let document): document.table
      case .speakers(let document): document.table
      case .statistics(let document): document.table
      case .timeline(let document): document.table
      }
    }
  }

  /// The document as a template writes it.
  ///
  /// The template has the names of `--format json`, and besides: `words` with every heading, `has_NAME` for each
  /// list, `style` and `charts` for pages, `word` where pandoc makes a Word file of it.
  /// - Parameter digits: Those of its Arabic texts (domain D-10).
  /// - Throws: `TemplateProblem` when the template would print more than any document has.
  public func text(
    _ template: DocumentTemplate, _ format: DocumentFormat, digits: ExportDigits = .latin
  ) throws -> String {
    let charted = scope.words.isArabic ? digits : .latin
    return try ExportDigits.$current.withValue(charted) {
      try scope.words.said { try rendered(template, format, digits) }
    }
  }

  private func rendered(
    _ template: DocumentTemplate, _ format: DocumentFormat, _ digits: ExportDigits
  ) throws -> String {
    var value = try TemplateValue.of(encodable).mapTexts { TextCleaner.clean($0) }
      .written(digits, isArabic: scope.words.isArabic)
    let words = DocumentTerm.allCases.map { ($0.rawValue, TemplateValue.text(scope.words[$0])) }
    value = value.adding("words", .fields(Dictionary(words) { first, _ in first }))
    value = value.adding("word", .flag(format == .word))
    if format == .page {
      value = value.adding(
        "style", .text(String(decoding: PackageResources.style_css, as: UTF8.self)))
      value = value.adding("charts", charts)
    }
    return try template.render(value)
  }

  private var charts: TemplateValue {
    switch body {
    case .outcome, .actions, .statistics: .fields([:])
    case .recommendations: .fields(["changes": Charts.changes(scope)])
    case .report(let document):
      .fields([
        "speaking": Charts.speaking(document.figures, scope), "agenda": Charts.agenda(scope),
        "changes": Charts.changes(scope),
      ])
    case .speakers(let document):
      .fields(["speaking": Charts.speaking(document.figures, scope)])
    case .timeline: .fields(["agenda": Charts.agenda(scope)])
    }
  }
}
