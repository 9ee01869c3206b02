/// Short words of the screens that belong to no value of the session.
public enum Label {
  // The clock (domain A-30)
  public static let floorFree = "FLOOR FREE"
  public static let suspended = "SUSPENDED"
  public static let breakTime = "BREAK"
  public static func breakEnds(_ time: String) -> String { "ends \(time)" }
  public static let running = "OK"
  public static let halfMinute = "30 S"
  public static let stop = "STOP"
  public static let over = "OVER"
  public static let paused = "PAUSED"
  public static let interrupted = "INTERRUPTED"
  public static let pointOfOrder = "POINT OF ORDER"
  public static let technical = "TECHNICAL"
  public static func minutesLeft(_ count: Int) -> String { "\(count) MIN" }
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
  public static func lateShort(_ minutes: Int) -> String { "+\(TimeText.change(minutes)) min" }
  public static let notToday = "not its day"

  public static func early(_ minutes: Int) -> String { "\(minutes) min early" }
  public static let onTime = "on time"
  public static func ofMinutes(_ used: Int, _ planned: Int) -> String {
    "\(used) of \(planned) min"
  }
  public static func plannedEnd(_ time: String) -> String { "planned end \(time)" }
  public static func expectedEnd(_ time: String) -> String { "expected \(time)" }
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
  public static let advice = "advice: arrival"
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
    count == 1 ? "1 mark to fill" : "\(count) marks to fill"
  }
  public static let toFill = "to fill"
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

  // The message row
  public static func saved(_ count: Int) -> String { "saved · \(count) events" }
  public static let saving = "saving…"

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
