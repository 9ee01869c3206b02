import SessionState
public import TerminalScreen
import Words

/// The rapporteur's console: recommendations, marks, notes and action items, written while people speak.
public final class RapporteurConsole {
  let desk: any SessionDesk
  let terminal: any TerminalDriver
  let tables: KeyTables
  var keys: KeyTable { tables.rapporteur }
  let role = Role.rapporteur
  let drafts: DraftBook
  let themes: ThemeChoice
  var interface = Interface()
  var exit: ConsoleExit?
  /// The words of every recommendation, prepared while a text is captured (domain B-8).
  private var similar = SimilarRecommendations()
  private var readings = RecordReadings()

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

  /// What the panels list.
  var lists: RecordLists { readings.lists(session, interface.filters) }

  /// What the outcome lacks.
  var gaps: [OutcomeGap] { readings.gaps(session, now) }

  /// Recommendations that share words with the text that is being captured, the nearest first.
  var similarOnes: [SimilarRecommendations.Match] {
    guard case .text(let prompt) = interface.prompt, prompt.isCapture else { return [] }
    similar.update(session)
    return similar.matches(prompt.field.text)
  }

  var picture: RapporteurScreen {
    let isChecked = if case .outcomeCheck = interface.overlay { true } else { false }
    return RapporteurScreen(
      session, shownInterface, lists, shownMoment, size: terminal.size, keys: keys,
      message: messageRow,
      similar: similarOnes, gaps: isChecked ? shownGaps : [])
  }
}

extension RapporteurConsole: Console {
  func screen() -> Screen {
    var picture = picture
    return picture.draw()
  }

  func begin() {}

  func noteNews(after seq: Int) {}

  /// What was just written is selected, so that the next key means it.
  func carriedOut(_ command: Command) {
    switch command {
    case .recommendation(.add), .recommendation(.merge), .recommendation(.split),
      .mark(.fillRecommendation):
      interface.record.recommendation = nil
      interface.filters[.recommendations] = nil
    case .note, .mark(.fillNote):
      interface.record.note = nil
      interface.filters[.notes] = nil
    case .action(.add):
      interface.record.action = nil
      interface.filters[.actions] = nil
    default: break
    }
  }

  func question(about command: Command, refused refusal: Refusal) -> ChoicePrompt? {
    // B-5: open brackets are adopted only when that is said, and then it is on record.
    if case .openBrackets(let id, let count) = refusal,
      case .recommendation(.adopt(var adopting)) = command
    {
      adopting.withBrackets = true
      return ChoicePrompt(
        Phrase.adoptWithBrackets(id.description, count),
        yes: .command(.recommendation(.adopt(adopting))))
    }
    return ChoicePrompt(asking: refusal, about: command, in: session)
  }

  func press(_ key: Key, special prompt: TextPrompt) -> Bool { pressInCapture(key, prompt) }

  /// A capture with a theme is stored, then classified: two commands, two lines.
  func take(special prompt: TextPrompt) -> Bool {
    if case .fill(let id, _) = prompt.purpose, prompt.field.text.allSatisfy(\.isWhitespace) {
      var question = ChoicePrompt(Phrase.needsNoText("\(id)"), yes: .command(.mark(.drop(id))))
      question.before = .text(prompt)
      interface.prompt = .choice(question)
      return true
    }
    // An empty text would say nothing; to take a note out is asked for by its own command.
    if case .editNote(let id, _) = prompt.purpose, prompt.field.text.allSatisfy(\.isWhitespace) {
      interface.prompt = .text(prompt)
      say(Phrase.removeNote("\(id)"), .warn)
      return true
    }
    guard prompt.purpose == .recommendation, let theme = prompt.capture.theme else { return false }
    guard let command = prompt.command, perform(command) else {
      interface.prompt = interface.prompt ?? .text(prompt)
      return true
    }
    interface.drafts[.recommendation] = nil
    if let id = session.recommendations.last?.id {
      perform(.recommendation(.classify(id, Classification(theme: theme))))
    }
    return true
  }

  func take(words: [Substring]) -> Bool { false }
}

extension TextPrompt {
  /// Whether what is typed becomes a new recommendation, so that similar ones are worth seeing.
  var isCapture: Bool {
    switch purpose {
    case .recommendation, .fill(_, asNote: false): true
    default: false
    }
  }
}
