import SessionState
import TerminalScreen
import Words

/// One list of the record with its title: recommendations, marks, notes or action items.
struct RecordRows {
  /// A row: what stands in its columns, and the text that ends it.
  struct Row {
    var id: String
    var sign = ""
    var ink = Ink.text
    /// Short columns after the sign, each with its role.
    var columns: [(text: String, ink: Ink)] = []
    var text = StyledText()
  }

  private let picture: RapporteurScreen
  private let panel: RecordSelection.Panel
  /// Whether nothing stands to its right, so that its texts may be Arabic (screens 3, right to left).
  private let isAlone: Bool
  private var session: Session { picture.session }
  private var model: RapporteurModel { picture.model }

  init(_ picture: RapporteurScreen, _ panel: RecordSelection.Panel, isAlone: Bool) {
    self.picture = picture
    self.panel = panel
    self.isAlone = isAlone
  }

  private var hasFocus: Bool { picture.interface.record.focus == panel }

  private var selected: Int {
    var selection = picture.interface.record
    selection.focus = panel
    return selection.place(in: model.lists).row
  }

  private var count: Int {
    switch panel {
    case .recommendations: model.lists.recommendations.count
    case .marks: model.lists.marks.count
    case .notes: model.lists.notes.count
    case .actions: model.lists.actions.count
    }
  }

  /// Draws title and rows; returns where the selected row stands.
  func draw(
    _ screen: inout Screen, x: Int, width: Int, top: Int, count: Int, gap: Int
  ) -> Position? {
    let shown = visible(count)
    drawTitle(&screen, x: x, width: width, row: top, shown: shown)
    let rows = shown.map { row($0) }
    // A column is as wide as the widest of the rows that are seen, so that texts begin below one another.
    let widths = (0..<(rows.map(\.columns.count).max() ?? 0)).map { column in
      rows.map { $0.columns.count > column ? TextWidth.of($0.columns[column].text) : 0 }.max() ?? 0
    }
    if rows.isEmpty, count > 0 {
      screen.draw(
        emptyText, at: Position(x: x + 1, y: top + 1 + gap), width: width - 1, style: Style(.muted))
    }
    let places = Places(
      x: x, ids: rows.map { TextWidth.of($0.id) }.max() ?? 0,
      hasSigns: rows.contains { !$0.sign.isEmpty }, widths: widths)
    var cursor: Position?
    for (offset, (index, item)) in zip(shown, rows).enumerated() {
      let y = top + 1 + gap + offset
      draw(
        item, places, &screen, last: x + width - 1, y: y,
        isShown: index == selected && (hasFocus || panel == .recommendations))
      if hasFocus, index == selected {
        Selection.mark(&screen, from: x, to: x + width - 1, row: y)
        cursor = Position(x: x, y: y)
      }
    }
    return cursor
  }

  /// The row at a line below the title, when `count` rows are shown.
  func index(at line: Int, of count: Int) -> Int? {
    let shown = visible(count)
    return shown.indices.contains(line) ? shown[line] : nil
  }

  private func visible(_ rows: Int) -> [Int] {
    let first = max(0, min(selected - rows / 2, count - rows))
    return Array((0..<count).dropFirst(first).prefix(max(0, rows)))
  }

  private func draw(
    _ item: Row, _ places: Places, _ screen: inout Screen, last: Int, y: Int, isShown: Bool
  ) {
    func put(_ text: String, _ ink: Ink, at place: Int, width: Int) {
      screen.draw(
        text, at: Position(x: place, y: y), width: max(0, min(width, last - place + 1)),
        style: Style(ink))
    }
    put(item.id, isShown ? .title : .muted, at: places.id, width: places.sign - places.id)
    put(item.sign, item.ink, at: places.sign, width: 1)
    var place = places.columns
    for (column, wide) in zip(item.columns, places.widths) where wide > 0 {
      put(column.text, column.ink, at: place, width: wide)
      place += wide + 1
    }
    screen.draw(item.text, at: Position(x: place, y: y), width: max(0, last - place + 1))
  }

  /// Where the columns stand: ids take what the longest that is seen needs, so that texts get the rest.
  private struct Places {
    let id: Int
    let sign: Int
    /// The first of the short columns.
    let columns: Int
    let widths: [Int]

    init(x: Int, ids: Int, hasSigns: Bool, widths: [Int]) {
      id = x + 1
      sign = id + max(4, ids) + 1
      columns = hasSigns ? sign + 2 : sign
      self.widths = widths
    }
  }

  private func drawTitle(_ screen: inout Screen, x: Int, width: Int, row: Int, shown: [Int]) {
    var text = StyledText(title, Style(hasFocus ? .title : .muted))
    let pad = max(3, 18 - TextWidth.of(title))
    text.append(String(repeating: " ", count: pad))
    if let filtered = model.lists.filtered[panel.place] {
      text.append(filtered, .accent)
    } else {
      text += summary
    }
    // A list that goes on beyond its panel says so, where there is room for it.
    var more = StyledText()
    if let last = shown.last, last + 1 < count {
      more.append(" · " + Label.moreBelow(count - last - 1), .muted)
    } else if let first = shown.first, first > 0 {
      more.append(" · " + Label.moreAbove(first), .muted)
    }
    if text.width + more.width <= width { text += more }
    let start = max(1, x)
    screen.draw(text, at: Position(x: start, y: row), width: width - (start - x))
    screen.point(Rect(x: x, y: row, width: width, height: 1), at: .panel(panel.rawValue))
  }

