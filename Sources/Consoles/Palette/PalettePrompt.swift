import SessionState
import TerminalScreen
import Words

/// Every action and command form of a console, found by a part of what it is called, its command or its key.
struct PalettePrompt {
  /// What an entry does.
  enum Effect: Hashable {
    case action(Action)
    /// A command form: its words, to be filled in.
    case form(String)
  }

  /// One entry.
  struct Entry {
    var effect: Effect
    /// What it is called.
    var label: String
    /// Its keys; empty for a command form.
    var key: String
    /// Why it does nothing now; nil where it acts.
    var reason: String?
    /// What it is found by, folded.
    fileprivate let searched: [Character]

    init(_ effect: Effect, label: String, key: String = "", names: String, reason: String? = nil) {
      self.effect = effect
      self.label = label
      self.key = key
      self.reason = reason
      searched = Array(SearchFolding.fold([label, names, key].joined(separator: " ")))
    }
  }

  /// What was typed.
  var field = TextField()
  /// The chosen one of the matches.
  var chosen = 0
  private let entries: [Entry]
  private(set) var matches: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
    matches = entries
  }

  /// The actions of a table, then the command forms.
  ///
  /// - Parameter reason: why an action does nothing now.
  init(_ keys: KeyTable, hasCommands: Bool, reason: (Action) -> String?) {
    let hidden: Set<Action> = [.palette, .cancel, .interrupt, .tenth]
    let actions = keys.bindings.filter { !hidden.contains($0.action) }.map { binding in
      Entry(
        .action(binding.action), label: binding.words,
        key: binding.names.prefix(2).joined(separator: " "),
        names: binding.action.rawValue + " " + binding.group.head, reason: reason(binding.action))
    }
    let forms = CommandForm.all.map { form in
      Entry(.form(form.words.joined(separator: " ")), label: form.usage, names: "")
    }
    self.init(actions + (hasCommands ? forms : []))
  }

  /// The one that Enter takes.
  var choice: Entry? { matches.indices.contains(chosen) ? matches[chosen] : nil }

  /// Ranks the entries anew after the text changed; what fits equally keeps its order.
  mutating func rank() {
    let typed = SearchFolding.fold(field.text)
    chosen = 0
    guard typed.contains(where: { !$0.isWhitespace }) else {
      matches = entries
      return
    }
    matches = entries.enumerated().compactMap { place, entry in
      FuzzyMatch.score(words: typed, folded: entry.searched).map { ($0, place, entry) }
    }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
  }

  /// Takes a key that is neither Enter nor Esc.
  mutating func take(_ key: Key) {
    switch key {
    case .up, .backTab: move(by: -1)
    case .down, .tab: move(by: 1)
    case .control("p"): move(by: -1)
    case .control("n"): move(by: 1)
    case .pageUp: move(by: -5)
    case .pageDown: move(by: 5)
    default:
      let before = field.text
      _ = field.take(key)
      if field.text != before { rank() }
    }
  }

  /// Inserts pasted text; how many characters did not fit.
  mutating func insert(_ text: String) -> Int {
    defer { rank() }
    return field.insert(text)
  }

  mutating func move(by step: Int) {
    chosen = min(max(0, chosen + step), max(0, matches.count - 1))
  }
}

extension Console {
  /// Opens the palette; what does nothing now says why.
  func openPalette() {
    interface.prompt = .palette(
      PalettePrompt(keys, hasCommands: true) { [self] in reasonAgainst($0) })
  }

  func press(_ key: Key, _ palette: inout PalettePrompt) {
    guard key == .enter else {
      palette.take(key)
      interface.prompt = .palette(palette)
      return
    }
    guard let entry = palette.choice else {
      return say(PaletteWords.nothingIsCalled(palette.field.text), .warn)
    }
    if let reason = entry.reason {
      return say(PaletteWords.doesNothing(entry.label, reason), .warn)
    }
    interface.prompt = nil
    switch entry.effect {
    case .action(let action):
      // What is chosen from the palette is chosen on purpose, but not by looking at the row.
      act(action)
    case .form(let words): fill(words + " ")
    }
  }
}
