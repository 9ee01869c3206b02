/// What a person asks of the session. Each has a text form (`Command.text`), the same for the `:` prompt,
/// `roundtable do` and scripts. The rules turn it into one event or refuse it.
public enum Command: Hashable, Sendable {
  case session(SessionCommand)
  case attribution(Attribution, item: ItemID?)
  case item(ItemCommand)
  case participant(ParticipantCommand)
  case group(GroupCommand)
  case floor(FloorCommand)
  case list(ListCommand)
  case rule(Ruling, text: String?)
  case recommendation(RecommendationCommand)
  case mark(MarkCommand)
  case note(String, kind: NoteKind)
  case set(Settings.Key, String)
  case undo
  case redo
}

/// Opening and closing the meeting.
public enum SessionCommand: Hashable, Sendable {
  /// Opens the session, or goes on with the next day; nil: the day of today.
  case open(day: Int?)
  case suspend(reason: String?)
  case resume
  case close
}

/// Moving through the agenda.
public enum ItemCommand: Hashable, Sendable {
  case open(ItemID, leftover: LeftoverFate?)
  case next(leftover: LeftoverFate?)
  case close(leftover: LeftoverFate?)
  case suspend
  /// nil: the item that was put aside last.
  case resume(ItemID?, leftover: LeftoverFate?)
  case skip(ItemID)
  case reopen(ItemID, reason: String, leftover: LeftoverFate?)
  case add(NewItem)
}

/// An item added during the meeting.
public struct NewItem: Hashable, Sendable {
  /// Its title, in the session's main language.
  public var title: String
  /// Planned minutes.
  public var minutes: Int
  /// What it is.
  public var kind: ItemKind
  /// Planned start; nil: when the day's last item ends.
  public var start: LocalTime?
  /// Whether it never moves.
  public var isFixed: Bool
}

/// Keeping the roster.
public enum ParticipantCommand: Hashable, Sendable {
  case add(NewParticipant)
  case present(ParticipantID)
  case absent(ParticipantID)
}

/// Somebody added on the spot.
public struct NewParticipant: Hashable, Sendable {
  /// Name or function, in the session's main language.
  public var name: String
  /// Their group, if any.
  public var group: GroupID?
  /// What they do.
  public var role: ParticipantRole
  /// Badge number; nil: the next free one.
  public var number: Int?
  /// The language they speak; nil: the session's main one.
  public var language: String?
}

/// Keeping the delegations.
public enum GroupCommand: Hashable, Sendable {
  case add(name: String, short: String, type: GroupType)
}

/// The speakers list's rows, and the floor.
public enum FloorCommand: Hashable, Sendable {
  case request(FloorWish)
  case withdraw(RequestID)
  case later(RequestID)
  case move(RequestID, to: Int, reason: String?)
  case kind(RequestID, RequestKind)
  /// `kind` only where a person is named; nil: the request's own, or what fits.
  case give(FloorTarget, kind: RequestKind?, allotted: Milliseconds?)
  case pause
  case resume
  case end
  case extend(by: Milliseconds)
  /// nil: the rest of the time is given up.
  case yield(to: ParticipantID?)
  case back
}

/// Somebody's wish to speak.
public struct FloorWish: Hashable, Sendable {
  /// Who.
  public var participant: ParticipantID
  /// What for.
  public var kind: RequestKind
  /// What they want to talk about.
  public var note: String?
  /// The group they speak for, when not their own.
  public var onBehalfOf: GroupID?
  /// Add although the list is closed.
  public var override: Bool

  /// A wish; a statement unless said otherwise.
  public init(
    participant: ParticipantID, kind: RequestKind = .statement, note: String? = nil,
    onBehalfOf: GroupID? = nil, override: Bool = false
  ) {
    self.participant = participant
    self.kind = kind
    self.note = note
    self.onBehalfOf = onBehalfOf
    self.override = override
  }
}

/// Whom the floor is given to.
public enum FloorTarget: Hashable, Sendable {
  /// Whoever `Session.next` says.
  case next
  /// A request, in whatever place (domain A-2).
  case request(RequestID)
  /// A person, on the list or not (domain A-2).
  case participant(ParticipantID)
}

/// Opening and closing the list.
public enum ListCommand: Hashable, Sendable {
  case open
  case close
}

/// Recommendations.
public enum RecommendationCommand: Hashable, Sendable {
  /// `language` nil: told from the letters; `by` empty: the speaker's group.
  case add(text: String, language: String?, by: [Party])
  case revise(RecommendationID, text: String, reason: String?)
  case translate(RecommendationID, language: String, text: String)
  case table(RecommendationID)
  case `defer`(RecommendationID)
  case withdraw(RecommendationID)
  case reject(RecommendationID)
  case reopen(RecommendationID, reason: String)
  case adopt(Adopting)
}

/// What is adopted, and how.
public struct Adopting: Hashable, Sendable {
  /// The recommendations, in order.
  public var ids: [RecommendationID]
  /// How.
  public var method: AdoptionMethod
  /// The counts of a show of hands.
  public var counts: VoteCounts?
  /// Adopt although brackets are open.
  public var withBrackets: Bool
}

/// Marks.
public enum MarkCommand: Hashable, Sendable {
  case set(label: String?)
  case fillRecommendation(MarkID, text: String)
  case fillNote(MarkID, text: String)
}
