import SessionState
import TerminalScreen
import Words

/// The people who match what was typed, and what Enter will do.
struct PickerModel {
  /// One person.
  struct Match: Hashable {
    var participant: ParticipantID
    /// Badge number.
    var number: Int
    var group: String
    /// The Latin name.
    var name: String
    /// The Arabic name; empty when there is none.
    var other: String
    /// `1st`, `2nd`: which turn in the item it would be.
    var turn: String
    /// Whether it would be the first.
    var isFirst: Bool
    /// The open request of this kind, and its place on the list.
    var waitingRequest: RequestID?
    var place: Int?
  }

  /// Best first.
  var matches: [Match]
  /// `4 of 30 match · …`.
  var summary: String
  /// What Enter does with the chosen person, in full.
  var effect: String

  init(_ picker: PersonPicker, _ session: Session) {
    let found = PersonSearch.matches(picker.field.text, in: session)
    let tally = session.tally(session.settings.adviceScope)
    matches = found.compactMap { Self.match($0.participant, picker, tally, session) }
    summary =
      matches.isEmpty
      ? picker.purpose == .request ? Phrase.nobodyMatches : Phrase.nobodyHas(picker.field.text)
      : Phrase.matches(matches.count, session.participants.count)
    effect = ""
    guard let choice = picker.choice, matches.indices.contains(choice) else { return }
    effect = Self.effect(of: matches[choice], picker, session)
  }

  private static func match(
    _ id: ParticipantID, _ picker: PersonPicker, _ tally: Tally, _ session: Session
  ) -> Match? {
    guard let person = session.participants[id] else { return nil }
    let isLimited = !session.settings.allowDuplicates
    let request = session.openItem.flatMap { item in
      isLimited ? session.openRequest(of: id, picker.kind, in: item) : nil
    }
    let turn = tally[id].turns + 1
    return Match(
      participant: id, number: person.number, group: session.group(of: id)?.short ?? "",
      name: person.name[session.shownLanguage]
        ?? (person.name[session.otherLanguage] == nil ? person.name.best() : ""),
      other: person.name[session.otherLanguage] ?? "", turn: ordinal(turn), isFirst: turn == 1,
      waitingRequest: request?.id,
      place: request.flatMap { request in
        session.waiting.firstIndex { $0.id == request.id }.map { $0 + 1 }
      })
  }

  private static func effect(
    of match: Match, _ picker: PersonPicker, _ session: Session
  ) -> String {
    if case .command(let picked) = picker.purpose {
      return "\(session.name(of: match.participant)): \(picked.label)"
    }
    if picker.purpose == .interrupt, picker.kind.requestClass == 0 {
      return Phrase.willInterrupt(picker.kind.label, session.name(of: match.participant))
    }
    if let place = match.place { return Phrase.already(place) }
    if match.waitingRequest != nil { return Phrase.carriedAlready }
    let time = session.openItem.flatMap {
      session.allotment(for: picker.kind, participant: match.participant, in: $0)
    }
    let own = session.group(of: match.participant)?.short ?? session.name(of: match.participant)
    let group = picker.onBehalfOf.flatMap { session.groups[$0]?.short } ?? own
    return Phrase.willAdd(
      picker.kind.label, time.map { TimeText.minutes($0) }, group,
      session.placeOfNext(picker.kind))
  }
}
