import TerminalScreen
import Words

/// The people who match what was typed (screens 4.6).
struct PickerPanel {
  let model: PickerModel
  /// The column of the group, two behind the number.
  private let groupX = 7
  let chosen: Int?

  func draw(_ screen: inout Screen, rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    // Without room for all, the people come first, then the summary, then the names of the columns.
    let isTight = rows.count < 4
    let width = screen.size.columns
    let groupWidth = max(5, min(9, model.matches.map { TextWidth.of($0.group) }.max() ?? 5))
    let nameX = groupX + groupWidth + 2
    // Below 60 columns there is no room for the turn.
    let turnX =
      width < 60 ? width + 1 : width >= 110 ? nameX + 38 : width >= 90 ? nameX + 32 : width - 12
    if !isTight { heads(&screen, row: rows.lowerBound, nameX: nameX, turnX: turnX) }
    let room = isTight ? rows.count : rows.count - 2
    let first = max(0, min((chosen ?? 0) - room / 2, model.matches.count - room))
    for (offset, index) in model.matches.indices.dropFirst(first).prefix(room).enumerated() {
      let row = rows.lowerBound + (isTight ? 0 : 1) + offset
      draw(
        model.matches[index], &screen, row: row, nameX: nameX, turnX: turnX,
        groupWidth: groupWidth)
      screen.point(Rect(x: 0, y: row, width: width, height: 1), at: .row(index))
      if index == chosen { Selection.mark(&screen, from: 0, to: width - 2, row: row) }
    }
    guard !isTight else { return }
    screen.draw(
      model.summary, at: Position(x: 1, y: rows.upperBound - 1), width: width - 2,
      style: Style(.muted))
  }

  /// The columns of `already number 3 on the list`, so that the other names begin below one another.
  private var placeWidth: Int {
    let widest = model.matches.compactMap { $0.place.map { TextWidth.of(Phrase.already($0)) } }
      .max()
    return max(28, (widest ?? 0) + 2)
  }

  private func heads(_ screen: inout Screen, row: Int, nameX: Int, turnX: Int) {
    let style = Style(.muted)
    screen.drawEnding(at: 4, row: row, StyledText(Phrase.number, style))
    screen.draw(Label.group, at: Position(x: groupX, y: row), style: style)
    screen.draw(Label.name, at: Position(x: nameX, y: row), style: style)
    screen.draw(Label.turn, at: Position(x: turnX, y: row), style: style)
  }

  private func draw(
    _ person: PickerModel.Match, _ screen: inout Screen, row: Int, nameX: Int, turnX: Int,
    groupWidth: Int
  ) {
    let width = screen.size.columns
    screen.drawEnding(at: 4, row: row, StyledText(String(person.number)))
    screen.draw(person.group, at: Position(x: groupX, y: row), width: groupWidth)
    let isWide = width >= 90
    // Below 90 columns there is one name, the Arabic one where there is no other.
    let name = person.name.isEmpty && !isWide ? person.other : person.name
    screen.draw(name, at: Position(x: nameX, y: row), width: turnX - nameX - 2)
    screen.draw(
      person.turn, at: Position(x: turnX, y: row), width: 4,
      style: person.isFirst ? Style(.accent) : Style(.muted))
    var x = turnX + 6
    if let place = person.place {
      let text = isWide ? Phrase.already(place) : "#\(place)"
      x +=
        screen.draw(
          text, at: Position(x: x, y: row), width: max(0, width - x - 1), style: Style(.warn)) + 2
    }
    if isWide {
      x = max(x, turnX + 6 + placeWidth)
      screen.draw(person.other, at: Position(x: x, y: row), width: max(0, width - x - 1))
    }
  }
}
