import SessionState
import TerminalScreen
import Words

/// How help is looked at.
struct HelpView: Hashable {
  /// The key in focus, by its place among those shown.
  var selected = 0
  /// What keys are searched for by; empty: all of them.
  var filter = TextField()
  /// Whether letters go into the filter.
  var isTyping = false

  /// The rows of the table that are shown.
  func rows(_ keys: KeyTable) -> [KeyBinding] {
    let all = KeyGroup.allCases.flatMap { group in keys.bindings.filter { $0.group == group } }
    let typed = SearchFolding.fold(filter.text).split(whereSeparator: \.isWhitespace)
    return all.filter { binding in
      let text = SearchFolding.fold(
        binding.words + " " + binding.action.rawValue + " " + binding.group.head)
      // A key is found by itself, letters by the words.
      return typed.allSatisfy { text.contains($0) } || binding.names.contains(filter.text)
    }
  }

  /// How many rows can have the focus: keys, then the signs, which no search for a key shows.
  func count(_ keys: KeyTable) -> Int {
    rows(keys).count + (filter.isEmpty ? Phrase.signMeanings.count : 0)
  }

  /// What becomes of a key; nil when it closes help, false when help has no use for it.
  mutating func take(_ key: Key, _ keys: KeyTable) -> Bool? {
    if isTyping {
      switch key {
      case .escape:
        filter = TextField()
        isTyping = false
      case .enter: isTyping = false
      case .up, .down, .pageUp, .pageDown: move(key, keys)
      default: if filter.take(key) { selected = 0 }
      }
      return true
    }
    let latin = keys.latin(key)
    switch latin {
    case .up, .down, .pageUp, .pageDown, .home, .end, .tab, .backTab: move(latin, keys)
    case .character("/"): isTyping = true
    case .escape where !filter.isEmpty:
      filter = TextField()
      selected = 0
    case .escape, .enter: return nil
    default:
      switch keys.action(for: latin) {
      case .down: move(.down, keys)
      case .up: move(.up, keys)
      case .first: move(.home, keys)
      case .last: move(.end, keys)
      case .search: isTyping = true
      case .help, .leave: return nil
      default: return false
      }
    }
    return true
  }

  private mutating func move(_ key: Key, _ keys: KeyTable) {
    let count = count(keys)
    let wanted =
      switch key {
      case .up, .backTab: selected - 1
      case .down, .tab: selected + 1
      case .pageUp: selected - 10
      case .pageDown: selected + 10
      case .home: 0
      default: count - 1
      }
    selected = min(max(0, wanted), max(0, count - 1))
  }
}

extension Console {
  /// Help: moves among the keys, `/` filters them, `:` goes to the commands.
  func press(_ key: Key, in view: HelpView) {
    var view = view
    guard let isTaken = view.take(key, keys) else { return interface.overlay = nil }
    interface.overlay = .help(view)
    guard !isTaken else { return }
    switch keys.action(for: key) {
    case .commandLine, .palette, .otherConsole:
      interface.overlay = nil
      if let action = keys.action(for: key) { act(action) }
    default: say(Phrase.noSuchKey(KeyName.of(key)), .muted)
    }
  }
}
