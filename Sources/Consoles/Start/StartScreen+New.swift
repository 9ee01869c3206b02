import TerminalScreen
import Words

extension NewSessionForm {
  /// The name of the file, without its folders.
  var file: String {
    path.text.split(separator: "/").last.map(String.init) ?? path.text
  }
}

extension StartScreen {
  private var left: Int { gutter + 1 }
  private var room: Int { max(1, min(Self.width, size.columns - left - 1)) }
  private var top: Int { size.rows >= 24 ? 3 : 0 }

  /// The questions of a new session, what was answered above what is asked.
  func drawNew(_ form: NewSessionForm, _ screen: inout Screen) {
    screen.draw(NewSessionWords.head, at: Position(x: left, y: top), style: Style(.title))
    if form.step == .problems { return drawProblems(form, &screen) }
    guard form.step != .name else { return }
    var row = top + 2
    answer(NewSessionWords.name, form.name.text, &screen, row: row)
    row += 1
    let kind =
      switch form.kind {
      case .plan: NewSessionWords.plan
      case .agenda: NewSessionWords.agenda
      case .empty: NewSessionWords.empty
      }
    guard form.step == .path else {
      label(NewSessionWords.from, &screen, row: row)
      for (key, text) in [
        ("p", NewSessionWords.plan), ("a", NewSessionWords.agenda), ("e", NewSessionWords.empty),
      ] {
        screen.draw(key, at: Position(x: left + 9, y: row), width: 1, style: Style(.key))
        screen.draw(text, at: Position(x: left + 12, y: row), width: max(0, room - 12))
        row += 1
      }
      screen.cursor = Position(x: left + 9, y: row - 3)
      return
    }
    answer(NewSessionWords.from, kind, &screen, row: row)
    row += 1
    for completion in form.completions.prefix(max(0, size.rows - row - 6)) {
      row += 1
      screen.draw(
        completion, at: Position(x: left + 9, y: row), width: max(0, room - 9), style: Style(.muted)
      )
    }
  }

  private func label(_ text: String, _ screen: inout Screen, row: Int) {
    screen.draw(text, at: Position(x: left, y: row), width: 8, style: Style(.muted))
  }

  private func answer(_ name: String, _ text: String, _ screen: inout Screen, row: Int) {
    label(name, &screen, row: row)
    screen.draw(text, at: Position(x: left + 9, y: row), width: max(0, room - 9))
  }

  /// What is wrong with the file, a sentence each, the selected one in full.
  private func drawProblems(_ form: NewSessionForm, _ screen: inout Screen) {
    let rows = max(1, size.rows - 2 - top - 3)
    var lines: [(problem: Int, text: StyledText)] = []
    for (index, problem) in form.problems.enumerated() {
      let style = Style(index == form.selected ? .title : problem.isWarning ? .muted : .text)
      let sign = StyledText(
        problem.isWarning ? "· " : "× ", Style(problem.isWarning ? .muted : .critical))
      let wrapped = Wrap.rows(StyledText(problem.sentence, style), width: max(1, room - 2))
      for (offset, line) in wrapped.enumerated() {
        lines.append((index, (offset == 0 ? sign : "  ") + line))
      }
    }
    let chosen = lines.firstIndex { $0.problem == form.selected } ?? 0
    let first = max(0, min(chosen - rows / 3, lines.count - rows))
    for (offset, line) in lines.dropFirst(first).prefix(rows).enumerated() {
      let row = top + 2 + offset
      screen.draw(line.text, at: Position(x: left, y: row), width: room)
      guard line.problem == form.selected else { continue }
      Selection.mark(&screen, from: left - 1, to: left + room - 1, row: row)
      if first + offset == chosen { screen.cursor = Position(x: left - 1, y: row) }
    }
  }

  /// The keys of this screen and what they do.
  func drawHelp(_ screen: inout Screen, scroll: Int) {
    let x = left
    screen.draw(StartWords.helpHead, at: Position(x: x, y: top), style: Style(.title))
    let lines = Self.helpLines
    for (offset, line) in lines.dropFirst(scroll).prefix(max(0, size.rows - 4 - top)).enumerated() {
      let row = top + 2 + offset
      screen.draw(line.key, at: Position(x: x, y: row), width: 11, style: Style(.key))
      screen.draw(
        line.label, at: Position(x: x + 12, y: row), width: max(0, room - 12))
    }
  }

  static var helpLines: [KeyHint] {
    StartAction.allCases.map { KeyHint(key: $0.key, label: $0.label + " · " + $0.meaning) } + [
      KeyHint(key: "↑ ↓ j k", label: StartWords.choose),
      KeyHint(key: "g G", label: StartWords.firstLast),
      KeyHint(key: "/", label: StartWords.search), KeyHint(key: "Esc", label: StartWords.back),
      KeyHint(key: "^L", label: StartWords.redraw), KeyHint(key: "^Z", label: StartWords.suspend),
      KeyHint(key: "q", label: StartWords.quit),
    ]
  }
}
