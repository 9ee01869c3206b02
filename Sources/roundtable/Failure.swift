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
    case let error as TerminalProblem: self.init(error.sentence, code: 2)
    case let error as ThemeProblem: self.init(error.sentence())
    default: self.init(String(describing: error))
    }
  }
}

extension TerminalProblem {
  /// What is missing, and the plain-text way.
  var sentence: String {
    let plain =
      "roundtable show NAME prints the session as text, roundtable do NAME enters commands"
    return switch self {
    case .inputIsNoTerminal: "the console needs a terminal for its keys; \(plain)"
    case .outputIsNoTerminal: "the console needs a terminal to draw on; \(plain)"
    case .termIsNotSet: "TERM is not set, so the console cannot draw; \(plain)"
    case .termIsUnknown(let name): "the terminal \(name) is not known here (TERM); \(plain)"
    case .termIsTooSimple(let name): "the terminal \(name) cannot place a cursor (TERM); \(plain)"
    case .cannotOpen: "the terminal could not be opened; \(plain)"
    }
  }
}
