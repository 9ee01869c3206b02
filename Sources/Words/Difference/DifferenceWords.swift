import SessionState

/// Words of the difference of two moments.
public enum DifferenceWords {
  /// The title of the panel.
  public static var title: String { say("What changed", "ما الذي تغير") }

  static var session: String { say("SESSION", "الجلسة") }
  static var agenda: String { say("AGENDA", "جدول الأعمال") }
  static var floor: String { say("FLOOR", "الكلمة") }
  static var list: String { say("SPEAKERS LIST", "قائمة المتكلمين") }
  static var turns: String { say("TURNS", "المداخلات") }
  static var order: String { say("ORDER", "النظام") }
  static var recommendations: String { say("RECOMMENDATIONS", "التوصيات") }
  static var record: String {
    say("NOTES, MARKS, ACTION ITEMS", "الملاحظات والعلامات وإجراءات المتابعة")
  }
  static var roster: String { say("PEOPLE", "المشاركون") }
  static var settings: String { say("SETTINGS", "الإعدادات") }

  /// The sentence where there is nothing to tell.
  public static var nothing: String {
    say("nothing changed between these two moments", "لم يتغير شيء بين هاتين اللحظتين")
  }
  /// The states were given the other way round.
  public static var swapped: String {
    say("told from the earlier moment to the later one", "مرويٌّ من اللحظة الأسبق إلى اللاحقة")
  }

  static func span(_ from: String, _ to: String) -> String {
    say("from \(from) to \(to)", "من \(from) إلى \(to)")
  }
  static func moment(_ time: String, event: Int) -> String {
    say("\(time) (event \(event))", "\(time) (الحدث \(event))")
  }
  static func before(_ now: String, _ before: String) -> String {
    say("\(now); before: \(before)", "\(now)؛ من قبل: \(before)")
  }
  static func change(_ old: String, _ new: String) -> String {
    say("\(old) → \(new)", "\(old) ← \(new)")
  }
  static func takenBack(_ what: String) -> String { say("\(what) taken back", "تراجع: \(what)") }
  static func nobody(_ text: String?) -> String { text ?? say("none", "لا شيء") }
  static var nobodyHasIt: String { say("nobody has the floor", "الكلمة متاحة") }
  static func has(_ name: String, _ state: Intervention.State?, _ allotted: Milliseconds?) -> String
  {
    let time = allotted.map { say(", ", "، ") + Label.allotted(TimeText.minutes($0)) } ?? ""
    return switch state {
    case .paused?: say("\(name) has the floor, paused\(time)", "الكلمة لدى \(name)، موقوفة\(time)")
    case .interrupted?: say("\(name) is interrupted\(time)", "قوطعت كلمة \(name)\(time)")
    case .ended?: say("\(name) has ended", "انتهت كلمة \(name)")
    case .speaking?, nil: say("\(name) speaks\(time)", "الكلمة لدى \(name)\(time)")
    }
  }
  static func waitsForReturn(_ name: String) -> String {
    say("\(name) waits to go on", "كلمة \(name) في انتظار الاستئناف")
  }

  /// How many turns of how many people, and how long they spoke.
  static func turnCount(_ turns: Int, _ people: Int, _ speech: Milliseconds) -> String {
    let time = TimeText.minutes(speech)
    return say(
      Counted.english(turns, "turn", "turns") + " of "
        + Counted.english(people, "person", "people") + ", \(time)",
      "\(ArabicNoun.turns(turns))، \(ArabicNoun.people(people))، \(time)")
  }
  static func spoke(_ name: String, _ speech: Milliseconds, _ turns: String) -> String {
    "\(name): " + listed([TimeText.minutes(speech), turns])
  }
  static func goesOn(_ turn: String) -> String { say("\(turn), not over", "\(turn)، لم تنته") }
  static func corrected(_ what: String) -> String { say("\(what) corrected", "تصويب: \(what)") }
  static func interruption(
    _ kind: String, _ name: String, of held: String?, _ parts: [String]
  ) -> String {
    say(
      "\(kind) of \(name)" + (held.map { ", interrupting \($0)" } ?? ""),
      "\(kind) من \(name)" + (held.map { "، قاطعت \($0)" } ?? ""))
      + (parts.isEmpty ? "" : ": " + listedApart(parts))
  }
  static func lasted(_ length: Milliseconds, isOver: Bool) -> String {
    let time = TimeText.minutes(length)
    return isOver
      ? say("lasted \(time)", "المدة \(time)")
      : goesOn(say("has lasted \(time)", "المدة حتى الآن \(time)"))
  }
  static func ruled(_ ruling: Ruling, _ text: String?) -> String {
    ruling.word + (text.map { say(", \"\($0)\"", "، \"\($0)\"") } ?? "")
  }
  static func appealed(_ by: String?, _ result: RulingAppealed.Result) -> String {
    say(
      "appeal" + (by.map { " by \($0)" } ?? "") + ": the ruling is \(result.label)",
      "طعن" + (by.map { " من \($0)" } ?? "") + ": القرار \(result.label)")
  }
  static func motion(_ text: String) -> String { say("motion \(text)", "الاقتراح \(text)") }
  static func revised(_ by: String?, at time: String) -> String {
    say(
      (by.map { "by \($0) " } ?? "") + "at \(time)", (by.map { "من \($0) " } ?? "") + "في \(time)")
  }

