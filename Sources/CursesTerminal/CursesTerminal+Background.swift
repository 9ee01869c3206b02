import CNcurses
import TerminalScreen

extension CursesTerminal {
  /// Asks the terminal for the colour of its background after the next picture; nobody waits for the answer, which may never come (E-11).
  ///
  /// - Parameter answer: Called once, from ``nextInput(within:)``.
  public func askBackground(_ answer: @escaping (_ isDark: Bool) -> Void) {
    guard TerminalDescription(environment: ProcessEnvironment.variables).knowsBackground else {
      return
    }
    onBackground = answer
    isBackgroundToBeAsked = true
  }

  /// Asks once the first picture stands, so that nothing is shown later because of it.
  func askDueBackground() {
    guard isBackgroundToBeAsked else { return }
    isBackgroundToBeAsked = false
    TerminalReset.write(Array("\u{1B}]11;?\u{1B}\\".utf8))
  }

  /// `]` is a key, or, over a slow line, an answer whose Escape came alone.
  func bracketOrAnswer(after first: Key? = nil) -> Input? {
    let rest = takeAnswer(after: "]")
    guard let rest else { return nil }
    let keys = ["]"] + rest
    guard let first else {
      queue += keys.dropFirst().map { .key(CursesTerminal.key($0)) }
      return .key(.character("]"))
    }
    // Escape and a bracket are one key, as with every other character.
    queue += rest.map { .key(CursesTerminal.key($0)) }
    return first == .escape ? .key(.alt("]")) : .key(first)
  }

  /// Reads the rest of an answer; what was read, when it is none.
  func takeAnswer(after begun: String) -> [Unicode.Scalar]? {
    var read: [Unicode.Scalar] = []
    let start = begun == "]" ? Array("11;".unicodeScalars) : []
    while read.count < 64 {
      guard let raw = readRaw() else {
        // Only what has begun like an answer is waited for.
        let isBegun = read.count >= start.count
        if ByteSource.wait(milliseconds: isBegun ? 100 : 25) { continue }
        return isBegun ? nil : read
      }
      guard case .scalar(let scalar) = raw else { return nil }
      read.append(scalar)
      if read.count <= start.count, start[read.count - 1] != scalar { return read }
      if scalar == "\u{07}" || scalar == "\\" { break }
    }
    let text = String(String.UnicodeScalarView(read.dropFirst(start.count)))
    let answer = onBackground
    onBackground = nil
    if let isDark = BackgroundAnswer.isDark(text) { answer?(isDark) }
    return nil
  }

  /// An answer that comes while the terminal is given back would be typed into the shell.
  func takeLateAnswer() {
    guard onBackground != nil, !isBackgroundToBeAsked else { return }
    onBackground = nil
    guard ByteSource.wait(milliseconds: 50) else { return }
    _ = flushinp()
  }
}

/// What a terminal says of the colour of its background.
enum BackgroundAnswer {
  /// Whether `rgb:1414/1818/1e1e`, with one to four digits a part, is dark; nil where it is no colour.
  static func isDark(_ text: String) -> Bool? {
    guard let start = text.firstRange(of: "rgb")?.upperBound else { return nil }
    let value = text[start...].drop { $0 != ":" }.dropFirst()
    let parts = value.split(separator: "/", omittingEmptySubsequences: false).prefix(3).map {
      $0.prefix { $0.isASCII && $0.isHexDigit }.prefix(4)
    }
    guard parts.count == 3 else { return nil }
    let levels = parts.compactMap { part -> Int? in
      guard let level = Int(part, radix: 16) else { return nil }
      return level * 255 / ((1 << (4 * part.count)) - 1)
    }
    guard levels.count == 3 else { return nil }
    let colour = RGB(red: levels[0], green: levels[1], blue: levels[2])
    return Contrast(colour, RGB(index: 231)) > Contrast(colour, RGB(index: 16))
  }
}
