import TerminalScreen
import Words

extension StartConsole {
  /// A key while a new session is made.
  func press(_ key: Key, _ form: NewSessionForm) {
    var form = form
    switch form.step {
    case .name: name(key, &form)
    case .source: source(key, &form)
    case .path: path(key, &form)
    case .problems: problems(key, &form)
    }
  }

  private func name(_ key: Key, _ form: inout NewSessionForm) {
    switch key {
    case .escape: return model.prompt = nil
    case .enter:
      guard form.name.text.contains(where: { $0.isLetter || $0.isNumber }) else {
        return say(NewSessionWords.nameNeeded, .warn)
      }
      form.step = .source
    default: _ = form.name.take(key)
    }
    model.prompt = .new(form)
  }

  private func source(_ key: Key, _ form: inout NewSessionForm) {
    switch latin(key) {
    case .escape: form.step = .name
    case .character("p"): (form.kind, form.step) = (.plan, .path)
    case .character("a"): (form.kind, form.step) = (.agenda, .path)
    case .character("e"):
      form.kind = .empty
      return check(&form)
    default: say(NewSessionWords.askSource)
    }
    model.prompt = .new(form)
  }

  private func path(_ key: Key, _ form: inout NewSessionForm) {
    switch key {
    case .escape:
      form.completions = []
      form.step = .source
    case .enter:
      form.completions = []
      guard !form.path.text.allSatisfy(\.isWhitespace) else {
        return say(NewSessionWords.pathNeeded, .warn)
      }
      return check(&form)
    case .tab: complete(&form)
    default:
      form.completions = []
      _ = form.path.take(key)
    }
    model.prompt = .new(form)
  }

  /// Puts what all possible paths have in common; several are listed below.
  private func complete(_ form: inout NewSessionForm) {
    let found = desk.completions(of: form.path.text)
    guard let first = found.first else { return say(NewSessionWords.nothingCompletes, .muted) }
    let common = found.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.count > form.path.text.count { form.path.replace(with: common) }
    form.completions = found.count > 1 ? found : []
  }

  /// Makes the session when nothing is wrong; else shows what is.
  private func check(_ form: inout NewSessionForm) {
    form.problems = desk.problems(of: form.session)
    form.selected = 0
    if form.problems.isEmpty { return create(form) }
    form.step = .problems
    model.prompt = .new(form)
  }

  private func create(_ form: NewSessionForm) {
    do throws(DeskProblem) {
      finish(try desk.create(form.session), name: form.name.text)
    } catch {
      var form = form
      form.step = .name
      model.prompt = .new(form)
      say(error.sentence, .critical)
    }
  }

  private func problems(_ key: Key, _ form: inout NewSessionForm) {
    switch latin(key) {
    case .escape: form.step = form.kind == .empty ? .source : .path
    case .up, .character("k"): form.selected = max(0, form.selected - 1)
    case .down, .character("j"):
      form.selected = min(form.problems.count - 1, form.selected + 1)
    case .enter where form.errors == 0: return create(form)
    case .character("r"): return readAgain(form)
    case .character("e"): return edit(form)
    default: return say(NewSessionWords.problemKeys, .muted)
    }
    model.prompt = .new(form)
  }

  /// The file was mended: what is sound now is made, what is not is listed again.
  private func readAgain(_ form: NewSessionForm) {
    var form = form
    let before = form.problems
    let selected = form.selected
    check(&form)
    guard case .new(var now) = model.prompt else { return }
    now.selected = min(selected, max(0, now.problems.count - 1))
    model.prompt = .new(now)
    guard model.message == nil else { return }
    if now.problems == before {
      say(NewSessionWords.stillThere, .muted)
    } else if now.errors > 0 {
      say(NewSessionWords.readNow(now.errors), .muted)
    }
  }

  private func edit(_ form: NewSessionForm) {
    guard desk.hasEditor else { return say(NewSessionWords.noEditor, .warn) }
    let problem = form.problems.indices.contains(form.selected) ? form.problems[form.selected] : nil
    guard let file = problem?.file ?? form.session.source.path else { return }
    var trouble: DeskProblem?
    terminal.lend {
      do throws(DeskProblem) {
        try desk.edit(file, line: problem?.line ?? 1)
      } catch {
        trouble = error
      }
    }
    if let trouble { return say(trouble.sentence, .critical) }
    readAgain(form)
  }
}
