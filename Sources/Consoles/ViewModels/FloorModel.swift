import SessionState
import TerminalScreen
import Words

/// Who has the floor: big clock, big group, name, kind, and the one who was interrupted.
struct FloorModel {
  /// The clock.
  var clock: ClockModel
  /// The allotment's digits, whose width holds the place of the group while the clock runs.
  var allotmentDigits: String
  /// The short name in big letters; empty while the floor is free.
  var group: String
  /// `Head of Delegation, IFRC MENA`.
  var name: String
  /// The name without its group, and the group's short name, for rows of their own.
  var person: String
  var organisation: String
  /// `statement · in English · 2nd time`.
  var details: String
  /// The same for a screen that the room sees: no budget, and not that the record was corrected.
  var roomDetails: String
  /// `statement · 2nd`, for narrow screens.
  var shortDetails: String
  /// `of 3:00`; empty without an allotment.
  var allotted: String
  /// Whether somebody has the floor.
  var isTaken: Bool
  /// `1:52 kept for Head of Delegation, IFRC`, while a speaker is interrupted and another has the floor.
  var interrupted: String?
  /// Whether the interrupted speaker waits for a ruling.
  var waitsForRuling: Bool

  init(_ session: Session, next: NextSpeaker?, _ tally: Tally, _ now: Moment) {
    guard let speaking = session.currentIntervention ?? session.interruptedIntervention else {
      self = FloorModel(free: session, next: next, now)
      return
    }
    clock = ClockModel(speaking, session.settings, now)
    if session.state == .suspended { clock.suspend() }
    let stands = session.suspension.map {
      Label.suspendedSince(session.clock($0.since), $0.reason)
    }
    allotmentDigits = speaking.allotted.map { TimeText.minutes($0) } ?? clock.digits
    // Who has no group stands with the name alone.
    group = session.speakingGroup(of: speaking)?.short ?? ""
    name = session.name(of: speaking.participant)
    person = session.participants[speaking.participant].map { session.ownName(of: $0.id) } ?? name
    organisation = group == person ? "" : group
    let turn = max(1, tally[speaking.participant].turns)
    let language = Label.languageName(session.language(of: speaking))
    let budget = session.speakingGroup(of: speaking).flatMap { session.budgetLeft(of: $0.id, now) }
    let kind =
      speaking.answers.isEmpty
      ? speaking.kind.label : Label.answersQuestions(speaking.answers.count)
    details =
      [
        stands, kind, budget.map { Label.budgetLeft(TimeText.remaining($0)) },
        Label.inLanguage(language),
        speaking.kind.isCounted ? Label.nthTime(ordinal(turn)) : nil,
        speaking.isCorrected ? Label.corrected : nil,
      ].compactMap { $0 }.joined(separator: " · ")
    roomDetails = [stands, kind, Label.inLanguage(language)].compactMap { $0 }
      .joined(separator: " · ")
    shortDetails =
      [
        kind, speaking.kind.isCounted ? ordinal(turn) : nil,
        budget.map { Label.budgetLeft(TimeText.remaining($0)) },
      ]
      .compactMap { $0 }.joined(separator: " · ")
    allotted = speaking.allotted.map { Label.allotted(TimeText.minutes($0)) } ?? ""
    isTaken = true
    interrupted = nil
    waitsForRuling = speaking.kind == .pointOfOrder
    if let held = session.interruptedIntervention, held.id != speaking.id {
      let left = held.remaining(now).map(TimeText.remaining) ?? ""
      interrupted = Label.kept(left, session.name(of: held.participant))
    }
  }

  /// Nobody has the floor: a break shows what is left of it, no open item the time of day.
  private init(free session: Session, next: NextSpeaker?, _ now: Moment) {
    let item = session.state == .open ? session.currentItem : nil
    switch item?.plan.kind {
    case nil: clock = .timeOfDay(session, now)
    case .break?: clock = item.map { .ofBreak($0, now) } ?? .free
    default: clock = .free
    }
    allotmentDigits = clock.digits
    group = ""
    isTaken = false
    allotted = ""
    shortDetails = ""
    interrupted = nil
    waitsForRuling = false
    let next = item == nil ? nil : session.participant(of: next)
    let isBreak = item?.plan.kind == .break
    let ends = isBreak ? item.flatMap { session.schedule(now)[$0.id]?.end } : nil
    let stands = session.suspension.map {
      Label.suspendedSince(session.clock($0.since), $0.reason)
    }
    name =
      stands ?? ends.map { Label.breakEnds(TimeText.hourMinute($0, offset: session.utcOffset)) }
      ?? next.map { Label.nextSpeaker + " » " + session.name(of: $0) } ?? ""
    person = name
    organisation = ""
    details = ""
    roomDetails = ""
  }
}

extension String {
  /// As many of the parts that ` · ` separates as fit into so many columns, from the first on; the first one always.
  func parts(within columns: Int) -> String {
    let separator = " · "
    var parts = split(separator: separator).map(String.init)
    while parts.count > 1, TextWidth.of(parts.joined(separator: separator)) > columns {
      parts.removeLast()
    }
    return parts.joined(separator: separator)
  }
}

extension Session {
  /// The person that a next speaker is.
  func participant(of next: NextSpeaker?) -> ParticipantID? {
    switch next {
    case .request(let id): requests[id]?.participant
    case .interrupted(let id): interventions[id]?.participant
    case .planned(let id), .answer(let id): id
    case nil: nil
    }
  }
}

extension NextSpeaker {
  /// Whether the interrupted speaker comes next, so that Space and not `s` leads on.
  var isInterrupted: Bool { if case .interrupted = self { true } else { false } }
}
