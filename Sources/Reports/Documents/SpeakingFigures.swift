import SessionState
import Words

/// Speaking time as far as it may be told (domain C-5, C-6).
///
/// Full on record, by type of organisation when not for attribution, totals under the Chatham House Rule, none when
/// closed. A turn under a stricter level of its own counts in the totals and in no row.
struct SpeakingFigures: Encodable, Hashable, Sendable {
  let total: SpeakingRow
  let speakers: Int?
  let speakersText: String
  let byGroup: [SpeakingRow]
  let byType: [SpeakingRow]
  let byPerson: [SpeakingRow]

  /// nil where none may be given.
  init?(_ scope: DocumentScope) {
    let overall = scope.disclosure.overall
    guard overall != .closed else { return nil }
    var groups = Rows()
    var types = Rows()
    var people = Rows()
    var all = Rows()
    for turn in scope.session.interventions
    where turn.kind.isSpeech && scope.tells(turn.attribution) {
      let time = turn.isCharged ? 0 : turn.speechTime(scope.now)
      let counts = turn.kind.isCounted ? 1 : 0
      let group = scope.session.speakingGroup(of: turn)
      let person = scope.session.entry(of: turn.participant)
      func add(_ rows: inout Rows, _ key: String, _ label: String) {
        rows.add(key, label, counts, time, person, group?.id)
      }
      add(&all, "", scope.words[.total])
      let level = scope.disclosure.level(turn.attribution)
      if overall == .onRecord, level == .onRecord {
        add(
          &people, person.description,
          scope.speaker(turn.participant, under: turn.attribution) ?? "")
        let name = group.flatMap { scope.party(.group($0.id), under: turn.attribution) }
        add(&groups, group?.id.description ?? "", name ?? scope.words[.unassigned])
      }
      if overall != .chathamHouse, level == .onRecord || level == .notForAttribution {
        let type = group?.type
        add(
          &types, type?.rawValue ?? "",
          type?.word(scope.ownLanguage) ?? scope.words[.unassigned])
      }
    }
    let sum = all.rows.values.first ?? Rows.Row(label: scope.words[.total])
    let shows = scope.disclosure.showsCell(
      participants: sum.people.count, groups: sum.groups.count)
    total = SpeakingRow(sum, of: sum.time, isSuppressed: !shows, scope)
    speakers = shows ? sum.people.count : nil
    speakersText = shows ? "\(sum.people.count)" : scope.words[.suppressed]
    func rows(_ rows: Rows) -> [SpeakingRow] {
      rows.sorted.map { row in
        let shows = scope.disclosure.showsCell(
          participants: row.people.count, groups: row.groups.count)
        return SpeakingRow(row, of: sum.time, isSuppressed: !shows, scope)
      }
    }
    byGroup = rows(groups)
    byType = rows(types)
    byPerson = rows(people)
  }

  struct Rows {
    struct Row {
      var label: String
      var turns = 0
      var time: Milliseconds = 0
      var people: Set<ParticipantID> = []
      var groups: Set<GroupID> = []
    }
    private(set) var rows: [String: Row] = [:]

    mutating func add(
      _ key: String, _ label: String, _ turns: Int, _ time: Milliseconds, _ person: ParticipantID,
      _ group: GroupID?
    ) {
      var row = rows.removeValue(forKey: key) ?? Row(label: label)
      row.turns += turns
      // A log may hold any number; no sum of them overflows.
      row.time = min(row.time + min(time, 1 << 45), 1 << 45)
      row.people.insert(person)
      if let group { row.groups.insert(group) }
      rows[key] = row
    }

    /// The most time first.
    var sorted: [Row] {
      rows.sorted { ($1.value.time, $0.key) < ($0.value.time, $1.key) }.map(\.value)
    }
  }
}

/// Turns and time of one side.
struct SpeakingRow: Encodable, Hashable, Sendable {
  let label: String
  let direction: String
  /// Whether the figures are kept back because they are of too few people (C-6).
  let isSuppressed: Bool
  let interventions: Int?
  let interventionsText: String
  let spoke: String
  let spokeSeconds: Int?
  let sharePercent: Int?

  init(
    _ row: SpeakingFigures.Rows.Row, of total: Milliseconds, isSuppressed: Bool,
    _ scope: DocumentScope
  ) {
    label = row.label
    direction = scope.passage(row.label).direction
    self.isSuppressed = isSuppressed
    let hidden = scope.words[.suppressed]
    interventions = isSuppressed ? nil : row.turns
    interventionsText = isSuppressed ? hidden : "\(row.turns)"
    spoke = isSuppressed ? hidden : TimeText.minutes(row.time)
    spokeSeconds = isSuppressed ? nil : row.time / 1000
    sharePercent =
      isSuppressed || total <= 0 ? nil : (row.time * 100 + total / 2) / total
  }
}
