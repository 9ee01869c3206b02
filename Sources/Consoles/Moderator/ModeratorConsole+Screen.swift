import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// The picture of this moment.
  func screen() -> Screen {
    var picture = picture
    return picture.draw()
  }

  private var picture: ModeratorScreen {
    ModeratorScreen(
      session, interface, now, size: terminal.size, keys: keys, message: messageRow)
  }

  /// A message while there is one, else what is wrong with the log, else how far it is on the disk.
  private var messageRow: StyledText {
    if let message = interface.message { return StyledText(message.text, Style(message.ink)) }
    if let warning = desk.warning { return StyledText(warning, Style(.critical)) }
    let count = desk.history.session.seq
    return desk.savedSeq >= count
      ? StyledText(Label.saved(count), Style(.muted)) : StyledText(Label.saving, Style(.muted))
  }

  /// The panel and the row in it that stand at a place of the screen.
  func target(at position: Position) -> (Interface.Panel, Int)? {
    picture.target(at: position)
  }
}

extension ModeratorScreen {
  /// The panel and the row in it that stand at a place.
  func target(at position: Position) -> (Interface.Panel, Int)? {
    switch form {
    case .wide:
      let layout = WideLayout(size)
      if position.y >= layout.stripLine { return (.records, position.y - layout.stripLine - 2) }
      if position.x < layout.separator, position.y >= 6 { return (.agenda, position.y - 6) }
      return listIndex(at: position.y - listTop(layout) - 2).map { (.list, $0) }
    case .stacked:
      let top = model.floor.interrupted == nil ? 10 : 11
      guard position.y >= top, position.y < size.rows - 5 else { return nil }
      switch interface.focus {
      case .list: return listIndex(at: position.y - top).map { (.list, $0) }
      case .agenda: return (.agenda, position.y - top - 1)
      case .records: return (.records, position.y - top)
      }
    case .compact: return listIndex(at: position.y - 7).map { (.list, $0) }
    case .oneLine: return nil
    }
  }

  /// The row of the list at a line of the panel: reasons and the line of what fits take lines of their own.
  private func listIndex(at line: Int) -> Int? {
    var rest = line
    for (index, row) in model.list.rows.enumerated() {
      if index == model.list.fitting, form != .compact { rest -= 1 }
      if rest == 0 { return index }
      rest -= row.reason != nil && form != .compact ? 2 : 1
      if rest < 0 { return nil }
    }
    return nil
  }
}
