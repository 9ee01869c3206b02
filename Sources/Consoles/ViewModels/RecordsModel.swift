import SessionState
import TerminalScreen
import Words

/// The newest recommendations and the marks that are still to write.
struct RecordsModel {
  /// What a row stands for.
  enum RowID: Hashable, Sendable {
    case recommendation(RecommendationID)
    case mark(MarkID)
    case note(NoteID)
  }

  /// One row.
  struct Row: Hashable {
    /// What it stands for.
    var id: RowID
    /// The sign of its state.
    var sign: String
    /// The role of sign and state.
    var ink: Ink
    /// The state in words.
    var state: String
    /// Who proposes it.
    var by: String
    /// The wording, or the moment of a mark.
    var text: String
    /// Whether contested words are to be marked in the text.
    var hasBrackets: Bool

    /// The text as the row shows it.
    var styledText: StyledText { hasBrackets ? RecordsModel.bracketed(text) : StyledText(text) }
  }

  /// `3 · 1 mark to write`.
  var summary: StyledText
  /// Newest recommendations first, then the marks to write, then the notes, newest first.
  var ids: [RowID]
  /// How many of the rows are marks.
  var markCount: Int
  /// How many of the rows are recommendations.
  var recommendationCount: Int
  /// What the title says while only some rows are shown.
  private(set) var filtered: String?
  private let session: Session

  init(_ session: Session) {
    self.session = session
    let recommendations = session.recommendations.reversed().map(\.id)
    let unfilled = session.marks.filter { $0.filled == nil }.reversed().map(\.id)
    ids = recommendations.map { .recommendation($0) } + unfilled.map { .mark($0) }
    ids += session.notes.reversed().map { .note($0.id) }
    markCount = unfilled.count
    recommendationCount = recommendations.count
    summary = StyledText(
      recommendations.isEmpty ? Label.noRecommendations : "\(recommendations.count)", Style(.muted))
    if !unfilled.isEmpty {
      summary.append(" · ", .muted)
      summary.append(Label.marksToFill(unfilled.count), .warn)
    }
    if !session.notes.isEmpty { summary.append(" · " + Label.notes(session.notes.count), .muted) }
  }

  /// Shows only the rows that pass.
  mutating func keep(_ filter: ListFilter) {
    let all = ids
    ids = all.filter { filter.passes(searched($0)) }
    recommendationCount = ids.count { if case .recommendation = $0 { true } else { false } }
    markCount = ids.count { if case .mark = $0 { true } else { false } }
    filtered = filter.words(showing: ids.count, of: all.count)
  }

  /// What a row is found by.
  func searched(_ id: RowID) -> String {
    switch id {
    case .recommendation(let id): session.searched(id)
    case .mark(let id): session.searched(id)
    case .note(let id): session.searched(id)
    }
  }

  /// The row at a place; made when it is shown, because a meeting has hundreds.
  func row(_ index: Int) -> Row? {
    switch ids[index] {
    case .recommendation(let id): session.recommendations[id].map { Self.row($0, session) }
    case .mark(let id): session.marks[id].map { Self.row($0, session) }
    case .note(let id): session.notes[id].map { Self.row($0, session) }
    }
  }

  private static func row(_ recommendation: Recommendation, _ session: Session) -> Row {
    let (sign, ink) = sign(of: recommendation.state)
    return Row(
      id: .recommendation(recommendation.id), sign: sign, ink: ink,
      state: recommendation.state.label,
      by: recommendation.proposers.map { session.latinName(of: $0) }.joined(
        separator: Phrase.comma),
      text: recommendation.wording, hasBrackets: true)
  }

  private static func row(_ mark: Mark, _ session: Session) -> Row {
    let speaker = mark.intervention.map { session.latinSpeaker(of: $0) }
    let text = [session.clock(mark.at), mark.label, speaker].compactMap { $0 }.arabicLast
      .joined(separator: Phrase.comma)
    return Row(
      id: .mark(mark.id), sign: "□", ink: .warn, state: Label.toFill, by: "", text: text,
      hasBrackets: false)
  }

  private static func row(_ note: Note, _ session: Session) -> Row {
    Row(
      id: .note(note.id), sign: "·", ink: .muted,
      state: note.kind.label,
      by: note.participant.map { session.shortName(of: $0) } ?? "",
      text: "\(session.clock(note.at))  \(note.text)", hasBrackets: false)
  }

  static func sign(of state: RecommendationState) -> (String, Ink) {
    switch state {
    case .captured: return ("·", .muted)
    case .tabled, .inSilence: return ("○", .text)
    case .adopted: return ("✓", .ok)
    case .deferred: return ("║", .paused)
    case .withdrawn, .merged, .split, .notAdopted: return ("×", .muted)
    }
  }

  /// B-5: contested words keep their brackets and are marked.
  static func bracketed(_ text: String, _ ink: Ink = .text) -> StyledText {
    // Most texts have none; bytes are read faster than characters.
    guard text.utf8.contains(UInt8(ascii: "[")) else {
      return StyledText(text, Style(ink)).asWritten()
    }
    var styled = StyledText()
    styled.surroundings = StyledText(text).asWritten().surroundings
    var plain = text.startIndex
    for range in Brackets.ranges(text) {
      styled.append(String(text[plain..<range.lowerBound]), ink)
      styled.append(String(text[range]), Style(.warn, bold: true))
      plain = range.upperBound
    }
    styled.append(String(text[plain...]), ink)
    return styled
  }
}

extension RecordsModel.RowID {
  /// The id as the row shows it.
  var text: String {
    switch self {
    case .recommendation(let id): id.description
    case .mark(let id): id.description
    case .note(let id): id.description
    }
  }
}
