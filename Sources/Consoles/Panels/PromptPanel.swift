import SessionState
import TerminalScreen
import Words

/// What is asked in the bottom strip: a line to type in, what belongs to it, and its keys.
struct PromptPanel {
  private let prompt: Prompt
  private let session: Session
  private let now: Moment
  private let message: Interface.Message?

  init(_ picture: ModeratorScreen) {
    prompt = picture.interface.prompt ?? .command(CommandPrompt(field: TextField()))
    session = picture.session
    now = picture.now
    message = picture.interface.message
  }

  /// Draws from a row to the foot of the screen.
  func draw(_ screen: inout Screen, top: Int) {
    let size = screen.size
    screen.fill(Rect(x: 0, y: top, width: size.columns, height: size.rows - top))
    screen.separator(row: top, from: 1, columns: size.columns - 2)
    let line = PromptLine(prompt, session)
    screen.cursor = line.draw(&screen, row: top + 1)
    let rows = (top + 2)..<(size.rows - 2)
    switch prompt {
    case .person(let picker):
      let model = PickerModel(picker, session)
      PickerPanel(model: model, chosen: picker.chosen).draw(&screen, rows: rows)
      foot(&screen, model.effect, PromptKeys.picker(picker))
    case .text(let prompt):
      draw(attachments(of: prompt), &screen, rows)
      foot(&screen, "", PromptKeys.text(prompt, session))
    case .command(let prompt):
      draw(help(for: prompt, rows.count), &screen, rows)
      foot(&screen, "", PromptKeys.command)
    case .choice(let choice):
      foot(&screen, "", PromptKeys.choice(choice))
    }
  }

  /// The one line that a tiny screen has.
  func drawLine(_ screen: inout Screen) {
    screen.cursor = PromptLine(prompt, session).draw(&screen, row: 0)
  }

  private func draw(_ rows: [StyledText], _ screen: inout Screen, _ area: Range<Int>) {
    for (row, text) in zip(area, rows) {
      screen.draw(text, at: Position(x: 1, y: row), width: screen.size.columns - 2)
    }
  }

  private func foot(_ screen: inout Screen, _ effect: String, _ keys: [KeyHint]) {
    let text = message.map { StyledText($0.text, Style($0.ink)) } ?? StyledText(effect)
    FootPanel.message(text, &screen, row: screen.size.rows - 2)
    FootPanel.keys(keys, &screen, row: screen.size.rows - 1)
  }

  /// What a text takes with it by itself (domain B-1).
  private func attachments(of prompt: TextPrompt) -> [StyledText] {
    var parts = [TimeText.time(now.at, offset: session.utcOffset)]
    switch prompt.purpose {
    case .recommendation, .note:
      if let item = session.currentItem { parts.append(Phrase.item(item.plan.number)) }
      if let current = session.currentIntervention {
        parts.append(session.name(of: current.participant))
      }
    case .fill(let id, _):
      guard let mark = session.marks[id] else { return [] }
      parts = [session.clock(mark.at)]
      if let item = mark.item { parts.append(Phrase.item(session.items[item]?.plan.number ?? "")) }
      if let intervention = mark.intervention { parts.append(session.speaker(of: intervention)) }
    case .revision, .ruling, .reopen, .search: return []
    }
    if let badge = session.attribution.badge { parts.append(badge.lowercased()) }
    return [StyledText(Phrase.takesWithIt(parts), Style(.muted))]
  }

  /// The form of the command, or the ways to complete it.
  private func help(for prompt: CommandPrompt, _ room: Int) -> [StyledText] {
    if !prompt.completions.isEmpty {
      return completions(prompt, room)
    }
    let text = prompt.field.text
    if !text.isEmpty, let form = CommandCompletion.form(of: text) {
      return [StyledText(form.usage, Style(.muted))]
    }
    let typed = text.lowercased()
    let forms = CommandForm.all.filter { $0.usage.hasPrefix(typed) }
    return forms.prefix(room).map { StyledText($0.usage, Style(.muted)) }
  }

  private func completions(_ prompt: CommandPrompt, _ room: Int) -> [StyledText] {
    let shown = prompt.shown ?? 0
    let first = max(0, min(shown - room / 2, prompt.completions.count - room))
    return prompt.completions.enumerated().dropFirst(first).prefix(room).map { index, line in
      StyledText(line, Style(index == prompt.shown ? .title : .muted))
    }
  }
}

/// The line of a prompt: label, text, caret.
struct PromptLine {
  let label: String
  let field: TextField?

  init(_ prompt: Prompt, _ session: Session) {
    switch prompt {
    case .person(let picker):
      let isWish = picker.purpose == .request
      label = isWish ? Phrase.addToList : Phrase.giveTo(picker.kind.label)
      field = picker.field
    case .text(let prompt):
      label = prompt.label
      field = prompt.field
    case .command(let prompt):
      label = Phrase.command
      field = prompt.field
    case .choice(let choice):
      let answers = choice.answers.map { "\($0.key) \($0.label)" }
      label = choice.question + "   " + answers.joined(separator: "   ")
      field = nil
    }
  }

  /// Draws the line on the prompt's surface; returns where the caret stands.
  func draw(_ screen: inout Screen, row: Int) -> Position? {
    let width = screen.size.columns
    screen.fill(Rect(x: 0, y: row, width: width, height: 1), Style(.text, on: .capture))
    let used = screen.draw(
      label, at: Position(x: min(2, width / 10), y: row), width: max(0, width - 3),
      style: Style(.accent, on: .capture))
    guard let field else { return nil }
    let x = min(2, width / 10) + used + (label == Phrase.command ? 1 : 2)
    return draw(field, &screen, Position(x: x, y: row), room: width - x - 1)
  }

  /// A text wider than the line shows the part around the caret.
  private func draw(_ field: TextField, _ screen: inout Screen, _ at: Position, room: Int)
    -> Position?
  {
    guard room > 1 else { return nil }
    var before = Array(field.text.prefix(field.caret))
    var hidden = 0
    while TextWidth.of(String(before)) > room - 1 {
      before.removeFirst()
      hidden += 1
    }
    let visible = String(field.text.dropFirst(hidden))
    let style = Style(.title, on: .capture)
    screen.draw(visible, at: at, width: room, style: style)
    let caret = at.x + TextWidth.of(String(before))
    if field.caret == field.text.count {
      screen.draw(
        "▏", at: Position(x: caret, y: at.y), width: 1, style: Style(.accent, on: .capture))
    }
    return Position(x: caret, y: at.y)
  }
}

extension TextPrompt {
  /// What stands before the line.
  var label: String {
    switch purpose {
    case .recommendation: Phrase.recommendation
    case .revision(let id): Phrase.wording(id.description)
    case .note(let kind): Phrase.note(kind.rawValue.replacing("_", with: " "))
    case .fill(let id, _): Phrase.fill(id.description)
    case .ruling(let ruling): Phrase.rulingText(ruling.rawValue)
    case .reopen: Phrase.reopenReason
    case .search: Phrase.search
    }
  }
}