  private var title: String {
    switch panel {
    case .recommendations: Label.recommendations
    case .marks: Label.toWrite
    case .notes: Label.notesTitle
    case .actions: Label.actionsTitle
    }
  }

  private var emptyText: String {
    switch panel {
    case .recommendations: Label.noRecommendations
    case .marks: Label.nothingToWrite
    case .notes: Label.noNotes
    case .actions: Label.noActions
    }
  }

  private var summary: StyledText {
    switch panel {
    case .recommendations:
      var text = StyledText("\(count)", Style(.muted))
      if model.lists.openBrackets > 0 {
        text.append(" · ", .muted)
        text.append(Label.openBrackets(model.lists.openBrackets), .warn)
      }
      return text
    case .marks:
      return count == 0 ? StyledText() : StyledText(Label.marks(count), Style(.warn))
    case .notes: return StyledText("\(count)", Style(.muted))
    case .actions:
      let open = session.actions.count { $0.state == .open }
      return StyledText(count == 0 ? "0" : Label.openOf(open, count), Style(.muted))
    }
  }

  private func row(_ index: Int) -> Row {
    switch panel {
    case .recommendations:
      session.recommendations[model.lists.recommendations[index]].map(row) ?? Row(id: "")
    case .marks: session.marks[model.lists.marks[index]].map(row) ?? Row(id: "")
    case .notes: session.notes[model.lists.notes[index]].map(row) ?? Row(id: "")
    case .actions: session.actions[model.lists.actions[index]].map(row) ?? Row(id: "")
    }
  }

  private func row(_ recommendation: Recommendation) -> Row {
    let (sign, ink) = RecordsModel.sign(of: recommendation.state)
    let brackets = recommendation.openBrackets
    let isBehind = recommendation.languages.contains { recommendation.isBehind($0) }
    var columns: [(text: String, ink: Ink)] = [
      (recommendation.state.label, ink), (brackets > 0 ? "[\(brackets)]" : "   ", .warn),
      (isBehind ? "▲" : " ", .stale),
    ]
    // Beside another panel a theme has its column only where the text keeps fifty.
    let lists = RecordLayout(picture.size).left
    if isAlone ? picture.size.columns >= 100 : lists >= 86 {
      let theme = recommendation.theme ?? ""
      columns.append((theme.endsRow ? "" : theme.cut(to: isAlone ? 20 : 12), .muted))
    }
    let latin = recommendation.latest(session.shownLanguage)?.text ?? recommendation.wording
    let text = fitting(latin, recommendation.original)
    return Row(
      id: "\(recommendation.id)", sign: sign, ink: ink, columns: columns,
      text: recommendation.isLive
        ? RecordsModel.bracketed(text) : StyledText(text, Style(.muted)).asWritten())
  }

  private func row(_ mark: Mark) -> Row {
    let speaker = mark.intervention.map { session.latinSpeaker(of: $0) }
    let text = [mark.label, speaker].compactMap { $0 }.arabicLast.joined(separator: Phrase.comma)
    return Row(
      id: "\(mark.id)", sign: "□", ink: .warn, columns: [(session.clock(mark.at) + " ", .text)],
      text: StyledText(fitting(text, "ar")))
  }

  private func row(_ note: Note) -> Row {
    Row(
      id: "\(note.id)",
      columns: [(session.clock(note.at) + " ", .muted), (note.kind.label + " ", .text)],
      text: StyledText(fitting(note.text, "ar")).asWritten())
  }

  private func row(_ action: ActionItem) -> Row {
    let (sign, ink): (String, Ink) =
      switch action.state {
      case .open: ("○", .text)
      case .done: ("✓", .ok)
      case .dropped: ("×", .muted)
      }
    let isOpen = action.state == .open
    let owner = action.owner.map { session.name(of: $0) }
    return Row(
      id: "\(action.id)", sign: sign, ink: ink,
      columns: [
        (action.state.label + " ", ink),
        (action.due?.description ?? Label.noDate, action.due == nil && isOpen ? .warn : .muted),
        (
          (owner.map { $0.endsRow ? Label.languageTag("ar") : $0.cut(to: 20) }
            ?? Label.noOwner) + " ",
          owner == nil && isOpen ? .warn : .muted
        ),
      ], text: StyledText(action.text, Style(isOpen ? .text : .muted)).asWritten())
  }

  /// A text that may stand beside another panel: an Arabic one is told by its language alone.
  private func fitting(_ text: String, _ language: String) -> String {
    isAlone || !text.endsRow ? text : Label.languageTag(language)
  }
}

extension String {
  /// At most so many characters, the last one `…` when some had to go.
  func cut(to count: Int) -> String { self.count <= count ? self : prefix(count - 1) + "…" }
}
