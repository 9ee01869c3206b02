import SessionState
import TerminalScreen
import Words

/// The second screen at one moment, in every size (screens 4.8, 4.9).
struct DisplayScreen {
  let session: Session
  let now: Moment
  let size: Size
  let view: DisplayView
  let warning: String?
  let showsKeys: Bool
  let model: DisplayModel
  let form: DisplayForm

  init(
    _ session: Session, _ now: Moment, _ size: Size, view: DisplayView, warning: String? = nil,
    showsKeys: Bool = false
  ) {
    self.session = session
    self.now = now
    self.size = size
    self.view = view
    self.warning = warning
    self.showsKeys = showsKeys
    model = DisplayModel(session, now)
    form = DisplayForm(size)
  }

  var width: Int { size.columns }
  var message: RoomDisplay.Message? { session.display.message }

  /// The message while it is for the room.
  var roomMessage: RoomDisplay.Message? { message?.audience == .room ? message : nil }

  /// The message where the speaker is to see it; the text view is the room's alone.
  var speakerMessage: String? {
    message?.audience == .speaker && view != .text ? message?.text : nil
  }

  /// Every cell.
  func drawn() -> Screen {
    var screen = Screen(size)
    // A black screen shows nothing at all, so that nobody looks at it.
    if session.display.isBlack { return screen }
    if form == .oneLine {
      drawSmall(&screen)
    } else if let roomMessage {
      draw(roomMessage, &screen)
    } else {
      switch view {
      case .floor: drawFloor(&screen)
      case .clock: drawClock(&screen)
      case .text: drawText(&screen)
      }
    }
    if form != .oneLine { drawLastRow(&screen) }
    return screen
  }

  /// Keys for a moment, else what is wrong with the log, quietly.
  private func drawLastRow(_ screen: inout Screen) {
    guard let text = showsKeys ? DisplayWords.keys : warning else { return }
    let row = size.rows - 1
    screen.fill(Rect(x: 0, y: row, width: width, height: 1))
    screen.draw(text, at: Position(x: 2, y: row), width: width - 4, style: Style(.muted))
  }

  /// Row 0: the item, the badge, the time of day.
  func drawHeader(_ screen: inout Screen) {
    var right = StyledText()
    if let badge = model.header.badge?.fitting(width / 2, leaving: 8) {
      right += badge
      right.append("   ")
    }
    right.append(String(model.header.time.prefix(5)), Style(.text, bold: true))
    screen.drawEnding(at: width - 3, row: 0, right)
    var left: StyledText
    if let item = model.header.item {
      left = StyledText(item.number, Style(.accent))
      left.append((item.number.isEmpty ? "" : "  ") + item.title)
    } else {
      left = StyledText(model.header.title, Style(.muted))
    }
    screen.draw(left, at: Position(x: 2, y: 0), width: width - 7 - right.width)
  }

  func drawRule(_ screen: inout Screen, row: Int) {
    screen.roomRule(
      row: row, from: 2, columns: width - 4, used: model.clock.used ?? 0,
      ink: model.clock.digitsInk)
  }

  /// The state word with its sign, as letters take it.
  var stateWord: String { model.clock.word.trimmingSpaces }

  /// Clock, state and who in one row.
  var floorLine: StyledText {
    var text = StyledText(model.clock.digits, Style(model.clock.digitsInk, bold: true))
    text.append("  " + model.clock.word.trimmingSpaces, Style(model.clock.ink, bold: true))
    let who = [model.big, model.line].filter { !$0.isEmpty }.joined(separator: "  ")
    text.append("   " + who, Style(.title))
    return text
  }
}

/// How much room the second screen has.
enum DisplayForm: Hashable {
  case wide, stacked, compact, oneLine

  init(_ size: Size) {
    self =
      size.columns >= 100 && size.rows >= 30
      ? .wide
      : size.columns >= 60 && size.rows >= 18
        ? .stacked : size.columns >= 40 && size.rows >= 12 ? .compact : .oneLine
  }
}

extension String {
  /// Without blanks at either end.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
