public import SessionState

/// Short words of the screens that belong to no value of the session.
public enum Label {
  // The clock (domain A-30)
  public static let floorFree = "FLOOR FREE"
  public static let suspended = "SUSPENDED"
  public static func suspendedSince(_ time: String, _ reason: String?) -> String {
    "suspended since \(time)" + (reason.map { ": \($0)" } ?? "")
  }
  public static let breakTime = "BREAK"
  public static func breakEnds(_ time: String) -> String { "ends \(time)" }
  public static let running = "OK"
  public static let stop = "STOP"
  public static let over = "OVER"
  public static let paused = "PAUSED"
  public static let interrupted = "INTERRUPTED"
  public static let pointOfOrder = "POINT OF ORDER"
  public static let technical = "TECHNICAL"
  public static let interpreted = "INTERPRETED"
  /// A warning of a minute or more, in ms: `2 MIN`, `1:30`.
  public static func minutesLeft(_ length: Milliseconds) -> String {
    length % 60_000 == 0 ? "\(length / 60_000) MIN" : TimeText.minutes(length) + " MIN"
  }
  public static func secondsLeft(_ count: Int) -> String { "\(count) S" }
  public static func allotted(_ time: String) -> String { "of \(time)" }

  // Panels
  public static let agenda = "AGENDA"
  public static let speakersList = "SPEAKERS LIST"
  public static let listShort = "LIST"
  public static let recommendations = "RECOMMENDATIONS"
  public static let motions = "MOTIONS"
  public static let callsToOrder = "CALLED TO ORDER"
  public static let budgets = "BUDGETS"
  public static let rollCall = "ROLL CALL"
  public static func grantedReply(_ ordinal: String) -> String { "granted, \(ordinal)" }
  public static func roll(_ present: Int, of total: Int, counted: Int, needed: Int?) -> String {
    let there = "\(present) of \(total) present"
    guard let needed else { return there }
    return there
      + (counted >= needed
        ? ", quorum of \(needed) reached" : ", no quorum: \(counted) of \(needed)")
  }
  public static let notHeardYet = "NOT HEARD YET"
  public static let then = "THEN"
  public static let nextSpeaker = "next"

  // Column heads of the list
  public static let kind = "kind"
  public static let waits = "waits"
  public static let turn = "turn"
  public static let language = "in"
  public static let group = "group"
  public static let name = "name"
  public static let note = "note"

  // Headers
  public static func day(_ number: Int) -> String { "Day \(number)" }
  /// From five hours on a delay is no delay but another day.
  public static func late(_ minutes: Int) -> String {
    minutes < 300 ? "\(minutes) min late" : notToday
  }
  public static func lateShort(_ minutes: Int) -> String {
    "+\(TimeText.change(minutes))" + (minutes < 100 ? " min" : "")
  }
  public static let notToday = "not its day"

  public static func early(_ minutes: Int) -> String { "\(minutes) min early" }
  public static let onTime = "on time"
  public static func ofMinutes(_ used: Int, _ planned: Int) -> String {
    "\(used) of \(planned) min"
  }
  public static func plannedEnd(_ time: String) -> String { "planned end \(time)" }
  public static func expectedEnd(_ time: String) -> String { "expected \(time)" }
  public static func minutes(_ count: Int) -> String { "\(count) min" }
  public static func minutesShort(_ count: Int) -> String { "\(count)m" }
  public static func ends(_ time: String) -> String { "ends \(time)" }
  /// Minutes while there are many, seconds in the last two.
  public static func untilThen(_ length: Milliseconds) -> String {
    if length <= 0 { return "now" }
    return length >= .minutes(2)
      ? "in \((length + 59_999) / 60_000) min" : "in \(TimeText.remaining(length))"
  }
  public static func breakIn(_ length: Milliseconds) -> String { "break \(untilThen(length))" }
  public static func cut(_ minutes: Int, of planned: Int, end: String) -> String {
    let cut = minutes < planned ? "cut to land" : "given to land"
    return "\(minutes) of \(planned) min" + (end.isEmpty ? "" : ", \(cut) at \(end)")
  }
  public static func dayEnds(_ time: String) -> String { "day ends \(time)" }
  public static func sessionState(_ label: String) -> String { "session \(label)" }
  public static let noItem = "no item open"
  public static func nextItem(_ name: String, _ time: String) -> String { "next: \(name), \(time)" }

