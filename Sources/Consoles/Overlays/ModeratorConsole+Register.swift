import SessionState
import TerminalScreen
import Words

extension ModeratorConsole {
  /// `P`: the register of people, for presence, roll call and changes.
  func showRegister() { interface.overlay = .register(RegisterView(session)) }

  func press(_ key: Key, in view: RegisterView) {
    let people = view.people(session)
    let ids = people.map(\.id)
    let selected = view.selected.index(in: ids)
    let person = people.indices.contains(selected) ? people[selected] : nil
    func select(_ index: Int) {
      var view = view
      view.selected = KeptRow(index, of: ids)
      interface.overlay = .register(view)
    }
    /// Roll call: marks the person and goes on to the next, the list staying as it is.
    func mark(_ isPresent: Bool) {
      guard let person else { return }
      if person.isPresent != isPresent {
        perform(.participant(isPresent ? .present(person.id) : .absent(person.id)))
      }
      select(selected + 1)
    }
    if view.selected.isGone(from: ids),
      [.character(" "), .character("y"), .character("n"), .character("m"), .enter].contains(key)
    {
      select(selected)
      return say(Phrase.selectionGone, .warn)
    }
    switch key {
    case .character(" "):
      guard let person else { return }
      perform(.participant(person.isPresent ? .absent(person.id) : .present(person.id)))
    case .character("y"): mark(true)
    case .character("n") where view.filter.isEmpty: mark(false)
    case .character("R"): perform(.participant(.rollCall))
    case .character("a"): fill("participant add ")
    case .character("m"): if let person { fill("participant merge \(person.id) --into ") }
    case .enter: if let person { fill(editing(person)) }
    default:
      let action = keys.action(for: key)
      if let row = RowMove.row(after: action, from: selected, of: people.count) {
        return select(row)
      }
      switch action {
      case .search, .filter:
        interface.prompt = .text(TextPrompt(purpose: .findPerson, field: TextField(view.filter)))
      case .undo: act(.undo)
      case .redo: act(.redo)
      case .commandLine: act(.commandLine)
      case .cancel, .leave, .register:
        if view.filter.isEmpty {
          interface.overlay = nil
        } else {
          interface.overlay = .register(RegisterView(session))
        }
      default: say(Phrase.noSuchKey(KeyName.of(key)), .muted)
      }
    }
  }

  /// The whole entry as a command, to be changed in place.
  private func editing(_ person: Participant) -> String {
    let change = ParticipantChange(
      name: person.name.best(session.latinLanguage), group: .some(person.group),
      role: person.role, number: person.number, languages: person.languages,
      precedence: person.precedence)
    return Command.participant(.edit(person.id, change)).text
  }
}

extension ModeratorScreen {
  mutating func draw(_ view: RegisterView) {
    drawHead(Phrase.registerTitle)
    let panel = RegisterPanel(session: session, view: view)
    let top = size.rows >= 30 ? 4 : 3
    panel.title(&screen, row: top)
    panel.heads(&screen, row: top + 1)
    panel.rows(&screen, top: top + 2, bottom: size.rows - (size.rows >= 30 ? 4 : 3))
    foot([
      KeyHint(key: "Space", label: Phrase.presentOrAbsent),
      KeyHint(key: "y n", label: Phrase.rollCall),
      KeyHint(key: "R", label: Phrase.recordRoll), KeyHint(key: "a", label: Phrase.add),
      KeyHint(key: "Enter", label: Phrase.change), KeyHint(key: "m", label: Phrase.merge),
      KeyHint(key: "/", label: Phrase.find), KeyHint(key: "Esc", label: Phrase.back),
    ])
  }
}
