import SessionState
import Words

/// Speaking time as far as it may be told (domain C-5, C-6).
///
/// Full on record, by type of organisation when not for attribution, totals under the Chatham House Rule, none when
/// closed. Turns under the Chatham House Rule stand together in a row of others; where they are of too few people, they
/// are in no figure at all, since what is missing from the rows could be found from the total.
struct SpeakingFigures: Encodable, Hashable, Sendable {
  let total: SpeakingRow
  let speakers: Int?
  let speakersText: String
  let byGroup: [SpeakingRow]
  let byType: [SpeakingRow]
  let byPerson: [SpeakingRow]
  /// That turns are left out of the figures, where some are.
  let leftOut: String?

  /// nil where none may be given.
  init?(_ scope: DocumentScope) {
    let overall = scope.disclosure.overall
    guard overall != .closed else { return nil }
    var groups = Rows()
    var types = Rows()
    var people = Rows()
    var all = Rows()
    let session = scope.session
    let told = session.interventions.filter { $0.kind.isSpeech && scope.tells($0.attribution) }
    let isFew = Self.isFew(told.filter { !scope.tellsSingly($0.attribution) }, scope)
    let leavesOut = overall < .chathamHouse && isFew
    for turn in told where scope.tellsSingly(turn.attribution) || !leavesOut {
      let time = turn.isCharged ? 0 : turn.speechTime(scope.now)
      let counts = turn.kind.isCounted ? 1 : 0
      let group = session.speakingGroup(of: turn)
      let person = session.entry(of: turn.participant)
      func add(_ rows: inout Rows, _ key: String?, _ label: String) {
        rows.add(key, label, counts, time, person, group?.id)
      }
      add(&all, "", scope.words[.total])
      guard overall < .chathamHouse else { continue }
      let others = scope.words[.others]
      let isTold = scope.tellsSingly(turn.attribution)
      if overall == .onRecord {
        let isNamed = scope.disclosure.level(turn.attribution) == .onRecord
        let name = scope.speaker(turn.participant, under: turn.attribution)
        add(&people, isNamed ? person.description : nil, isNamed ? name ?? "" : others)
        let side = group.map { scope.party(.group($0.id), under: turn.attribution) ?? "" }
        add(
          &groups, isNamed ? group?.id.description ?? "" : nil,
          isNamed ? side ?? scope.words[.unassigned] : others)
      }
      let type = group?.type
      let kind = type?.word(scope.ownLanguage) ?? scope.words[.unassigned]
      add(&types, isTold ? type?.rawValue ?? "" : nil, isTold ? kind : others)
    }
    leftOut = leavesOut ? scope.words.fewLeftOut : nil
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

  /// Whether turns are of too few people to be told even together; none at all are not.
  private static func isFew(_ turns: [Intervention], _ scope: DocumentScope) -> Bool {
    let people = Set(turns.map { scope.session.entry(of: $0.participant) })
    let groups = Set(turns.compactMap { scope.session.speakingGroup(of: $0)?.id })
    return !turns.isEmpty
      && !Disclosure.showsCell(
        participants: people.count, groups: groups.count, at: .chathamHouse)
  }

  struct Rows {
    struct Row {
      var label: String
      var turns = 0
      var time: Milliseconds = 0
      var people: Set<ParticipantID> = []
      var groups: Set<GroupID> = []
    }
    /// By key; under nil, those that may be told together only.
    private(set) var rows: [String?: Row] = [:]

    mutating func add(
      _ key: String?, _ label: String, _ turns: Int, _ time: Milliseconds, _ person: ParticipantID,
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

    /// The most time first, the others last.
    var sorted: [Row] {
      let own = rows.compactMap { row in row.key.map { (key: $0, row: row.value) } }
      let others = rows[nil].map { [$0] } ?? []
      return own.sorted { ($1.row.time, $0.key) < ($0.row.time, $1.key) }.map(\.row) + others
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