  // The list
  public static func waiting(_ count: Int) -> String { "\(count) waiting" }
  public static func fit(_ count: Int) -> String { count == 1 ? "1 fits" : "\(count) fit" }
  public static let open = "open"
  public static func closedAt(_ time: String) -> String { "closed \(time)" }
  public static let stillAccepted = "still accepted: point of order, technical, right of reply"
  public static func carried(_ count: Int) -> String { "\(count) carried to the next item" }
  public static let nobodyWaits = "nobody waits"
  public static let planned = "planned"
  public static func plannedAbsent(_ count: Int) -> String { "\(count) planned absent" }
  public static func advice(_ rule: AdviceRule) -> String { "advice: \(rule.label)" }
  public static func closesIn(_ time: String) -> String { "closes in \(time)" }
  public static func round(_ number: Int, _ taken: Int, _ size: Int) -> String {
    taken >= size ? "round \(number) full" : "round \(number): \(taken) of \(size)"
  }
  // What was left over
  public static let notReachedPeople = "PEOPLE STILL TO BE HEARD"
  public static let openRecommendations = "RECOMMENDATIONS STILL OPEN"
  public static let openMarks = "MARKS TO WRITE"
  public static func unused(_ minutes: Int, day: Int) -> String {
    "day \(day): \(minutes) min of its time were not used"
  }

  // The register and the turns taken
  public static let register = "REGISTER"
  public static func present(_ count: Int, _ total: Int) -> String {
    "\(count) of \(total) present"
  }
  public static func quorum(_ counted: Int, _ needed: Int, of what: QuorumOf) -> String {
    counted >= needed
      ? "quorum of \(needed) \(what.rawValue) reached"
      : "no quorum: \(counted) of \(needed) \(what.rawValue)"
  }
  public static func rollCalled(_ time: String, _ present: Int) -> String {
    "roll called \(time), \(present) present"
  }
  public static let rollNotCalled = "the roll was not called yet"
  public static let role = "role"
  public static let languages = "speaks"
  public static let rank = "rank"
  public static let turnsTaken = "TURNS TAKEN"
  public static let thisItem = "this item"
  public static let allItems = "all items"
  public static let began = "began"
  public static let spoke = "spoke"
  public static let noTurns = "nobody has spoken yet"

  // Voices
  public static let share = "SHARE"
  public static let ofTime = "of time"
  public static let ofSeats = "of seats"
  public static let time = "time"
  public static let seats = "seats"
  public static let turns = "turns"
  public static let notHeard = "not heard"
  public static let whoNext = "WHO WOULD COME NEXT"
  public static let whoNextRemark = "the list itself never moves; a rule only moves »"
  public static let inUse = "in use"
  public static func ruleInUse(_ rule: AdviceRule, _ scope: Scope) -> String {
    "in use: \(rule.label), \(scope.label)"
  }
  public static func replies(_ count: Int) -> String { count == 1 ? "1 reply" : "\(count) replies" }
  public static func voicesScope(_ scope: Scope, day: Int, by attribute: VoiceAttribute) -> String {
    (scope == .day ? "day \(day)" : "this \(scope.label)") + " · by \(attribute.rawValue)"
  }
  public static func voicesSummary(
    heard: Int, of total: Int, firstFive: Double, isNet: Bool
  ) -> String {
    "\(heard) of \(total) people heard · first 5 speakers hold \(Share.percent(firstFive)) of the time"
      + " · interpreted speech counted \(isNet ? "net" : "with its interpretation")"
  }

