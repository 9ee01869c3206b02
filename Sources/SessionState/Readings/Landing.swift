/// How the rest of a day can be made to end in time, in up to three ways side by side.
///
/// A day is a row of segments between fixed points: what comes before a fixed point must end by its start, the
/// last segment by the end asked for. Only segments that are too full are cut. Fixed points never move; one whose time
/// has come without its being taken up is held as soon as it can be, whole, and gets that time.
public struct Landing: Hashable, Sendable {
  /// The day.
  public var day: Int
  /// When it is to end.
  public var end: LocalTime
  /// The items that are left, in the order in which they are expected.
  public var items: [Item]
  /// When the day ends as it goes.
  public var expectedEnd: LocalTime
  /// How many minutes are to be found.
  public var toFind: Int
  /// How many requests wait in the open item.
  public var waiting: Int
  /// How many of them fit as it goes.
  public var fitting: Int

  let segments: [Segment]
  let room: Room

  /// An item of the rest of the day.
  public struct Item: Hashable, Sendable {
    /// The item.
    public var id: ItemID
    /// What it is.
    public var kind: ItemKind
    /// Whether it is a fixed point, which never moves.
    public var isFixed: Bool
    /// Whether it was taken up.
    public var hasBegun: Bool
    /// Whether it is a fixed point whose time has come without its being taken up: it cannot be kept.
    public var isMissed = false
    /// Start and length as planned.
    public var plan: Part
    /// Start and length as it goes, fixed points pushed too; a fixed point that would be has a conflict.
    public var expected: Part

    /// When it is to begin as planned, or as the day was cut before.
    var start: LocalTime
    /// Whole minutes of its time that have passed before the rest of the day begins.
    var passed = 0
    /// The fewest minutes it can have: what it has used.
    var least = 1

    /// The minutes it has as it goes.
    var length: Int { expected.minutes }
    /// Whether it is talk, which the second way cuts by itself.
    public var isTalk: Bool { isElastic && Landing.talks.contains(kind) }
    /// Whether it can be cut.
    public var isElastic: Bool { !isFixed }
    /// Whether it can be left out.
    public var canDrop: Bool { !isFixed && !hasBegun }
  }

  /// Start and length of an item in one way through the day.
  public struct Part: Hashable, Sendable {
    /// When it begins; for one that was taken up, when it was.
    public var start: LocalTime
    /// Its minutes.
    public var minutes: Int
    /// By how many minutes it is shorter (below 0) than as it goes.
    public var delta = 0
    /// Whether it is left out.
    public var isDropped = false
    /// How many minutes what comes before runs into it, or how much later than fixed it is held when its time has
    /// come; only for fixed points.
    public var conflict = 0
  }

  /// One way of landing.
  public struct Option: Hashable, Sendable {
    /// Which way.
    public var way: LandingWay
    /// The parts of `Landing.items`, in the same order.
    public var parts: [Part]
    /// The items that are left out.
    public var dropped: [ItemID]
    /// How many per cent the items that are cut lose, rounded.
    public var percent: Int
    /// When the day ends.
    public var end: LocalTime
    /// How many minutes are missing to end in time with every fixed point kept; 0: the day lands.
    public var missing: Int
    /// How many of the waiting requests fit into the open item.
    public var fitting: Int

    /// Whether the day ends in time.
    public var lands: Bool { missing == 0 }
  }

  /// What stands between two fixed points.
  struct Segment: Hashable, Sendable {
    /// Places in `items`.
    var places: Range<Int>
    /// The fixed point after it; nil for the last segment.
    var fixed: Int?
    /// When it can begin, in minutes since midnight.
    var start: Int
    /// When it must be over.
    var limit: Int
  }

  /// The time of the people who wait in the open item.
  struct Room: Hashable, Sendable {
    /// What the open item has used, when it is the first of the items; nil: it is none of them.
    var used: Milliseconds?
    /// What the speakers still have.
    var taken: Milliseconds
    var waiting: [Milliseconds]

    /// How many fit when the open item has so many minutes; nil without it.
    func fitting(_ minutes: Int) -> Int? {
      used.map { Session.fitting(waiting, in: .minutes(minutes) - $0 - taken) }
    }
  }

  /// The three ways with what each proposes by itself.
  public var options: [Option] { LandingWay.allCases.map { option($0) } }

  /// One way; with items, only these are cut or left out.
  public func option(_ way: LandingWay, items chosen: [ItemID] = []) -> Option {
    switch way {
    case .same: cut(way) { chosen.isEmpty || chosen.contains($0.id) }
    case .talk:
      cut(way) { chosen.isEmpty ? Self.talks.contains($0.kind) : chosen.contains($0.id) }
    case .drop: drop(chosen)
    }
  }

  /// The kinds whose items are talk.
  fileprivate static let talks: Set<ItemKind> = [.panel, .roundtable, .presentation]
}
