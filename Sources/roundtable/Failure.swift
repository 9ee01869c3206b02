import CursesTerminal
import SessionState
import SessionStorage
import Themes
import Words

/// A failure as the person reads it: one sentence, and the exit code.
struct Failure: Error {
  /// What happened and what to do next.
  var sentence: String
  /// 1 refused or failed, 2 usage or no terminal.
  var code: Int32

  init(_ sentence: String, code: Int32 = 1) {
    self.sentence = sentence
    self.code = code
  }

  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as LogError: self.init(error.sentence)
    case let error as CommandProblem: self.init(error.sentence)
    case let error as TerminalProblem: self.init(error.sentence(for: .console), code: 2)
    case let error as ThemeProblem: self.init(error.sentence())
    default: self.init(String(describing: error))
    }
  }
}

extension TerminalProblem {
  /// What is missing for a screen, and the plain-text way.
  func sentence(for kind: ScreenKind) -> String {
    switch self {
    case .inputIsNoTerminal: TerminalWords.noInput(kind)
    case .outputIsNoTerminal: TerminalWords.noOutput(kind)
    case .termIsNotSet: TerminalWords.noTerm(kind)
    case .termIsUnknown(let name): TerminalWords.unknownTerm(name, kind)
    case .termIsTooSimple(let name): TerminalWords.simpleTerm(name, kind)
    case .cannotOpen: TerminalWords.cannotOpen(kind)
    }
  }
}
