import Foundation
import Testing
import Words

@testable import Reports
@testable import SessionState

/// A log without its names.
struct RedactionTests {
  static let levels: [Attribution] = [.notForAttribution, .chathamHouse, .closed]

  @Test("F.5-7: the redacted demonstration holds no name of the roster", arguments: levels)
  func demonstration(level: Attribution) throws {
    let source = try DemonstrationLog.history()
    let redaction = Redaction(of: source.events, at: level, source: "aa", session: "new")
    try expectNoNames(in: redaction, of: source, at: level)
    guard case .sessionCreated(let head) = redaction.events.first?.event else {
      Issue.record("no head")
      return
    }
    #expect(head.redacted == RedactionMark(source: "aa", level: level))
    #expect(head.session == "new")
  }

  @Test("C-7: the redacted log replays to the source's state, names aside", arguments: levels)
  func replays(level: Attribution) throws {
    let source = try DemonstrationLog.history()
    let redaction = Redaction(of: source.events, at: level, source: "aa", session: "new")
    expectSame(History(redaction.events), source)
    // Every prefix too: what was undone and done again is right at each line.
    for count in stride(from: 1, through: source.events.count, by: 37) {
      expectSame(
        History(redaction.events.prefix(count)), History(source.events.prefix(count)))
    }
  }

  @Test("F.5-7: no name in redacted random sessions", arguments: 1...12)
  func random(seed: Int) throws {
    let source = RandomRecord(seed: seed).history()
    #expect(source.events.count > 25)
    for level in Self.levels {
      let redaction = Redaction(of: source.events, at: level, source: "aa", session: "new")
      try expectNoNames(in: redaction, of: source, at: level)
      expectSame(History(redaction.events), source)
    }
  }

  @Test("C-7: every text of every kind of event is looked at")
  func everyText() throws {
    // Whatever a fixture holds as text is replaced by a name; where it is still an event, the name must go.
    // Each in its place in the log, so that what it is about is there.
    var tried = 0
    let lines = try fixtureLines()
    let whole = lines.compactMap {
      try? JSONDecoder().decode(RecordedEvent.self, from: Data($0.utf8))
    }
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      for changed in Texts.replaced(in: object["data"] ?? [:], by: "Zebulon Quist") {
        var altered = object
        altered["data"] = changed
        let bytes = try JSONSerialization.data(withJSONObject: altered)
        guard let recorded = try? JSONDecoder().decode(RecordedEvent.self, from: bytes) else {
          continue
        }
        tried += 1
        let after = whole.filter { $0.seq < recorded.seq } + [recorded]
        for (level, events) in Self.levels.map({ ($0, [recorded]) }) + [
          (.notForAttribution, after), (.closed, after),
        ] {
          let redaction = Redaction(
            of: events, at: level, source: "aa", session: "new",
            names: [ParticipantID(1): ["en": "Zebulon Quist"]])
          let told = try strings(in: redaction.events).joined(separator: "\n")
          #expect(!told.contains("Quist"), "\(recorded.event.kindName) at \(level.rawValue)")
        }
      }
    }
    #expect(tried > 40)
  }

  @Test("C-6: quotes lose their flag, then their text; closed, titles and adopted texts stay")
  func texts() throws {
    // Before the meeting goes under the Chatham House Rule, which is the stricter one then.
    let whole = try DemonstrationLog.history()
    let source = History(
      whole.events.prefix { $0.event.kindName != "session.attribution_changed" })
    func session(_ level: Attribution) -> Session {
      History(Redaction(of: source.events, at: level, source: "aa", session: "new").events).session
    }
    #expect(session(.notForAttribution).notes.allSatisfy { $0.kind != .quote })
    #expect(session(.chathamHouse).notes.allSatisfy { $0.kind != .quote || $0.text.isEmpty })
    let closed = session(.closed)
    #expect(closed.notes.allSatisfy { $0.text.isEmpty })
    #expect(closed.requests.allSatisfy { $0.note == nil })
    #expect(closed.items.allSatisfy { !$0.plan.title.best().isEmpty })
    for recommendation in closed.recommendations where recommendation.adoption == nil {
      #expect(recommendation.revisions.allSatisfy { $0.text.isEmpty })
    }
    #expect(
      session(.notForAttribution).groups.map { $0.type } == source.session.groups.map { $0.type })
    #expect(session(.chathamHouse).groups.allSatisfy { $0.type == .other })
    #expect(session(.chathamHouse).participants.first?.name == ["en": "P-01"])
  }

  @Test("C-7: what was changed and what nobody can judge is told, line by line")
  func report() throws {
    var history = History()
    history.record(
      .participantAdded(
        Participant(
          id: ParticipantID(1), number: 7, name: ["en": "Amal Quist"], group: nil, role: .delegate,
          languages: ["en"], precedence: 3)), by: .system, at: 0)
    func note(_ text: String, _ kind: NoteKind = .note) {
      let id = NoteID(history.session.notes.count + 1)
      history.record(
        .noteAdded(NoteAdded(id: id, kind: kind, text: text, attribution: .onRecord)),
        by: .rapporteur, at: 0)
    }
    note("Amal Quist, and then amal quist")
    note("Yesterday Quist met Dr Hollow in Qatar. Nobody else.")
    note("word for word", .quote)
    let redaction = Redaction(
      of: history.events, at: .notForAttribution, source: "aa", session: "new")
    #expect(
      redaction.changes == [
        Redaction.Change(seq: 2, kind: "note.added", names: 2, leftOut: 0)
      ])
    #expect(
      redaction.doubts.map { "\($0.seq) \($0.reason.rawValue) \($0.words)" } == [
        "3 partOfName Quist", "3 title Dr", "3 capitals Hollow", "3 country Qatar", "4 quote ",
      ])
    let person = History(redaction.events).session.participants.first
    #expect(person?.number == 1)
    #expect(person?.precedence == nil)
  }

  @Test("C-7: unknown kinds lose their data and keep their place, lost lines keep their number")
  func lost() throws {
    func unknown(_ seq: Int, _ kind: String) -> RecordedEvent {
      RecordedEvent(
        seq: seq, id: "Amal-\(seq)", stamp: Stamp(at: 0, mono: 1, boot: "Amal"), by: .staff,
        event: .unknown(kind: kind))
    }
    let redaction = Redaction(
      of: [unknown(1, "mood.changed"), unknown(4, "Amal"), unknown(5, "amal")],
      at: .chathamHouse, source: "aa", session: "new",
      names: [ParticipantID(1): ["en": "Amal"]], filling: 2)
    #expect(
      redaction.events.map { "\($0.seq) \($0.event.kindName)" } == [
        "1 mood.changed", "2 log.left_out", "3 log.left_out", "4 log.left_out", "5 log.left_out",
      ])
    #expect(redaction.unreadable == [2, 3])
    #expect(redaction.events.allSatisfy { !$0.id.contains("Amal") && $0.stamp.boot == "0001" })
  }
}

