/// One word of a command line.
struct CommandToken: Hashable, Sendable {
  /// Without quotation marks and escapes.
  var text: String
  /// Where it begins, in characters from 1.
  var column: Int
  /// Whether it stood in quotation marks, and so is a text and never an option.
  var isQuoted: Bool
}

extension CommandToken {
  /// Splits a line at white space; `"…"` holds white space, `\"` and `\\` stand for themselves in it.
  static func split(_ line: String) throws(CommandProblem) -> [CommandToken] {
    var tokens: [CommandToken] = []
    var rest = Array(line)[...]
    while let first = rest.first {
      let column = rest.startIndex + 1
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if first == "\"" {
        tokens.append(CommandToken(text: try quoted(&rest, column), column: column, isQuoted: true))
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(word.count)
        tokens.append(CommandToken(text: String(word), column: column, isQuoted: false))
      }
    }
    return tokens
  }

  private static func quoted(_ rest: inout ArraySlice<Character>, _ column: Int)
    throws(CommandProblem) -> String
  {
    var text = ""
    rest = rest.dropFirst()
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        text.append(next)
        rest = rest.dropFirst()
      } else {
        text.append(character)
      }
    }
    throw CommandProblem(column: column, kind: .openQuote)
  }
}
