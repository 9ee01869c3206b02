import SessionState

extension RecordRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingChanges: "nothing would change: it is so already"
    case .saidUnder(let level):
      "something was said under \(level.badge ?? "a stricter rule") and stays so; "
        + "without --whole the new level holds from now on"
    case .notLive(let id, let state):
      "\(id) is \(state.label) and stays as it is"
    case .partyAlready(let id, let party, let role):
      "\(session.name(of: party)) is \(role.label) of \(id) already"
    case .noParty(let id, let party): "\(session.name(of: party)) does not stand behind \(id)"
    case .mergeNeedsTwo: "a merge takes two or more: rec merge R-1 R-2 \"text\""
    case .mergedAlready(let id, let into):
      "\(id) became part of \(into): work on that one, or undo the merge"
    case .splitAlready(let id, let into):
      "\(id) became \(into.map(\.description).joined(separator: ", ")): work on those, or undo the split"
    case .splitNeedsTwo: "a split gives 2 to 20 texts: rec split R-3 \"text\" \"text\""
    case .noText(let id, let language):
      "\(id) has no text in \(Label.languageName(language)): rec translate \(id) --lang \(language) \"text\""
    case .agreedAlready(let id, let language):
      "the text of \(id) in \(Label.languageName(language)) is agreed already"
    case .behind(let id, let language):
      "the text of \(id) in \(Label.languageName(language)) is behind the original: "
        + "rec translate \(id) --lang \(language) \"text\" first"
    case .positionAlready(let id, let party, let value):
      "\(session.name(of: party)) on \(id): \(value.label) stands already"
    case .noPosition(let id, let party): "\(session.name(of: party)) has no position on \(id)"
    case .objectionStands(let id, let party)
    where session.recommendations[id]?.state == .inSilence:
      "\(session.name(of: party)) objects to \(id): rec table \(id) takes it up again"
    case .objectionStands(let id, let party):
      "\(session.name(of: party)) objects to \(id): rec position \(id) \(party) none when it is met, "
        + "or adopt by show_of_hands, roll_call or chair_ruling"
    case .votesOf(let method):
      "\(method.label) has no votes: counts go with show_of_hands, --votes with roll_call"
    case .rollCallNeedsVotes: "a roll call takes the groups' votes: --votes QRCS:for,IFRC:abstain"
    case .votedTwice(let id):
      "\(session.name(of: .group(id))) stands in the votes twice; a group votes once"
    case .countsFromVotes: "the counts of a roll call come from its votes: leave --for out"
    case .notInBloc(let id): "\(id) is not among those to adopt, so it cannot be taken out"
    case .blocEmpty: "nothing is left to adopt"
    case .deadlinePast(let at):
      "\(session.dateAndTime(at)) is no deadline: give a time from now on, within 90 days"
    case .silenceLasts(let id, let until):
      "the silence on \(id) lasts until \(session.dateAndTime(until))"
    case .silenceOver(let id, let since):
      "the silence on \(id) was over at \(session.dateAndTime(since)): rec table \(id) takes it up again, "
        + "rec adopt \(id) --method silence confirms it"
    case .notInSilence(let id): "\(id) is not in silence: rec silence \(id) --in 72h"
    case .inSilence(let id, let until):
      "\(id) is in silence until \(session.dateAndTime(until)): "
        + "rec table \(id) ends that, --method silence confirms it afterwards"
    case .noSuchPlace(let count):
      count > 1 ? "its theme has the places 1 to \(count)" : "it is the only one of its theme"
    case .nothingAdopted: "nothing is adopted yet, so nothing can be numbered: rec adopt first"
    case .datePast(let date, let today): "\(date) is over: give a date from \(today) on"
    case .actionAlready(let id, let state): "\(id) is \(state.label) already"
    case .stateMovedOn(let of, let now):
      "the session went on from event \(of) to \(now) while the document was made: make it again"
    case .badHash: "a head has 32 hexadecimal digits, a hash 64"
    case .notNumbered: "the adopted texts have no final numbers yet: rec number first"
    case .finalWithBrackets(let id): "\(id) has open brackets: rec reopen it, or issue a draft"
    }
  }
}
