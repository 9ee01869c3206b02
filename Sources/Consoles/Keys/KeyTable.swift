import TerminalScreen

/// The one table of keys: bindings, footer, help and the README's table come from it.
public struct KeyTable: Sendable {
  /// The rows in the order of help.
  let bindings: [KeyBinding]
  private let actions: [Key: Action]

  init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    var actions: [Key: Action] = [:]
    for binding in bindings {
      for key in binding.keys { actions[key] = actions[key] ?? binding.action }
    }
    self.actions = actions
  }

  /// What a key means; an Arabic letter means what its key means on the Latin layout (domain D-12).
  func action(for key: Key) -> Action? {
    if let action = actions[key] { return action }
    guard case .character(let letter) = key, let latin = ArabicLayout.latin[letter] else {
      return nil
    }
    return actions[.character(latin)]
  }

  /// The row of a key; nil when it has none.
  func binding(for key: Key) -> KeyBinding? {
    guard let action = action(for: key) else { return nil }
    return bindings.first { $0.action == action }
  }

  /// The key that help names for an action.
  func key(for action: Action) -> Key? {
    bindings.first { $0.action == action }?.keys.first
  }

  /// The keys as the README lists them: group, key names, label.
  public var readmeRows: [(group: String, keys: String, label: String)] {
    bindings.map { binding in
      let keys = binding.keys.prefix(3).map { "`\(KeyName.of($0))`" }.joined(separator: " ")
      return (binding.group.title.capitalizedFirst, keys, binding.label.text)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

/// How a key is called on the screen.
enum KeyName {
  static func of(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .control(let letter): "^" + letter.uppercased()
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
    case .function(let number): "F\(number)"
    case .backspace, .delete, .insert, .alt: key.notation
    }
  }
}

/// The letters that an Arabic 101 keyboard gives on the keys of Latin letters (domain D-12).
///
/// `b` gives two letters that cannot be told from `g` then `h`, so no command is bound to `b` alone.
enum ArabicLayout {
  static let latin: [Character: Character] = [
    "ض": "q", "ص": "w", "ث": "e", "ق": "r", "ف": "t", "غ": "y", "ع": "u", "ه": "i", "خ": "o",
    "ح": "p", "ش": "a", "س": "s", "ي": "d", "ب": "f", "ل": "g", "ا": "h", "ت": "j", "ن": "k",
    "م": "l", "ئ": "z", "ء": "x", "ؤ": "c", "ر": "v", "ى": "n", "ة": "m", "؟": "?",
  ]
}
