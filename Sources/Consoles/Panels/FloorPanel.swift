import TerminalScreen
import Words

/// Who has the floor and for how long: the anchor of every console.
enum FloorPanel {
  /// Four rows more than the digits from `top`: digits and group in big letters, state and name, kind, time rule.
  static func wide(
    _ model: FloorModel, _ screen: inout Screen, x: Int, top: Int, width: Int,
    font: LetterFont = .rows5
  ) {
    let nameX = x + digitsWidth(model, font) + 4
    let edge = x + width
    big(model, &screen, x: x, top: top, nameX: nameX, edge: edge, font)
    let below = top + font.height
    word(model.clock.word, model.clock.ink, &screen, Position(x: x, y: below + 1))
    let name = model.isTaken ? Style(.title) : Style(.muted)
    screen.draw(model.name, at: Position(x: nameX, y: below + 1), width: edge - nameX, style: name)
    screen.draw(
      model.allotted, at: Position(x: x, y: below + 2), width: nameX - x - 1, style: Style(.muted))
    screen.draw(
      model.details.parts(within: edge - nameX), at: Position(x: nameX, y: below + 2),
      width: edge - nameX,
      style: Style(.muted))
    screen.timeRule(
      row: below + 3, from: x, columns: width, used: model.clock.used ?? 0,
      ink: model.clock.digitsInk)
  }

  /// Seven rows from `top` without rows of air, for the stacked form.
  static func stacked(_ model: FloorModel, _ screen: inout Screen, top: Int) {
    let width = screen.size.columns - 2
    let nameX = 1 + digitsWidth(model) + 4
    let edge = 1 + width
    big(model, &screen, x: 1, top: top, nameX: nameX, edge: edge)
    let used = word(model.clock.word, model.clock.ink, &screen, Position(x: 1, y: top + 5))
    screen.draw(
      model.allotted, at: Position(x: 1 + used + 2, y: top + 5),
      width: max(0, nameX - used - 4), style: Style(.muted))
    var name = StyledText(model.name, model.isTaken ? Style(.title) : Style(.muted))
    let room = edge - nameX - name.width - 2
    let details = model.shortDetails.parts(within: room)
    if !details.isEmpty, TextWidth.of(details) <= room { name.append("  " + details, .muted) }
    screen.draw(name, at: Position(x: nameX, y: top + 5), width: edge - nameX)
    screen.timeRule(
      row: top + 6, from: 1, columns: width, used: model.clock.used ?? 0,
      ink: model.clock.digitsInk)
  }

  /// Four rows from `top`: three-row digits with name, group and state beside them, time rule.
  static func compact(_ model: FloorModel, _ screen: inout Screen, top: Int) {
    let width = screen.size.columns - 2
    let digits = BigLetters.render(model.clock.digits, font: .rows3) ?? [model.clock.digits]
    screen.letters(digits, at: Position(x: 1, y: top), style: digitsStyle(model))
    let textX = 1 + (BigLetters.width(of: model.clock.digits, font: .rows3) ?? 6) + 2
    let room = width + 1 - textX
    let style = model.isTaken ? Style(.title) : Style(.muted)
    screen.draw(model.person, at: Position(x: textX, y: top), width: room, style: style)
    screen.draw(model.organisation, at: Position(x: textX, y: top + 1), width: room)
    let used = word(model.clock.word, model.clock.ink, &screen, Position(x: textX, y: top + 2))
    if used + 1 + TextWidth.of(model.allotted) <= room {
      screen.draw(
        model.allotted, at: Position(x: textX + used + 1, y: top + 2), style: Style(.muted))
    }
    screen.timeRule(
      row: top + 3, from: 1, columns: width, used: model.clock.used ?? 0,
      ink: model.clock.digitsInk)
  }

