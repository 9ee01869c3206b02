import SessionState
import TerminalScreen
import Words

/// One recommendation in full: where it stands, its texts side by side, the last change, positions.
struct RecommendationPanel {
  /// A row, and to which edge it is drawn.
  struct Line {
    var text: StyledText
    var isTrailing = false
    /// What stands at the beginning of the row, apart from the text.
    var tag: StyledText?
  }

  private let width: Int
  private let head: [Line]
  private let texts: [Line]
  private let changed: [Line]
  private let positions: [Line]

  /// - Parameter isTight: the language stands in the row of its text where it can, and the head is one row.
  init(_ recommendation: Recommendation, _ session: Session, width: Int, isTight: Bool = false) {
    self.width = width
    let lines = RecommendationLines(recommendation, session, width: width, isTight: isTight)
    head = lines.head
    texts = lines.texts
    changed = lines.changed
    positions = lines.positions
  }

  /// Every row, with a row of air between the parts.
  var all: [Line] { [head, texts, changed, positions].filter { !$0.isEmpty }.joinedByAir }

  /// Short of space the positions go, then the diff, then the end of the texts.
  func lines(atMost count: Int) -> [Line] {
    for parts in [[head, texts, changed, positions], [head, texts, changed], [head, texts]] {
      let lines = parts.filter { !$0.isEmpty }.joinedByAir
      if lines.count <= count { return lines }
      let tight = parts.flatMap { $0 }
      if tight.count <= count { return tight }
    }
    let lines = head + texts
    guard lines.count > count, count > 1 else { return Array(lines.prefix(max(0, count))) }
    return lines.prefix(count - 1) + [Line(text: StyledText(Label.enterReadsAll, Style(.muted)))]
  }

  func draw(_ screen: inout Screen, x: Int, top: Int, count: Int) {
    Self.draw(lines(atMost: count), &screen, x: x, width: width, top: top, count: count)
  }

  static func draw(
    _ lines: some Sequence<Line>, _ screen: inout Screen, x: Int, width: Int, top: Int, count: Int
  ) {
    for (offset, line) in lines.prefix(max(0, count)).enumerated() {
      let place = Position(x: x, y: top + offset)
      screen.draw(
        line.text, at: place, width: width, align: line.isTrailing ? .trailing : .leading)
      // The tag begins the row, so that a terminal that guesses its direction guesses left to right.
      if let tag = line.tag { screen.draw(tag, at: place, width: width) }
    }
  }
}

extension [[RecommendationPanel.Line]] {
  fileprivate var joinedByAir: [RecommendationPanel.Line] {
    let air = [RecommendationPanel.Line(text: StyledText())]
    return [RecommendationPanel.Line](joined(separator: air))
  }
}
