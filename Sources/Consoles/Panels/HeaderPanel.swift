import TerminalScreen
import Words

/// The rows above everything.
enum HeaderPanel {
  /// Rows 0 to 2 of the wide form: session, item, item rule.
  static func wide(_ model: HeaderModel, _ screen: inout Screen) {
    let last = screen.size.columns - 2
    let right = sessionSide(model, badge: model.badge?.long)
    screen.draw(
      model.title, at: Position(x: 1, y: 0), width: last - right.width - 2, style: Style(.muted))
    screen.drawEnding(at: last, row: 0, right)
    itemRow(model, &screen, row: 1)
    screen.timeRule(row: 2, from: 1, columns: last, used: model.used, ink: .muted)
  }

  /// Rows 0 and 1 of the stacked form: item with badge and time, item rule.
  static func stacked(_ model: HeaderModel, _ screen: inout Screen) {
    let last = screen.size.columns - 2
    var right = replay(model, gap: 2)
    if let badge = model.badge {
      right.append(" \(badge.short) ", .banner)
      right.append("   ")
    }
    // A replay goes from one day to another.
    if model.replay != nil { right.append(model.day + "  ", .muted) }
    right.append(model.time, Style(.text, bold: true))
    add(model.delay, to: &right)
    screen.drawEnding(at: last, row: 0, right)
    screen.draw(title(model), at: Position(x: 1, y: 0), width: last - right.width - 2)
    screen.timeRule(row: 1, from: 1, columns: last, used: model.used, ink: .muted)
  }

  /// Rows 0 and 1 of the compact form; the badge stands here where a prompt has the row that it has else.
  static func compact(_ model: HeaderModel, hasBadge: Bool, _ screen: inout Screen) {
    let last = screen.size.columns - 2
    var right = replay(model, gap: 1)
    if hasBadge, let badge = model.badge {
      right.append(" \(badge.tiny) ", .banner)
      right.append(" ")
    }
    right.append(String(model.time.prefix(5)), Style(.text, bold: true))
    if let late = model.shortDelay { right.append(" " + late, .warn) }
    screen.drawEnding(at: last, row: 0, right)
    screen.draw(title(model), at: Position(x: 1, y: 0), width: last - right.width - 2)
    screen.timeRule(row: 1, from: 1, columns: last, used: model.used, ink: .muted)
  }

  /// Row 0 under an overlay: its title at the left.
  static func overlay(_ title: String, _ model: HeaderModel, _ screen: inout Screen) {
    let last = screen.size.columns - 2
    let width = screen.size.columns
    var right = sessionSide(
      model, badge: width >= 100 ? model.badge?.long : width >= 60 ? model.badge?.short : nil)
    if width < 60 {
      right = replay(model, gap: 1)
      if let badge = model.badge?.fitting(last - 9, leaving: TextWidth.of(title)) {
        right += badge
        right.append("  ")
      }
      right.append(String(model.time.prefix(5)), Style(.text, bold: true))
    }
    screen.drawEnding(at: last, row: 0, right)
    screen.draw(
      title, at: Position(x: 1, y: 0), width: last - right.width - 2, style: Style(.title))
  }

  private static func sessionSide(_ model: HeaderModel, badge: String?) -> StyledText {
    var text = replay(model, gap: 3)
    if let badge {
      text.append(" \(badge) ", .banner)
      text.append("   ")
    }
    text.append(model.day + "   ", .muted)
    text.append(model.time, Style(.text, bold: true))
    add(model.delay, to: &text)
    return text
  }

  /// Without a delay the time itself stands at the edge.
  private static func add(_ delay: StyledRun, to text: inout StyledText) {
    guard !delay.text.isEmpty else { return }
    text.append("   ")
    text.runs.append(delay)
  }

  /// The badge by which nobody takes a replay for now, and what the second screen was told to show.
  private static func replay(_ model: HeaderModel, gap: Int) -> StyledText {
    var text = StyledText()
    if let replay = model.replay {
      text.append(" \(replay) ", .banner)
      text.append(String(repeating: " ", count: gap))
    }
    if let sign = model.roomSign {
      text.append(gap == 3 ? sign.long : sign.short, Style(.warn, bold: true))
      text.append(String(repeating: " ", count: gap))
    }
    return text
  }

  private static func itemRow(_ model: HeaderModel, _ screen: inout Screen, row: Int) {
    let last = screen.size.columns - 2
    screen.drawEnding(at: last, row: row, model.progress)
    var left = StyledText()
    if model.item != nil { left.append("▶ ", .accent) }
    left += title(model)
    screen.draw(
      left, at: Position(x: 1, y: row), width: last - model.progress.width - 2)
  }

  private static func title(_ model: HeaderModel) -> StyledText {
    guard let item = model.item else { return StyledText(model.idle, Style(.muted)) }
    var text = StyledText(item.number, Style(.accent))
    text.append("  " + item.title, .title)
    return text
  }
}
