import TerminalScreen
import Words

extension StartScreen {
  /// The message row and the key row, as on every screen.
  func drawFoot(_ screen: inout Screen) {
    let row = size.rows - 2
    if case .search(let field, _) = model.prompt {
      draw(field, label: "/", &screen, row: row)
    } else {
      FootPanel.message(message, &screen, row: row, rows: messageRows)
    }
    if case .new(let form) = model.prompt {
      switch form.step {
      case .name: draw(form.name, label: NewSessionWords.name, &screen, row: row - 1)
      case .path: draw(form.path, label: NewSessionWords.file, &screen, row: row - 1)
      case .source, .problems: break
      }
    }
    FootPanel.keys(hints, &screen, row: size.rows - 1)
  }

  /// What is typed, as in every prompt.
  func draw(_ field: TextField, label: String, _ screen: inout Screen, row: Int) {
    let line = PromptLine(label: label, field: field)
    screen.cursor = line.draw(&screen, row: row, atMost: 1).cursor
  }

  private var message: StyledText {
    if let message = model.message { return StyledText(message.text, Style(message.ink)) }
    switch model.prompt {
    case .openAs: return StyledText(StartWords.openAsQuestion)
    case .new(let form): return question(form)
    case .help: return StyledText()
    case .search, nil: break
    }
    if let note = model.session?.note { return StyledText(note, Style(.warn)) }
    if let problem = model.listing.problem {
      return StyledText(StartWords.noListing(problem), Style(.critical))
    }
    let count = model.listing.sessions.count
    if !model.filter.isEmpty {
      return StyledText(
        StartWords.found(model.sessions.count, of: count, model.filter), Style(.muted))
    }
    return StyledText(StartWords.count(count), Style(.muted))
  }

  private func question(_ form: NewSessionForm) -> StyledText {
    switch form.step {
    case .name: StyledText(NewSessionWords.askName, Style(.muted))
    case .source: StyledText(NewSessionWords.askSource)
    case .path:
      StyledText(
        form.kind == .agenda ? NewSessionWords.askAgenda : NewSessionWords.askPlan, Style(.muted))
    case .problems:
      if form.errors > 0 {
        StyledText(NewSessionWords.problems(form.errors, in: form.file), Style(.warn))
      } else {
        StyledText(NewSessionWords.warnings(form.problems.count, in: form.file), Style(.warn))
      }
    }
  }

  private var hints: [KeyHint] {
    let cancel = KeyHint(key: "Esc", label: StartWords.back)
    switch model.prompt {
    case .search: return [KeyHint(key: "Enter", label: StartWords.choose), cancel]
    case .openAs:
      return [
        KeyHint(key: "m", label: StartWords.moderator),
        KeyHint(key: "r", label: StartWords.rapporteur),
        KeyHint(key: "d", label: StartWords.display), cancel,
      ]
    case .help: return [KeyHint(key: "↑ ↓", label: StartWords.choose), cancel]
    case .new(let form): return hints(form) + [cancel]
    case nil: break
    }
    var hints = [KeyHint(key: "↑ ↓", label: StartWords.choose)]
    if !isFull {
      let actions = StartAction.allCases.filter { model.session != nil || $0.row != nil }
      hints = actions.map { KeyHint(key: $0.key, label: $0.label) }
    }
    if !model.listing.sessions.isEmpty { hints.append(KeyHint(key: "/", label: StartWords.search)) }
    hints.append(KeyHint(key: "?", label: StartWords.help))
    return hints + [KeyHint(key: "q", label: StartWords.quit)]
  }

  private func hints(_ form: NewSessionForm) -> [KeyHint] {
    let goOn = KeyHint(key: "Enter", label: NewSessionWords.goOn)
    switch form.step {
    case .name: return [goOn]
    case .source: return []
    case .path: return [goOn, KeyHint(key: "Tab", label: NewSessionWords.complete)]
    case .problems:
      let create = KeyHint(key: "Enter", label: NewSessionWords.createAnyway)
      return (form.errors == 0 ? [create] : []) + [
        KeyHint(key: "r", label: NewSessionWords.readAgain),
        KeyHint(key: "e", label: NewSessionWords.edit),
        KeyHint(key: "↑ ↓", label: StartWords.choose),
      ]
    }
  }

  /// Less than 40 by 12: the selected session, or what is asked.
  func drawOneLine(_ screen: inout Screen) {
    guard size.rows > 0, size.columns > 0 else { return }
    switch model.prompt {
    case .search(let field, _): return draw(field, label: "/", &screen, row: 0)
    case .new(let form):
      switch form.step {
      case .name: return draw(form.name, label: NewSessionWords.name, &screen, row: 0)
      case .path: return draw(form.path, label: NewSessionWords.file, &screen, row: 0)
      case .source, .problems:
        screen.draw(question(form), at: Position(x: 0, y: 0), width: size.columns)
        return
      }
    case .openAs, .help, nil: break
    }
    if model.message != nil || model.prompt == .openAs {
      screen.draw(message, at: Position(x: 0, y: 0), width: size.columns)
      return
    }
    var text = StyledText()
    switch model.selection {
    case .session:
      if let session = model.session {
        text.append(session.sign.glyph + " ", session.sign.ink)
        text.append(session.shownTitle, .title)
      }
    case .new: text.append("+ " + StartWords.new, .title)
    case .demonstration: text.append("d " + StartWords.demonstration, .title)
    case nil: text = message
    }
    screen.draw(text, at: Position(x: 0, y: 0), width: size.columns)
  }
}

extension PromptLine {
  /// A line of a screen without a session.
  init(label: String, field: TextField) {
    self.label = label
    self.field = field
  }
}
