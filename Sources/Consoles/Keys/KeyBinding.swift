import TerminalScreen

/// One row of the key table: keys, meaning, and what help says of it.
struct KeyBinding: Sendable {
  /// The keys, the one that help names first.
  var keys: [Key]
  /// What they mean.
  var action: Action
  /// Under which head help lists it.
  var group: KeyGroup
  /// What help says; two actions with one label share a row.
  var label: String
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
