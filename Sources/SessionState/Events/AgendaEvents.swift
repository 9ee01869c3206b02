/// What becomes of the people still waiting when an item closes (domain A-12).
public enum LeftoverFate: String, Codable, Hashable, Sendable {
  /// They wait in the item taken up next.
  case carry
  /// They were not reached.
  case drop
}

/// The end of an item, and what became of its list.
public struct ItemClosing: Codable, Hashable, Sendable {
  /// The item that ends.
  public var id: ItemID
  /// Who still waited, in the order of the list.
  public var leftover: [RequestID]
  /// What becomes of them; nil when nobody waited.
  public var fate: LeftoverFate?
  /// The item's clock at its end, in ms.
  public var itemTime: Milliseconds

  enum CodingKeys: String, CodingKey {
    case id, leftover, fate
    case itemTime = "item_ms"
  }
}

/// An item was taken up; the one before it closed in the same step.
public struct ItemOpened: Codable, Hashable, Sendable {
  /// The item taken up.
  public var id: ItemID
  /// The end of the item that was open, if one was.
  public var closing: ItemClosing?
  /// Whether its list begins closed (setting `list_initially_closed`, domain A-10); nil means no.
  public var listClosed: Bool?

  enum CodingKeys: String, CodingKey {
    case id, closing
    case listClosed = "list_closed"
  }
}

/// The open item was closed.
public struct ItemClosed: Codable, Hashable, Sendable {
  /// The end of the item.
  public var closing: ItemClosing
}

/// The open item was put aside; it can go on later.
public struct ItemSuspended: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
}

/// An item that was put aside goes on.
public struct ItemResumed: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// The end of the item that was open, if one was.
  public var closing: ItemClosing?
}

/// A planned item was left out.
public struct ItemSkipped: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
}

/// A closed item was taken up again.
public struct ItemReopened: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// Why.
  public var reason: String
  /// The end of the item that was open, if one was.
  public var closing: ItemClosing?
}
