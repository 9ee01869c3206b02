public import SessionState

/// Sentences of the consoles that belong to no event and no refusal.
public enum Phrase {
  public static func noSuchKey(_ key: String) -> String { "\(key) does nothing here · ? help" }
  public static let interruptAgain = "Ctrl-C again or :q to leave; nothing is lost"
  public static let pasteOutside = "pasted text was not used: open a prompt first, r or i or :"
  public static func pasteCut(_ count: Int) -> String {
    (count == 1 ? "1 character" : "\(count) characters")
      + " did not fit: a text has at most 16,384 bytes"
  }
  public static func isOpenAlready(_ title: String) -> String { "\(title) is open already" }
  public static let nothingSelected = "nothing is selected"
  public static let selectionGone = "what was selected is no longer there"
  public static func nextIsNow(_ name: String) -> String {
    "the list has just changed: \(name) is next now"
  }
  public static let noMark = "no mark is to be filled"
  public static let noRecommendation = "there is no recommendation yet: r captures one"
  public static let notARequest = "this is a planned turn, not a request"
  public static func notFound(_ text: String) -> String { "\(text) was not found here" }
  public static let onlyListMoves = "only requests move: 1 goes to the list"

  public static func takenBack(_ what: String) -> String { "taken back: \(what)" }
  public static func holdsAgain(_ what: String) -> String { "holds again: \(what)" }
  public static let whoFirst =
    "type a number or a part of the name first, or choose with the arrows"
  public static func absent(_ name: String) -> String {
    "\(name) has a planned turn. Mark as absent?"
  }

  // Questions
  public static func leave(
    clockOf name: String?, begun: [String], isKept: Bool, unsaved: Int = 0
  ) -> String {
    let waiting = unsaved == 0 ? nil : "\(unsaved) unsaved events go to a rescue file."
    let fate = isKept ? "kept for the next time" : "lost"
    let texts =
      begun.isEmpty
      ? nil : "What was begun is \(fate): \(begun.joined(separator: ", "))."
    let clock = name.map { "The clock of \($0) goes on." }
    return (["leave?"] + [waiting, texts, clock].compactMap { $0 }).joined(separator: " ")
  }
  public static let restore = "The file of this session was deleted or moved. Write it anew?"
  public static let nothingToRestore = "The file of this session is where it belongs."

  /// What another console did just before, by which a command lost its sense.
  public static func overtaken(_ refusal: String, by role: String, _ ago: String, _ event: String)
    -> String
  {
    "\(refusal) (\(role)'s console, \(ago) ago: \(event))"
  }

  public static let beginsRecommendation = "a recommendation"
  public static let beginsNote = "a note"
  public static func directLimit(_ name: String, _ limit: Int) -> String {
    "\(name) has had \(limit) of \(limit) direct responses. Add a statement?"
  }
  public static func withdraw(_ name: String) -> String { "withdraw \(name)?" }
  public static func leftover(_ count: Int) -> String {
    "\(count) still wait. What becomes of them?"
  }
  public static func closedList(_ time: String) -> String {
    "list closed \(time) · add although closed?"
  }
  public static let whichKind = "which kind?"
  public static func closeSession(_ marks: Int) -> String {
    let open =
      marks == 0
      ? "" : marks == 1 ? "1 mark is still to write; " : "\(marks) marks are still to write; "
    return open + "close the session for good? This cannot be undone."
  }
  public static func plannedLeft(_ count: Int) -> String {
    "\(count) planned \(count == 1 ? "speaker has" : "speakers have") not spoken. Go on?"
  }
  public static let chooseFirst = "choose whom with the arrows first; s gives the floor to the next"
  public static func noAnswer(_ key: String) -> String { "\(key) is no answer here" }
  public static let read = "read"
  public static let ruling = "ruling on the point of order"
  public static let yes = "yes"
  public static let no = "no"
  public static let carry = "carry to the next item in which people speak"
  public static let drop = "drop, not reached"

