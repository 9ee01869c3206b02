/// What a new session is to be made of.
public struct NewSession: Hashable, Sendable {
  /// Where its agenda and people come from.
  public enum Source: Hashable, Sendable {
    /// A plan in TOML.
    case plan(String)
    /// A sheet with the agenda.
    case agenda(String)
    /// Nowhere.
    case empty

    /// The path as it was typed.
    public var path: String? {
      switch self {
      case .plan(let path), .agenda(let path): path
      case .empty: nil
      }
    }
  }

  /// The name of the session and of its file.
  public var name: String
  public var source: Source

  /// A session to make.
  public init(name: String, source: Source) {
    self.name = name
    self.source = source
  }
}

/// One thing that is wrong with the file of a new session, or worth a look.
public struct NewSessionProblem: Hashable, Sendable {
  /// The whole sentence, with file, line and column.
  public var sentence: String
  /// The file's path; nil where it is not about a place in a file.
  public var file: String?
  /// The line, from 1.
  public var line: Int
  public var isWarning: Bool

  /// A problem.
  public init(sentence: String, file: String? = nil, line: Int = 1, isWarning: Bool = false) {
    self.sentence = sentence
    self.file = file
    self.line = line
    self.isWarning = isWarning
  }
}

/// The making of a session, one question after the other; nothing is made before all of it is sound.
struct NewSessionForm: Hashable {
  enum Step: Hashable {
    case name, source, path, problems
  }

  /// From what it is made, as a letter answers.
  enum Kind: Hashable {
    case plan, agenda, empty
  }

  var step = Step.name
  var name = TextField()
  var kind = Kind.plan
  var path = TextField()
  /// What Tab could put there, when it is more than one.
  var completions: [String] = []
  var problems: [NewSessionProblem] = []
  /// The selected problem.
  var selected = 0

  var session: NewSession {
    let source: NewSession.Source =
      switch kind {
      case .plan: .plan(path.text)
      case .agenda: .agenda(path.text)
      case .empty: .empty
      }
    return NewSession(name: name.text, source: source)
  }

  var errors: Int { problems.count { !$0.isWarning } }
}