  static func cameOn(_ name: String, _ kind: String) -> String {
    say("came on: \(name), \(kind)", "طلب جديد: \(name)، \(kind)")
  }
  static func left(_ name: String, _ how: String) -> String {
    say("left: \(name), \(how)", "خروج من القائمة: \(name)، \(how)")
  }
  static func passed(_ name: String, _ kind: String, _ how: String) -> String {
    say("came and left: \(name), \(kind), \(how)", "دخول وخروج: \(name)، \(kind)، \(how)")
  }
  static func cameToTheFloor(_ name: String, _ kind: String) -> String {
    say("came on and has the floor: \(name), \(kind)", "طلب جديد وأُعطي الكلمة: \(name)، \(kind)")
  }
  static func askedAndSpoke(_ count: Int) -> String {
    say(
      count == 1 ? "1 person asked and spoke in between" : "\(count) asked and spoke in between",
      "طلبوا الكلمة وتكلموا في هذه الأثناء: \(count)")
  }
  static func how(_ state: Request.State?) -> String {
    switch state {
    case .speaking?: say("has the floor", "أُعطي الكلمة")
    case .done?: say("spoke", "أُلقيت الكلمة")
    case .withdrawn?: say("withdrawn", "سُحب الطلب")
    case .notReached?: say("not reached", "لم يصل إليه الدور")
    case .refused?: say("refused", "رُفض الطلب")
    case .waiting?, .carried?: say("waits", "في الانتظار")
    case nil: say("taken back", "تُراجع عنه")
    }
  }
  static func carried(_ name: String) -> String {
    say("carried to another item: \(name)", "نُقل إلى بند آخر: \(name)")
  }
  static func requestChanged(_ name: String, _ kind: String) -> String {
    say("request changed: \(name), \(kind)", "تغير الطلب: \(name)، \(kind)")
  }
  static func reordered(_ names: [String]) -> String {
    say("order changed by hand: ", "تغير الترتيب يدويًا: ") + names.joined(separator: " · ")
  }
  static var listClosed: String { say("list closed", "أُقفلت القائمة") }
  static var listOpened: String { say("list open again", "أُعيد فتح القائمة") }
  static func listCloses(_ time: String?) -> String {
    time.map { say("the list closes at \($0)", "تُقفل القائمة في \($0)") }
      ?? say("the list does not close by itself any more", "لم تعد القائمة تُقفل تلقائيًا")
  }
  static func refused(_ name: String, _ why: String) -> String {
    say("not added: \(name), \(why)", "لم يُضف: \(name)، \(why)")
  }

  static func fixed(_ isFixed: Bool) -> String {
    isFixed ? say("fixed", "موعده ثابت") : say("not fixed any more", "لم يعد موعده ثابتًا")
  }
  static var edited: String {
    say("kind, speakers or turns changed", "تغير النوع أو المتكلمون أو مدة المداخلات")
  }
  static func ownAttribution(_ level: Attribution?) -> String {
    say("attribution ", "الإسناد: ")
      + (level.map(attribution) ?? say("as in the session", "كما في الجلسة"))
  }
  static func attribution(_ level: Attribution) -> String {
    say(level.badge?.lowercased() ?? "on record", level.badge ?? "منسوب")
  }
  static func place(_ place: AgendaChange.Place, day: Bool) -> String {
    say(
      (day ? "day \(place.day), " : "") + "\(place.start), \(place.minutes) min",
      (day ? "اليوم \(place.day)، " : "") + "\(place.start)، \(place.minutes) د")
  }
  static func named(_ text: String) -> String { say("now called \(text)", "اسمه الآن \(text)") }
  static var added: String { say("added", "أُضيف") }
  static var changed: String { say("changed", "تغير") }
}
