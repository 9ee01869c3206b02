import SessionState
import TerminalScreen
import Words

/// What the speaker sees: big digits, big word, readable at several metres (domain A-31).
struct CardPanel {
  private let clock: ClockModel
  /// Who has the floor; empty where nobody has, or nobody may be named.
  private let group: String
  private let allotted: String

  init(_ floor: FloorModel, _ session: Session) {
    let isNamed = floor.isTaken && !session.hidesNamesFromRoom
    self.init(floor.clock, group: isNamed ? floor.group : "", allotted: floor.allotted)
  }

  init(_ clock: ClockModel, group: String, allotted: String) {
    self.clock = clock
    self.group = group
    self.allotted = allotted
  }

  /// Fills the screen down to a row.
  func draw(_ screen: inout Screen, bottom: Int) {
    let width = screen.size.columns
    let wordRows = bottom >= 18 ? 6 : 2
    let room = Size(columns: width - 4, rows: max(1, bottom - 2 - wordRows))
    let digits = Self.largest(clock.digits, room)
    let x = max(0, (width - (digits.map(\.count).max() ?? 0)) / 2)
    let top = max(0, (bottom - wordRows - digits.count) / 2)
    screen.letters(
      digits, at: Position(x: x, y: top),
      style: Style(clock.digitsInk, on: clock.isFlashing ? .selection : .plain))
    let rule = bottom - wordRows
    screen.roomRule(
      row: rule, from: 2, columns: width - 4, used: clock.used ?? 0, ink: clock.digitsInk)
    drawWord(&screen, top: rule + 1, rows: wordRows - 1)
  }

  private func drawWord(_ screen: inout Screen, top: Int, rows: Int) {
    let width = screen.size.columns
    let sizes = [Lettering(.rows5), Lettering(.rows3)].filter { $0.height <= rows }
    let pair = LetterPair(group, clock.word.trimmingSpaces, sizes, columns: width - 4)
    var wide = LetterPair.width(pair.right)
    let middle = { (letters: [String]) in top + max(0, rows - letters.count) / 2 }
    if let word = pair.right {
      screen.letters(
        word, at: Position(x: width - 2 - wide, y: middle(word)), style: Style(clock.digitsInk))
    } else {
      let word = StyledText(clock.word.trimmingSpaces, Style(clock.digitsInk, bold: true))
      screen.drawEnding(at: width - 3, row: top, word)
      wide = word.width
    }
    if group.isEmpty {
      screen.draw(
        allotted, at: Position(x: 2, y: top), width: max(0, width - wide - 8),
        style: Style(.muted))
    } else if let letters = pair.left {
      screen.letters(letters, at: Position(x: 2, y: middle(letters)), style: Style(.title))
    } else {
      // Beside a long word in letters a group has no room; below three rows of them it has.
      let isBelow = pair.right?.count == 3 && rows >= 5
      screen.draw(
        group, at: Position(x: 2, y: isBelow ? top + rows - 1 : top),
        width: isBelow ? width - 4 : max(0, width - wide - 8), style: Style(.title))
    }
  }

  /// The digits as large as the room takes them.
  static func largest(_ text: String, _ room: Size) -> [String] {
    let scales = (1...6).reversed().map { (LetterFont.rows9, $0) }
    for (font, scale) in scales + [(LetterFont.rows5, 1), (.rows3, 1)] {
      guard let width = BigLetters.width(of: text, font: font, scale: scale),
        width <= room.columns, font.height * scale <= room.rows
      else { continue }
      return BigLetters.render(text, font: font, scale: scale) ?? [text]
    }
    return [text]
  }
}

extension ModeratorConsole {
  /// The card is the speaker's; the moderator's keys go on acting behind it.
  func pressOnCard(_ key: Key) {
    switch keys.action(for: key) {
    case .card, .cancel, .leave: interface.overlay = nil
    case .giveNext, .pauseOrResume, .moreTime, .lessTime, .endIntervention, .backToLast,
      .pointOfOrder, .ruling, .technical, .undo, .redo, .interpret, .mark:
      if let action = keys.action(for: key) { act(action) }
    case .addRequest:
      // The card hides the agenda, so the key means the list.
      interface.focus = .list
      act(.addRequest)
    default: say(Phrase.cardKeys, .muted)
    }
  }
}

extension ModeratorScreen {
  mutating func drawCard() {
    CardPanel(model.floor, session).draw(&screen, bottom: size.rows - 2)
    if let badge = model.header.badge?.fitting(size.columns, leaving: 0) {
      screen.drawEnding(at: size.columns - 2, row: 0, badge)
    }
    if interface.prompt != nil { return drawPromptOverOverlay() }
    // The room sees this screen: no list, no names; only what the moderator was just told.
    if let said = interface.message, session.attribution == .onRecord {
      FootPanel.message(StyledText(said.text, Style(.muted)), &screen, row: size.rows - 1)
    }
  }
}
