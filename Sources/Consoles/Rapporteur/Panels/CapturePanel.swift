import SessionState
import TerminalScreen
import Words

/// The line of a capture at the bottom, where the hands are: similar records above it, below it what the record takes
/// with it (screens 4.7).
struct CapturePanel {
  private let prompt: TextPrompt
  private let session: Session
  private let now: Moment
  private let similar: [SimilarRecommendations.Match]
  private let message: Interface.Message?

  init(_ prompt: TextPrompt, _ picture: RapporteurScreen) {
    self.prompt = prompt
    session = picture.session
    now = picture.now
    similar = picture.similar
    message = picture.interface.message
  }

  private var line: PromptLine { PromptLine(.text(prompt), session) }

  /// How many rows more than one the text takes, at most four.
  func moreRows(columns: Int) -> Int {
    min(5, line.height(columns: columns)) - 1
  }

  /// Draws from a row to the foot of the screen.
  func draw(_ screen: inout Screen, top: Int) {
    let size = screen.size
    screen.fill(Rect(x: 0, y: top, width: size.columns, height: size.rows - top))
    screen.separator(row: top, from: 1, columns: size.columns - 2)
    // Three rows stay below the text: what it takes with it, the message, the keys.
    let rows = max(1, min(1 + moreRows(columns: size.columns), size.rows - 4 - top))
    let textTop = max(top + 1, size.rows - 3 - rows)
    drawSimilar(&screen, rows: top + 1..<textTop)
    screen.cursor = line.draw(&screen, row: textTop, atMost: rows).cursor
    if textTop + rows < size.rows - 2 {
      screen.draw(
        Phrase.takesWithIt(session.takenAlong(by: prompt, now)),
        at: Position(x: 1, y: textTop + rows),
        width: size.columns - 2, style: Style(.muted))
    }
    if let message {
      FootPanel.message(
        StyledText(message.text, Style(message.ink)), &screen, row: size.rows - 2, rows: 2)
    }
    FootPanel.keys(
      PromptKeys.capture(prompt, session, similar: similar.first), &screen, row: size.rows - 1)
  }

  /// At most three; empty, not hidden, when there is none.
  private func drawSimilar(_ screen: inout Screen, rows: Range<Int>) {
    guard let first = rows.first else { return }
    let width = screen.size.columns
    screen.draw(Label.similar, at: Position(x: 1, y: first), width: width - 2, style: Style(.muted))
    let x = 2 + TextWidth.of(Label.similar) + 1
    for (row, match) in zip(rows, similar) {
      guard let recommendation = session.recommendations[match.id] else { continue }
      let (sign, ink) = RecordsModel.sign(of: recommendation.state)
      var text = StyledText("\(match.id)", Style(.accent))
      text.append("  \(Label.words(match.sharedWords))  ", .muted)
      if width >= 100 { text.append("\(sign) \(recommendation.state.label)  ", ink) }
      // The row is the page's, whichever way the wording in it runs.
      text.runs += RecordsModel.bracketed(recommendation.wording).runs
      screen.draw(text, at: Position(x: x, y: row), width: max(0, width - x - 1))
    }
  }
}
