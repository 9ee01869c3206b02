extension Key {
  /// A key from its notation: `a`, `é`, `<enter>`, `<c-r>`, `<a-b>`, `<f1>`, `<s-tab>`, `<space>`.
  ///
  /// The names are those of the key table and of key files. Nil when it names no key or several.
  public init?(notation: String) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
      return
    }
    guard notation.count > 2, notation.hasPrefix("<"), notation.hasSuffix(">") else { return nil }
    let name = String(notation.dropFirst().dropLast())
    if let key = Key.byName[name.lowercased()] {
      self = key
    } else if name.count == 3, name.hasPrefix("c-"), let last = name.last {
      self = .control(Character(last.lowercased()))
    } else if name.count == 3, name.hasPrefix("a-"), let last = name.last {
      self = .alt(last)
    } else if name == "c-space" {
      self = .control("@")
    } else if name == "a-space" {
      self = .alt(" ")
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The notation of the key; reading it gives the key again.
  public var notation: String {
    switch self {
    case .character(" "): "<space>"
    case .character(let character): String(character)
    case .function(let number): "<f\(number)>"
    case .control("@"): "<c-space>"
    case .control(let letter): "<c-\(letter)>"
    case .alt(" "): "<a-space>"
    case .alt("\u{7F}"): "<a-bs>"
    case .alt(let character): "<a-\(character)>"
    case .enter: "<enter>"
    case .escape: "<esc>"
    case .tab: "<tab>"
    case .backTab: "<s-tab>"
    case .backspace: "<bs>"
    case .delete: "<del>"
    case .insert: "<ins>"
    case .left: "<left>"
    case .right: "<right>"
    case .up: "<up>"
    case .down: "<down>"
    case .home: "<home>"
    case .end: "<end>"
    case .pageUp: "<pgup>"
    case .pageDown: "<pgdn>"
    }
  }

  /// The keys of a line such as `aQRCS<enter><wait>`; nil when a name in `<…>` is none of a key.
  /// A `<` that begins no name counts as the character.
  public static func keys(in line: String) -> [Key]? {
    var keys: [Key] = []
    var rest = line[...]
    while let first = rest.first {
      let end = rest.dropFirst(2).firstIndex(of: ">")
      if first == "<", let end, !rest[..<end].contains(" ") {
        guard let key = Key(notation: String(rest[...end])) else { return nil }
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static let byName: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "s-tab": .backTab, "bs": .backspace,
    "del": .delete, "ins": .insert, "left": .left, "right": .right, "up": .up, "down": .down,
    "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "space": .character(" "),
    "lt": .character("<"), "a-bs": .alt("\u{7F}"),
  ]
}