  public static func justGiven(_ name: String, _ next: String) -> String {
    "\(name) has just got the floor. On to \(next)?"
  }
  public static func appeal(_ name: String) -> String {
    "appeal against the ruling on the point of \(name)"
  }
  public static let upheld = "the ruling stands"
  public static let overturned = "the ruling falls"
  public static let appealAgainst = "appeal"
  public static let withCounts = "with counts"
  public static func countsOf(_ id: String, _ result: String) -> String { "\(id) \(result)" }
  public static let countsHelp = "for, against, abstained: 16 8 4"
  public static func noCounts(_ text: String) -> String {
    "\(text) is no count: write three numbers, 16 8 4"
  }
  public static func addAllTheSame(_ why: String) -> String { "\(why). Add all the same?" }
  public static let callToOrder = "call to order, because of"
  public static func callsToOrder(_ reason: String) -> String { "Call to order, \(reason)" }
  public static let whichMotion = "motion to"
  public static func motion(_ id: String, _ what: String) -> String { "\(id), motion to \(what)" }
  public static let secondedBy = "seconded by …"
  public static let spokeFor = "… spoke for it"
  public static let spokeAgainst = "… spoke against it"
  public static let anotherMotion = "another motion"
  public static func movesTo(_ what: String) -> String { "moves to \(what)" }
  public static func seconds(_ id: String) -> String { "seconds \(id)" }
  public static func speaksOn(_ id: String, _ side: String) -> String { "spoke \(side) \(id)" }
  public static func grantReply(_ name: String, _ nth: Int, _ limit: Int) -> String {
    "right of reply of \(name), \(nth) of \(limit)"
  }
  public static let grant = "grant"
  public static let grantAndGive = "grant, floor now"
  public static let refuse = "refuse"
  public static let anotherReply = "somebody else's"
  public static func closeList(_ names: [String]) -> String {
    names.isEmpty
      ? "close the list? Nobody is on it"
      : "close the list? Still on it: " + names.joined(separator: ", ")
  }
  public static let closeNow = "close now"
  public static let keepOpen = "keep it open"
  public static func closeIn(_ minutes: Int) -> String { "in \(minutes) min" }
  public static func last(_ name: String, _ others: [String]) -> String {
    let rest = others.isEmpty ? "" : "; not reached: " + others.joined(separator: ", ")
    return "\(name) as the last speaker? The list closes\(rest)."
  }

  // Prompts
  public static let addToList = "Add to the list"
  public static func giveTo(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst()
  }
  public static let recommendation = "Recommendation"
  public static func wording(_ id: String) -> String { "Wording of \(id)" }
  public static func note(_ kind: String) -> String {
    kind.prefix(1).uppercased() + kind.dropFirst()
  }
  public static func fill(_ id: String) -> String { "Fill \(id)" }
  public static func rulingText(_ ruling: String) -> String { "Ruling, \(ruling)" }
  public static let reopenReason = "Reopen, because"
  public static let search = "Search"
  public static let command = ":"
  public static let commandLine = "command line"
  public static let number = "no"
  public static func matches(_ count: Int, _ total: Int) -> String {
    "\(count) of \(total) match · a number, initials, a group or a part of the name, Latin or Arabic"
  }
  public static let nobodyMatches =
    "nobody matches · a number, initials, a group or a part of the name · Enter adds a new person"
  public static func nobodyHas(_ text: String) -> String { "nobody has \(text)" }
  public static let nobodyFound = "nobody matches · Esc shows everybody"
  public static func already(_ place: Int) -> String { "already number \(place) on the list" }
  public static let carriedAlready = "was carried and waits for the next item already"
  public static func willAdd(_ kind: String, _ time: String?, _ group: String, _ place: Int)
    -> String
  {
    let length = time.map { ", \($0)" } ?? ""
    return "\(kind)\(length), for \(group), as number \(place)"
  }
  public static func willInterrupt(_ kind: String, _ name: String) -> String {
    "\(kind) by \(name), at once; the speaker keeps the remaining time"
  }
  public static func takesWithIt(_ parts: [String]) -> String {
    "takes with it: " + parts.joined(separator: " · ")
  }
  public static func item(_ number: String) -> String { "item \(number)" }

  // Keys of prompts
  public static func addAs(_ kind: String) -> String { "add as \(kind)" }
  public static func kind(_ kind: String) -> String { "kind: \(kind)" }
  public static let choose = "choose"
  public static let cancel = "cancel"
  public static let cancelKept = "cancel, kept"
  public static let forGroup = "for a group"
  public static func storeAs(_ id: String) -> String { "store as \(id)" }
  public static let store = "store"
  public static let complete = "complete"
  public static let earlierLines = "earlier lines"
  public static let run = "carry out"
  public static let find = "find"
  public static let noteInstead = "as a note instead"
  public static let recommendationInstead = "as a recommendation instead"
  public static func addFor(_ label: String, _ group: String) -> String { "\(label), for \(group)" }
  public static let withWords = "with words"

  // Keys of the console
  public static func next(_ name: String) -> String { "next: \(name)" }
  public static let selected = "selected"
  public static let openItem = "open the item"
  public static let pause = "pause"
  public static let resume = "resume"
  public static func backTo(_ name: String, _ time: String) -> String { "back to \(name): \(time)" }
  public static let halfMinute = "30 s"
  public static let end = "end"
  public static let endWithoutRuling = "end without ruling"
  public static let rule = "ruling"
  public static let another = "another"
  public static let add = "add"
  public static let pointOfOrder = "point of order"
  public static let order = "order"
  public static let recommend = "recommend"
  public static let openList = "open the list"
  public static let undo = "undo"
  public static let help = "help"
  public static let nextItem = "next item"
  public static let openSession = "open the session"
  public static let goOn = "go on with the session"
  public static let back = "back"
  public static let commandsByName = "every command by name"
  public static let scroll = "scroll"
  public static let changeWording = "change the wording"

