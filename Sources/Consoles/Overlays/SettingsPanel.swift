import SessionState
import TerminalScreen
import Words

/// How the settings are looked at.
struct SettingsView: Hashable {
  /// The setting selected, by its place.
  var selected = 0
  /// Which settings are shown; nil: all.
  var filter: ListFilter?

  /// The settings shown.
  var keys: [Settings.Key] {
    guard let filter else { return Settings.Key.allCases }
    return Settings.Key.allCases.filter { filter.passes("\($0.rawValue) \($0.meaning)") }
  }

  /// The setting selected.
  var key: Settings.Key {
    let shown = keys
    let all = shown.isEmpty ? Settings.Key.allCases : shown
    return all[min(max(0, selected), all.count - 1)]
  }
}

/// Every setting of the session: name, value, meaning; a command changes it (issue: one settings screen).
struct SettingsPanel {
  let settings: Settings
  let view: SettingsView
  private var selected: Settings.Key { view.key }

  private enum Line {
    case head(String)
    case empty
    case setting(Settings.Key)
  }

  /// Draws between two rows, both included, around the selected one.
  func draw(_ screen: inout Screen, top: Int, bottom: Int) {
    var lines: [Line] = []
    for key in view.keys {
      if case .setting(let before)? = lines.last, before.section == key.section {
      } else {
        // On a low screen every row counts.
        if !lines.isEmpty, screen.size.rows >= 30 { lines.append(.empty) }
        lines.append(.head(key.section))
      }
      lines.append(.setting(key))
    }
    let count = bottom - top + 1
    let place =
      lines.firstIndex { if case .setting(selected) = $0 { true } else { false } } ?? 0
    let first = max(0, min(place - count / 2, lines.count - count))
    for (offset, line) in lines.dropFirst(first).prefix(count).enumerated() {
      switch line {
      case .empty: break
      // A title without a row below it says nothing.
      case .head where offset == count - 1 && first + count < lines.count: break
      case .head(let text):
        screen.draw(text, at: Position(x: 1, y: top + offset), style: Style(.muted))
      case .setting(let key):
        draw(key, &screen, row: top + offset)
        screen.point(
          Rect(x: 0, y: top + offset, width: screen.size.columns, height: 1),
          at: .row(view.keys.firstIndex(of: key) ?? 0))
      }
    }
  }

  private func draw(_ key: Settings.Key, _ screen: inout Screen, row: Int) {
    let last = screen.size.columns - 2
    let isSelected = key == selected
    let value = settings.text(key)
    let isChanged = value != Settings().text(key)
    let nameWidth = screen.size.columns >= 60 ? 26 : 24
    screen.draw(
      key.rawValue, at: Position(x: 3, y: row), width: nameWidth,
      style: Style(isSelected ? .title : .text))
    let valueX = 4 + nameWidth
    let valueWidth = screen.size.columns >= 100 ? 30 : min(20, last - valueX + 1)
    screen.draw(
      settings.shortText(key), at: Position(x: valueX, y: row), width: valueWidth,
      style: Style(isChanged ? .accent : isSelected ? .title : .text, bold: isChanged))
    let x = valueX + valueWidth + 2
    screen.draw(
      key.meaning, at: Position(x: x, y: row), width: max(0, last - x + 1), style: Style(.muted))
    guard isSelected else { return }
    Selection.mark(&screen, from: 1, to: last, row: row)
    screen.cursor = Position(x: 1, y: row)
  }
}
