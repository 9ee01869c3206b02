public import TerminalScreen

/// The moderator's and the rapporteur's console on one terminal: `F` goes from one to the other and back.
///
/// On one laptop both roles alternate (domain B-22), so each console keeps its selections, and texts that were begun in
/// one stand ready in the other.
public final class ConsolePair {
  private let moderator: ModeratorConsole
  private let rapporteur: RapporteurConsole
  /// What is said before the first key; nil: nothing.
  private var notice: String?
  /// How many lines of the command prompt are older than this run.
  private let known: Int
  /// The lines entered at the command prompt in this run, oldest first.
  public private(set) var entered: [String] = []

  /// Both consoles for one session on one terminal.
  ///
  /// - Parameters:
  ///   - drafts: Where what is begun in either is kept; by default nowhere but in the consoles.
  ///   - setup: What the person wants of them.
  public init(
    desk: any SessionDesk, terminal: any TerminalDriver,
    drafts: any DraftKeeper = MemoryDrafts(), setup: ConsoleSetup = ConsoleSetup()
  ) {
    notice = setup.notice
    known = setup.history.count
    let book = DraftBook(drafts)
    moderator = ModeratorConsole(
      desk: desk, terminal: terminal, drafts: book, keys: setup.keys, themes: setup.themes)
    rapporteur = RapporteurConsole(
      desk: desk, terminal: terminal, drafts: book, keys: setup.keys, themes: setup.themes)
    moderator.interface.commandHistory = setup.history
    rapporteur.interface.commandHistory = setup.history
    moderator.interface.isForReader = setup.isForReader
    rapporteur.interface.isForReader = setup.isForReader
  }

  /// Shows one console, then the other as often as asked for, until the person leaves or a signal ends it.
  public func run(fromRapporteur: Bool = false) -> ConsoleExit {
    var shown: any Console = fromRapporteur ? rapporteur : moderator
    if let notice { shown.say(notice, .muted) }
    notice = nil
    while true {
      let exit = shown.runLoop()
      entered = Array(shown.interface.commandHistory.dropFirst(known))
      guard exit == .otherConsole else { return exit }
      let other: any Console = shown.role == .moderator ? rapporteur : moderator
      other.goOn(after: shown)
      shown = other
    }
  }
}

extension Console {
  /// Takes over what was begun, typed and searched for in the other console, and nothing that was open there.
  func goOn(after other: any Console) {
    interface.drafts = other.interface.drafts
    interface.commandHistory = other.interface.commandHistory
    interface.sleptSoFar = other.interface.sleptSoFar
    interface.rang = other.interface.rang
    // A time that was read aloud does not go back.
    interface.reader = other.interface.reader
    interface.isInterrupted = false
    interface.message = nil
    interface.pending = []
    // A console shows itself when it is gone to, whatever stood over it when it was left.
    interface.overlay = nil
    interface.prompt = nil
  }
}
