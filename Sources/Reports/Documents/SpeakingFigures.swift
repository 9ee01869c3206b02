import SessionState
import Words

/// Speaking time as far as it may be told (domain C-5, C-6).
///
/// Full on record, by type of organisation when not for attribution, totals under the Chatham House Rule, none when
/// closed, as `ToldStatistics` says; the figures are those of `stats`.
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
    let told = ToldStatistics(scope)
    guard told.level < .closed else { return nil }
    let sum = told.statistics.total
    let shows = told.shows(sum)
    total = SpeakingRow(scope.words[.total], sum, of: sum.speech, isSuppressed: !shows, scope)
    // Beside the rows it would tell who spoke under a stricter level only.
    let isHidden = told.hidden.contains(.speakers)
    speakers = shows && !isHidden ? sum.speakers.count : nil
    speakersText =
      shows ? speakers.map { "\($0)" } ?? scope.words.notTold : scope.words[.suppressed]
    leftOut = told.leavesOut && told.level < .chathamHouse ? scope.words.fewLeftOut : nil
    func rows(_ attribute: StatisticsAttribute) -> [SpeakingRow] {
      guard told.level < .chathamHouse else { return [] }
      guard told.level == .onRecord || attribute == .type else { return [] }
      return told.statistics.rows(by: attribute).filter { !$0.figures.speakers.isEmpty }
        .map { row in
          SpeakingRow(
            told.label(row.side), row.figures, of: sum.speech,
            isSuppressed: !told.shows(row.figures), scope)
        }
    }
    byGroup = rows(.group)
    byType = rows(.type)
    byPerson = rows(.participant)
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
    _ label: String, _ figures: StatisticsFigures, of total: Milliseconds, isSuppressed: Bool,
    _ scope: DocumentScope
  ) {
    self.label = label
    direction = scope.passage(label).direction
    self.isSuppressed = isSuppressed
    let hidden = scope.words[.suppressed]
    interventions = isSuppressed ? nil : figures.interventions
    interventionsText = isSuppressed ? hidden : "\(figures.interventions)"
    spoke = isSuppressed ? hidden : TimeText.minutes(figures.speech)
    spokeSeconds = isSuppressed ? nil : figures.speech / 1000
    sharePercent = isSuppressed ? nil : StatisticsShare.percent(figures.speech, of: total)
  }
}
