public import SessionState
import TerminalScreen
import Words

/// A session as the start screen lists it (screens 4.13).
public struct StartSession: Hashable, Sendable, Identifiable {
  /// How far it is.
  public enum State: Hashable, Sendable {
    case draft
    case open(day: Int)
    case suspended(day: Int)
    case closed
    /// It cannot be opened; why stands in ``StartSession/note``.
    case unreadable
  }

  /// What tells it from the others: its file.
  public var id: String
  /// Its name in the data folder.
  public var name: String
  /// Its title by language; empty where its first line cannot be read.
  public var title: TextByLanguage
  public var state: State
  /// When it was last written to, in ms since 1970.
  public var used: Milliseconds
  /// Seconds east of UTC at that time where the program runs.
  public var offset: Int
  public var events: Int
  /// What one should know of it, in one sentence; nil: nothing.
  public var note: String?

  /// A session of the list.
  public init(
    id: String, name: String, title: TextByLanguage, state: State, used: Milliseconds,
    offset: Int, events: Int, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.state = state
    self.used = used
    self.offset = offset
    self.events = events
    self.note = note
  }

  /// The title in the language of the interface, else another, else the name.
  var shownTitle: String {
    let best = title.best(InterfaceLanguage.current.rawValue)
    return best.allSatisfy(\.isWhitespace) ? name : best
  }

  var sign: (glyph: String, ink: Ink) {
    switch state {
    case .draft: ("·", .muted)
    case .open: ("▶", .accent)
    case .suspended: ("║", .paused)
    case .closed: ("✓", .ok)
    case .unreadable: ("×", .critical)
    }
  }

  var stateWord: String {
    switch state {
    case .draft: StartWords.draft
    case .open(let day): StartWords.dayOpen(day)
    case .suspended(let day): StartWords.daySuspended(day)
    case .closed: StartWords.closed
    case .unreadable: StartWords.unreadable
    }
  }

  func holds(_ text: String) -> Bool {
    let wanted = SearchFolding.fold(text)
    return ([name] + title.texts.values).contains { SearchFolding.fold($0).contains(wanted) }
  }
}

/// What the start screen lists.
public struct StartListing: Hashable, Sendable {
  /// The sessions, the one last used first.
  public var sessions: [StartSession]
  /// Why there is no list; nil: there is one.
  public var problem: String?

  /// A list.
  public init(sessions: [StartSession], problem: String? = nil) {
    self.sessions = sessions
    self.problem = problem
  }
}

/// Everything the start screen shows: a value that a function draws.
struct StartModel: Hashable {
  /// What `d`, `+` and the others do, as rows below the list.
  enum Row: Hashable {
    case session(String)
    case new
    case demonstration
  }

  struct Message: Hashable {
    var text: String
    var ink: Ink
  }

  var listing = StartListing(sessions: [])
  var selected: Row?
  /// What is searched for; empty: everything is shown.
  var filter = ""
  var prompt: StartPrompt?
  var message: Message?
  var now: Milliseconds = 0
  /// Seconds east of UTC now.
  var offset = 0

  /// The sessions that are shown.
  var sessions: [StartSession] {
    filter.isEmpty ? listing.sessions : listing.sessions.filter { $0.holds(filter) }
  }

  /// The rows that can be selected: with no session, what makes one.
  var rows: [Row] {
    if listing.sessions.isEmpty { return [.new, .demonstration] }
    return sessions.map { .session($0.id) }
  }

  /// The selected row; the first where nothing was chosen, the demonstration at the first start of all.
  var selection: Row? {
    if let selected, rows.contains(selected) { return selected }
    return listing.sessions.isEmpty ? .demonstration : rows.first
  }

  var session: StartSession? {
    guard case .session(let id) = selection else { return nil }
    return sessions.first { $0.id == id }
  }

  mutating func move(by step: Int) {
    guard let selection, let index = rows.firstIndex(of: selection) else { return }
    selected = rows[min(max(0, index + step), rows.count - 1)]
  }
}

/// What the start screen asks.
enum StartPrompt: Hashable {
  case search(TextField, before: String)
  case openAs
  case help(scroll: Int)
  case new(NewSessionForm)
}
