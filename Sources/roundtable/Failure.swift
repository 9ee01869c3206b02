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
    case let error as ThemeProblem: self.init(error.sentence)
    default: self.init(String(describing: error))
    }
  }
}

extension TerminalProblem {
  /// What is missing, and the plain-text way.
  var sentence: String {
    switch self {
    case .inputIsNoTerminal: ProgramWords.inputIsNoTerminal
    case .outputIsNoTerminal: ProgramWords.outputIsNoTerminal
    case .termIsNotSet: ProgramWords.termIsNotSet
    case .termIsUnknown(let name): ProgramWords.termIsUnknown(name)
    case .termIsTooSimple(let name): ProgramWords.termIsTooSimple(name)
    case .cannotOpen: ProgramWords.cannotOpen
    }
  }
}

extension ThemeProblem {
  /// What is wrong with the theme, and which there are.
  var sentence: String {
    let place = line > 0 ? "\(file):\(line):\(column): " : ""
    return switch kind {
    case .unknownTheme: ProgramWords.noTheme(file, Themes.names)
    case .syntax(let words): place + ProgramWords.themeUnreadable(words)
    case .unknownKey(let key): place + ProgramWords.themeKey(key)
    case .notAColour(let text): place + ProgramWords.noColour(text)
    case .wrongType(let key): place + ProgramWords.themeType(key)
    }
  }
}
