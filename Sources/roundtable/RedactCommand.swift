import ArgumentParser
import Reports
import SessionState
import SessionStorage
import SystemPackage
import TerminalScreen
import Words

/// `redact`: a copy of a log without its names.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Writes a new log without names; the source is not touched.",
    discussion: """
      Participants become P-01, P-02 …, groups their kind, and names of the roster in texts become [name]. The new log
      replays as the source does. What no list can judge is printed, so that a person reads it before the log is given away.
      """)

  @OptionGroup var session: SessionOptions

  @Option(help: "not_for_attribution, chatham_house or closed.")
  var level: Attribution

  @Option(
    name: [.customShort("o"), .long],
    help: "The new log; a name in the data folder or a path ending in .jsonl.")
  var output: String

  func run() throws {
    if output.contains("/"), !output.hasSuffix(".jsonl") {
      throw Failure(RedactionWords.noLogName(output))
    }
    guard level != .onRecord else { throw Failure(RedactionWords.needsLevel, code: 2) }
    let (live, log) = try session.open(.read)
    guard case .sessionCreated = live.history.events.first?.event else {
      throw Failure(RedactionWords.noFirstLine(log.path.string))
    }
    let path = try session.folder.folder().file(for: output)
    do {
      let redaction = Redaction(
        of: live.history.events, at: level, source: try log.digest(),
        session: SessionIdentifier.random(),
        filling: log.health.damaged.count + log.health.duplicates.count)
      _ = try SessionLog.create(at: path, copying: redaction.events)
      if log.roster.lacksNames { line(RedactionWords.noNames) }
      tell(redaction, at: path)
    } catch {
      throw Failure(error)
    }
  }

  private func tell(_ redaction: Redaction, at path: FilePath) {
    line(
      RedactionWords.written(
        path.string, level: level.rawValue, changed: redaction.changes.count,
        of: redaction.events.count))
    if !redaction.unreadable.isEmpty { line(RedactionWords.unreadable(redaction.unreadable)) }
    for change in redaction.changes {
      line(
        RedactionWords.changed(
          change.seq, change.kind, names: change.names, leftOut: change.leftOut))
    }
    line(RedactionWords.toRead(redaction.doubts.count))
    for doubt in redaction.doubts {
      line(RedactionWords.doubt(doubt.seq, doubt.kind, doubt.words, doubt.reason.label))
    }
  }

  private func line(_ text: String) { Output.data(TextCleaner.clean(text) + "\n") }
}

extension Doubt.Reason {
  /// Why a person should read it.
  fileprivate var label: String {
    switch self {
    case .capitals: RedactionWords.capitals
    case .partOfName: RedactionWords.partOfName
    case .title: RedactionWords.title
    case .country: RedactionWords.country
    case .quote: RedactionWords.quote
    }
  }
}
