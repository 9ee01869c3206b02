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
    screen.timeRule(
      row: rule, from: 2, columns: width - 4, used: clock.used ?? 0, ink: clock.digitsInk)
    drawWord(&screen, top: rule + 1, rows: wordRows - 1)
  }

  private func drawWord(_ screen: inout Screen, top: Int, rows: Int) {
    let width = screen.size.columns
    // A sign is no capital letter; the word alone is readable from afar.
    let word = clock.word.filter { $0.isLetter || $0.isNumber || $0 == " " }
      .drop { $0 == " " }.uppercased()
    let font = rows >= 5 ? LetterFont.rows5 : rows >= 3 ? .rows3 : nil
    let big = font.flatMap { BigLetters.render(String(word), font: $0) }
    let wide = big?.first?.count ?? word.count
    if let big, wide <= width - 4 {
      screen.letters(
        big, at: Position(x: width - 2 - wide, y: top), style: Style(clock.digitsInk))
    } else {
      screen.drawEnding(
        at: width - 3, row: top, StyledText(clock.word, Style(clock.digitsInk, bold: true)))
    }
    guard !group.isEmpty else {
      screen.draw(
        allotted, at: Position(x: 2, y: top), width: max(0, width - wide - 8),
        style: Style(.muted))
      return
    }
    if let font, let letters = BigLetters.render(group.uppercased(), font: font),
      (letters.first?.count ?? 0) + wide + 8 <= width
    {
      screen.letters(letters, at: Position(x: 2, y: top), style: Style(.title))
    } else {
      screen.draw(
        group, at: Position(x: 2, y: top), width: max(0, width - wide - 8),
        style: Style(.title))
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
