/// The session's settings; each is changed by an event, so that replay reproduces it.
public struct Settings: Hashable, Sendable {
  /// The names of the settings.
  public enum Key: String, Codable, Hashable, Sendable, CaseIterable {
    /// Several open requests of one person and kind (domain A-5).
    case allowDuplicates = "allow_duplicates"
    /// Direct responses and clarifications per person and item (domain A-20).
    case directLimit = "direct_limit"
    /// The list of a new item begins closed (domain A-10).
    case listInitiallyClosed = "list_initially_closed"
    /// A technical interruption also stops the item's clock (domain A-19).
    case technicalStopsItem = "technical_stops_item"
    /// Adoption needs a text without open brackets (domain B-5).
    case adoptRequiresCleanText = "adopt_requires_clean_text"
    /// Default time of a turn, in seconds, where nothing else says so (domain A-26).
    case turnSeconds = "turn_seconds"
  }

  /// Whether a person may have several open requests of one kind.
  public var allowDuplicates = false
  /// How many direct responses and clarifications a person has in an item.
  public var directLimit = 2
  /// Whether the list of a new item begins closed.
  public var listInitiallyClosed = false
  /// Whether a technical interruption also stops the item's clock.
  public var technicalStopsItem = true
  /// Whether adoption is refused while brackets are open.
  public var adoptRequiresCleanText = true
  /// Default time of a turn in ms.
  public var turn: Milliseconds = .minutes(3)
}
