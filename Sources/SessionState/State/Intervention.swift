/// One turn at the floor.
public struct Intervention: Hashable, Sendable {
  /// Whether and how the intervention goes on (domain F.2).
  public enum State: String, Codable, Hashable, Sendable {
    /// Speaking; the clock runs.
    case speaking
    /// The moderator stopped the clock.
    case paused
    /// A point of order or a technical interruption holds it.
    case interrupted
    /// Over.
    case ended
  }

  /// `I-41`.
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
  /// The attribution level when it was given (domain A-37).
  public var attribution = Attribution.onRecord
  /// The language it is held in, where it is not the speaker's usual one.
  public var language: String?
  /// Whom the helper order in use would have called (domain A-6).
  public var advised: RequestID?
  /// The questions it answers (domain A-14).
  public var answers: [InterventionID] = []
  /// Time allotted in ms; nil for none.
  public var allotted: Milliseconds?
  /// Where it stands.
  public var state: State
  /// When the floor was given.
  public var startedAt: Moment
  /// When it ended.
  public var endedAt: Moment?
  /// Its speech clock (domain A-25).
  public var speech: Segments
  /// The intervention that it interrupted.
  public var interrupts: InterventionID?
  /// Whether its time is charged to the one it holds, so that it is not its own (domain A-21).
  public var isCharged = false
  /// The interpretation of it, which is not its speech.
  public var interpretation = Segments()
  /// Whether it is being interpreted.
  public var isInterpreted = false
  /// Whether what was recorded of it was corrected.
  public var isCorrected = false
  /// The ruling, for a point of order.
  public var ruling: Ruling?
  /// The ruling in words.
  public var rulingText: String?
  /// What the room decided on the ruling.
  public var appeal: Appeal?

  /// Speech time up to a moment, in ms.
  public func speechTime(_ now: Moment) -> Milliseconds { speech.total(now) }

  /// Its share of the statistics up to a moment, in ms: running time without pauses; none of a point of order, of a
  /// technical interruption, and of a question that is charged to the speaker it holds (domain C-5, A-21).
  public func countedSpeech(_ now: Moment) -> Milliseconds {
    kind.isSpeech && !isCharged ? min(speech.total(now), .longest) : 0
  }

  /// Time left at a moment, below 0 when over; nil without an allotment (domain A-28).
  public func remaining(_ now: Moment) -> Milliseconds? { allotted.map { $0 - speech.total(now) } }

  /// Speech beyond the allotment at a moment, in ms.
  public func overtime(_ now: Moment) -> Milliseconds { remaining(now).map { max(0, -$0) } ?? 0 }
}