  /// One row: clock, state, speaker, and at the right who is next.
  static func line(_ model: FloorModel, next: String?, _ screen: inout Screen, row: Int) {
    let last = screen.size.columns - 2
    var right = StyledText()
    // While the floor is free the row itself says who is next.
    if let next, model.isTaken || model.name.isEmpty {
      right.append(Label.nextSpeaker + " ", .muted)
      right.append("» ", .accent)
      right.append(next)
    }
    if right.width + 30 > last { right = StyledText() }
    screen.drawEnding(at: last, row: row, right)
    var left = StyledText(model.clock.digits, Style(model.clock.digitsInk, bold: true))
    left.append("  ")
    left.append(wordText(model.clock.word, model.clock.ink), Style(model.clock.ink))
    left.append("   ")
    left.append(model.name, model.isTaken ? .title : .muted)
    screen.draw(left, at: Position(x: 1, y: row), width: last - right.width - 2)
  }

  /// The speaker who was interrupted, and the time kept.
  static func interrupted(_ model: FloorModel, _ screen: inout Screen, x: Int, row: Int, width: Int)
  {
    guard let held = model.interrupted else { return }
    let after = model.waitsForRuling ? Label.afterTheRuling : ""
    screen.drawEnding(at: x + width - 1, row: row, StyledText(after, Style(.muted)))
    var text = StyledText("║ " + Label.interrupted, Style(.paused))
    text.append("    " + held)
    let room = after.isEmpty ? width : width - TextWidth.of(after) - 2
    screen.draw(text, at: Position(x: x, y: row), width: room)
  }

  /// A warning flashes once: the digits lie on the selection's background for a second (domain E-12).
  private static func digitsStyle(_ model: FloorModel) -> Style {
    Style(model.clock.digitsInk, on: model.clock.isFlashing ? .selection : .plain)
  }

  /// The width of the allotment's digits, so that the group does not move from second to second;
  /// over time it grows once, by the sign.
  private static func digitsWidth(_ model: FloorModel, _ font: LetterFont = .rows5) -> Int {
    let now =
      BigLetters.width(of: model.clock.digits, font: font) ?? TextWidth.of(model.clock.digits)
    // Read aloud the digits are small, and the words below them have to fit.
    let words =
      ReaderMode.isOn ? TextWidth.of(model.clock.word) + 4 + TextWidth.of(model.allotted) : 0
    return max(now, BigLetters.width(of: model.allotmentDigits, font: font) ?? 0, words)
  }

  private static func big(
    _ model: FloorModel, _ screen: inout Screen, x: Int, top: Int, nameX: Int, edge: Int,
    _ font: LetterFont = .rows5
  ) {
    let digits = BigLetters.render(model.clock.digits, font: font) ?? [model.clock.digits]
    screen.letters(digits, at: Position(x: x, y: top), style: digitsStyle(model))
    // The group stands in the middle of taller digits.
    let top = top + (font.height - LetterFont.rows5.height) / 2
    let group = model.group.uppercased()
    let room = edge - nameX
    if let width = BigLetters.width(of: group, font: .rows5), width <= room,
      let rows = BigLetters.render(group, font: .rows5)
    {
      screen.letters(rows, at: Position(x: nameX, y: top), style: Style(.title))
    } else if let width = BigLetters.width(of: group, font: .rows3), width <= room,
      let rows = BigLetters.render(group, font: .rows3)
    {
      screen.letters(rows, at: Position(x: nameX, y: top + 1), style: Style(.title))
    } else {
      screen.draw(
        model.group, at: Position(x: nameX, y: top + 2), width: room, style: Style(.title))
    }
  }

  @discardableResult
  private static func word(_ word: String, _ ink: Ink, _ screen: inout Screen, _ at: Position)
    -> Int
  {
    screen.draw(wordText(word, ink), at: at, style: Style(ink))
  }

  /// OVER stands reversed, with a space on either side.
  private static func wordText(_ word: String, _ ink: Ink) -> String {
    ink == .over ? " \(word) " : word
  }
}
