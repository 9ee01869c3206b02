import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// The picture of this moment.
  func screen() -> Screen {
    var picture = picture
    return picture.draw()
  }

  var picture: ModeratorScreen {
    ModeratorScreen(
      session, shownInterface, shownMoment, size: terminal.size, keys: keys, message: messageRow)
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
      if position.y >= layout.stripLine {
        let line = position.y - layout.stripLine - 2
        return recordsPanel.index(at: line, of: layout.stripRows - 1).map { (.records, $0) }
      }
      if position.x < layout.separator {
        return agendaPanel(width: layout.rail)
          .index(at: position.y - 6, of: agendaRows(layout)).map { (.agenda, $0) }
      }
      let top = listTop(layout)
      return wideList(layout).index(at: position.y - top - 2, of: layout.stripLine - 3 - top)
        .map { (.list, $0) }
    case .stacked:
      return target(line: position.y - stackedTop - 1, of: stackedRows, agendaGap: 1)
    case .compact: return target(line: position.y - 7, of: size.rows - 9, agendaGap: 0)
    case .oneLine: return nil
    }
  }

  /// The row of the panel in focus, which stands alone in the narrow forms.
  private func target(line: Int, of count: Int, agendaGap: Int) -> (Interface.Panel, Int)? {
    guard (0..<count).contains(line) else { return nil }
    switch interface.focus {
    case .list:
      return listPanel(gutter: 0, last: size.columns - 2, hasKinds: form != .compact)
        .index(at: line, of: count).map { (.list, $0) }
    case .agenda:
      return agendaPanel(width: size.columns - 2)
        .index(at: line - agendaGap, of: count - agendaGap).map { (.agenda, $0) }
    case .records: return recordsPanel.index(at: line, of: count).map { (.records, $0) }
    }
  }
}
