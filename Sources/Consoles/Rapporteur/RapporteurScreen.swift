import SessionState
import TerminalScreen
import Words

/// The picture of a rapporteur's console: a function of the session's model and the interface (screens 4.7).
struct RapporteurScreen: ConsolePicture {
  var model: RapporteurModel
  let interface: Interface
  let session: Session
  let now: Moment
  let keys: KeyTable
  let message: StyledText
  let form: LayoutForm
  /// Recommendations that share words with what is being captured.
  let similar: [SimilarRecommendations.Match]
  /// What the outcome lacks, while that is shown.
  let gaps: [OutcomeGap]
  var screen: Screen

  init(
    _ session: Session, _ interface: Interface, _ lists: RecordLists, _ now: Moment, size: Size,
    keys: KeyTable, message: StyledText, similar: [SimilarRecommendations.Match],
    gaps: [OutcomeGap]
  ) {
    self.session = session
    self.interface = interface
    self.now = now
    self.keys = keys
    self.message = message
    self.similar = similar
    self.gaps = gaps
    model = RapporteurModel(session, lists, now)
    form = LayoutForm(recordsOf: size)
    screen = Screen(size)
  }

  var header: HeaderModel { model.header }
  var floor: FloorModel { model.floor }
  var next: String? { model.next }
  var available: Set<Action> { RecordAvailability(session, interface).actions }
  func reason(for action: Action) -> String { RecordAvailability.reason(for: action, session) }
  var selected: Recommendation? {
    interface.record.recommendation(in: model.lists).flatMap { session.recommendations[$0] }
  }

  /// The whole picture.
  mutating func draw() -> Screen {
    if let overlay = interface.overlay, form != .oneLine {
      draw(overlay)
      return screen
    }
    switch form {
    case .wide: drawWide()
    case .stacked: drawStacked()
    case .compact: drawCompact()
    case .oneLine: drawOneLine()
    }
    return screen
  }

  private mutating func drawWide() {
    let layout = RecordLayout(size)
    HeaderPanel.overlay(session.title, header, &screen)
    FloorStrip(self).draw(&screen, top: 2)
    let prompt = promptTop(layout.stripLine)
    let bottom = min(layout.stripLine, prompt) - 2
    for row in layout.top...max(layout.top, bottom) {
      screen.draw("│", at: Position(x: layout.separator, y: row), width: 1, style: Style(.border))
    }
    drawLeft(layout, bottom: bottom)
    if let selected {
      RecommendationPanel(selected, session, width: layout.rightWidth).draw(
        &screen, x: layout.rightX, top: layout.top, count: bottom - layout.top + 1)
    }
    if drawPrompt(top: prompt) { return }
    drawActions(layout)
    drawFoot()
  }

  mutating func drawLeft(_ layout: RecordLayout, bottom: Int) {
    let blocks = layout.blocks(
      marks: model.lists.marks.count, texts: model.lists.recommendations.count)
    func shown(_ top: Int, _ count: Int) -> Int { max(0, min(count, bottom - top + 1)) }
    draw(
      .recommendations, x: 1, width: layout.left, top: blocks.recommendations,
      count: shown(blocks.recommendations + 2, blocks.recommendationRows), gap: 1, isAlone: false)
    draw(
      .marks, x: 1, width: layout.left, top: blocks.marks,
      count: shown(blocks.marks + 2, blocks.markRows), gap: 1, isAlone: false)
    guard blocks.noteRows > 0, blocks.notes < bottom else { return }
    draw(
      .notes, x: 1, width: layout.left, top: blocks.notes,
      count: shown(blocks.notes + 2, blocks.noteRows), gap: 1, isAlone: false)
  }

  private mutating func drawActions(_ layout: RecordLayout) {
    screen.separator(row: layout.stripLine, from: 1, columns: size.columns - 2)
    draw(
      .actions, x: 1, width: size.columns - 2, top: layout.stripLine + 1,
      count: layout.stripRows - 1, gap: 0, isAlone: true)
  }

  /// One list with its title; the cursor stands on the selected row of the panel in focus.
  mutating func draw(
    _ panel: RecordSelection.Panel, x: Int, width: Int, top: Int, count: Int, gap: Int,
    isAlone: Bool
  ) {
    let rows = RecordRows(self, panel, isAlone: isAlone)
    if let cursor = rows.draw(&screen, x: x, width: width, top: top, count: count, gap: gap) {
      screen.cursor = cursor
    }
  }

  /// The first row of an open prompt; long texts take more rows, upwards, and never the floor.
  func promptTop(_ line: Int) -> Int {
    guard case .text(let prompt) = interface.prompt, prompt.isCapture else { return line }
    return line - CapturePanel(prompt, self).moreRows(columns: size.columns)
  }

  /// True when a prompt is open and was drawn.
  @discardableResult
  mutating func drawPrompt(top: Int) -> Bool {
    guard let prompt = interface.prompt else { return false }
    if case .text(let text) = prompt, text.isCapture {
      CapturePanel(text, self).draw(&screen, top: top)
    } else {
      PromptPanel(prompt, in: self).draw(&screen, top: top)
    }
    return true
  }

  mutating func drawFoot() {
    // The lists count the marks in their titles.
    FootPanel.message(
      message, &screen, row: size.rows - 2, rows: form == .compact ? 3 : 2,
      edge: Array(edgeOfMessage.dropFirst()))
    FootPanel.keys(RecordHints(self).list, &screen, row: size.rows - 1)
  }
}

/// Where the panels of the rapporteur's wide form stand.
struct RecordLayout {
  let width: Int
  let height: Int
  /// Columns of the lists at the left.
  let left: Int
  /// The first row of the panels.
  let top = 7
  /// The row of the line above the strip.
  let stripLine: Int

  /// - Parameter strip: The rows of another strip with its line, which replaces that of the console.
  init(_ size: Size, strip: Int = 8) {
    width = size.columns
    height = size.rows
    stripLine = height - strip
    // A text never runs wider than 100 cells; what is left beyond that belongs to the lists.
    left = max(min(60, max(34, width / 2 - 7)), width - 107)
  }

  var separator: Int { left + 3 }
  var rightX: Int { left + 6 }
  var rightWidth: Int { min(100, width - left - 7) }
  /// Rows of the strip, with its title.
  var stripRows: Int { 5 }

  /// The rows of the three lists: titles, and how many rows each shows. Short of space the notes go first.
  struct Blocks {
    var recommendations = 0
    var recommendationRows = 0
    var marks = 0
    var markRows = 0
    var notes = 0
    var noteRows = 0
  }

  /// - Parameter texts: How many recommendations there are; their block grows by six, so that what stands below it
  ///   seldom moves.
  func blocks(marks count: Int, texts: Int) -> Blocks {
    let total = stripLine - 1 - top
    var blocks = Blocks()
    blocks.markRows = min(max(1, count), total >= 18 ? 3 : 2)
    // Each list has a title and a row of air, and a row of air after it.
    let room = total - 8 - blocks.markRows
    blocks.noteRows = room >= 8 ? room / 3 : room >= 4 ? 1 : 0
    let left = room - blocks.noteRows + (blocks.noteRows == 0 ? 3 : 0)
    blocks.recommendationRows =
      blocks.noteRows == 0 ? left : min(left, max(6, (texts + 6) / 6 * 6))
    blocks.noteRows += left - blocks.recommendationRows
    blocks.recommendations = top
    blocks.marks = top + 3 + blocks.recommendationRows
    blocks.notes = blocks.marks + 3 + blocks.markRows
    return blocks
  }
}
