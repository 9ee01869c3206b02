public import SessionState

/// Sentences of the rapporteur's console.
extension Phrase {
  public static func keyOfOther(_ key: String, _ role: Role) -> String {
    "\(key) belongs to the \(role.label)'s console: F goes there"
  }
  public static let consoleForm = "console moderator, or console rapporteur"
  public static func isThisConsole(_ role: Role) -> String {
    "this is the \(role.label)'s console already"
  }
  public static let pickFirst = "type a part of the name first, or choose with the arrows"
  public static func nothingHas(_ text: String) -> String { "nothing here has \(text)" }
  public static let nothingMatches = "nothing matches"
  public static let takenAsTyped = "none of the list: Enter takes it as it is typed"
  public static let take = "take"
  public static let markSeveral = "mark several"
  public static let none = "none"
  public static let noNote = "there is no note yet: i takes one"
  public static let noActionItem = "there is no action item yet: W enters one"
  public static func needsNoText(_ id: String) -> String {
    "\(id) has no text yet. Does it need none?"
  }
  public static func standsBehindAlready(_ name: String, _ role: PartyRole, _ id: String) -> String
  {
    "\(name) is \(role.label) of \(id) already"
  }
  public static let nothingSimilar = "nothing similar is there to support"

  // Wordings
  public static func wording(_ id: String, after revision: Int) -> String {
    "Wording of \(id) after revision \(revision)"
  }
  public static let wordingHelp = "contested words in brackets: [shall/should]"
  public static func revisionDetails(_ reason: String?, _ by: String?) -> String {
    "reason: \(reason ?? "not said")" + (by.map { " · proposed by \($0)" } ?? "")
  }
  public static let reasonKey = "reason"
  public static let proposedByKey = "who proposed it"
  public static let proposedBy = "The change was proposed by"
  public static func translation(_ id: String, _ language: String, from revision: Int) -> String {
    "\(id) in \(language), of revision \(revision)"
  }
  public static func whichLanguage(_ id: String) -> String { "\(id), text in" }
  public static func allAgreed(_ id: String) -> String { "\(id) is agreed in every language" }
  public static func agreeOn(_ language: String) -> String { "agree on the text in \(language)" }
  public static func editing(_ id: String, _ kind: String) -> String { "\(id), \(kind)" }
  public static func removeNote(_ id: String) -> String {
    "a note has words; :note remove \(id) takes it out"
  }

  // States
  public static func nextState(_ id: String, _ state: String) -> String {
    "\(id) is \(state). What becomes of it?"
  }
  public static func finalState(_ id: String, _ state: String) -> String {
    "\(id) is \(state), which is final; only undo changes that"
  }
  public static let table = "table it"
  public static let deferIt = "defer it"
  public static let withdrawIt = "withdrawn"
  public static let notAdopt = "not adopted"
  public static let reopen = "reopen it"
  public static let openSilence = "silence procedure"
  public static let silenceBroken = "silence broken by …"
  public static let confirmSilence = "adopted by silence"
  public static func adopt(_ method: String) -> String { "adopt \(method)" }
  public static let enBloc = "several together"
  public static let bloc = "Adopt together"
  public static func adoptBloc(_ ids: [String], without out: [String], _ who: String?) -> String {
    let taken = out.isEmpty ? "" : " without " + out.joined(separator: ", ")
    let asked = out.isEmpty ? "" : who.map { " (\($0))" } ?? ""
    return
      "adopt \(ids.joined(separator: ", "))\(ids.count > 1 ? " together" : "")\(taken)\(asked)?"
  }
  public static let nothingLeftInBloc = "one has to stay; Esc leaves them all on the table"
  public static func standsAgainst(_ id: String, _ name: String, _ position: String) -> String {
    "\(id): \(name) \(position)"
  }
  public static let takeOutOfBloc = "take one out first"
  public static let whoAskedFor = "Taken out for"
  public static func adoptWithBrackets(_ id: String, _ count: Int) -> String {
    "\(id) has \(Label.openBrackets(count)). Adopt all the same?"
  }
  public static func hands(_ ids: [String]) -> String {
    "Hands for \(ids.joined(separator: ", "))"
  }
  public static func silenceUntil(_ id: String) -> String { "Silence on \(id) until" }
  public static let deadlineForm = "72h, 10:00 or 2026-05-18 10:00"
  public static func noDeadline(_ text: String) -> String {
    text.isEmpty
      ? "the silence needs a deadline: \(deadlineForm)"
      : "“\(text)” is no deadline: \(deadlineForm)"
  }
  public static func reopenBecause(_ id: String) -> String { "Reopen \(id), because" }
  public static func whoBreaks(_ id: String) -> String { "Who breaks the silence on \(id)" }
  public static func objectionOf(_ id: String, _ name: String) -> String {
    "\(name) objects to \(id), because"
  }
  public static func votes(_ name: String, _ place: Int, _ count: Int) -> String {
    "\(name), \(place) of \(count)"
  }
  public static let noVote = "no vote"
  public static func lost(_ counts: String) -> String { "\(counts): no majority" }
  public static let callAgain = "call the roll again"
  public static let nobodyVoted = "nobody voted, so nothing was adopted"

