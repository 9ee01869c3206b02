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

/// What is planned of an item was changed; absent fields stay.
public struct ItemUpdated: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// The number people use.
  public var number: String?
  /// What it is.
  public var kind: ItemKind?
  /// The title by language.
  public var title: TextByLanguage?
  /// Planned start.
  public var start: LocalTime?
  /// Planned minutes.
  public var minutes: Int?
  /// Whether it never moves.
  public var fixed: Bool?
  /// Planned speakers in their order.
  public var slots: [Slot]?
  /// Default seconds for a turn in this item.
  public var turnSeconds: Int?

  enum CodingKeys: String, CodingKey {
    case id, number, kind, title, start, minutes, fixed, slots
    case turnSeconds = "turn_seconds"
  }
}

/// An item has another place in the agenda; those between move up or down.
public struct ItemMoved: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// Its day now.
  public var day: Int
  /// The planned starts that changed, its own among them.
  public var starts: [PlannedStart]
}

/// The planned start of one item.
public struct PlannedStart: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// Its start.
  public var start: LocalTime
}

/// An item became two; the second part is a new item after it.
public struct ItemSplit: Codable, Hashable, Sendable {
  /// The item, which keeps the first part.
  public var id: ItemID
  /// The minutes of the first part.
  public var minutes: Int
  /// The planned speakers of the first part.
  public var slots: [Slot]?
  /// The second part.
  public var rest: PlannedItem
}

/// An item that never began was taken out of the agenda; its plan stays on record.
public struct ItemRemoved: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
}

/// The rest of a day was cut so that it ends in time; plans stay on record (issue: landing planner).
public struct DayLanded: Codable, Hashable, Sendable {
  /// The day.
  public var day: Int
  /// When it is to end.
  public var end: LocalTime
  /// Which way was taken.
  public var way: LandingWay
  /// The new start and length of each item that is left.
  public var items: [Landed]
  /// The items left out.
  public var dropped: [ItemID]

  /// One item's new start and length.
  public struct Landed: Codable, Hashable, Sendable {
    /// The item.
    public var id: ItemID
    /// Its start.
    public var start: LocalTime
    /// Its minutes.
    public var minutes: Int
  }
}

/// How a day is made to end in time.
public enum LandingWay: String, Codable, Hashable, Sendable, CaseIterable {
  /// The same cut for all items that can be cut.
  case same
  /// Only chosen items are cut: the discussions, unless others are named.
  case talk
  /// Items are left out.
  case drop
}
