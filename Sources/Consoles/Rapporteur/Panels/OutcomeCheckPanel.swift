import SessionState
import TerminalScreen
import Words

/// What the outcome document would be better without, as a list one can jump through (domain B-18).
struct OutcomeCheckPanel {
  private let session: Session
  private let gaps: [OutcomeGap]
  private let selected: Int
  private let filter: ListFilter?

  init(_ session: Session, _ gaps: [OutcomeGap], selected: Int, filter: ListFilter? = nil) {
    self.filter = filter
    self.session = session
    self.gaps = gaps
    self.selected = min(max(0, selected), max(0, gaps.count - 1))
  }

  func draw(_ screen: inout Screen, top: Int, bottom: Int) {
    let width = screen.size.columns
    var title = StyledText(Label.outcomeCheck, Style(.title))
    title.append("   " + Label.gaps(gaps.count), gaps.isEmpty ? .ok : .warn)
    if let filter { title.append("   " + FilterWords.only(filter.text), .accent) }
    let count = max(0, bottom - top - 1)
    let first = max(0, min(selected - count / 2, gaps.count - count))
    let below = gaps.count - first - count
    if below > 0 { title.append(" · " + Label.moreBelow(below), .muted) }
    screen.draw(title, at: Position(x: 1, y: top), width: width - 2)
    for (offset, index) in gaps.indices.dropFirst(first).prefix(count).enumerated() {
      let y = top + 2 + offset
      screen.draw(
        gaps[index].sentence(in: session), at: Position(x: 2, y: y), width: width - 4)
      screen.point(Rect(x: 0, y: y, width: width, height: 1), at: .row(index))
      if index == selected {
        Selection.mark(&screen, from: 0, to: width - 2, row: y)
        screen.cursor = Position(x: 0, y: y)
      }
    }
  }
}
