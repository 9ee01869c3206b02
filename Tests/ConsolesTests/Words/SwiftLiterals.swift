/// A string literal of Swift source: its words, and the calls that it stands in.
struct SwiftLiteral: Equatable {
  /// The line of its first quotation mark, from 1.
  var line: Int
  /// Its text without the code of its interpolations.
  var text: String
  /// The names of the calls around it, the outermost first; empty for brackets that call nothing.
  var calls: [String]
  /// The code before it on its line.
  var before: String
}

/// A call of Swift source, with the words that stand in each of its arguments.
struct SwiftCall: Equatable {
  /// The line where it begins, from 1.
  var line: Int
  /// The function.
  var name: String
  /// The text of the literals of each argument, joined.
  var arguments: [String]
}

/// Reads the string literals of Swift source: those in interpolations too, those in comments not.
struct SwiftLiterals {
  /// The literals in the order in which they end.
  private(set) var literals: [SwiftLiteral] = []
  /// The calls that hold anything, in the order in which they end.
  private(set) var calls: [SwiftCall] = []

  private let source: [Character]
  private var at = 0
  private var line = 1
  private var code = ""
  private var open: [Bracket] = []

  private struct Bracket {
    var call: SwiftCall
    var closes: Character
  }

  init(_ text: String) {
    source = Array(text)
    while at < source.count { readCode() }
  }

  private func starts(_ text: String) -> Bool {
    source[at...].starts(with: text)
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where at < source.count {
      if source[at].isNewline {
        line += 1
        code = ""
      }
      at += 1
    }
  }

  /// One token of code: a comment, a literal, a bracket, a comma or any other letter.
  private mutating func readCode() {
    let letter = source[at]
    if starts("//") {
      while at < source.count, !source[at].isNewline { step() }
    } else if starts("/*") {
      skipComment()
    } else if letter == "\"" || letter == "#" && isRawLiteral {
      readLiteral()
    } else {
      switch letter {
      case "(": push(closing: ")")
      case "[": push(closing: "]")
      case "{": push(closing: "}")
      case ")", "]", "}": pop(letter)
      case ",":
        if let last = open.indices.last { open[last].call.arguments.append("") }
      default: break
      }
      code.append(letter)
      step()
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if starts("/*") { depth += 1 }
      if starts("*/") { depth -= 1 }
      step(starts("/*") || starts("*/") ? 2 : 1)
    } while depth > 0 && at < source.count
  }

  private var isRawLiteral: Bool {
    source[at...].first { $0 != "#" } == "\""
  }

  private mutating func push(closing: Character) {
    let name = code.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }.reversed()
    let isCall = closing == ")"
    open.append(
      Bracket(
        call: SwiftCall(line: line, name: isCall ? String(name) : "", arguments: [""]),
        closes: closing))
  }

  private mutating func pop(_ letter: Character) {
    guard let last = open.last, last.closes == letter else { return }
    open.removeLast()
    calls.append(last.call)
  }

  private mutating func readLiteral() {
    let began = (line: line, before: code, calls: open.map(\.call.name))
    var hashes = 0
    while source[at] == "#" {
      hashes += 1
      step()
    }
    let fence = String(repeating: "#", count: hashes)
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    step(quote.count)
    var text = ""
    while at < source.count, !starts(quote + fence) {
      if starts("\\" + fence + "(") {
        step(1 + fence.count)
        readInterpolation()
      } else if starts("\\" + fence) {
        // What is escaped is one letter, or an empty place of the text.
        step(1 + fence.count)
        if source[at] == "\"" || source[at] == "\\" { text.append(source[at]) }
        step()
      } else {
        text.append(source[at])
        step()
      }
    }
    step(quote.count + fence.count)
    code.append("\"\"")
    literals.append(
      SwiftLiteral(line: began.line, text: text, calls: began.calls, before: began.before))
    for index in open.indices {
      let last = open[index].call.arguments.count - 1
      open[index].call.arguments[last] += text
    }
  }

  /// From the opening bracket of an interpolation to its closing one.
  private mutating func readInterpolation() {
    let outside = code
    let depth = open.count
    code = ""
    repeat { readCode() } while open.count > depth && at < source.count
    code = outside
  }
}
