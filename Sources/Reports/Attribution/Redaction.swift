public import SessionState

/// A log without its names: the same events at the same places, which replay as the source does (domain C-7).
///
/// Participants are `P-01 …`, groups their kind, and the names of the roster that stand in what people typed are
/// hidden. What a machine cannot judge is listed, so that a person reads it.
public struct Redaction: Sendable {
  /// The events of the new log.
  public private(set) var events: [RecordedEvent] = []
  /// The lines whose texts were changed.
  public private(set) var changes: [Change] = []
  /// What a person should read.
  public private(set) var doubts: [Doubt] = []
  /// Lines of the source that could not be read; the new log has empty ones in their places.
  public private(set) var unreadable: [Int] = []

  /// A line whose texts were changed.
  public struct Change: Hashable, Sendable {
    /// The line.
    public var seq: Int
    /// The kind of event.
    public var kind: String
    /// How many names were hidden in it.
    public var names: Int
    /// How many texts were left out whole.
    public var leftOut: Int
  }

  /// The strictest level that was ever in force in a log, of the session or of an item: what shows the whole of it
  /// keeps to it (domain C-6). Costs two folds of the log.
  public static func strictestLevel(in events: [RecordedEvent]) -> Attribution {
    RedactionLevels.strictest(in: events)
  }

  /// The kind of the lines in the places of those that could not be read.
  static let unreadableKind = "log.left_out"

  /// Redacts the events of a log.
  ///
  /// Costs two folds of the log, with what undoing in it costs, and a look-up for each word in it.
  ///
  /// - Parameters:
  ///   - events: Every event, also those that were undone.
  ///   - level: The level; what was said under a stricter one is redacted at that one.
  ///   - source: The SHA-256 of the source, for the new log's first line.
  ///   - session: The random id of the new log.
  ///   - names: Names that stand beside the log and not in it (domain C-8).
  ///   - gaps: How many missing lines may be filled, at most: as many as could not be read.
  public init(
    of events: [RecordedEvent], at level: Attribution, source: String, session: String,
    names: [ParticipantID: TextByLanguage] = [:], filling gaps: Int = 0
  ) {
    var roster = RosterNames(events)
    for (id, name) in names { roster.add(name, of: id) }
    var redactor = Redactor(
      masking: Masking(roster), names: roster, levels: RedactionLevels(events),
      numbers: RedactionNumbers(events, source: source), level: level)
    redactor.mark = RedactionMark(source: source, level: level)
    redactor.newSession = session
    redactor.quotes = Self.quotes(in: events)
    var boots: [String: String] = [:]
    var gaps = gaps
    for (place, recorded) in events.enumerated() {
      while gaps > 0, let last = self.events.last, last.seq + 1 < recorded.seq {
        gaps -= 1
        unreadable.append(last.seq + 1)
        append(
          .unknown(kind: Self.unreadableKind), last.seq + 1, last.stamp, by: .system)
      }
      redactor.begin(under: redactor.levels.ofLines[place])
      let event = redactor.redacted(recorded.event)
      note(recorded, redactor)
      var stamp = recorded.stamp
      // A boot's id is any text; only which lines are of one boot matters.
      stamp.boot = stamp.boot.map { boot in
        boots[boot, default: String(format(boots.count + 1))]
      }
      if let boot = recorded.stamp.boot { boots[boot] = stamp.boot }
      append(event, recorded.seq, stamp, by: recorded.by)
    }
  }

  private static func quotes(in events: [RecordedEvent]) -> Set<NoteID> {
    var quotes: Set<NoteID> = []
    for recorded in events {
      switch recorded.event.effect {
      case .noteAdded(let note) where note.kind == .quote: quotes.insert(note.id)
      case .noteEdited(let edit) where edit.kind == .quote: quotes.insert(edit.id)
      default: break
      }
    }
    return quotes
  }

  private mutating func append(_ event: Event, _ seq: Int, _ stamp: Stamp, by role: Role) {
    events.append(
      RecordedEvent(
        seq: seq, id: "redacted-\(events.count + 1)", stamp: stamp, by: role, event: event))
  }

  private mutating func note(_ recorded: RecordedEvent, _ redactor: Redactor) {
    let kind = recorded.event.kindName
    if redactor.hidden > 0 || redactor.leftOut > 0 {
      changes.append(
        Change(
          seq: recorded.seq, kind: kind, names: redactor.hidden, leftOut: redactor.leftOut))
    }
    for (reason, words) in redactor.doubts {
      doubts.append(Doubt(seq: recorded.seq, kind: kind, reason: reason, words: words))
    }
  }
}

/// Four hex digits, as a boot's id has.
private func format(_ number: Int) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
