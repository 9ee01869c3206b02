/// One day of a session.
public struct Day: Codable, Hashable, Sendable {
  /// 1, 2 …
  public var number: Int
  /// The calendar date at the place.
  public var date: LocalDate
  /// Seconds east of UTC at the place on that day, so that a log reads the same on every machine.
  public var offset: Int
  /// The day's title, if any.
  public var title: TextByLanguage?

  /// A day with all its fields.
  public init(number: Int, date: LocalDate, offset: Int, title: TextByLanguage? = nil) {
    self.number = number
    self.date = date
    self.offset = offset
    self.title = title
  }

  /// The wall-clock time of a local time on this day, ms since 1970.
  public func wallTime(_ time: LocalTime) -> Milliseconds {
    (date.dayNumber * 86_400 + time.minutes * 60 - offset) * 1000
  }

  /// Milliseconds since local midnight of this day; below 0 or above 24 h on other days.
  public func sinceMidnight(_ at: Milliseconds) -> Milliseconds {
    at - (date.dayNumber * 86_400 - offset) * 1000
  }
}

/// A planned turn of an item.
public struct Slot: Codable, Hashable, Sendable {
  /// Who is to speak.
  public var participant: ParticipantID
  /// Planned minutes; nil when the item's or session's default holds.
  public var minutes: Int?

  /// A planned turn.
  public init(participant: ParticipantID, minutes: Int?) {
    self.participant = participant
    self.minutes = minutes
  }
}

/// An agenda item as planned; what became of it is `AgendaItem`.
public struct PlannedItem: Codable, Hashable, Sendable {
  /// `A-3`.
  public var id: ItemID
  /// The number people use: `3`, `2.1`.
  public var number: String
  /// The day it belongs to.
  public var day: Int
  /// What it is.
  public var kind: ItemKind
  /// The title by language.
  public var title: TextByLanguage
  /// Planned start.
  public var start: LocalTime
  /// Planned minutes.
  public var minutes: Int
  /// Whether it never moves (prayer, lunch, guests); nil in a log means no.
  public var fixed: Bool?
  /// Planned speakers in their order; nil in a log means none.
  public var slots: [Slot]?
  /// Default seconds for a turn in this item, if it has its own (domain A-26).
  public var turnSeconds: Int?
  /// Its place among items that begin at the same time, lower first; nil in a log means 0.
  public var rank: Int?

  enum CodingKeys: String, CodingKey {
    case id, number, day, kind, title, start, minutes, fixed, slots, rank
    case turnSeconds = "turn_seconds"
  }

  /// A planned item with all its fields.
  public init(
    id: ItemID, number: String, day: Int, kind: ItemKind, title: TextByLanguage,
    start: LocalTime, minutes: Int, fixed: Bool? = nil, slots: [Slot]? = nil,
    turnSeconds: Int? = nil, rank: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.day = day
    self.kind = kind
    self.title = title
    self.start = start
    self.minutes = minutes
    self.fixed = fixed
    self.slots = slots
    self.turnSeconds = turnSeconds
    self.rank = rank
  }

  /// Whether it never moves.
  public var isFixed: Bool { fixed ?? false }
}

// A log may hold any number. What no day has is cut where it comes in, so that no sum of times overflows.
extension PlannedItem {
  var bounded: PlannedItem {
    var item = self
    item.start = start.bounded
    item.minutes = min(max(0, minutes), 7 * 1440)
    item.rank = rank.map { min(max(-1_000_000, $0), 1_000_000) }
    item.turnSeconds = turnSeconds.map { min(max(0, $0), 86_400) }
    item.slots = slots?.map { slot in
      Slot(participant: slot.participant, minutes: slot.minutes.map { min(max(0, $0), 1440) })
    }
    return item
  }
}

extension LocalTime {
  var bounded: LocalTime { LocalTime(minutes: min(max(0, minutes), LocalTime.latest.minutes)) }
}

extension Day {
  var bounded: Day {
    var day = self
    day.offset = min(max(-86_400, offset), 86_400)
    return day
  }
}
