import TerminalScreen

/// One row of the key table: keys, meaning, and what help says of it.
struct KeyBinding: Equatable, Sendable {
  /// The keys, the one that help names first.
  var keys: [Key]
  /// Keys to be pressed one after another, which a key file may add.
  var sequences: [[Key]] = []
  /// What they mean.
  var action: Action
  /// Under which head help lists it.
  var group: KeyGroup
  /// What help says; two actions with one label share a row.
  var label: String
}

extension KeyGroup {
  /// The head in words.
  var head: String { rawValue }
}

extension KeyBinding {
  /// What help says, in the language of the moment.
  var words: String { label }

  /// The names of its keys and sequences, in their order.
  var names: [String] { keys.map(KeyName.of) + sequences.map { KeySequence($0).name } }
}

/// The heads of help, in its order.
enum KeyGroup: String, CaseIterable, Sendable {
  case floor = "FLOOR"
  case order = "RULES OF ORDER"
  case list = "SPEAKERS LIST"
  case record = "RECORD"
  case recommendation = "RECOMMENDATION"
  case agenda = "AGENDA"
  case playing = "PLAY"
  case going = "GO TO"
  case looking = "LOOK"
  case move = "MOVE"
  case everywhere = "EVERYWHERE"
}
