/// What stands in an area of a screen, for whoever points at it.
public struct Target: Hashable, Sendable {
  /// What a click there means.
  public enum Meaning: Hashable, Sendable {
    /// A row of the list on top, by its place in the list.
    case row(Int)
    /// A key that the key row names.
    case key(Key)
    /// The title of a panel, by its place among the panels.
    case panel(Int)
  }

  /// The cells.
  public var area: Rect
  /// What they mean.
  public var meaning: Meaning
}

extension Screen {
  /// Says what an area means to whoever points at it; what is said last lies on top.
  public mutating func point(_ area: Rect, at meaning: Target.Meaning) {
    let inside = area.intersection(bounds)
    if !inside.isEmpty { targets.append(Target(area: inside, meaning: meaning)) }
  }

  /// What stands at a place; nil where nothing was named.
  public func meaning(at position: Position) -> Target.Meaning? {
    targets.last { $0.area.contains(position) }?.meaning
  }
}
