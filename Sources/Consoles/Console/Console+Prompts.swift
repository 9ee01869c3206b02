import SessionState
import TerminalScreen
import Words

extension Console {
  /// E-2: while a text is typed only Enter, Esc, Tab, arrows, editing and Ctrl keys act.
  func pressInPrompt(_ key: Key) {
    guard let prompt = interface.prompt else { return }
    if key == .escape {
      keepDraft()
      interface.prompt = nil
      switch prompt {
      case .choice(let choice): interface.prompt = choice.before
      case .pick(let pick): interface.prompt = pick.before
      case .person, .text, .command, .palette: break
      }
      return
    }
    switch prompt {
    case .person(var picker): press(key, &picker)
    case .text(var prompt): press(key, &prompt)
    case .command(var prompt): press(key, &prompt)
    case .choice(let choice): press(key, choice)
    case .pick(var pick): press(key, &pick)
    case .palette(var palette): press(key, &palette)
    }
  }

  /// What was begun stands ready when the text is taken up again.
  ///
  /// A text that was left as it stood is no draft: it would hide what somebody else writes meanwhile.
  func keepDraft() {
    guard let text = interface.prompt?.typed, let draft = text.purpose.draft else { return }
    let isChanged = text.field.text != text.base
    interface.drafts[draft] =
      isChanged
      ? TextPrompt.Begun(
        text: text.field.text, base: text.base, during: text.capture.during, kept: text.begunText)
      : nil
  }

  /// A prompt for a text that stands on record, with what was begun of it while that text is the same.
  func prompt(
    _ purpose: TextPrompt.Purpose, _ base: String = "", store: ((TextPrompt) -> Bool)? = nil
  ) -> TextPrompt {
    var begun = purpose.draft.flatMap { interface.drafts[$0] }
    if begun?.base != base { begun = nil }
    var prompt = TextPrompt(
      purpose: purpose, field: TextField(begun?.text ?? base), base: base, store: store)
    // B-1: a sentence belongs to whoever spoke when it was begun, however long it is typed.
    prompt.capture.during = begun.map(\.during) ?? session.floor.current
    return prompt
  }

  private func press(_ key: Key, _ choice: ChoicePrompt) {
    // A key that is no answer asks again instead of deciding.
    interface.prompt = .choice(choice)
    var effect = choice.otherwise
    if case .character(let letter) = key {
      let pressed = keys.layout.letters[letter] ?? letter
      let lower = Character(pressed.lowercased())
      let answer =
        choice.answers.first { $0.key == pressed }
        ?? choice.answers.first { $0.key == lower && !choice.isExact }
      guard let answer else { return say(Phrase.noAnswer(KeyName.of(key)), .muted) }
      effect = answer.effect
    } else if key != .enter {
      return
    }
    interface.prompt = nil
    switch effect {
    case .command(let command):
      if !perform(command) { goBack(to: choice.before) }
    case .prompt(let next): interface.prompt = next
    case .run(let body): body()
    case .leave: exit = .left
    case .nothing: interface.prompt = choice.before
    }
  }

  /// What was being typed is not lost with an answer that did nothing.
  func goBack(to before: Prompt?) {
    guard case .choice(var next) = interface.prompt else { return interface.prompt = before }
    next.before = before
    interface.prompt = .choice(next)
  }

  private func press(_ key: Key, _ prompt: inout TextPrompt) {
    if prompt.isWording, pressInWording(key, prompt) { return }
    if press(key, special: prompt) { return }
    switch key {
    case .enter:
      interface.prompt = nil
      store(prompt)
      return
    case .tab:
      if case .fill(let id, let asNote) = prompt.purpose {
        prompt.purpose = .fill(id, asNote: !asNote)
      } else if case .note(let kind) = prompt.purpose {
        prompt.purpose = .note(kind.next)
      } else if case .editNote(let id, let kind) = prompt.purpose {
        prompt.purpose = .editNote(id, kind.next)
      } else if case .message(let audience) = prompt.purpose {
        prompt.purpose = .message(audience == .room ? .speaker : .room)
      }
    default:
      _ = prompt.field.take(key, width: fieldWidth(of: .text(prompt)))
      tellOverflow(of: prompt.field)
    }
    interface.prompt = .text(prompt)
  }

