import TOMLFiles
import TOMLKit
public import TerminalScreen

/// Reads one theme file; warnings are kept, the first fault is thrown.
struct ThemeReader {
  let file: String
  let document: TOMLDocument
  private(set) var warnings: [ThemeProblem] = []
  private var palette: [String: Colour] = [:]

  init(_ bytes: [UInt8], file: String) throws(ThemeProblem) {
    self.file = file
    do {
      document = try TOMLDocument(bytes)
    } catch {
      throw ThemeProblem(
        .toml(error.kind), file: file, line: error.place.line, column: error.place.column)
    }
  }

  /// What the file inherits from, by its own word; nil when it stands alone.
  func parent() throws(ThemeProblem) -> String? {
    guard let value = document.table["inherits"] else { return nil }
    guard let name = value.string, !name.isEmpty else {
      throw problem(.wrongType("inherits", expected: .text), ["inherits"])
    }
    return name
  }

  /// The theme, changed from the one it inherits from.
  mutating func theme(named name: String, from parent: Theme?) throws(ThemeProblem) -> Theme {
    var theme = parent ?? Theme(name: name)
    theme.name = name
    theme.description = ""
    let table = document.table
    if let value = table["description"] {
      guard let text = value.string else {
        throw problem(.wrongType("description", expected: .text), ["description"])
      }
      theme.description = TextCleaner.clean(text)
    }
    if let value = table["selection_takes_whole_row"] {
      theme.selectionTakesWholeRow = try flag(value, ["selection_takes_whole_row"])
    }
    if let value = table["stand_in"] {
      guard let standIn = value.string.flatMap(Theme.StandIn.init(rawValue:)) else {
        throw problem(.wrongType("stand_in", expected: .standIn), ["stand_in"])
      }
      theme.standIn = standIn
    }
    for key in table.keys { warn(of: key, [], among: Self.topKeys) }
    for (key, value) in try section("palette") {
      palette[key] = try colour(value, ["palette", key])
    }
    for (role, value) in try section("roles") {
      try read(role, value, into: &theme)
    }
    warnings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return theme
  }

  private static let topKeys = [
    "description", "inherits", "palette", "roles", "selection_takes_whole_row", "stand_in",
  ]
  private static let paintKeys = [
    "foreground", "background", "bold", "dim", "underline", "reverse",
  ]

  private func section(
    _ name: String
  ) throws(ThemeProblem) -> [(String, any TOMLValueConvertible)] {
    guard let value = document.table[name] else { return [] }
    guard let section = value.table else {
      throw problem(.wrongType(name, expected: .table), [name])
    }
    return section.map { ($0.0, $0.1) }
  }

  private mutating func read(
    _ role: String, _ value: any TOMLValueConvertible, into theme: inout Theme
  ) throws(ThemeProblem) {
    if role == "background" {
      theme.background = try colour(value, ["roles", role])
    } else if let ink = Ink.allCases.first(where: { $0.themeKey == role }) {
      theme.inks[ink] = try paint(value, role, over: theme.inks[ink] ?? Paint())
    } else if let surface = Self.surfaces[role] {
      theme.surfaces[surface] = try paint(value, role, over: theme.surfaces[surface] ?? Paint())
    } else {
      warn(of: role, ["roles"], among: Self.roles)
    }
  }

  private static let surfaces: [String: Surface] = ["selection": .selection, "capture": .capture]
  private static let roles =
    Ink.allCases.map(\.themeKey) + ["background"] + surfaces.keys.sorted()

  private mutating func paint(
    _ value: any TOMLValueConvertible, _ role: String, over base: Paint
  ) throws(ThemeProblem) -> Paint {
    var paint = base
    let path = ["roles", role]
    guard let table = value.table else {
      guard value.string != nil || value.int != nil else {
        throw problem(.wrongType(role, expected: .paint), path)
      }
      paint.foreground = try colour(value, path)
      return paint
    }
    for (key, value) in table {
      switch key {
      case "foreground": paint.foreground = try colour(value, path + [key])
      case "background": paint.background = try colour(value, path + [key])
      case "bold": paint.bold = try flag(value, path + [key])
      case "dim": paint.dim = try flag(value, path + [key])
      case "underline": paint.underline = try flag(value, path + [key])
      case "reverse": paint.reverse = try flag(value, path + [key])
      default: warn(of: key, path, among: Self.paintKeys)
      }
    }
    return paint
  }

  private func flag(
    _ value: any TOMLValueConvertible, _ path: [String]
  ) throws(ThemeProblem) -> Bool {
    guard let flag = value.bool else {
      throw problem(.wrongType(name(of: path), expected: .flag), path)
    }
    return flag
  }

  /// A colour; nil is the terminal's own.
  private func colour(
    _ value: any TOMLValueConvertible, _ path: [String]
  ) throws(ThemeProblem) -> Colour? {
    if let number = value.int {
      guard let index = UInt8(exactly: number) else {
        throw problem(.notAColour("\(number)"), path)
      }
      return .indexed(index)
    }
    guard let text = value.string else {
      throw problem(.wrongType(name(of: path), expected: .text), path)
    }
    if text == "default" { return nil }
    if let colour = palette[text] ?? Self.hexadecimal(text) { return colour }
    throw problem(.notAColour(text), path)
  }

  /// `#rrggbb`, also without the sign.
  private static func hexadecimal(_ text: String) -> Colour? {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    return .rgb(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  private mutating func warn(of key: String, _ path: [String], among known: [String]) {
    guard !known.contains(key) else { return }
    let whole = path + [key]
    warnings.append(
      problem(.unknownKey(name(of: whole), nearest: NearestWord.to(key, among: known)), whole))
  }

  /// `warn.bold`: a key as people find it, without the section it stands in.
  private func name(of path: [String]) -> String {
    (path.count > 1 && path[0] == "roles" || path[0] == "palette" && path.count > 1
      ? path.dropFirst() : path[...]).joined(separator: ".")
  }

  /// A problem of a key, where it stands; of what is found nowhere, where its table stands.
  func problem(_ kind: ThemeProblem.Kind, _ path: [String]) -> ThemeProblem {
    var places = document.places
    for name in path {
      guard let next = places.members[name] else { break }
      places = next
    }
    let place = document.place(places.key)
    return ThemeProblem(kind, file: file, line: place.line, column: place.column)
  }
}

extension Ink {
  /// What theme files call it.
  public var themeKey: String { self == .pointOfOrder ? "point_of_order" : rawValue }
}

/// The known word that somebody may have meant.
enum NearestWord {
  /// The candidate with the fewest letters to change, where those are at most a third of the word.
  static func to(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().prefix(40))
    let found = candidates.map { ($0, changes(letters, Array($0))) }.min { $0.1 < $1.1 }
    guard let (candidate, count) = found, count <= max(1, min(letters.count, candidate.count) / 3)
    else { return nil }
    return candidate
  }

  /// The letters to insert, remove, replace or swap with a neighbour.
  private static func changes(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(
          rows[row][column + 1] + 1, current[column] + 1, rows[row][column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        current.append(least)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}
