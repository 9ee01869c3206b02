import TerminalScreen
import Words

/// A key file: keys by the names of what they do, for each console, and the letters of the Arabic layout (domain E-1).
///
/// An action that the file names has the keys that stand there and no others; the rest stays as it was.
public struct KeyFile {
  /// A text with its place.
  public struct Text: Sendable {
    var text: String
    var place: Place

    /// A text at a line and column, both from 1.
    public init(_ text: String, line: Int, column: Int) {
      self.text = text
      place = Place(line: line, column: column)
    }
  }

  /// `name = ["key", …]` in a table.
  public struct Entry: Sendable {
    var section: String
    var name: Text
    var keys: [Text]?

    /// An entry; keys are nil where no texts stand.
    public init(section: String, name: Text, keys: [Text]?) {
      self.section = section
      self.name = name
      self.keys = keys
    }
  }

  /// Where something stands, from 1.
  struct Place: Hashable, Comparable, Sendable {
    var line: Int
    var column: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// Something to be changed or known.
  public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int
    /// What it is, as a sentence.
    public var sentence: String
    /// Whether the file can be used in spite of it.
    public var isWarning: Bool
  }

  /// The tables with what the file says, as far as it is good.
  public private(set) var tables = KeyTables.standard
  /// What is the matter, in the order of the file.
  public var problems: [Problem] {
    found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
  /// Whether the file must not be used.
  public var isBad: Bool { found.contains { !$0.isWarning } }

  private var found: [Problem] = []
  /// Where each sequence of a console stands in the file.
  private var places: [String: [[Key]: Place]] = [:]

  /// Reads the entries of a file.
  public init(_ entries: [Entry]) {
    let sections = ["moderator", "rapporteur", "replay", "layout"]
    for entry in entries where !sections.contains(entry.section) {
      add(KeyFileWords.unknownSection(entry.section, sections), entry.name.place)
    }
    let layout = layout(entries.filter { $0.section == "layout" })
    func table(_ name: String, _ standard: KeyTable) -> KeyTable {
      self.table(standard, name, entries.filter { $0.section == name }, layout)
    }
    tables.moderator = table("moderator", .moderator)
    tables.rapporteur = table("rapporteur", .rapporteur)
    tables.replay = table("replay", .replay)
    compareConsoles()
  }

  private mutating func add(_ sentence: String, _ place: Place, isWarning: Bool = false) {
    found.append(
      Problem(
        line: place.line, column: place.column, sentence: sentence, isWarning: isWarning))
  }

  private mutating func layout(_ entries: [Entry]) -> ArabicLayout {
    var layout = ArabicLayout.standard
    for entry in entries {
      let letters = entry.keys?.map(\.text) ?? []
      guard let letter = entry.name.text.first, entry.name.text.count == 1, letters.count == 1,
        letters[0].count <= 1
      else {
        add(KeyFileWords.layoutForm, entry.name.place)
        continue
      }
      layout.letters[letter] = letters[0].first
    }
    return layout
  }

  private mutating func table(
    _ standard: KeyTable, _ section: String, _ entries: [Entry], _ layout: ArabicLayout
  ) -> KeyTable {
    var bindings = standard.bindings
    for entry in entries {
      guard let index = bindings.firstIndex(where: { $0.action.rawValue == entry.name.text }) else {
        let names = bindings.map(\.action.rawValue)
        add(
          KeyFileWords.unknownAction(
            entry.name.text, section, nearest: NearestName.to(entry.name.text, among: names)),
          entry.name.place)
        continue
      }
      guard let sequences = sequences(entry, section) else { continue }
      let binding = bindings[index]
      let keys = sequences.filter { $0.keys.count == 1 }.flatMap(\.keys)
      if binding.action.keepsItsKeys {
        guard keys == binding.keys, sequences.count == keys.count else {
          add(KeyFileWords.fixed(entry.name.text, binding.names), entry.name.place)
          continue
        }
      }
      bindings[index].keys = keys
      bindings[index].sequences = sequences.filter { $0.keys.count > 1 }.map(\.keys)
    }
    findConflicts(bindings, section)
    return KeyTable(bindings, layout: layout)
  }

  /// The keys of one entry; nil where one of them cannot be used.
  private mutating func sequences(_ entry: Entry, _ section: String) -> [KeySequence]? {
    guard let texts = entry.keys else {
      add(KeyFileWords.keysForm, entry.name.place)
      return nil
    }
    let action = Action(rawValue: entry.name.text)
    var all: [KeySequence] = []
    for text in texts {
      guard let sequence = KeySequence(text.text) else {
        add(KeyFileWords.unknownKey(text.text), text.place)
        return nil
      }
      if let reserved = sequence.keys.first(where: { $0.isReserved(for: action) }) {
        add(KeyFileWords.reserved(KeyName.of(reserved)), text.place)
        return nil
      }
      if sequence.keys == [.character("b")] {
        // D-12: where it is typed with an Arabic layout it gives two letters.
        add(KeyFileWords.arabicB, text.place, isWarning: true)
      }
      places[section, default: [:]][sequence.keys] = text.place
      all.append(sequence)
    }
    return all
  }

  /// A key that means two things, and one that means something and begins something longer.
  private mutating func findConflicts(_ bindings: [KeyBinding], _ section: String) {
    var owners: [[Key]: Action] = [:]
    for binding in bindings {
      for keys in binding.keys.map({ [$0] }) + binding.sequences {
        if let other = owners[keys] {
          let name = KeySequence(keys).name
          add(
            KeyFileWords.boundTwice(name, other.rawValue, binding.action.rawValue),
            place(of: keys, section))
        }
        owners[keys] = binding.action
      }
    }
    for binding in bindings {
      for keys in binding.sequences {
        for length in 1..<keys.count {
          guard let other = owners[Array(keys.prefix(length))] else { continue }
          add(
            KeyFileWords.beginsLonger(
              KeySequence(Array(keys.prefix(length))).name, other.rawValue,
              KeySequence(keys).name, binding.action.rawValue), place(of: keys, section))
        }
      }
    }
  }

  private func place(of keys: [Key], _ section: String) -> Place {
    places[section]?[keys] ?? Place(line: 1, column: 1)
  }

  /// B-22: on one laptop the roles alternate, so a key should mean the same in both consoles or nothing in one.
  private mutating func compareConsoles() {
    for section in ["moderator", "rapporteur"] {
      let own = section == "moderator" ? tables.moderator : tables.rapporteur
      let other = section == "moderator" ? tables.rapporteur : tables.moderator
      for (keys, place) in places[section] ?? [:] where !keys.allSatisfy(\.choosesOnly) {
        guard case .action(let meant) = own.meaning(of: keys),
          case .action(let there) = other.meaning(of: keys), there != meant,
          section == "moderator" || places["moderator"]?[keys] == nil
        else { continue }
        let role = section == "moderator" ? "rapporteur" : "moderator"
        add(
          KeyFileWords.meansElse(
            KeySequence(keys).name, meant.rawValue, there.rawValue, in: role), place,
          isWarning: true)
      }
    }
  }
}

extension Action {
  /// Whether its keys stay as they are, because they always act or mean themselves.
  var keepsItsKeys: Bool {
    switch self {
    case .interrupt, .cancel, .suspend, .redraw, .tenth: true
    default: false
    }
  }
}

extension Key {
  /// Whether the key always acts by itself, and so can be given to no other action.
  func isReserved(for action: Action?) -> Bool {
    switch self {
    case .control("c"): action != .interrupt
    case .control("z"): action != .suspend
    case .control("l"): action != .redraw
    case .escape: action != .cancel
    case .enter: ![.giveSelected, .openSelected, .goToSelected].contains(action)
    default: false
    }
  }

  /// Whether it chooses among what a console shows, so that it may mean another thing in each (domain B-22).
  var choosesOnly: Bool {
    switch self {
    case .enter, .function: true
    case .character(let letter): letter.isNumber
    default: false
    }
  }
}

/// The name that somebody may have meant.
enum NearestName {
  /// The name with the fewest letters to change, if those are few.
  static func to(_ word: String, among names: [String]) -> String? {
    let typed = Array(word.lowercased().prefix(40))
    let best = names.map { (distance(typed, Array($0.lowercased())), $0) }.min { $0.0 < $1.0 }
    return best.flatMap { $0.0 <= max(1, typed.count / 3) ? $0.1 : nil }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let cost = min(
          row[column] + 1, row[column + 1] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
