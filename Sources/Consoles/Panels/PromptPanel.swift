import SessionState
import TerminalScreen
import Words

/// What is asked in the bottom strip: a line to type in, what belongs to it, and its keys.
struct PromptPanel {
  private let prompt: Prompt
  private let session: Session
  private let now: Moment
  private let message: Interface.Message?

  init(_ prompt: Prompt, in picture: some ConsolePicture) {
    self.prompt = prompt
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
    // Two rows stay for what belongs to the text, two for message and keys.
    let (cursor, used) = line.draw(&screen, row: top + 1, atMost: max(1, size.rows - top - 5))
    screen.cursor = cursor
    let rows = min(top + 1 + used, size.rows - 2)..<(size.rows - 2)
    switch prompt {
    case .person(let picker):
      let model = PickerModel(picker, session)
      PickerPanel(model: model, chosen: picker.choice).draw(&screen, rows: rows)
      foot(&screen, model.effect, PromptKeys.picker(picker))
    case .text(let prompt):
      draw(attachments(of: prompt), &screen, rows)
      foot(&screen, "", PromptKeys.text(prompt, session))
    case .command(let prompt):
      draw(help(for: prompt, rows.count), &screen, rows)
      foot(&screen, "", PromptKeys.command)
    case .pick(let pick):
      let panel = PickPanel(pick: pick)
      panel.draw(&screen, rows: rows)
      let more = panel.more(below: rows.count)
      foot(&screen, more > 0 ? Label.moreBelow(more) : "", PromptKeys.pick(pick))
    case .palette(let palette):
      let panel = PalettePanel(palette: palette)
      panel.draw(&screen, rows: rows)
      let told = message.map { StyledText($0.text, Style($0.ink)) } ?? panel.remark
      FootPanel.message(told, &screen, row: screen.size.rows - 2, rows: 3)
      FootPanel.keys(PromptKeys.palette(palette), &screen, row: screen.size.rows - 1)
    case .choice(let choice):
      draw(choice.answers, &screen, rows)
      foot(&screen, choice.remark, PromptKeys.choice(choice))
    }
  }

  /// The one line that a tiny screen has.
  func drawLine(_ screen: inout Screen) {
    screen.cursor = PromptLine(prompt, session).draw(&screen, row: 0, atMost: 1).cursor
  }

  private func draw(_ rows: [StyledText], _ screen: inout Screen, _ area: Range<Int>) {
    for (row, text) in zip(area, rows) {
      screen.draw(text, at: Position(x: 1, y: row), width: screen.size.columns - 2)
    }
  }

  /// The answers one below the other, in as many columns as they need.
  private func draw(
    _ answers: [ChoicePrompt.Answer], _ screen: inout Screen, _ area: Range<Int>
  ) {
    guard !area.isEmpty else { return }
    // As many columns as the longest answer lets stand side by side.
    let wide = max(24, (answers.map { TextWidth.of($0.label) }.max() ?? 0) + 5)
    let columns = max(1, (screen.size.columns - 2) / wide)
    guard answers.count <= area.count * columns else {
      // On a small screen the answers follow one another like words.
      var flow = StyledText()
      for answer in answers {
        flow.append(String(answer.key), .key)
        flow.append("\u{A0}" + answer.label.replacing(" ", with: "\u{A0}") + "  ")
      }
      return draw(Wrap.rows(flow, width: screen.size.columns - 2), &screen, area)
    }
    for (index, answer) in answers.enumerated() {
      let x = 2 + index / area.count * wide
      var text = StyledText(String(answer.key), Style(.key))
      text.append("  " + answer.label)
      screen.draw(
        text, at: Position(x: x, y: area.lowerBound + index % area.count),
        width: screen.size.columns - 1 - x)
    }
  }

  private func foot(_ screen: inout Screen, _ effect: String, _ keys: [KeyHint]) {
    let text = message.map { StyledText($0.text, Style($0.ink)) } ?? StyledText(effect)
    FootPanel.message(text, &screen, row: screen.size.rows - 2, rows: 3)
    FootPanel.keys(keys, &screen, row: screen.size.rows - 1)
  }

