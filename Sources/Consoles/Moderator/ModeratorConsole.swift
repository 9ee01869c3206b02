import SessionState
public import TerminalScreen
import Words

/// The moderator's console: agenda, floor, speakers list and recommendations, moderated by keys.
public final class ModeratorConsole {
  let desk: any SessionDesk
  let terminal: any TerminalDriver
  let tables: KeyTables
  var keys: KeyTable { tables.moderator }
  let role = Role.moderator
  let drafts: DraftBook
  let themes: ThemeChoice
  var interface = Interface()
  var exit: ConsoleExit?

  /// A console for one session on one terminal.
  ///
  /// - Parameters:
  ///   - drafts: Where what is begun is kept; by default nowhere but in the console.
  ///   - keys: What the keys mean.
  public convenience init(
    desk: any SessionDesk, terminal: any TerminalDriver,
    drafts: any DraftKeeper = MemoryDrafts(), keys: KeyTables = .standard
  ) {
    self.init(
      desk: desk, terminal: terminal, drafts: DraftBook(drafts), keys: keys, themes: .builtIn)
  }

  init(
    desk: any SessionDesk, terminal: any TerminalDriver, drafts: DraftBook, keys: KeyTables,
    themes: ThemeChoice
  ) {
    tables = keys
    self.themes = themes
    self.desk = desk
    self.terminal = terminal
    self.drafts = drafts
  }

  /// Shows the session and acts on keys until the console is left.
  public func run() -> ConsoleExit { runLoop() }

  /// The session as the screen shows it now.
  var model: ConsoleModel { ConsoleModel(session, now, showing: interface.filters) }
}

extension ModeratorConsole: Console {
  func begin() { askRecovery() }

  func noteNews(after seq: Int) { noteFloorNews(after: seq) }

  func carriedOut(_ command: Command) {
    if case .session(.open) = command { showLeftovers() }
  }

  func question(about command: Command, refused refusal: Refusal) -> ChoicePrompt? {
    ChoicePrompt(asking: refusal, about: command, in: session)
  }

  func press(_ key: Key, special prompt: TextPrompt) -> Bool { false }

  func take(special prompt: TextPrompt) -> Bool {
    switch prompt.purpose {
    case .newPerson(let kind): addNew(prompt, kind)
    case .counts(let id, let result): count(prompt, id, result)
    case .findPerson:
      interface.overlay = .register(RegisterView(session, filter: prompt.field.text))
    case .landingEnd: land(until: prompt)
    default: return false
    }
    return true
  }

  func take(words: [Substring]) -> Bool {
    guard words == ["leftovers"] else { return false }
    showLeftovers()
    return true
  }
}
