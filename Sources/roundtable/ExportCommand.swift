public import ArgumentParser
import Foundation
import Reports
public import SessionState
import SessionStorage
import Words

/// `export`: a document of a session, as text, table, page or Word file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Writes a document (outcome, report, recommendations, speakers, statistics …), or the log to read or to play."
  )

  @OptionGroup var session: SessionOptions

  @Option(name: .customLong("as"), help: "What: \(ExportKind.words).")
  var what: ExportKind

  @Option(
    name: .customLong("format"),
    help: "In which form: \(ExportFormat.words); else by the ending of -o.")
  var formGiven: ExportFormat?

  @Option(
    help: ArgumentHelp(
      "Tell no more than this level allows; items with a stricter one keep it.",
      valueName: Attribution.words))
  var attribution: Attribution?

  @Option(help: "The state at this time: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Option(help: "The state just after this event.")
  var seq: Int?

  @Option(help: "A Mustache template of your own; --print-template shows the built-in one.")
  var template: String?

  @Flag(help: "Only print the built-in template of this kind and form.")
  var printTemplate = false

  @Option(help: "An outcome given out before, as it was: L.1, L.1/Rev.2.")
  var draft: String?

  @Flag(help: "Give the outcome out as the final text: what was adopted, under final numbers.")
  var final = false

  @Option(help: "en, ar or both, each paragraph in its original language first (the usual).")
  var language: String?

  @Option(help: "latin or arabic: the digits of Arabic texts in md, html, txt and docx.")
  var digits: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file to write; without one, standard output.")
  var output: String?

  @Flag(help: "Replace the file that is there.")
  var force = false

  @OptionGroup(title: "Of --as log") var recording: RecordingOptions

  /// The kind of document; the log is none and is written elsewhere.
  private var kind: DocumentKind { what.document ?? .timeline }

  private var format: DocumentFormat? { formGiven?.document }

  func validate() throws {
    if let digits, ExportDigits(rawValue: digits) == nil {
      throw ValidationError(PreferenceText.wrongFlag(.digits, digits))
    }
  }

  func run() throws {
    guard what.document != nil else { return try LogExport(self).run() }
    try checkOptions()
    let format = try form()
    if digits != nil, !format.hasTemplate {
      throw Failure(DigitWords.notIn(format.rawValue), code: 2)
    }
    if printTemplate { return try showTemplate(format) }
    let template = try readTemplate(format)
    if format == .word { try Pandoc.check() }
    // An outcome given out is recorded; nothing else writes.
    let issues = kind == .outcome && at == nil && seq == nil && draft == nil
    let (live, log) = try session.open(issues ? .append : .read)
    let file = try target(format).map {
      try DocumentFile($0, log: log.path, isForced: force)
    }
    // Documents of times of day say where these are not the true ones.
    if [.statistics, .speakers, .report].contains(kind),
      let jumps = Sentence.clockJumps(live.history.clockJumps)
    {
      Output.error(jumps)
    }
    // C-8: whose names are not here are not found in texts, either.
    if log.roster.lacksNames { Output.error(RedactionWords.noNames) }
    // Everything that can fail is done before an outcome is recorded as given out, and its name is given last.
    var bytes: [UInt8] = []
    var prepared: DocumentFile.Prepared?
    do {
      try make(live, log) { document, state in
        bytes = try written(document, format, template, time: state.lastStamp.at)
        if let prepared { file?.drop(prepared) }
        prepared = try file?.prepare(bytes)
      }
    } catch {
      if let prepared { file?.drop(prepared) }
      throw error
    }
    if let file, let prepared { try file.finish(prepared) } else { Output.data(bytes) }
  }

  private func checkOptions() throws {
    if formGiven == .cast || recording.areGiven {
      throw Failure(RecordingWords.onlyLog, code: 2)
    }
    if kind != .outcome, final || draft != nil {
      throw Failure(ExportWords.onlyOutcome, code: 2)
    }
    if final, at != nil || seq != nil {
      throw Failure(ExportWords.finalIsNow, code: 2)
    }
    if draft != nil, final || at != nil || seq != nil || attribution != nil {
      throw Failure(ExportWords.draftAsIssued, code: 2)
    }
  }

  /// Hands over the document, and the state that it shows.
  private func make(
    _ live: LiveSession, _ log: SessionLog, prepare: (Document, Session) throws -> Void
  ) throws {
    let level = attribution ?? .onRecord
    if let draft {
      let again = try OutcomeIssue.again(draft, live, log, language: try texts())
      return try prepare(again.document, again.state)
    }
    let language = try texts() ?? .both
    let moment = try SessionMoment(at: at, seq: seq, live.history)
    let scope = DocumentScope(
      moment.session, now: moment.now, head: try moment.head(in: log), atLeast: level,
      language: language,
      levelsOf: live.history.session)
    guard kind == .outcome else { return try prepare(Document(kind, scope), moment.session) }
    tellGaps(moment)
    let issue = OutcomeIssue(
      live: live, log: log, level: level, language: language, isFinal: final)
    guard at == nil, seq == nil else {
      let symbol = try issue.symbol(of: moment.session)
      return try prepare(
        Document(.outcome, scope, isFinal: final, symbol: symbol), moment.session)
    }
    try issue.document(prepare: prepare)
  }

  /// B-18: what is still missing, in a few lines; the document is made all the same.
  private func tellGaps(_ moment: SessionMoment) {
    let gaps = moment.session.outcomeCheck(moment.now)
    guard !gaps.isEmpty else { return }
    let rest = gaps.count > 10 ? [ExportWords.moreGaps(gaps.count - 10)] : []
    let lines = gaps.prefix(10).map { $0.sentence(in: moment.session) } + rest
    Output.error(([ExportWords.gaps(gaps.count)] + lines).joined(separator: "\n  "))
  }

  /// The form asked for, else that of the file's ending, else the usual one of the kind.
  private func form() throws -> DocumentFormat {
    let forms = DocumentFormat.all(for: kind)
    var form = format ?? forms[0]
    if format == nil, let output, output != "-" {
      let ending = output.split(separator: "/").last?.split(separator: ".").dropFirst().last
      guard let known = ending.flatMap({ DocumentFormat(rawValue: $0.lowercased()) }) else {
        throw Failure(
          ExportWords.unknownForm(output, forms.map(\.rawValue)), code: 2)
      }
      form = known
    }
    guard forms.contains(form) else {
      throw Failure(
        ExportWords.noForm(kind.rawValue, form.rawValue, forms.map(\.rawValue)), code: 2)
    }
    return form
  }

  private func texts() throws -> DocumentLanguage? {
    switch language {
    case nil: return nil
    case "both": return .both
    case "en"?, "ar"?: return .one(language ?? "en")
    case let other?:
      throw Failure(ExportWords.noLanguage(other), code: 2)
    }
  }

  /// The file to write; a Word file is nothing for a terminal.
  private func target(_ format: DocumentFormat) throws -> String? {
    if let output, output != "-" { return output }
    guard format != .word || isatty(1) == 0 else {
      throw Failure(ExportWords.wordIsFile, code: 2)
    }
    return nil
  }

  private func showTemplate(_ format: DocumentFormat) throws {
    guard let template = DocumentTemplate.builtIn(kind, format) else {
      throw Failure(ExportWords.noTemplate(format.rawValue), code: 2)
    }
    Output.data(template)
  }

  private func readTemplate(_ format: DocumentFormat) throws -> DocumentTemplate? {
    if let template, !format.hasTemplate {
      throw Failure(
        ExportWords.noTemplateOf(format.rawValue, template), code: 2)
    }
    do throws(TemplateProblem) {
      if let template {
        return try DocumentTemplate(try TemplateFile.read(template), file: template, for: format)
      }
      guard let bytes = DocumentTemplate.builtIn(kind, format) else { return nil }
      return try DocumentTemplate(bytes, file: kind.rawValue, for: format)
    } catch {
      throw Failure(error.sentence)
    }
  }

  private func written(
    _ document: Document, _ format: DocumentFormat, _ template: DocumentTemplate?, time: Int
  ) throws -> [UInt8] {
    switch format {
    case .json: return Array(try document.json().utf8)
    case .table: return Array(document.table().utf8)
    case .page, .markdown, .text, .word:
      guard let template else { return [] }
      do {
        let wanted = digits.map { [PreferenceName.digits: $0] } ?? [:]
        let text = try document.text(
          template, format, digits: Preferences.load(flags: wanted).digits)
        return format == .word
          ? try Pandoc.word(text, time: time, language: document.language) : Array(text.utf8)
      } catch let problem as TemplateProblem {
        throw Failure(problem.sentence)
      }
    }
  }
}

extension Attribution: ExpressibleByArgument {
  static var words: String { allCases.map(\.rawValue).joined(separator: "|") }
}
