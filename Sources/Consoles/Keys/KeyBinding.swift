import TerminalScreen
import Words

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
  var label: KeyLabel
}

extension KeyGroup {
  /// The head in words.
  var head: String { title }
}

extension KeyBinding {
  /// What help says, in the language of the moment.
  var words: String { label.text }

  /// The names of its keys and sequences, in their order.
  var names: [String] { keys.map(KeyName.of) + sequences.map { KeySequence($0).name } }
}

/// The heads of help, in its order.
enum KeyGroup: CaseIterable, Sendable {
  case floor, order, list, record, recommendation, agenda, playing, going, looking, move, everywhere

  /// The head in words, in capitals where the letters have them.
  var title: String {
    switch self {
    case .floor: KeyWords.floor
    case .order: KeyWords.order
    case .list: Label.speakersList
    case .record: KeyWords.record
    case .recommendation: KeyWords.recommendation
    case .agenda: Label.agenda
    case .playing: KeyWords.playing
    case .going: KeyWords.going
    case .looking: KeyWords.looking
    case .move: KeyWords.move
    case .everywhere: KeyWords.everywhere
    }
  }
}
