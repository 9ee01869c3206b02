/// How a turn came about (domain A-2).
public enum SpeakingOrder: String, Codable, Hashable, Sendable {
  /// As the list said.
  case listed
  /// From the list, before others.
  case outOfOrder = "out_of_order"
  /// Without having asked.
  case unlisted
}

/// The floor was given; whoever had it before has ended, or is interrupted.
public struct FloorGiven: Codable, Hashable, Sendable {
  /// The intervention that begins.
  public var id: InterventionID
  /// Who speaks.
  public var participant: ParticipantID
  /// What it is.
  public var kind: RequestKind
  /// The item it belongs to.
  public var item: ItemID
  /// The request it answers, if there was one.
  public var request: RequestID?
  /// How it came about.
  public var order: SpeakingOrder
  /// Time allotted in ms; nil for none (domain A-26).
  public var allotted: Milliseconds?
  /// The language it is held in, where it is not the speaker's usual one.
  public var language: String?
  /// Whom the helper order in use would have called; it was followed when that is `request` (domain A-6).
  public var advised: RequestID?
  /// The helper order in use, where it is not the order of arrival.
  public var rule: String?
  /// The questions it answers (domain A-14).
  public var answers: [InterventionID]?
  /// Who was not reached, because this is the last speaker and the list is closed (domain A-11); nil means it is not.
  public var lastBefore: [RequestID]?
  /// Whether its time is charged to the speaker it holds (domain A-21); nil means no.
  public var charged: Bool?
  /// Whether the one before gave them the rest of the time; nil means no.
  public var yielded: Bool?
  /// The intervention it interrupts, with its speech time so far (domain ).
  public var interrupts: SpeechTime?
  /// The intervention it ends, with its speech time.
  public var ends: SpeechTime?

  enum CodingKeys: String, CodingKey {
    case id, participant, kind, item, request, order, language, advised, rule, answers, charged
    case yielded, interrupts, ends
    case allotted = "allotted_ms"
    case lastBefore = "last_before"
  }
}

/// An intervention and its measured speech time at an event.
public struct SpeechTime: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// Its speech time so far, in ms.
  public var speech: Milliseconds

  enum CodingKeys: String, CodingKey {
    case intervention
    case speech = "speech_ms"
  }
}

/// The speaker's clock was stopped.
public struct FloorPaused: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// Its speech time so far, in ms.
  public var speech: Milliseconds
  /// Why; nil: the moderator stopped it.
  public var cause: Cause?
  /// Whether the clock goes on all the same (setting `interpretation_charged`); nil means no.
  public var charged: Bool?

  /// Why a clock was stopped, other than by hand.
  public enum Cause: String, Codable, Hashable, Sendable {
    /// Consecutive interpretation of what was said.
    case interpretation
  }

  enum CodingKeys: String, CodingKey {
    case intervention, cause, charged
    case speech = "speech_ms"
  }
}

/// The speaker's clock runs again, after a pause or an interruption.
public struct FloorResumed: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// The technical interruption that it ends, with its time.
  public var ends: SpeechTime?
}

/// The allotted time was changed (domain A-29).
public struct FloorExtended: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// What was added, below 0 for less, in ms.
  public var delta: Milliseconds
  /// The new allotment in ms.
  public var allotted: Milliseconds

  enum CodingKeys: String, CodingKey {
    case intervention
    case delta = "delta_ms"
    case allotted = "allotted_ms"
  }
}

/// An intervention is over.
public struct FloorEnded: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// Its whole speech time, in ms.
  public var speech: Milliseconds
  /// Speech beyond the allotment in force, in ms.
  public var overtime: Milliseconds
  /// What ended it.
  public var cause: Cause

  /// What ended an intervention.
  public enum Cause: String, Codable, Hashable, Sendable {
    /// The speaker had finished.
    case normal
    /// The speaker gave up the rest of the time.
    case yielded
  }

  enum CodingKeys: String, CodingKey {
    case intervention, cause
    case speech = "speech_ms"
    case overtime = "overtime_ms"
  }
}

/// The floor went back to the last speaker, who goes on with the time that was left.
public struct FloorReturned: Codable, Hashable, Sendable {
  /// The intervention that goes on.
  public var intervention: InterventionID
  /// The intervention it ends, if somebody spoke.
  public var ends: SpeechTime?
}

/// A ruling on the point of order that has the floor, which it ends (domain A-17).
public struct PointRuled: Codable, Hashable, Sendable {
  /// The point of order.
  public var intervention: InterventionID
  /// The ruling.
  public var ruling: Ruling
  /// The ruling in words.
  public var text: String?
  /// The point of order's speech time, in ms.
  public var speech: Milliseconds

  enum CodingKeys: String, CodingKey {
    case intervention, ruling, text
    case speech = "speech_ms"
  }
}

/// What the moderator decided on a point of order.
public enum Ruling: String, Codable, Hashable, Sendable, CaseIterable {
  /// The point is well taken.
  case accepted
  /// It is not.
  case rejected
  /// It stands in the record, nothing more.
  case noted
}

/// The speaker goes on in another language.
public struct FloorLanguageSet: Codable, Hashable, Sendable {
  /// The intervention.
  public var intervention: InterventionID
  /// The language's code.
  public var language: String
}
