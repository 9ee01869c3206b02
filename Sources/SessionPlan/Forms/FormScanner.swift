/// Reads a short value from left to right: numbers, marks and words.
struct FormScanner {
  private var rest: Substring

  /// Begins with the text in lower case, with the digits 0–9 and without invisible marks of direction.
  init(_ text: String) {
    var visible = String.UnicodeScalarView()
    visible.append(contentsOf: text.unicodeScalars.lazy.filter { !Self.marks.contains($0) })
    rest = Substring(Folding.westernDigits(InputText.trimmed(String(visible))).lowercased())
  }

  private static let marks: Set<Unicode.Scalar> = ["\u{200B}", "\u{200E}", "\u{200F}", "\u{61C}"]

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skipSpace() {
    rest = rest.drop { $0.isWhitespace }
  }

  /// Takes a number of so many digits, if the next characters are one.
  mutating func number(digits allowed: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard allowed.contains(digits.count), let number = Int(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }

  /// Takes the next character if it is one of these.
  mutating func mark(_ marks: Set<Character>) -> Character? {
    guard let next = rest.first, marks.contains(next) else { return nil }
    rest = rest.dropFirst()
    return next
  }

  /// Takes the letters (and full stops between them) up to a digit, a space or the end.
  mutating func word() -> String {
    let word = rest.prefix { !$0.isWhitespace && !($0.isASCII && $0.isNumber) && $0 != "," }
    rest = rest.dropFirst(word.count)
    return word.filter { $0 != "." }
  }
}
