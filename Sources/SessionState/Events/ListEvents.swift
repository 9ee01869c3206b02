/// Somebody asked for the floor.
public struct FloorRequested: Codable, Hashable, Sendable {
  /// The request.
  public var id: RequestID
  /// Who asked.
  public var participant: ParticipantID
  /// What for.
  public var kind: RequestKind
  /// The item it was made in.
  public var item: ItemID
  /// What they want to talk about, up to 250 characters (domain A-15).
  public var note: String?
  /// The group they speak for, when not their own.
  public var onBehalfOf: GroupID?
  /// Added although the list was closed, confirmed by the moderator (domain A-8).
  public var override: Bool?
  /// The language they will speak, where it is not their usual one.
  public var language: String?
  /// The intervention that a reply answers (domain A-22).
  public var target: InterventionID?

  enum CodingKeys: String, CodingKey {
    case id, participant, kind, item, note, override, language, target
    case onBehalfOf = "on_behalf_of"
  }
}

/// A request that was not taken, kept for the statistics of unmet demand (domain ).
public struct RequestRefused: Codable, Hashable, Sendable {
  /// Who asked.
  public var participant: ParticipantID
  /// What for.
  public var kind: RequestKind
  /// The item it was made in.
  public var item: ItemID
  /// Why it was not taken.
  public var why: Reason

  /// Why a request was not taken.
  public enum Reason: String, Codable, Hashable, Sendable {
    /// The list was closed.
    case listClosed = "list_closed"
    /// The limit of its kind was reached.
    case limit
    /// Somebody who was not there.
    case absent
    /// The kind is not used in this session.
    case kindOff = "kind_off"
    /// A reply to a reply.
    case replyToReply = "reply_to_reply"
  }
}

/// The moderator moved a request inside its class (domain A-3).
public struct RequestMoved: Codable, Hashable, Sendable {
  /// The request.
  public var id: RequestID
  /// Old place on the list, from 1.
  public var from: Int
  /// New place on the list, from 1.
  public var to: Int
  /// Why, if it was said.
  public var reason: String?
}

/// A participant wished to speak later: the end of the class (domain A-3).
public struct RequestDeferred: Codable, Hashable, Sendable {
  /// The request.
  public var id: RequestID
}

/// A request became one of another kind, at the end of its new class.
public struct RequestReclassified: Codable, Hashable, Sendable {
  /// The request.
  public var id: RequestID
  /// The kind it had.
  public var old: RequestKind
  /// The kind it has now.
  public var new: RequestKind
}

/// A request was taken back.
public struct RequestWithdrawn: Codable, Hashable, Sendable {
  /// The request.
  public var id: RequestID
}

/// The list of an item was closed (domain A-8).
public struct ListClosed: Codable, Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// Who was on it, in order, for reading out (domain A-9).
  public var remaining: [RequestID]
}

/// The list of an item is open again (domain A-10).
public struct ListReopened: Codable, Hashable, Sendable {
  /// The item.
  public var item: ItemID
}

/// What is known of a request was changed (domain A-4).
public struct RequestUpdated: Codable, Hashable, Sendable {
  /// The request.
  public var id: RequestID
  /// What they want to talk about; empty takes the note away, nil leaves it.
  public var note: String?
  /// The language they will speak; nil leaves it.
  public var language: String?
  /// Whether it went to the end of its class (setting `edit_loses_place`); nil means no.
  public var losesPlace: Bool?

  enum CodingKeys: String, CodingKey {
    case id, note, language
    case losesPlace = "loses_place"
  }
}

/// The list will close by itself (domain A-8).
public struct ListCloseScheduled: Codable, Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// When, ms since 1970.
  public var closesAt: Milliseconds

  enum CodingKeys: String, CodingKey {
    case item
    case closesAt = "closes_at_ms"
  }
}
