import SessionState
import TerminalScreen
import Words

extension DisplayScreen {
  /// Below 40 by 12: the clock, its state, who speaks and the badge, in as many rows as there are.
  func drawSmall(_ screen: inout Screen) {
    let message = roomMessage?.text ?? speakerMessage
    guard size.rows > 1, width >= 12 else { return drawOneLine(&screen, message) }
    let big =
      size.rows >= 5 && message == nil
      ? Lettering(.rows3).rows(model.clock.digits, within: width) : nil
    let left = big == nil ? 6 : LetterPair.width(big)
    let badge = model.header.badge?.fitting(width, leaving: left)
    if let badge { screen.drawEnding(at: width - 1, row: 0, badge) }
    let room = width - (badge.map { $0.width + 1 } ?? 0)
    let word = StyledText(model.clock.word.trimmingSpaces, Style(model.clock.ink, bold: true))
    let who = [model.big, model.line].filter { !$0.isEmpty }.joined(separator: "  ")
    var rows = [word, StyledText(who, Style(.title))].filter { $0.width > 0 }
    if let message {
      // The message matters more than who speaks; the state stands beside the digits.
      let text = StyledText(message, Style(.title))
      var first = digits
      if first.width + 2 + word.width <= room { first += "  " + word }
      screen.draw(first, at: Position(x: 0, y: 0), width: room)
      let lines = Wrap.rows(text, width: width, atMost: size.rows - 1)
      for (index, row) in lines.enumerated() {
        screen.draw(row, at: Position(x: 0, y: index + 1), width: width, align: .own)
      }
      return
    }
    if let big {
      screen.letters(big, at: Position(x: 0, y: 0), style: Style(model.clock.digitsInk))
    } else {
      screen.draw(digits, at: Position(x: 0, y: 0), width: room)
    }
    let top = big == nil ? 1 : 3
    if let next = model.rows.first { rows.append(nextLine(next)) }
    for (index, row) in rows.prefix(size.rows - top).enumerated() {
      screen.draw(row, at: Position(x: 0, y: top + index), width: width)
    }
  }

  private var digits: StyledText {
    StyledText(model.clock.digits, Style(model.clock.digitsInk, bold: true))
  }

  /// By width: clock, state and who; less of it; the clock alone.
  private func drawOneLine(_ screen: inout Screen, _ message: String?) {
    let row: StyledText
    if let message, width >= 12 {
      row = digits + " " + StyledText(message, Style(.title))
    } else {
      row = width >= 24 ? floorLine : width >= 12 ? digits + " " + StyledText(model.big) : digits
    }
    screen.draw(row, at: Position(x: 0, y: 0), width: width)
    guard let message, width < 12, size.rows > 1 else { return }
    let text = StyledText(message, Style(.title))
    for (index, line) in Wrap.rows(text, width: width, atMost: size.rows - 1).enumerated() {
      screen.draw(line, at: Position(x: 0, y: index + 1), width: width, align: .own)
    }
  }
}
