import SessionState
import TerminalScreen
import Words

/// One recommendation large enough to be read from the room (domain B-21, screens 4.9).
struct ProjectorPanel {
  /// The first row in the wide form, below floor and clock.
  static let top = 8

  private let recommendation: Recommendation
  private let session: Session
  private let columns: Int
  /// Texts are between 60 and 80 cells wide, where the screen has them.
  private let textWidth: Int

  init(_ recommendation: Recommendation, _ session: Session, columns: Int) {
    self.recommendation = recommendation
    self.session = session
    self.columns = columns
    textWidth = max(10, min(80, columns - 14))
  }

  /// The texts without rows of air, for screens on which they are long.
  var tight: [RecommendationPanel.Line] { texts(air: 0) }

  /// The lines of each page where a page has so many rows: none ends with the first row of a text of several, beside
  /// which its language stands, and none begins with a row of air.
  func pages(rows: Int) -> [Range<Int>] {
    let lines = tight
    let isAir = { (index: Int) in lines[index].text.runs.isEmpty && lines[index].tag == nil }
    var pages: [Range<Int>] = []
    var start = 0
    while lines.count - start > rows {
      var end = start + max(1, rows)
      let goesOn = !isAir(end)
      if goesOn, end - 1 > start, lines[end - 1].tag != nil { end -= 1 }
      pages.append(start..<end)
      start = end
      while start < lines.count, isAir(start) { start += 1 }
    }
    if start < lines.count || pages.isEmpty { pages.append(start..<lines.count) }
    return pages
  }

  /// - Parameter rows: at most so many rows of a text that is scrolled; nil: as many as there are.
  func draw(_ screen: inout Screen, top: Int, scroll: Int, rows: Int? = nil) {
    drawHead(&screen, row: top)
    let foot = changed
    let bottom = screen.size.rows - 2
    // Longer texts lose the empty rows first, then the foot, then they scroll.
    let roomy = texts(air: 1)
    let withFoot = bottom - (foot.isEmpty ? 0 : foot.count + 2) - top - 2
    let isRoomy = roomy.count <= withFoot
    let hasFoot = isRoomy || tight.count <= withFoot
    let lines = isRoomy ? roomy : tight
    let first = top + (isRoomy ? 3 : 2)
    RecommendationPanel.draw(
      lines.dropFirst(hasFoot ? 0 : scroll).prefix(hasFoot ? lines.count : rows ?? lines.count),
      &screen, x: 2, width: columns - 4, top: first,
      count: (hasFoot ? top + 2 + withFoot : bottom) - first + 1)
    guard hasFoot, !foot.isEmpty else { return }
    let line = bottom - foot.count
    screen.separator(row: line, from: 2, columns: columns - 4)
    RecommendationPanel.draw(
      foot, &screen, x: 2, width: columns - 4, top: line + 1, count: foot.count)
  }

  private func drawHead(_ screen: inout Screen, row: Int) {
    let (sign, ink) = RecordsModel.sign(of: recommendation.state)
    var text = StyledText("\(recommendation.id)", Style(.title))
    text.append("     \(sign) \(recommendation.state.label)", ink)
    if let last = recommendation.latest(recommendation.original) {
      text.append("    \(Label.revision(last.number)) · \(session.clock(last.at))", .muted)
    }
    if recommendation.openBrackets > 0 {
      text.append("   " + Label.openBrackets(recommendation.openBrackets), .warn)
    }
    let parties = recommendation.proposers
      .filter { session.namesToRoom(at: recommendation.level(of: $0)) }
      .map { session.name(of: $0) }
    let right = StyledText(parties.arabicLast.joined(separator: Phrase.comma), Style(.muted))
    let room = columns - 4
    screen.draw(text, at: Position(x: 2, y: row), width: room)
    if text.width + right.width + 3 <= room {
      screen.drawEnding(at: columns - 3, row: row, right)
    }
  }

  private func texts(air: Int) -> [RecommendationPanel.Line] {
    var lines: [RecommendationPanel.Line] = []
    for language in recommendation.languages {
      let text = recommendation.latest(language)?.text ?? ""
      let rows = Wrap.rows(RecordsModel.bracketed(text, .title), width: textWidth)
      for (index, row) in rows.enumerated() {
        let tag = index == 0 ? tag(language) : nil
        if Writing.current.isSetApart(text) {
          lines.append(RecommendationPanel.Line(text: row, isTrailing: true, tag: tag))
        } else {
          // The text begins in one column, whatever its tag.
          let gap = StyledText(String(repeating: " ", count: 8))
          lines.append(RecommendationPanel.Line(text: gap + row, tag: tag))
        }
        lines += Array(
          repeating: RecommendationPanel.Line(text: StyledText()), count: air)
      }
      if air > 0 || language != recommendation.languages.last {
        lines.append(RecommendationPanel.Line(text: StyledText()))
      }
    }
    while lines.last?.text.runs.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The language, and a sign where its text is behind the original: the room must not take it for the same (B-3).
  private func tag(_ language: String) -> StyledText {
    var tag = StyledText(language, Style(.muted))
    if recommendation.isBehind(language) { tag.append(" ▲", .stale) }
    return tag
  }

  /// What the last change of wording changed, and whose it was.
  private var changed: [RecommendationPanel.Line] {
    guard let last = recommendation.latest(recommendation.original),
      let before = recommendation.revisions.last(where: {
        $0.language == last.language && $0.number < last.number
      })
    else { return [] }
    let isNamed = session.namesToRoom(at: recommendation.level(of: last))
    let who = isNamed ? last.proposedBy.map { session.latinName(of: $0) } : nil
    let head = StyledText(Label.changedIn(last.number, who), Style(.muted))
    let words = RecommendationLines.styled(WordDiff(before.text, last.text), context: 3)
    if TextDirection.of(head.text) != TextDirection.of(last.text) {
      // Words that run the other way are a paragraph of their own.
      let isTrailing = Writing.current.isSetApart(last.text)
      return [RecommendationPanel.Line(text: head)]
        + Wrap.rows(words, width: columns - 4, atMost: 2).map {
          RecommendationPanel.Line(text: $0, isTrailing: isTrailing)
        }
    }
    var text = head
    text.append("   ", .muted)
    text.runs += words.runs
    return Wrap.rows(text, width: columns - 4, atMost: 3).map {
      RecommendationPanel.Line(text: $0)
    }
  }
}
