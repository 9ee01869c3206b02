import TerminalScreen

// Where the page is read from the right its time line runs to the left, and so does going on (domain D-11).

extension Key {
  /// The arrow that goes the same way in reading: on a page from the right, left goes on.
  var alongThePage: Key {
    guard Writing.current.isMirrored else { return self }
    switch self {
    case .left: return .right
    case .right: return .left
    default: return self
    }
  }
}

extension Action {
  /// What an arrow to the side means on this page; other keys mean what they always mean.
  func alongThePage(_ key: Key) -> Action {
    guard key.alongThePage != key else { return self }
    switch self {
    case .eventForward: return .eventBack
    case .eventBack: return .eventForward
    default: return self
    }
  }
}

extension KeyBinding {
  /// The names of its keys as they act on this page.
  var shownNames: [String] {
    guard [.eventForward, .eventBack].contains(action) else { return names }
    return names.map { name in KeyName.key(name).map { KeyName.of($0.alongThePage) } ?? name }
  }
}