extension RedactionTests {
  /// C-6: no line tells a name that its level hides, the one asked for or the stricter one it was recorded under.
  private func expectNoNames(
    in redaction: Redaction, of source: History, at level: Attribution,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var running = History()
    let strict = source.events.reduce(level) { strict, recorded in
      guard case .attributionChanged(let change) = recorded.event else { return strict }
      return max(strict, change.level)
    }
    for (told, recorded) in zip(redaction.events, source.events) {
      let inForce =
        switch recorded.event {
        case .groupAdded, .groupUpdated, .participantAdded, .participantUpdated: strict
        default: max(level, running.session.attribution)
        }
      let names = allNames(of: source, at: inForce)
      let text = try strings(in: [told]).joined(separator: "\n")
      #expect(
        NameSearch.found(names, in: text) == [], "line \(told.seq)", sourceLocation: sourceLocation)
      running.append(recorded)
    }
  }

  /// Every name that ever stood in a log and that the level hides.
  private func allNames(of history: History, at level: Attribution) -> [String] {
    var names: Set<String> = []
    for recorded in history.events {
      switch recorded.event {
      case .participantAdded(let person): names.formUnion(person.name.texts.values)
      case .participantUpdated(let change):
        names.formUnion(change.name?.texts.values.map { $0 } ?? [])
      case .groupAdded(let group) where level != .notForAttribution:
        names.formUnion([group.short] + group.name.texts.values)
      default: break
      }
    }
    return names.sorted()
  }

  /// Whatever people could have typed: the strings of the data, but for the program's own words.
  private func strings(in events: [RecordedEvent]) throws -> [String] {
    let own: Set<String> = [
      "by", "kind", "type", "role", "event", "from", "to", "state", "attribution", "level", "fate",
      "method", "order", "cause", "ruling", "result", "side", "why", "way", "choice",
      "key",
    ]
    return try events.flatMap { recorded -> [String] in
      let data = try JSONEncoder().encode(AnyPayload(recorded.event.payload))
      let object = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      return [recorded.id, recorded.stamp.boot ?? ""] + Texts.all(in: object, except: own)
    }
  }

  /// Everything but the names and texts is the same.
  private func expectSame(
    _ redacted: History, _ source: History, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Bones(redacted.session) == Bones(source.session), sourceLocation: sourceLocation)
    #expect(redacted.undone == source.undone, sourceLocation: sourceLocation)
  }

  private func fixtureLines() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "SessionStorageTests/Fixtures")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }
      .flatMap {
        try String(contentsOf: $0, encoding: .utf8).split(separator: "\n").map(String.init)
      }
  }
}

private struct AnyPayload: Encodable {
  var payload: any Encodable
  init(_ payload: any Encodable) { self.payload = payload }
  func encode(to encoder: any Encoder) throws { try payload.encode(to: encoder) }
}

/// A session without its names and texts.
private struct Bones: Equatable {
  var state: Session.State
  var interventions: [Intervention]
  var requests: [Request]
  var waiting: [RequestID]
  var recommendations: [String]
  var notes: [String]
  var items: [String]
  var people: [String]
  var settings: Settings
  var floor: Floor

  init(_ session: Session) {
    state = session.state
    interventions = session.interventions.map {
      changed($0) {
        $0.rulingText = nil
        $0.language = nil
      }
    }
    requests = session.requests.map {
      changed($0) {
        $0.note = nil
        $0.language = nil
      }
    }
    waiting = session.waitingOrder
    recommendations = session.recommendations.map {
      "\($0.id) \($0.state) \($0.proposers) \($0.revisions.map(\.number)) \($0.item?.description ?? "")"
    }
    notes = session.notes.map { "\($0.id) \($0.at) \($0.participant?.description ?? "")" }
    items = session.items.map {
      "\($0.id) \($0.state) \($0.clock) \($0.plan.start) \($0.attribution?.rawValue ?? "")"
    }
    people = session.participants.map { "\($0.id) \($0.group?.description ?? "") \($0.isPresent)" }
    settings = session.settings
    floor = session.floor
  }
}
