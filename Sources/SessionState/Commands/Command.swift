/// What a person asks of the session. Each has a text form (`Command.text`), the same for the `:` prompt,
/// `roundtable do` and scripts. The rules turn it into one event or refuse it.
public enum Command: Hashable, Sendable {
  case session(SessionCommand)
  case attribution(Attribution, item: ItemID?, wholeItem: Bool)
  case item(ItemCommand)
  case participant(ParticipantCommand)
  case group(GroupCommand)
  case floor(FloorCommand)
  case list(ListCommand)
  case rule(Ruling, text: String?)
  case order(OrderCommand)
  case motion(MotionCommand)
  case budget(BudgetCommand)
  case correct(CorrectionCommand)
  case land(LandingChoice)
  case recover(ClockRecovered.Choice, since: CorrectedTime? = nil)
  /// The machine slept for a time that ended some time ago, both in ms.
  case sleep(ClockGap.Choice, length: Milliseconds, ago: Milliseconds?)
  case recommendation(RecommendationCommand)
  case mark(MarkCommand)
  /// `during` nil: the intervention now.
  case note(String, kind: NoteKind, during: InterventionID?)
  case notes(NoteCommand)
  case action(ActionCommand)
  case document(DocumentCommand)
  case display(RoomCommand)
  case set(Settings.Key, String)
  /// After closing.
  indirect case amend(AmendmentCommand)
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
  /// People who were not reached wait again; empty: all of them.
  case takeLeftovers([RequestID])
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
  case edit(ItemID, ItemChange)
  case move(ItemID, ItemPlace)
  /// The first part has so many minutes; the second gets a title, or the same.
  case split(ItemID, minutes: Int, title: String?)
  case remove(ItemID)
}

/// An item added during the meeting.
public struct NewItem: Hashable, Sendable {
  /// Its title; its language is told from the letters.
  public var title: String
  /// Planned minutes.
  public var minutes: Int
  /// What it is.
  public var kind: ItemKind
  /// Planned start; nil: when the day's last item ends, or the one after which it stands.
  public var start: LocalTime?
  /// Whether it never moves.
  public var isFixed: Bool
  /// The item after which it stands; nil: by its start.
  public var after: ItemID?
}

/// Keeping the roster.
public enum ParticipantCommand: Hashable, Sendable {
  case add(NewParticipant)
  case present(ParticipantID)
  case absent(ParticipantID)
  case edit(ParticipantID, ParticipantChange)
  /// The first entry is the second one's person.
  case merge(ParticipantID, into: ParticipantID)
  /// The roll is called: who is marked present is there.
  case rollCall
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

  /// Somebody with a name and, if they have one, a group.
  public init(
    name: String, group: GroupID?, role: ParticipantRole = .delegate, number: Int? = nil,
    language: String? = nil
  ) {
    self.name = name
    self.group = group
    self.role = role
    self.number = number
    self.language = language
  }
}

/// Keeping the delegations.
public enum GroupCommand: Hashable, Sendable {
  case add(name: String, short: String, type: GroupType)
  case edit(GroupID, GroupChange)
}

/// The speakers list's rows, and the floor.
public enum FloorCommand: Hashable, Sendable {
  case request(FloorWish)
  case withdraw(RequestID)
  case later(RequestID)
  case move(RequestID, to: Int, reason: String?)
  case kind(RequestID, RequestKind)
  /// Another note or language; an empty note takes it away (domain A-4).
  case edit(RequestID, note: String?, language: String?)
  case give(Giving)
  /// The last speaker: nobody else is reached, and the list is closed (domain A-11).
  case last(Giving)
  /// The speaker is interpreted; resuming goes on with the speech.
  case interpret
  /// The speaker goes on in another language.
  case language(String)
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
  /// The language they will speak, where it is not their usual one.
  public var language: String?
  /// The intervention that a reply answers; nil: the one under way, else the last.
  public var target: InterventionID?

  /// A wish; a statement unless said otherwise.
  public init(
    participant: ParticipantID, kind: RequestKind = .statement, note: String? = nil,
    onBehalfOf: GroupID? = nil, override: Bool = false, language: String? = nil,
    target: InterventionID? = nil
  ) {
    self.participant = participant
    self.kind = kind
    self.note = note
    self.onBehalfOf = onBehalfOf
    self.override = override
    self.language = language
    self.target = target
  }
}

/// The floor for somebody.
public struct Giving: Hashable, Sendable {
  /// Whom.
  public var target: FloorTarget
  /// Only where a person is named; nil: the request's own, or what fits.
  public var kind: RequestKind?
  /// The time; nil: as A-26 says.
  public var allotted: Milliseconds?
  /// The questions it answers; nil: those of the round under way, for a planned speaker (domain A-14).
  public var answers: [InterventionID]?
  /// The language; nil: the request's, else the speaker's usual one.
  public var language: String?

  /// The floor for somebody, with what is not named left to the rules.
  public init(
    _ target: FloorTarget, kind: RequestKind? = nil, allotted: Milliseconds? = nil,
    answers: [InterventionID]? = nil, language: String? = nil
  ) {
    self.target = target
    self.kind = kind
    self.allotted = allotted
    self.answers = answers
    self.language = language
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
  /// Later: after so long, or at a time of day (domain A-8).
  case closeIn(Milliseconds)
  case closeAt(LocalTime)
}
