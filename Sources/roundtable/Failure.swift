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
    case let error as ThemeProblem: self.init(error.sentence)
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

extension ThemeProblem {
  /// What is wrong with the theme, and which there are.
  var sentence: String {
    let place = line > 0 ? "\(file):\(line):\(column): " : ""
    let known = Themes.names.joined(separator: ", ")
    return switch kind {
    case .unknownTheme: "there is no theme \(file); there are \(known)"
    case .syntax(let words): "\(place)the theme cannot be read: \(words)"
    case .unknownKey(let key): "\(place)the theme has a key that means nothing: \(key)"
    case .notAColour(let text):
      "\(place)\(text) is no colour: #rrggbb, 0 to 255, default or a palette name"
    case .wrongType(let key): "\(place)the value of \(key) has the wrong type"
    }
  }
}
