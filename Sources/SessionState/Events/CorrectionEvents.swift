/// What was recorded of an intervention was wrong; what was recorded stays in the log (issue: backdated corrections).
///
/// Times are wall-clock, ms since 1970. Everything that follows from them is computed again.
public struct FloorCorrected: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// When it really began.
  public var start: Milliseconds?
  /// When it really ended; one that still had the floor has ended by this.
  public var end: Milliseconds?
  /// Who really spoke.
  public var participant: ParticipantID?
  /// From when on; a new intervention begins there. nil: from its beginning.
  public var since: Milliseconds?
  /// The intervention that begins there.
  public var continuation: InterventionID?
  /// The request of whoever really spoke, which it becomes; nil: they waited for nothing of the kind.
  public var request: RequestID?
  /// The request of whoever did not speak, which goes back to the list.
  public var returned: RequestID?
  /// What it really was.
  public var kind: RequestKind?
  /// Why, if it was said.
  public var reason: String?

  enum CodingKeys: String, CodingKey {
    case intervention, participant, continuation, request, returned, kind, reason
    case start = "start_ms"
    case end = "end_ms"
    case since = "since_ms"
  }
}

/// When an item began or ended was wrong. The end of the item before moves with a beginning that adjoined it.
public struct ItemCorrected: Codable, Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// When it really began, ms since 1970.
  public var opened: Milliseconds?
  /// When it really ended, ms since 1970.
  public var closed: Milliseconds?
  /// The item that ended as this one began; its end moves with the beginning.
  public var before: ItemID?
  /// Why, if it was said.
  public var reason: String?

  enum CodingKeys: String, CodingKey {
    case id, before, reason
    case opened = "opened_ms"
    case closed = "closed_ms"
  }
}

/// After a loss of power somebody decided about the time in between (domain A-34).
public struct ClockRecovered: Codable, Hashable, Sendable {
  /// The intervention that was under way.
  public var intervention: InterventionID
  /// What was decided.
  public var choice: Choice
  /// From the last recorded moment to the decision, in ms.
  public var gap: Milliseconds

  /// What becomes of the time between the last recorded moment and now.
  public enum Choice: String, Codable, Hashable, Sendable, CaseIterable {
    /// Still speaking; the gap counts.
    case counted
    /// Paused at the last recorded moment.
    case paused
    /// Ended at the last recorded moment.
    case ended
  }

  enum CodingKeys: String, CodingKey {
    case intervention, choice
    case gap = "gap_ms"
  }
}

/// The machine slept while somebody spoke, and somebody decided about that time (session-log fault 32).
public struct ClockGap: Codable, Hashable, Sendable {
  /// The intervention that was under way.
  public var intervention: InterventionID
  /// What was decided.
  public var choice: Choice
  /// For how long the machine slept, in ms.
  public var gap: Milliseconds
  /// From its waking to the decision, in ms.
  public var ago: Milliseconds

  /// What becomes of the time in which the machine slept.
  public enum Choice: String, Codable, Hashable, Sendable, CaseIterable {
    /// They spoke on; it counts.
    case counted
    /// They paused for that time, and have spoken since.
    case excluded
    /// They had ended when it fell asleep.
    case ended
  }

  enum CodingKeys: String, CodingKey {
    case intervention, choice
    case gap = "gap_ms"
    case ago = "ago_ms"
  }
}
