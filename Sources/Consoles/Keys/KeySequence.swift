import TerminalScreen

/// One key, or several one after another, as people write them: `s`, `F9`, `Ctrl-R`, `Space x`.
struct KeySequence: Hashable, Sendable {
  /// The keys in the order of pressing; at least one.
  var keys: [Key]

  init(_ keys: [Key]) { self.keys = keys }

  /// Reads names with spaces between them; nil when one names no key.
  init?(_ text: String) {
    if text == " " {
      keys = [.character(" ")]
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let named = words.compactMap(KeyName.key)
    guard !words.isEmpty, named.count == words.count else { return nil }
    keys = named
  }

  /// The names, which read back give the same keys.
  var name: String { keys.map(KeyName.of).joined(separator: " ") }
}

/// How a key is called on the screen and in key files.
enum KeyName {
  static func of(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .control(let letter): "^" + letter.uppercased()
    case .alt(" "): "Alt-Space"
    case .alt("\u{7F}"): "<a-bs>"
    case .alt(let letter): "Alt-" + String(letter)
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .backspace, .delete, .insert: key.notation
    }
  }

  /// The key that a name means, in any case; nil when it means none.
  static func key(_ name: String) -> Key? {
    if name.count == 1, let letter = name.first {
      return special[name] ?? .character(letter)
    }
    let lower = name.lowercased()
    if let key = special[lower] ?? Key(notation: name) { return key }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    for prefix in ["^", "ctrl-", "c-", "control-"] where lower.hasPrefix(prefix) {
      let rest = lower.dropFirst(prefix.count)
      if rest == "space" { return .control("@") }
      return rest.count == 1 ? rest.first.flatMap(control) : nil
    }
    for prefix in ["alt-", "a-", "m-", "meta-"] where lower.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      if rest.lowercased() == "space" { return .alt(" ") }
      return rest.count == 1 ? rest.first.map { .alt($0) } : nil
    }
    return nil
  }

  /// Ctrl with a letter, as terminals send it: some are other keys.
  private static func control(_ letter: Character) -> Key? {
    switch letter {
    case "i": .tab
    case "m", "j": .enter
    case "h": .backspace
    case "[": .escape
    case "a"..."z", "@", "\\", "]", "^", "_": .control(letter)
    default: nil
    }
  }

  private static let special: [String: Key] = [
    "space": .character(" "), "enter": .enter, "return": .enter, "esc": .escape,
    "escape": .escape, "tab": .tab, "s-tab": .backTab, "shift-tab": .backTab, "up": .up, "↑": .up,
    "down": .down, "↓": .down, "left": .left, "←": .left, "right": .right, "→": .right,
    "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown, "home": .home,
    "end": .end, "backspace": .backspace, "bs": .backspace, "delete": .delete, "del": .delete,
    "insert": .insert, "ins": .insert,
  ]
}
