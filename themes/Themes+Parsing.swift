import TOMLKit
public import TerminalScreen

extension Themes {
  /// Reads a theme file.
  ///
  /// Roles stand in `[roles]`: a colour, or a table of `foreground`, `background`, `bold`, `dim`,
  /// `underline`, `reverse`. `[palette]` gives names to colours. With `inherits`, only what is named
  /// changes. Unknown keys are warnings. Cost: about a fifth of a millisecond.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: its name, for problems; without `.toml` it is the name of the theme.
  public static func parse(
    _ text: String, file: String
  ) throws(ThemeProblem) -> (theme: Theme, warnings: [ThemeProblem]) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeProblem(
        .syntax(error.description), file: file, line: error.source.begin.line,
        column: error.source.begin.column)
    } catch {
      throw ThemeProblem(.syntax("\(error)"), file: file)
    }
    var reader = ThemeReader(text: text, file: file)
    return (try reader.theme(table), reader.warnings)
  }
}

/// Reads one parsed theme file.
private struct ThemeReader {
  let source: ThemeSource
  private(set) var warnings: [ThemeProblem] = []
  private var palette: [String: Colour] = [:]

  init(text: String, file: String) {
    source = ThemeSource(text: text, file: file)
  }

  mutating func theme(_ table: TOMLTable) throws(ThemeProblem) -> Theme {
    let base = source.file.split(separator: "/").last.map(String.init) ?? source.file
    let name = base.hasSuffix(".toml") ? String(base.dropLast(5)) : base
    var theme = Theme(name: name)
    if let value = table["inherits"] {
      guard let parent = value.string else { throw problem(.wrongType("inherits"), "inherits") }
      do {
        theme = try Themes.load(parent)
      } catch {
        throw problem(.unknownTheme(parent), "inherits")
      }
      theme.name = name
    }
    if let value = table["selection_takes_whole_row"] {
      guard let flag = value.bool else {
        throw problem(.wrongType("selection_takes_whole_row"), "selection_takes_whole_row")
      }
      theme.selectionTakesWholeRow = flag
    }
    for key in table.keys where !ThemeReader.topKeys.contains(key) {
      warnings.append(problem(.unknownKey(key), key))
    }
    for (key, value) in try section("palette", of: table) {
      palette[key] = try colour(value, key, in: "palette")
    }
    for (role, value) in try section("roles", of: table) {
      try read(role, value, into: &theme)
    }
    warnings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    return theme
  }

  private static let topKeys = ["inherits", "selection_takes_whole_row", "palette", "roles"]

  private func section(
    _ name: String, of table: TOMLTable
  ) throws(ThemeProblem) -> [(String, any TOMLValueConvertible)] {
    guard let value = table[name] else { return [] }
    guard let section = value.table else { throw problem(.wrongType(name), name) }
    return section.map { ($0.0, $0.1) }
  }

  private mutating func read(
    _ role: String, _ value: any TOMLValueConvertible, into theme: inout Theme
  ) throws(ThemeProblem) {
    if role == "background" {
      theme.background = try colour(value, role, in: "roles")
    } else if let ink = ThemeReader.inks[role] {
      theme.inks[ink] = try paint(value, role, over: theme.inks[ink] ?? Paint())
    } else if role == "selection" || role == "capture" {
      let surface: Surface = role == "selection" ? .selection : .capture
      theme.surfaces[surface] = try paint(value, role, over: theme.surfaces[surface] ?? Paint())
    } else {
      warnings.append(problem(.unknownKey(role), role, in: "roles"))
    }
  }

  private static let inks: [String: Ink] = Dictionary(
    uniqueKeysWithValues: Ink.allCases.map { ink in
      (ink == .pointOfOrder ? "point_of_order" : ink.rawValue, ink)
    })

  private mutating func paint(
    _ value: any TOMLValueConvertible, _ role: String, over base: Paint
  ) throws(ThemeProblem) -> Paint {
    var paint = base
    guard let table = value.table else {
      paint.foreground = try colour(value, role, in: "roles")
      return paint
    }
    for (key, value) in table {
      switch key {
      case "foreground": paint.foreground = try colour(value, role, in: "roles")
      case "background": paint.background = try colour(value, role, in: "roles")
      case "bold": paint.bold = try flag(value, key, of: role)
      case "dim": paint.dim = try flag(value, key, of: role)
      case "underline": paint.underline = try flag(value, key, of: role)
      case "reverse": paint.reverse = try flag(value, key, of: role)
      default: warnings.append(problem(.unknownKey("\(role).\(key)"), role, in: "roles"))
      }
    }
    return paint
  }

  private func flag(
    _ value: any TOMLValueConvertible, _ key: String, of role: String
  ) throws(ThemeProblem) -> Bool {
    guard let flag = value.bool else {
      throw problem(.wrongType("\(role).\(key)"), role, in: "roles")
    }
    return flag
  }

  /// A colour; nil is the terminal's own.
  private func colour(
    _ value: any TOMLValueConvertible, _ key: String, in section: String
  ) throws(ThemeProblem) -> Colour? {
    if let number = value.int {
      guard let index = UInt8(exactly: number) else {
        throw problem(.notAColour("\(number)"), key, in: section)
      }
      return .indexed(index)
    }
    guard let text = value.string else { throw problem(.wrongType(key), key, in: section) }
    if text == "default" { return nil }
    if let colour = palette[text] ?? ThemeReader.hexadecimal(text) { return colour }
    throw problem(.notAColour(text), key, in: section)
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

  private func problem(
    _ kind: ThemeProblem.Kind, _ key: String, in section: String = ""
  ) -> ThemeProblem {
    let place = source.place(of: key, in: section)
    return ThemeProblem(kind, file: source.file, line: place.line, column: place.column)
  }
}
