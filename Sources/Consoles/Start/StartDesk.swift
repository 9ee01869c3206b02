public import SessionState

/// What the start screen finds on its desk: sessions, files and an editor.
public protocol StartDesk: AnyObject {
  /// The sessions, read anew; cheap when nothing changed.
  func listing() -> StartListing
  /// Now, in ms since 1970, and seconds east of UTC.
  func now() -> (at: Milliseconds, offset: Int)
  /// What a path that is begun can become, files and folders; folders end in a slash.
  func completions(of path: String) -> [String]
  /// Everything that is wrong with a new session, or worth a look; nothing is made.
  func problems(of new: NewSession) -> [NewSessionProblem]
  /// Makes a session; its id in the list.
  func create(_ new: NewSession) throws(DeskProblem) -> String
  /// Whether there is an editor to mend files in.
  var hasEditor: Bool { get }
  /// Runs the editor on a file, while the terminal is lent to it.
  func edit(_ path: String, line: Int) throws(DeskProblem)
}

/// How the start screen was left.
public enum StartExit: Equatable, Sendable {
  /// What a session is opened on.
  public enum Place: Equatable, Sendable {
    case moderator, rapporteur, display, replay
  }

  /// The person left.
  case left
  /// A session is to be opened.
  case open(id: String, Place)
  /// The demonstration is to be opened.
  case demonstration
  /// A signal ended it.
  case signal(Int32)
}