  /// The columns of a row of the field, by which the caret goes up and down.
  func fieldWidth(of prompt: Prompt) -> Int {
    PromptLine(prompt, session).fieldWidth(columns: terminal.size.columns)
  }

  /// A text that is full takes no more, and says so.
  private func tellOverflow(of field: TextField) {
    if field.overflow > 0 { say(Phrase.pasteCut(field.overflow), .warn) }
  }

  /// The text stays in its field when it could not be stored.
  private func store(_ prompt: TextPrompt) {
    let text = prompt.field.text
    if case .search = prompt.purpose { return search(text, step: 1) }
    if case .rows = prompt.purpose { return showOnly(text) }
    if take(special: prompt) { return }
    if let store = prompt.store {
      guard !store(prompt) else {
        if let draft = prompt.purpose.draft { interface.drafts[draft] = nil }
        return
      }
      return goBack(to: .text(prompt))
    }
    guard let command = prompt.command else { return }
    guard !perform(command) else {
      if let draft = prompt.purpose.draft { interface.drafts[draft] = nil }
      return
    }
    goBack(to: .text(prompt))
  }

  private func press(_ key: Key, _ prompt: inout CommandPrompt) {
    switch key {
    case .enter:
      interface.prompt = nil
      carryOut(prompt)
      return
    case .tab, .backTab:
      complete(&prompt, step: key == .tab ? 1 : -1)
      interface.prompt = .command(prompt)
      return
    case .up: prompt.field.recallEarlier()
    case .down: prompt.field.recallLater()
    default:
      // An empty command line is left with Backspace, as in other programs.
      if key == .backspace, prompt.field.text.isEmpty {
        interface.prompt = nil
        return
      }
      _ = prompt.field.take(key)
      tellOverflow(of: prompt.field)
    }
    prompt.completions = []
    prompt.shown = nil
    interface.prompt = .command(prompt)
  }

  private func complete(_ prompt: inout CommandPrompt, step: Int) {
    if prompt.completions.isEmpty {
      prompt.completions = completions(of: prompt.field.text)
      prompt.shown = nil
    }
    let count = prompt.completions.count
    guard count > 0 else { return }
    let next = prompt.shown.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    prompt.field.replace(with: prompt.completions[next])
    prompt.shown = next
    if count == 1 {
      prompt.completions = []
      prompt.shown = nil
    }
  }

  /// The lines that a line can become: commands first, then words of the console and names of its actions.
  private func completions(of line: String) -> [String] {
    let lines = CommandCompletion.lines(for: line, in: session)
    let stem = SearchFolding.fold(line)
    guard lines.isEmpty, !stem.isEmpty else { return lines }
    let names = consoleWords.keys.sorted() + keys.bindings.map(\.action.rawValue)
    return names.filter { SearchFolding.fold($0).hasPrefix(stem) }
  }

  /// E-1: every action has a command name; where a command begins with the same word, the command is meant.
  private func named(_ word: Substring) -> Action? {
    guard CommandForm.all.allSatisfy({ $0.words.first != String(word) }) else { return nil }
    return keys.bindings.map(\.action).first { $0.rawValue.lowercased() == word.lowercased() }
  }

