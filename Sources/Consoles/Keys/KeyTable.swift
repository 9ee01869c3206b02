import TerminalScreen

/// The one table of keys: bindings, footer, help and the README's table come from it.
public struct KeyTable: Equatable, Sendable {
  /// The rows in the order of help.
  let bindings: [KeyBinding]
  /// The letters of an Arabic keyboard as commands.
  let layout: ArabicLayout
  private let actions: [Key: Action]
  private let sequences: [[Key]: Action]

  init(_ bindings: [KeyBinding], layout: ArabicLayout = .standard) {
    self.bindings = bindings
    self.layout = layout
    var actions: [Key: Action] = [:]
    var sequences: [[Key]: Action] = [:]
    for binding in bindings {
      for key in binding.keys { actions[key] = actions[key] ?? binding.action }
      for keys in binding.sequences { sequences[keys] = sequences[keys] ?? binding.action }
    }
    self.actions = actions
    self.sequences = sequences
  }

  /// What keys that were pressed one after another mean.
  enum Meaning: Equatable {
    /// Something is done.
    case action(Action)
    /// More has to follow: the next keys and what they lead to.
    case begins([Continuation])
    /// Nothing.
    case nothing
  }

  /// What may follow the keys that were pressed.
  struct Continuation: Equatable {
    /// The names of the keys that are still to be pressed.
    var keys: String
    /// What they do.
    var label: String
  }

  /// What keys mean that were pressed one after another; Arabic letters as in `action(for:)`.
  func meaning(of pressed: [Key]) -> Meaning {
    guard !pressed.isEmpty else { return .nothing }
    if pressed.count == 1, let action = action(for: pressed[0]) { return .action(action) }
    let keys = pressed.map(latin)
    if let action = sequences[keys] { return .action(action) }
    let next = bindings.flatMap { binding in
      binding.sequences.filter { $0.count > keys.count && $0.starts(with: keys) }.map {
        Continuation(
          keys: KeySequence(Array($0.dropFirst(keys.count))).name, label: binding.words)
      }
    }
    return next.isEmpty ? .nothing : .begins(next)
  }

  /// What a key means; an Arabic letter means what its key means on the Latin layout (domain D-12).
  func action(for key: Key) -> Action? { actions[latin(key)] }

  /// A key by its Latin letter, unless the Arabic one is bound itself.
  func latin(_ key: Key) -> Key { actions[key] == nil ? layout.latin(key) : key }

  /// The row of a key; nil when it has none.
  func binding(for key: Key) -> KeyBinding? {
    guard let action = action(for: key) else { return nil }
    return bindings.first { $0.action == action }
  }

  /// The key that help names for an action.
  func key(for action: Action) -> Key? {
    bindings.first { $0.action == action }?.keys.first
  }

  /// The key that help names for an action, by its name; nil when it has none.
  func name(for action: Action) -> String? {
    bindings.first { $0.action == action }?.names.first
  }

  /// A hint for the key row; none where the action has no key.
  func hint(_ action: Action, _ label: String, short: String? = nil) -> KeyHint? {
    name(for: action).map { KeyHint(key: $0, label: label, shortLabel: short) }
  }

  /// The keys as the README lists them: group, key names, label.
  public var readmeRows: [(group: String, keys: String, label: String)] {
    bindings.map { binding in
      let keys = binding.names.prefix(3).map { "`\($0)`" }.joined(separator: " ")
      return (binding.group.head.capitalizedFirst, keys, binding.words)
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