  // Standing
  public static func positionOf(_ id: String) -> String { "Position on \(id) of" }
  public static func positionFor(_ id: String, _ name: String) -> String { "\(name) on \(id)" }
  public static func positionText(_ id: String, _ name: String, _ value: String) -> String {
    "\(name) on \(id), \(value)"
  }
  public static func standsBehind(_ id: String) -> String { "Behind \(id) stands" }
  public static func standsFor(_ id: String, _ name: String, _ role: PartyRole?) -> String {
    role.map { "\(name) is \($0.label) of \(id)" } ?? "\(name) does not stand behind \(id) yet"
  }
  public static func standAs(_ role: PartyRole) -> String { "make it \(role.label)" }
  public static let standsNoMore = "stands behind it no more"
  public static func whoSupports(_ id: String) -> String { "Who supports \(id)" }
  public static func classify(_ id: String) -> String { "\(id), change" }
  public static let themeField = "theme"
  public static let addresseesField = "whom it asks"
  public static let principlesField = "principles"
  public static let verbField = "verb"
  public static func priority(_ label: String) -> String { "\(label) priority" }
  public static func makePart(_ label: String) -> String { "make it \(label)" }
  public static func theme(_ id: String) -> String { "Theme of \(id)" }
  public static func addressees(_ id: String) -> String { "\(id) asks" }
  public static func principles(_ id: String) -> String { "\(id) cites" }
  public static func verb(_ id: String) -> String { "Verb of \(id)" }

  // Merging, splitting, order
  public static func cannotMerge(_ id: String, _ state: String) -> String {
    "\(id) is \(state) and cannot be merged; f shows what can become of it"
  }
  public static func cannotSplit(_ id: String, _ state: String) -> String {
    "\(id) is \(state) and cannot be split; f shows what can become of it"
  }
  public static let nothingToMerge = "there is no other one that can be merged"
  public static func mergeWith(_ id: String) -> String { "Merge \(id) with" }
  public static func mergedText(_ ids: [String]) -> String { ids.joined(separator: " + ") }
  public static let mergeHelp = "one text for all of them; theirs stay readable"
  public static func part(_ id: String, _ number: Int) -> String { "\(id), part \(number)" }
  public static func splitHelp(_ count: Int) -> String {
    count == 0
      ? "Enter cuts at the caret: what stands before it is the first part"
      : "Enter cuts at the caret; at the end of the text it stores \(count + 1) parts"
  }
  public static let cutsNothing =
    "nothing stands before the caret: move it to where the text is cut"
  public static let firstOfTheme = "it is the first of its theme already"
  public static let lastOfTheme = "it is the last of its theme already"
  public static func placeInTheme(_ id: String, _ place: Int, _ count: Int) -> String {
    "\(id) is \(place) of \(count) of its theme"
  }
  public static func inNoDocument(_ id: String, _ state: String) -> String {
    "\(id) is \(state) and stands in no document"
  }

  // Action items
  public static let actionItem = "Action item"
  public static func actionHelp(_ from: String?) -> String {
    "a date at the end is its date: 2026-06-01" + (from.map { " · follows from \($0)" } ?? "")
  }
  public static func ownerOf(_ id: String) -> String { "Who does \(id)" }
  public static func whatBecame(_ id: String, _ text: String) -> String { "\(id) \(text)" }

  // Keys and overlays
  public static func supportInstead(_ id: String) -> String { "support \(id) instead" }
  public static func supportShort(_ id: String) -> String { "support \(id)" }
  public static func languageIs(_ code: String) -> String { "language: \(code)" }
  public static let cancelDraftKept = "cancel, draft is kept"
  public static let markNow = "mark, write later"
  public static let markShort = "mark"
  public static let noteKey = "note"
  public static func wordingOf(_ id: String) -> String { "wording of \(id)" }
  public static let nextStateKey = "state"
  public static let languageKey = "language"
  public static let positionKey = "position"
  public static let projectorKey = "large"
  public static let outcomeKey = "check"
  public static let moderatorKey = "moderator"
  public static let actionKey = "action"
  public static func fillIt(_ id: String) -> String { "fill \(id)" }
  public static func editIt(_ id: String) -> String { "edit \(id)" }
  public static func doneOrOpen(_ id: String) -> String { "\(id) done, open" }
  public static func historyTitle(_ id: String) -> String { "History of \(id)" }
  public static let compareWith = "compare with it"
  public static let checkTitle = "What the outcome lacks"
  public static let goThere = "go there"
  public static func mendedByModerator(_ what: String) -> String {
    "\(what): the moderator's console mends it, t then Enter · F goes there"
  }
}
