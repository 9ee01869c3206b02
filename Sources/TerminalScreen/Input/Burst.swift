/// Keys that came in one read.
public enum Burst {
  /// Whether a word is among them: four letters side by side, three of them different.
  ///
  /// Nobody strikes so many keys at once, and a key that is held gives the same letter again and again.
  public static func holdsWord(_ keys: ArraySlice<Key>) -> Bool {
    var run: [Character] = []
    for key in keys {
      if case .character(let letter) = key, letter.isLetter {
        run.append(letter)
        if run.count >= 4, Set(run).count >= 3 { return true }
      } else {
        run = []
      }
    }
    return false
  }

  /// The text of the keys, for a message.
  public static func text(_ keys: ArraySlice<Key>) -> String {
    String(
      keys.map { key -> Character in
        if case .character(let letter) = key { letter } else { " " }
      })
  }
}
