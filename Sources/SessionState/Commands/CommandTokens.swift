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
  ///
  /// It goes by scalars: a mark that combines with a quotation mark is part of the text, not of the mark.
  static func split(_ line: String) throws(CommandProblem) -> [CommandToken] {
    var tokens: [CommandToken] = []
    var rest = line.unicodeScalars[...]
    var column = 1
    var counted = line.startIndex
    while let first = rest.first {
      guard !first.properties.isWhitespace else {
        rest.removeFirst()
        continue
      }
      column += line[counted..<rest.startIndex].count
      counted = rest.startIndex
      if first == "\"" {
        tokens.append(CommandToken(text: try quoted(&rest, column), column: column, isQuoted: true))
      } else {
        let word = rest.prefix { !$0.properties.isWhitespace }
        rest.removeFirst(word.count)
        tokens.append(CommandToken(text: String(word), column: column, isQuoted: false))
      }
    }
    return tokens
  }

  private static func quoted(_ rest: inout Substring.UnicodeScalarView, _ column: Int)
    throws(CommandProblem) -> String
  {
    var text = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(text) }
      if scalar == "\\", let next = rest.first, next == "\"" || next == "\\" {
        text.append(next)
        rest.removeFirst()
      } else {
        text.append(scalar)
      }
    }
    throw CommandProblem(column: column, kind: .openQuote)
  }

  /// The text with Arabic digits as Latin ones, for where a number or an id stands.
  var inLatinDigits: String { SearchFolding.latinDigits(text) }
}
