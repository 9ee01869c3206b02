import SessionState
import TerminalScreen
import Words

/// One recommendation in full: where it stands, its wording in each language, and every revision.
struct ReadingPanel {
  private let lines: [StyledText]

  init(_ recommendation: Recommendation, _ session: Session, width: Int) {
    let width = min(100, width)
    var lines = [Self.standing(recommendation, session)]
    if let adoption = recommendation.adoption {
      var text = Label.adopted(adoption.method.label, session.clock(adoption.at))
      if let counts = adoption.counts {
        text += " · " + Label.counts(counts.for, counts.against, counts.abstain)
      }
      lines.append(StyledText(text, Style(.ok)))
    }
    lines.append(StyledText())
    for language in recommendation.languages {
      let text = recommendation.latest(language)?.text ?? ""
      var head = StyledText(language, Style(.muted))
      if recommendation.isBehind(language) {
        head.append("  ▲ " + Label.behind, .stale)
      }
      lines.append(head)
      lines += Wrap.rows(RecordsModel.bracketed(text, .title), width: width)
      lines.append(StyledText())
    }
    lines.append(StyledText(Label.revisions, Style(.muted)))
    for revision in recommendation.revisions {
      lines.append(Self.line(of: revision, session))
      if revision.number != recommendation.latest(revision.language)?.number {
        lines += Wrap.rows(StyledText(revision.text, Style(.muted)), width: width)
      }
    }
    self.lines = lines
  }

  /// The rows of the whole.
  var height: Int { lines.count }

  func draw(_ screen: inout Screen, top: Int, count: Int, scroll: Int) {
    for (offset, line) in lines.dropFirst(scroll).prefix(count).enumerated() {
      screen.draw(line, at: Position(x: 1, y: top + offset), width: screen.size.columns - 2)
    }
  }

  private static func standing(_ recommendation: Recommendation, _ session: Session) -> StyledText {
    var text = StyledText(recommendation.state.label, Style(.text))
    let by = recommendation.proposers.map { session.name(of: $0) }.joined(separator: ", ")
    if !by.isEmpty { text.append(" · " + Label.by(by), .muted) }
    if let item = recommendation.item {
      text.append(" · " + Label.inItem(session.name(of: item)), .muted)
    }
    if recommendation.openBrackets > 0 {
      text.append(" · " + Label.openBrackets(recommendation.openBrackets), .warn)
    }
    return text
  }

  private static func line(of revision: Revision, _ session: Session) -> StyledText {
    var text = StyledText("\(revision.number)  \(session.clock(revision.at))  ", Style(.muted))
    text.append("\(revision.language)  \(revision.by.label)", .muted)
    if let reason = revision.reason { text.append("  " + reason) }
    return text
  }
}
