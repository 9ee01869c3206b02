import SessionState
import TerminalScreen
import Words

/// One recommendation in full: where it stands, its wording in each language, and every revision.
struct ReadingPanel {
  private let lines: [RecommendationPanel.Line]
  private let width: Int

  init(_ recommendation: Recommendation, _ session: Session, width: Int) {
    let width = min(100, width)
    self.width = width
    var lines = RecommendationPanel(recommendation, session, width: width).all
    func add(_ text: StyledText, isTrailing: Bool = false) {
      lines.append(RecommendationPanel.Line(text: text, isTrailing: isTrailing))
    }
    add(StyledText())
    add(StyledText(Label.revisions, Style(.muted)))
    for revision in recommendation.revisions {
      add(Self.line(of: revision, session))
      if revision.number != recommendation.latest(revision.language)?.number {
        for row in Wrap.rows(
          StyledText(revision.text, Style(.muted)).asWritten(), width: width)
        {
          add(row, isTrailing: Writing.current.isSetApart(revision.text))
        }
      }
    }
    self.lines = lines
  }

  /// The rows of the whole.
  var height: Int { lines.count }

  func draw(_ screen: inout Screen, top: Int, count: Int, scroll: Int) {
    RecommendationPanel.draw(
      lines.dropFirst(scroll), &screen, x: 1, width: width, top: top, count: count)
  }

  private static func line(of revision: Revision, _ session: Session) -> StyledText {
    var text = StyledText("\(revision.number)  \(session.clock(revision.at))  ", Style(.muted))
    let who = revision.proposedBy.map { session.latinName(of: $0) } ?? revision.by.label
    text.append("\(revision.language)  \(who)", .muted)
    if let reason = revision.reasonLabel { text.append("  " + reason) }
    return text
  }
}
