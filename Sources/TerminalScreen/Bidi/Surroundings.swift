/// What stood around a row in the paragraph that it was cut from: letters there decide how it runs (domain D-7).
public struct Surroundings: Hashable, Sendable {
  /// The text before it.
  public var before: String
  /// The text after it.
  public var after: String
  /// The direction of the whole paragraph; nil: of the page.
  public var base: TextDirection?

  /// What stood around a row.
  public init(before: String = "", after: String = "", base: TextDirection? = nil) {
    self.before = before
    self.after = after
    self.base = base
  }
}
