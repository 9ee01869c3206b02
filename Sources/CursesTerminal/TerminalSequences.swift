import CNcurses

/// What a terminal is sent to move, to colour and to erase, as its description tells; there is none for terminals that
/// do it in another way than ECMA-48 says.
struct TerminalSequences {
  /// Whether it goes to a column of its row, to a row of its column.
  var hasColumn = true
  var hasRow = true
  /// Whether it repeats the last character.
  var hasRepetition = true
  /// Whether it erases cells without moving.
  var hasErasure = true
  /// Whether it goes back to its own colours one by one.
  var hasOwnColours = true
  /// Whether a line feed goes straight down.
  var hasLineFeed = true
  /// Whether it keeps a place with the colours there, and goes back to it.
  var hasMemory = true
  /// Parameters of each attribute; an attribute that is missing is left out.
  var attributes: [UInt32: String] = Self.usual
  /// Attributes that do not go together with colours there.
  var colourless: UInt32 = 0
  /// Parameters of a colour of the text, and of one behind it.
  var foreground: (Int32) -> String? = { "38;5;\($0)" }
  var background: (Int32) -> String? = { "48;5;\($0)" }

  private static let usual: [UInt32: String] = [
    UInt32(TERMINAL_BOLD): "1", UInt32(TERMINAL_DIM): "2", UInt32(TERMINAL_UNDERLINE): "4",
    UInt32(TERMINAL_REVERSE): "7",
  ]

  init() {}

  /// The sequences of the open terminal; nil when it moves or ends its rows in a way of its own.
  static func ofTerminal() -> TerminalSequences? {
    guard text("cup") == "\u{1B}[%i%p1%d;%p2%dH", terminal_flag("xenl"), text("cub1") == "\u{8}",
      text("cuf1") == "\u{1B}[C", parameters(text("bold")) == "1"
    else { return nil }
    var found = TerminalSequences()
    found.hasColumn = text("hpa") == "\u{1B}[%i%p1%dG"
    found.hasRow = text("vpa") == "\u{1B}[%i%p1%dd"
    found.hasRepetition = text("rep") == "%p1%c\u{1B}[%p2%{1}%-%db"
    found.hasErasure = text("ech") == "\u{1B}[%p1%dX"
    found.hasOwnColours = text("op") == "\u{1B}[39;49m"
    found.hasLineFeed = text("cud1") == "\n"
    found.hasMemory = text("sc") == "\u{1B}7" && text("rc") == "\u{1B}8"
    let names = [
      (TERMINAL_BOLD, "bold"), (TERMINAL_DIM, "dim"), (TERMINAL_UNDERLINE, "smul"),
      (TERMINAL_REVERSE, "rev"),
    ]
    found.attributes = [:]
    for (attribute, name) in names {
      if let known = parameters(text(name)) { found.attributes[UInt32(attribute)] = known }
    }
    // The bits of terminfo: 2 underline, 4 reverse, 16 dim, 32 bold.
    let apart = max(0, terminal_number("ncv"))
    let bits = [
      (2, TERMINAL_UNDERLINE), (4, TERMINAL_REVERSE), (16, TERMINAL_DIM), (32, TERMINAL_BOLD),
    ]
    for (bit, attribute) in bits where apart & Int32(bit) != 0 {
      found.colourless |= UInt32(attribute)
    }
    found.foreground = { parameters(CursesTerminal.text(terminal_string_with("setaf", $0))) }
    found.background = { parameters(CursesTerminal.text(terminal_string_with("setab", $0))) }
    return found
  }

  /// A capability without its waits.
  private static func text(_ name: String) -> String { CursesTerminal.text(terminal_string(name)) }

  /// What stands between `ESC [` and `m`; nil when it is no such sequence.
  private static func parameters(_ text: String) -> String? {
    guard text.hasPrefix("\u{1B}["), text.hasSuffix("m") else { return nil }
    let inside = text.dropFirst(2).dropLast()
    let isPlain = inside.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ";" || $0 == ":") }
    return isPlain && !inside.isEmpty ? String(inside) : nil
  }

  /// What changes one paint into another, in as few bytes as there are.
  func change(from old: CursesPaint, to new: CursesPaint) -> String {
    let old = shown(old)
    let new = shown(new)
    guard old != new else { return "" }
    let whole = attributeParameters(new.attributes) + colourParameters(new, unlike: .plain)
    let anew = whole.isEmpty ? "" : (["0"] + whole).joined(separator: ";")
    let goesOn = old.attributes & ~new.attributes == 0
    let colours = colourParameters(new, unlike: old)
    if goesOn, hasOwnColours || !isLosingColour(old, new) {
      let added = attributeParameters(new.attributes & ~old.attributes) + colours
      let text = added.joined(separator: ";")
      if !text.isEmpty, text.utf8.count < anew.utf8.count { return "\u{1B}[\(text)m" }
    }
    return "\u{1B}[\(anew)m"
  }

  private func isLosingColour(_ old: CursesPaint, _ new: CursesPaint) -> Bool {
    (old.foreground >= 0 && new.foreground < 0) || (old.background >= 0 && new.background < 0)
  }

  /// The paint as the terminal can show it.
  private func shown(_ paint: CursesPaint) -> CursesPaint {
    var paint = paint
    if paint.foreground >= 0 || paint.background >= 0 { paint.attributes &= ~colourless }
    paint.pair = 0
    return paint
  }

  private func attributeParameters(_ set: UInt32) -> [String] {
    attributes.filter { set & $0.key != 0 }.map(\.value).sorted()
  }

  private func colourParameters(_ new: CursesPaint, unlike old: CursesPaint) -> [String] {
    var all: [String] = []
    if new.foreground != old.foreground {
      all += [new.foreground < 0 ? "39" : foreground(new.foreground)].compactMap(\.self)
    }
    if new.background != old.background {
      all += [new.background < 0 ? "49" : background(new.background)].compactMap(\.self)
    }
    return all
  }
}
