import SessionState
import TerminalScreen
import Words

/// Floor and item in three rows and a time rule: all that a rapporteur looks up for.
struct FloorStrip {
  private let floor: FloorModel
  private let header: HeaderModel
  private let next: String?
  private let name: String
  /// Whether no name and no group may be shown, because the room sees it.
  private let hidesNames: Bool
  /// Whether the room sees it: the item has its place elsewhere, and the budget is nobody's business.
  private let isForRoom: Bool

  init(_ picture: RapporteurScreen, hidesNames: Bool = false, isForRoom: Bool = false) {
    floor = picture.floor
    header = picture.header
    next = picture.model.nextName
    name = picture.model.floorName
    self.hidesNames = hidesNames
    self.isForRoom = isForRoom
  }

  func draw(_ screen: inout Screen, top: Int) {
    let width = screen.size.columns
    let clock = floor.clock
    let style = Style(clock.digitsInk, on: clock.isFlashing ? .selection : .plain)
    let digits = BigLetters.render(clock.digits, font: .rows3) ?? [clock.digits]
    screen.letters(digits, at: Position(x: 1, y: top), style: style)
    var x = 1 + (digits.map { TextWidth.of($0) }.max() ?? 0) + 3
    let group = hidesNames ? "" : floor.group.uppercased()
    if !group.isEmpty, let letters = BigLetters.render(group, font: .rows3),
      let wide = letters.map({ TextWidth.of($0) }).max(), wide <= width / 4
    {
      screen.letters(letters, at: Position(x: x, y: top), style: Style(.title))
      x += wide + 3
    }
    let side = drawItem(&screen, top: top, width: min(45, (width - x) / 2))
    func room(_ row: Int) -> Int { max(0, width - 4 - side[row] - x) }
    screen.draw(
      hidesNames ? "" : name, at: Position(x: x, y: top), width: room(0),
      style: Style(floor.isTaken ? .title : .muted))
    screen.draw(
      (isForRoom ? floor.roomDetails : floor.details).parts(within: room(1)),
      at: Position(x: x, y: top + 1), width: room(1), style: Style(.muted))
    let word = clock.ink == .over ? " \(clock.word) " : clock.word
    let used = screen.draw(
      word, at: Position(x: x, y: top + 2), width: room(2), style: Style(clock.ink))
    screen.draw(
      floor.allotted, at: Position(x: x + used + 2, y: top + 2), width: max(0, room(2) - used - 2),
      style: Style(.muted))
    screen.timeRule(
      row: top + 3, from: 1, columns: width - 2, used: clock.used ?? 0, ink: clock.digitsInk)
  }

  /// Item, its time, and who is next, at the right edge; the columns that each of the three rows takes.
  private func drawItem(_ screen: inout Screen, top: Int, width: Int) -> [Int] {
    var rows = [
      StyledText(isForRoom ? "" : header.idle, Style(.muted)), StyledText(), StyledText(),
    ]
    if let item = header.item {
      var title = StyledText("▶ ", Style(.accent))
      title.append(item.number, .accent)
      title.append("  " + item.title, .title)
      rows[0] = isForRoom ? StyledText() : title
      rows[1] = isForRoom ? StyledText() : header.shortProgress
      if let next, !hidesNames {
        rows[2].append(Label.nextSpeaker + " ", .muted)
        rows[2].append("» ", .accent)
        rows[2].append(next)
      }
    }
    return rows.enumerated().map { row, text in
      let wide = min(width, text.width)
      screen.draw(
        text, at: Position(x: screen.size.columns - 1 - wide, y: top + row), width: wide)
      return wide
    }
  }
}

extension HeaderModel {
  /// `38 of 60 min · expected 11:04`.
  fileprivate var shortProgress: StyledText {
    guard let first = progress.runs.first, let last = progress.runs.last, progress.runs.count > 1
    else { return progress }
    var text = StyledText([first])
    text.append(" · ", .muted)
    text.append(last.text.trimmingPrefix { $0 == " " }.description, last.style.ink)
    return text
  }
}
