import TerminalScreen
import Words

extension KeyTable {
  /// The keys that find: rows in a list, and anything by its name. The same in both consoles (domain B-22).
  static let findingKeys = [
    row("&", .filter, .move, .onlyRows), paletteKey,
  ]

  /// The palette, in every console.
  static let paletteKey = KeyBinding(
    keys: [.character(";"), .control("p")], action: .palette, group: .everywhere, label: .palette)
}
