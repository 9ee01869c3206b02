import Glibc
import SessionState
import TerminalScreen
import Words

/// `doctor --bidi`: one line in every way of writing; what reads correctly is kept for this terminal (domain D-2).
enum BidiQuestion {
  /// Asks on the terminal.
  ///
  /// - Throws: `Failure` without a terminal, or after an answer that is none.
  static func ask(_ environment: [String: String]) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure(BidiQuestionWords.noTerminal, code: 2)
    }
    Output.data(BidiQuestionWords.question + "\n\n")
    let modes = BidiMode.allCases
    for (index, mode) in modes.enumerated() {
      // Whether the terminal orders is asked of it line by line; it keeps the answer with the line.
      let request = mode == .app || mode == .words ? "\u{1B}[8l" : "\u{1B}[8h"
      Output.data(request + "  \(index + 1)  \(BidiSample.line(mode))\n")
    }
    Output.data("\u{1B}[8h\n" + BidiQuestionWords.answers(modes.count))
    guard let answer = readLine()?.filter({ !$0.isWhitespace }), !answer.isEmpty else {
      return Output.error(BidiQuestionWords.unchanged)
    }
    guard let number = Int(SearchFolding.latinDigits(answer)), modes.indices.contains(number - 1)
    else {
      throw Failure(BidiQuestionWords.noAnswer(answer, modes.count), code: 2)
    }
    let mode = modes[number - 1]
    let terminal = TerminalIdentity(environment)
    var choices = TerminalChoices(environment: environment)
    guard choices.set(mode, for: terminal) else {
      throw Failure(BidiQuestionWords.notStored(mode.rawValue))
    }
    Output.data(BidiQuestionWords.stored(mode.rawValue, terminal.name) + "\n")
  }
}
