/// Where a key of a TOML document and its value stand, with what is inside the value.
///
/// TOMLKit gives values without places, so a look at the text of our own finds them. A key that is written
/// with escapes is not found; its table then stands for it.
public final class TOMLPlaces {
  /// The byte at which the key begins; for a table of a list, its header.
  public let key: Int
  /// The byte at which the value begins.
  public let value: Int
  /// What a table holds, by name.
  public internal(set) var members: [String: TOMLPlaces] = [:]
  /// What a list holds, in order.
  public internal(set) var elements: [TOMLPlaces] = []

  /// The place of something that holds nothing yet.
  public init(key: Int, value: Int) {
    self.key = key
    self.value = value
  }

  /// The table that a step of a dotted key leads to: the last one of a list.
  func step(_ key: TOMLScanner.Key) -> TOMLPlaces {
    if let known = members[key.name] { return known.elements.last ?? known }
    let new = TOMLPlaces(key: key.offset, value: key.offset)
    members[key.name] = new
    return new
  }
}
