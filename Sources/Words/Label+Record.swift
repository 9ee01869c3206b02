public import SessionState

/// Short words of the rapporteur's console.
extension Label {
  public static func consoleOf(_ role: Role) -> String {
    say("The \(role.label)'s console", "لوحة \(role.label)")
  }
  public static var toWrite: String { say("TO WRITE", "للكتابة") }
  public static var notesTitle: String { say("NOTES", "الملاحظات") }
  public static var actionsTitle: String { say("ACTION ITEMS", "إجراءات المتابعة") }
  public static var similar: String { say("SIMILAR", "مشابهة") }
  public static var changed: String { say("CHANGED", "تغيّر") }
  public static var positions: String { say("POSITIONS", "المواقف") }
  public static var outcomeCheck: String { say("OUTCOME CHECK", "فحص الوثيقة الختامية") }
  public static var nothingToWrite: String { say("nothing to write", "لا شيء للكتابة") }
  public static var noNotes: String { say("no notes yet", "لا ملاحظات بعد") }
  public static var noActions: String { say("none yet", "لا شيء بعد") }
  public static func marks(_ count: Int) -> String {
    say(Counted.english(count, "mark", "marks"), ArabicNoun.marks(count))
  }
  public static func marksToWrite(_ count: Int) -> String { marksToFill(count) }
  public static func openOf(_ open: Int, _ count: Int) -> String {
    say("\(open) open of \(count)", "\(open) مفتوحة من \(count)")
  }
  /// The language of a text that has no place in its row.
  public static func languageTag(_ code: String) -> String { "(\(code))" }
  public static func words(_ count: Int) -> String {
    say(Counted.english(count, "word", "words"), ArabicNoun.words(count))
  }
  public static func revision(_ number: Int) -> String {
    say("revision \(number)", "الصيغة \(number)")
  }
  public static func revisions(_ old: Int, _ new: Int) -> String {
    say("revision \(old) → \(new)", "الصيغة \(old) ← \(new)")
  }
  public static func changedIn(_ revision: Int, _ who: String?) -> String {
    say(
      "changed in revision \(revision)" + (who.map { " by \($0)" } ?? ""),
      "عُدّلت في الصيغة \(revision)" + (who.map { " باقتراح \($0)" } ?? ""))
  }
  public static func firstWording(_ language: String) -> String {
    say(
      "the first text in \(languageName(language))",
      "أول نص \(ArabicParticle.with(languageName(language)))")
  }
  public static func withSponsors(_ names: String) -> String { say("with \(names)", "مع \(names)") }
  public static func supportedBy(_ names: String) -> String {
    say("supported by \(names)", "بتأييد \(names)")
  }
  public static func itemAndTime(_ number: String, _ time: String) -> String {
    say("item \(number), \(time)", "البند \(number)، \(time)")
  }
  public static func mergedFrom(_ ids: [String]) -> String {
    say("made of " + ids.joined(separator: ", "), "مكونة من " + ids.joined(separator: "، "))
  }
  public static func mergedInto(_ id: String) -> String {
    say("merged into \(id)", "دُمجت في \(id)")
  }
  public static func splitFrom(_ id: String) -> String {
    say("cut out of \(id)", "اقتُطعت من \(id)")
  }
  public static func splitInto(_ ids: [String]) -> String {
    say("split into " + ids.joined(separator: ", "), "قُسّمت إلى " + ids.joined(separator: "، "))
  }
  public static func asks(_ whom: String) -> String { say("asks \(whom)", "تطلب من \(whom)") }
  public static func silenceUntil(_ time: String) -> String {
    say("in silence until \(time)", "إجراء الصمت حتى \(time)")
  }
  public static func silenceBroken(_ time: String?, _ name: String, _ reason: String?) -> String {
    let at = time.map { " \($0)" } ?? ""
    let why = reason.map { ": \($0)" } ?? ""
    return say("silence broken\(at) by \(name)\(why)", "قطع \(name) الصمت\(at)\(why)")
  }
  public static func stateChange(_ from: String, _ to: String) -> String {
    say("\(from) → \(to)", "\(from) ← \(to)")
  }
  public static func moreBelow(_ count: Int) -> String { say("↓ \(count) more", "↓ \(count) أخرى") }
  public static func moreAbove(_ count: Int) -> String { say("↑ \(count) more", "↑ \(count) أخرى") }
  public static var adoptedOne: String { say("adopted", "معتمدة") }
  public static func whileSpoke(_ name: String) -> String {
    say("while \(name) spoke", "أثناء مداخلة \(name)")
  }
  public static var enterReadsAll: String {
    say("… Enter reads all of it", "… Enter لقراءته كاملًا")
  }
  public static func gaps(_ count: Int) -> String {
    count == 0
      ? say("nothing is missing", "لا ينقص شيء")
      : say(
        Counted.english(count, "thing", "things") + " to look at",
        "يحتاج إلى مراجعة: " + ArabicNoun.things(count))
  }
}
