import TerminalScreen
import Words

/// One row of the key table: keys, meaning, and what help says of it.
struct KeyBinding: Sendable {
  /// The keys, the one that help names first.
  var keys: [Key]
  /// What they mean.
  var action: Action
  /// Under which head help lists it.
  var group: KeyGroup
  /// What help says; two actions with one label share a row.
  var label: KeyLabel
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