  /// What a text takes with it by itself (domain B-1).
  private func attachments(of prompt: TextPrompt) -> [StyledText] {
    switch prompt.purpose {
    case .recommendation, .note, .fill:
      let parts = session.takenAlong(by: prompt, now)
      return parts.isEmpty ? [] : [StyledText(Phrase.takesWithIt(parts), Style(.muted))]
    case .counts: return [StyledText(Phrase.countsHelp, Style(.muted))]
    case .newPerson:
      return [StyledText(Phrase.newPersonHelp, Style(.muted))]
    case .setting(let key):
      return [StyledText(key.meaning + " · " + key.field.form.label, Style(.muted))]
    case .landingEnd: return [StyledText(Phrase.landingEndForm, Style(.muted))]
    case .ask(_, let help): return [StyledText(help, Style(.muted))]
    case .message: return [StyledText(DisplayWords.messageHelp, Style(.muted))]
    case .record(_, let help):
      var text = StyledText(help, Style(.muted))
      if prompt.isWording {
        let by = prompt.capture.proposedBy.map { session.name(of: $0) }
        text.append(" · " + Phrase.revisionDetails(prompt.capture.reason?.label, by), .muted)
      }
      return help.isEmpty ? [] : [text]
    case .editNote, .ruling, .reopen, .search, .rows, .findPerson, .callToOrder: return []
    }
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
      if case .command(let picked) = picker.purpose {
        label = picked.label
        field = picker.field
        return
      }
      let isPlain = picker.purpose == .request && picker.kind == .statement
      let kind = isPlain ? Phrase.addToList : Phrase.giveTo(picker.kind.label)
      let group = picker.onBehalfOf.flatMap { session.groups[$0]?.short }
      label = group.map { Phrase.addFor(kind, $0) } ?? kind
      field = picker.field
    case .text(let prompt):
      label = prompt.label
      field = prompt.field
    case .command(let prompt):
      label = Phrase.command
      field = prompt.field
    case .pick(let pick):
      label = pick.label
      field = pick.field
    case .palette(let palette):
      label = PaletteWords.label
      field = palette.field
    case .choice(let choice):
      label = choice.question
      field = nil
    }
  }

  private func textX(columns: Int) -> Int {
    if standsAlone { return min(2, columns / 10) }
    let labelWidth = min(TextWidth.of(label), max(0, columns - 3))
    return min(2, columns / 10) + labelWidth + (label == Phrase.command ? 1 : 2)
  }

  /// Whether the text has its rows to itself: the terminal puts it in order, and would take the label along
  /// (domain D-8).
  private var standsAlone: Bool {
    guard Writing.current.mode == .terminal, let field else { return false }
    return TextDirection.of(field.text) == .rightToLeft
  }

  /// The columns of a row of the text.
  func fieldWidth(columns: Int) -> Int { max(2, columns - textX(columns: columns) - 1) }

  /// How many rows the whole takes.
  func height(columns: Int) -> Int {
    let rows = field.map { FieldLayout($0, width: fieldWidth(columns: columns)).starts.count } ?? 1
    return rows + (standsAlone ? 2 : 0)
  }

  /// Draws the line on the prompt's surface, in more rows when the text needs them.
  ///
  /// - Returns: where the caret stands, and how many rows were used.
  func draw(_ screen: inout Screen, row: Int, atMost rows: Int) -> (cursor: Position?, rows: Int) {
    let width = screen.size.columns
    let margin = min(2, width / 10)
    let x = textX(columns: width)
    let layout = field.map { FieldLayout($0, width: fieldWidth(columns: width)) }
    // Label and position leave where there is no room for them; the text does not.
    let isAlone = standsAlone && rows >= 3
    let lines = isAlone ? rows - 2 : rows
    let textRows = min(lines, layout?.starts.count ?? 1)
    let used = textRows + (isAlone ? 2 : 0)
    let top = row + (isAlone ? 1 : 0)
    screen.fill(
      Rect(x: 0, y: row, width: width, height: used), Style(.text, on: .capture))
    if isAlone || !standsAlone {
      screen.draw(
        label, at: Position(x: margin, y: row), width: max(0, width - 3),
        style: Style(.accent, on: .capture))
    }
    guard let layout else { return (nil, used) }
    // The rows around the caret, when not all of them fit.
    let first = max(0, min(layout.caretRow - textRows + 1, layout.starts.count - textRows))
    let writing = Writing.current
    let isSetApart = field.map { writing.orders && writing.isSetApart($0.text) } ?? false
    func column(of row: Int) -> Int {
      isSetApart ? max(x, width - 1 - layout.columns(of: row)) : x
    }
    for offset in 0..<textRows where first + offset < layout.starts.count {
      let start = column(of: first + offset)
      screen.draw(
        layout.text(of: first + offset, Style(.title, on: .capture)),
        at: Position(x: start, y: top + offset), width: max(0, width - start))
    }
    if isAlone, let field {
      screen.draw(
        Label.caretPlace(field.caret, of: field.characters.count),
        at: Position(x: margin, y: top + textRows), width: max(0, width - 3),
        style: Style(.muted, on: .capture))
    }
    // On a page from the right columns count from there, and so does the caret in its row.
    let inRow =
      screen.writing.isMirrored
      ? layout.columns(of: layout.caretRow) - 1 - layout.caretColumn : layout.caretColumn
    // On the narrowest screens there may be no column left beside the label.
    let column = column(of: layout.caretRow) + (standsAlone ? 0 : inRow)
    let caret = Position(x: max(0, min(column, width - 1)), y: top + layout.caretRow - first)
    if let field, field.isAtEnd, !standsAlone {
      screen.draw("▏", at: caret, width: 1, style: Style(.accent, on: .capture))
    }
    return (caret, used)
  }
}

extension TextPrompt {
  /// What stands before the line.
  var label: String {
    switch purpose {
    case .recommendation: Phrase.recommendation
    case .record(let label, _), .ask(let label, _): label
    case .note(let kind): Phrase.note(kind.label)
    case .editNote(let id, let kind): Phrase.editing("\(id)", kind.label)
    case .fill(let id, _): Phrase.fill(id.description)
    case .ruling(let ruling): Phrase.rulingText(ruling.word)
    case .message(let audience): DisplayWords.message(to: audience)
    case .reopen: Phrase.reopenReason
    case .setting(let key): key.rawValue
    case .newPerson: Phrase.newPerson
    case .counts(let id, let result): Phrase.countsOf(id.description, result.word)
    case .callToOrder(let reason): Phrase.callsToOrder(reason.word)
    case .landingEnd: Phrase.endDayAt
    case .search, .findPerson: Phrase.search
    case .rows: FilterWords.label
    }
  }
}
