import TerminalScreen

extension KeyTable {
  /// The keys that find: rows in a list, and anything by its name. The same in both consoles (domain B-22).
  static let findingKeys = [
    row("&", .filter, .move, "only rows with …"), paletteKey,
  ]

  /// The palette, in every console.
  static let paletteKey = KeyBinding(
    keys: [.character(";"), .control("p")], action: .palette, group: .everywhere,
    label: "find a key or command by name")
}
