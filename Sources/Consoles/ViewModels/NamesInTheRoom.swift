import SessionState

extension Session {
  /// Whether what the room sees, card and projector, names nobody at all now (domain ).
  var hidesNamesFromRoom: Bool { settings.hideNamesOnCard && attribution != .onRecord }

  /// Whether the room may see who is meant where something was recorded under a level (domain A-38).
  func namesToRoom(at level: Attribution) -> Bool { level == .onRecord && !hidesNamesFromRoom }
}