  // Voices, settings, card
  public static let voicesTitle = "Voices against the roster"
  public static let useRule = "use rule"
  public static func byAttribute(_ attribute: VoiceAttribute) -> String {
    "by: \(attribute.rawValue)"
  }
  public static func overScope(_ scope: Scope) -> String { "scope: \(scope.label)" }
  public static func ruleInUse(_ rule: AdviceRule, _ scope: Scope) -> String {
    "\(rule.label) says who is next, counted over the \(scope.label)"
  }
  public static let budget = "time of a group"
  public static let addThem = "add to list"
  public static func recovery(_ name: String, _ gap: String) -> String {
    "the machine went down while \(name) spoke, \(gap) ago. What becomes of that time?"
  }
  public static func recovery(_ name: String, nobodySince gap: String) -> String {
    "no console was open for \(gap) while \(name) spoke. What becomes of that time?"
  }
  public static let recoverCounted = "still speaking, it counts"
  public static func recoverPaused(_ time: String) -> String { "paused at \(time)" }
  public static func recoverEnded(_ time: String) -> String { "ended at \(time)" }
  public static func whichDay(_ day: Int) -> String { "day \(day) is over. Go on with" }
  public static func nextDay(_ day: Int) -> String { "day \(day)" }
  public static func sameDay(_ day: Int) -> String { "day \(day) still" }
  public static let leftoversTitle = "Left over"
  public static func takeAlong(_ count: Int) -> String {
    count == 1 ? "let 1 person wait again" : "let \(count) people wait again"
  }
  public static let newPerson = "New person"
  public static let newPersonHelp =
    "name, then a comma and the short name of the group; without a group, no comma"
  public static func noSuchGroup(_ groups: [String]) -> String {
    "there is no such group; there are " + groups.joined(separator: ", ")
  }
  public static let registerTitle = "Register"
  public static let presentOrAbsent = "present, absent"
  public static let rollCall = "roll call: yes, no"
  public static let recordRoll = "record the roll"
  public static let merge = "merge"
  public static let turnsTitle = "Turns taken"
  public static let correct = "correct"
  public static func whatWasWrong(_ id: String, _ name: String) -> String {
    "what was recorded wrongly of \(id), \(name)?"
  }
  public static let began = "when it began"
  public static let ended = "when it ended"
  public static let wasSomebodyElse = "who spoke"
  public static let wasAnotherKind = "what it was"
  public static let itemBegan = "when the item began"
  public static let landingTitle = "Landing"
  public static let landing = "landing"
  public static let endDayAt = "End the day at"
  public static let landingEndForm = "a time of day, 16:30"
  public static func noTimeOfDay(_ text: String) -> String {
    "\(text.isEmpty ? "nothing" : text) is no time of day: write it as 16:30"
  }
  public static let look = "look at it"
  public static let lookShort = "look"
  public static let lookAtOption = "look at an option"
  public static func apply(_ number: Int) -> String { "apply \(number)" }
  public static let anotherEndShort = "another end"
  public static let anotherEnd = "end at another time"
  public static let chooseForTalk = "choose for 2"
  public static func fixOrFree(_ isFixed: Bool) -> String { isFixed ? "free" : "fix" }
  public static let moveItem = "later, earlier"
  public static let move = "move"
  public static let addItem = "add after it"
  public static let skip = "skip"
  public static let takeOut = "take out"
  public static func isLast(_ name: String) -> String { "\(name) is the last of the day already" }
  public static func isFirst(_ name: String) -> String {
    "\(name) is the first of the day already"
  }
  public static func takeOut(_ name: String) -> String { "take \(name) out of the agenda?" }
  public static func onlyTheseAreCut(_ names: [String]) -> String {
    "2 cuts " + LandingWords.joined(names)
  }
  public static let talkIsCut = "nothing is chosen: 2 cuts what is discussion"
  public static let settingsTitle = "Settings of the session"
  public static let change = "change"
  public static let cardKeys = "the card is shown: x puts it away"

  // Help
  public static let helpTitle = "Help"
  public static let signs = "SIGNS"
  public static let dimKeys = "A dim key does nothing now."
}

extension Phrase {
  /// The signs of the screens and what they mean.
  public static let signMeanings: [(sign: String, meaning: String)] = [
    ("▶", "running now"), ("✓", "done, adopted"), ("»", "who s calls next"),
    ("!", "point of order, conflict"), ("↳", "direct response"), ("«", "right of reply"),
    ("║", "paused, interrupted"), ("×", "closed, dropped, withdrawn"), ("○  ·", "tabled, captured"),
    ("□", "to write"), ("◆", "fixed, never moves"), ("≈", "corrected afterwards"),
    ("▲  ▽", "above, below its share"), ("▲  △", "a text behind, a reservation"),
  ]
}