  private func carryOut(_ prompt: CommandPrompt) {
    let line = prompt.field.text
    let words = line.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return }
    if interface.commandHistory.last != line { interface.commandHistory.append(line) }
    if take(words: words) { return }
    if words.count == 2, words[0] == "console" {
      // B-22: the other console by its name; the one that is shown stays.
      let isOther = words[1] != Substring(role.rawValue)
      guard ["moderator", "rapporteur"].contains(words[1]) else {
        interface.prompt = .command(prompt)
        return say(Phrase.consoleForm, .warn)
      }
      return isOther ? act(.otherConsole) : say(Phrase.isThisConsole(role), .muted)
    }
    if takeTheme(words) { return }
    if words == ["restore"] { return askRestore() }
    if words.count == 1, let action = consoleWords[String(words[0])] { return act(action) }
    if words.count == 1, let action = named(words[0]) { return act(action) }
    do {
      let command = try Command(line, in: session)
      if command == .session(.close) {
        // E-20: the one step that cannot be taken back asks first, when it can be taken at all.
        _ = try desk.history.decide(command, by: role, at: desk.now())
        let marks = session.marks.count { $0.filled == nil }
        interface.prompt = .choice(
          ChoicePrompt(Phrase.closeSession(marks), yes: .command(command)))
        return
      }
      if !perform(command), interface.prompt == nil { interface.prompt = .command(prompt) }
    } catch let refusal as Refusal {
      say(refusal.consoleSentence(in: session), .warn)
    } catch let problem as CommandProblem {
      say(problem.sentence(in: session), .warn)
      interface.prompt = .command(prompt)
    } catch {
      say(String(describing: error), .warn)
    }
  }

  /// Opens the command line with what is known already, the caret at its end or where something is missing.
  func fill(_ line: String, caret: Int? = nil) {
    var field = TextField(line, earlier: interface.commandHistory)
    if let caret { field.place(at: caret) }
    interface.prompt = .command(CommandPrompt(field: field))
  }

  /// A prompt for a text, with what was begun before.
  func write(_ purpose: TextPrompt.Purpose) {
    interface.prompt = .text(prompt(purpose))
  }
}

/// Words of the command line that act on the console and not on the session.
private let consoleWords: [String: Action] = [
  "q": .leave, "quit": .leave, "help": .help, "?": .help,
]

extension NoteKind {
  /// The kind after this one, round.
  var next: NoteKind {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}

extension TextPrompt.Purpose {
  /// Under what a text is kept when the prompt is left; nil where it is not. Tab changes what a text becomes,
  /// not what it is.
  var draft: TextPrompt.Draft? {
    switch self {
    case .recommendation: .recommendation
    case .note: .note
    case .message: .text(DisplayWords.messageDraft)
    case .fill(let id, _): .mark(id)
    case .editNote(let id, _): .text("\(id)")
    case .record(let label, _): .text(label)
    case .ruling, .reopen, .search, .rows, .findPerson, .setting, .newPerson, .counts, .ask,
      .landingEnd,
      .callToOrder:
      nil
    }
  }
}

extension TextPrompt {
  /// The command that Enter makes of the text; nil where it makes none.
  var command: Command? {
    let text = field.text
    return switch purpose {
    case .recommendation:
      .recommendation(
        .add(text: text, language: capture.language, by: [], during: capture.during))
    case .editNote(let id, let kind): .notes(.edit(id, text: text, kind: kind))
    case .note(let kind): .note(text, kind: kind, during: capture.during)
    case .fill(let id, let asNote):
      .mark(asNote ? .fillNote(id, text: text, kind: .note) : .fillRecommendation(id, text: text))
    case .ruling(let ruling): .rule(ruling, text: text.isEmpty ? nil : text)
    case .reopen(let id): .item(.reopen(id, reason: text, leftover: nil))
    case .setting(let key): .set(key, text)
    case .message(let audience):
      .display(
        text.allSatisfy(\.isWhitespace)
          ? .clearMessage : .message(text, to: audience, blinks: false))
    case .callToOrder(let reason):
      .order(.call(reason, who: nil, text: text.isEmpty ? nil : text))
    case .search, .rows, .findPerson, .landingEnd, .newPerson, .counts, .record, .ask: nil
    }
  }
}
