import Reports
import SessionState
import SessionStorage
import TerminalScreen
import Words

/// `export --as log`: the log in words, one line an event, or as a recording of the screens.
struct LogExport {
  private let command: ExportCommand
  private var options: RecordingOptions { command.recording }

  init(_ command: ExportCommand) {
    self.command = command
  }

  /// A moment with the last event before it.
  private typealias Edge = (seq: Int, moment: Moment)

  func run() throws {
    try checkOptions()
    let isCast = try form() == .cast
    if options.areOfCast, !isCast { throw Failure(RecordingWords.onlyCast, code: 2) }
    let (speed, idle) = (try options.readSpeed(), try options.readIdle())
    let (theme, size) = (try options.picture.readTheme(), try options.picture.readSize())
    let (live, log) = try command.session.open(.read)
    let path = command.output.flatMap { $0 == "-" ? nil : $0 }
    let file = try path.map { try DocumentFile($0, log: log.path, isForced: command.force) }
    if log.roster.lacksNames { Output.error(RedactionWords.noNames) }
    let (from, to) = try edges(live.history, isCast: isCast)
    let events = try told(live.history.events, log)
    let text: String
    if isCast {
      // The first line has the title: the log need not be folded for it.
      let title = History(Array(events.prefix(1))).session.title
      var cast = try Asciicast(
        size: size, theme: theme, title: title, timestamp: from.moment.at, speed: speed, idle: idle)
      let draw = options.picture.kind.drawing(events, size: size)
      for shown in RecordingMoments(events, from: from, to: to, speed: speed) {
        try cast.add(draw(shown.session, shown.now), clock: shown.now.clock)
      }
      text = cast.text
      Output.error(
        RecordingWords.recorded(
          frames: cast.frames, seconds: cast.length, bytes: text.utf8.count))
    } else {
      text = LogText.text(events, from: from.seq, to: to.seq)
    }
    let bytes = Array(text.utf8)
    guard let file else { return Output.data(bytes) }
    let prepared = try file.prepare(bytes)
    try file.finish(prepared)
  }

  private func checkOptions() throws {
    let isOfDocument =
      command.at != nil || command.seq != nil || command.template != nil || command.printTemplate
      || command.draft != nil || command.final || command.language != nil
    if isOfDocument { throw Failure(RecordingWords.noDocument, code: 2) }
  }

  /// The form asked for, else that of the file's ending, else text.
  private func form() throws -> ExportFormat {
    let ending = command.output?.split(separator: "/").last?.split(separator: ".").dropFirst().last
    let form = command.formGiven ?? ending.flatMap { ExportFormat(argument: $0.lowercased()) }
    switch form {
    case .cast?, .document(.text)?: return form ?? .cast
    case nil: return .document(.text)
    case .document(.json)?: throw Failure(RecordingWords.isJSON, code: 2)
    case .document(let other)?: throw Failure(RecordingWords.noForm(other.rawValue), code: 2)
    }
  }

  /// The first and the last moment: as asked for, else of a recording the meeting, of a text every event.
  private func edges(_ history: History, isCast: Bool) throws -> (from: Edge, to: Edge) {
    let first: Edge
    if let from = options.from {
      let asked = try SessionMoment(from, history)
      // A text begins with the event itself, a recording with the picture after it.
      let isEvent = !from.contains(":") && from != "now"
      first = (asked.session.seq - (isEvent && !isCast ? 1 : 0), asked.now)
    } else if isCast {
      guard let event = history.events.first(where: { $0.by != .system }) else {
        throw Failure(RecordingWords.nothingBegun)
      }
      let session = history.session(afterSeq: event.seq)
      first = (event.seq, session.lastMoment)
    } else {
      first = (0, Moment(at: 0, clock: 0))
    }
    let last: Edge
    if let to = options.to {
      let asked = try SessionMoment(to, history)
      last = (asked.session.seq, asked.now)
    } else {
      last = (history.session.seq, history.session.lastMoment)
    }
    guard first.seq <= last.seq, first.moment.clock <= last.moment.clock else {
      throw Failure(RecordingWords.backwards(MomentWords.range(of: history)))
    }
    return (first, last)
  }

  /// The events as they may be told: what shows the whole log keeps to the strictest level in it (C-6).
  private func told(_ events: [RecordedEvent], _ log: SessionLog) throws -> [RecordedEvent] {
    let level = max(command.attribution ?? .onRecord, Redaction.strictestLevel(in: events))
    guard level != .onRecord else { return events }
    do {
      let redaction = Redaction(
        of: events, at: level, source: try log.digest(), session: SessionIdentifier.random())
      Output.error(RecordingWords.redacted(level, doubts: redaction.doubts.count))
      return redaction.events
    } catch {
      throw Failure(error)
    }
  }
}