  public static let motion = "motion to"
  public static let notDebated = "not debated"
  public static func sides(_ inFavour: Int, _ against: Int) -> String {
    "\(inFavour) for, \(against) against"
  }
  public static let replyGranted = "reply granted"
  public static func answersQuestions(_ count: Int) -> String {
    count == 1 ? "answers 1 question" : "answers \(count) questions"
  }
  public static let roundAnswer = "answer"
  public static let corrected = "corrected"
  public static func budgetLeft(_ time: String) -> String { "budget \(time)" }
  public static func budgetOver(_ time: String) -> String { "budget +\(time) over" }
  public static let answersSpeaker = "answers the speaker: before the list"
  public static let beforeTheList = "before the list"
  public static func afterRuling(_ name: String) -> String {
    "after the ruling, before \(name) resumes"
  }
  public static func kept(_ time: String, _ name: String) -> String { "\(time) kept for \(name)" }
  public static let afterTheRuling = "after the ruling"
  public static func inLanguage(_ name: String) -> String { "in \(name)" }
  public static func nthTime(_ ordinal: String) -> String { "\(ordinal) time" }
  public static func moreOf(_ count: Int) -> String { "and \(count) more" }
  public static func ofTotal(_ count: Int, _ total: Int) -> String { "\(count) of \(total)" }

  // The record
  public static func marksToFill(_ count: Int) -> String {
    count == 1 ? "1 mark to write" : "\(count) marks to write"
  }
  public static let toFill = "to write"
  public static let noRecommendations = "none yet"

  public static func notes(_ count: Int) -> String { count == 1 ? "1 note" : "\(count) notes" }
  public static func adopted(_ method: String, _ time: String) -> String {
    "adopted \(time), \(method)"
  }
  public static func counts(_ inFavour: Int, _ against: Int, _ abstain: Int) -> String {
    "\(inFavour) for, \(against) against, \(abstain) abstained"
  }
  public static let behind = "behind the original"
  public static let revisions = "REVISIONS"
  public static func by(_ names: String) -> String { "by \(names)" }
  public static func inItem(_ name: String) -> String { "item \(name)" }
  public static func openBrackets(_ count: Int) -> String {
    count == 1 ? "1 open bracket" : "\(count) open brackets"
  }

  public static let noOwner = "nobody named"
  public static let noDate = "no date"
  public static func stateOf(_ event: Int) -> String { "the state of event \(event)" }
  public static func finalNumber(_ number: Int) -> String { "number \(number)" }
  public static func until(_ time: String) -> String { "until \(time)" }
  public static func became(_ ids: [RecommendationID]) -> String {
    "became " + ids.map(\.description).joined(separator: ", ")
  }
  public static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }

  // After closing, and from elsewhere
  public static func amended(_ ids: String, event: String, actor: String? = nil) -> String {
    let parts = [ids, "(\(event))", actor.map { "(\($0))" } ?? ""]
    return "amended after closing: " + parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
  public static func unknownEvents(_ count: Int) -> String {
    count == 1
      ? "1 event of a newer version passed over" : "\(count) events of a newer version passed over"
  }

  // The message row
  public static func saved(_ count: Int) -> String { "saved · \(count) events" }
  public static let saving = "saving…"
  public static func unsaved(_ count: Int) -> String { "\(count) unsaved" }
  /// Who else has the session open.
  public static func alsoHere(_ others: String) -> String { "also open: \(others)" }

  /// A language's English name, for the codes a meeting of this kind uses; else the code.
  public static func languageName(_ code: String) -> String {
    switch code {
    case "ar": "Arabic"
    case "en": "English"
    case "fr": "French"
    case "es": "Spanish"
    case "ru": "Russian"
    case "zh": "Chinese"
    default: code
    }
  }
}
