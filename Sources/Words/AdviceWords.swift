public import SessionState

extension AdviceRule {
  /// The rule in words.
  public var label: String {
    switch self {
    case .arrival: say("arrival", "ترتيب الطلب")
    case .firstTimeFirst: say("first time first", "من لم يتكلم أولًا")
    case .leastTimeFirst: say("least time first", "الأقل وقتًا أولًا")
    case .alternateGroups: say("alternate groups", "تناوب الوفود")
    case .balance(let attribute): say("balance: \(attribute.label)", "توازن: \(attribute.label)")
    }
  }
}

extension VoiceAttribute {
  /// The attribute in words, after "by".
  public var label: String {
    switch self {
    case .group: say(rawValue, "الوفد")
    case .type: say("type of organisation", "نوع المنظمة")
    case .role: say(rawValue, "الصفة")
    case .language: say(rawValue, "اللغة")
    }
  }
}

extension Scope {
  /// The scope in words.
  public var label: String {
    switch self {
    case .item: say(rawValue, "البند")
    case .day: say(rawValue, "اليوم")
    case .session: say(rawValue, "الجلسة")
    }
  }
}

extension AdviceReason {
  /// Why the rule calls somebody, the weightiest first; rows show as many as they have room for (domain A-6).
  public func parts(in session: Session) -> [String] {
    let name = session.label(of: side)
    let (time, seats) = (Share.percent(ofTime), Share.percent(ofSeats))
    let share = say("\(time) of time, \(seats) of seats", "\(time) من الوقت، \(seats) من المقاعد")
    let minutes = max(1, waited / 60_000)
    let waits = say("waiting \(minutes) min", "ينتظر منذ \(minutes) د")
    let isWaitingLong = waited >= 60_000
    let tail = isWaitingLong ? [waits] : []
    switch rule {
    case .arrival: return tail
    case .firstTimeFirst where turns == 0: return [say("first time", "أول مرة"), share] + tail
    case .firstTimeFirst: return [say("all waiting were heard", "سُمع كل المنتظرين"), share] + tail
    case .leastTimeFirst:
      let own =
        session.settings.adviceBy == .group
        ? say("\(name) spoke the least of those waiting", "\(name) الأقل كلامًا بين المنتظرين")
        : say(
          "\(TimeText.minutes(speech)) so far, the least",
          "\(TimeText.minutes(speech)) حتى الآن، وهو الأقل")
      return [own, share] + tail
    case .alternateGroups:
      let last = lastGroup.flatMap { session.groups[$0]?.short }
      let why =
        last.map { last in say("another group than \(last)", "وفد غير \(last)") }
        ?? say("no group has spoken yet", "لم يتكلم أي وفد بعد")
      return [why, share] + tail
    case .balance: return [say("\(name) has \(share)", "\(name): \(share)")] + tail
    }
  }
}

/// Shares as people read them.
public enum Share {
  /// A share in whole per cent, `4 %`.
  public static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}

extension Session {
  /// A side of the voices as rows name it.
  public func label(of side: VoiceSide) -> String {
    switch side {
    case .group(let id): id.flatMap { groups[$0]?.short } ?? say("no group", "دون وفد")
    case .type(let type): type?.label ?? say("no group", "دون وفد")
    case .role(let role): role.label
    case .language(let code): Label.languageName(code)
    }
  }
}

extension GroupType {
  /// The type in words.
  public var label: String {
    switch self {
    case .nationalSociety: say("National Societies", "الجمعيات الوطنية")
    case .ifrc: say("IFRC", "الاتحاد الدولي")
    case .icrc: say("ICRC", "اللجنة الدولية")
    case .state: say("States", "الدول")
    case .un: say("UN", "الأمم المتحدة")
    case .ngo: say("NGOs", "منظمات غير حكومية")
    case .media: say("media", "الإعلام")
    case .academic: say("academic", "أكاديمية")
    case .other: say("other", "أخرى")
    }
  }
}

extension Voices.Verdict {
  /// The verdict in words, with its sign; empty where the share is fair.
  public var label: String {
    switch self {
    case .fair: ""
    case .overTwice: say("▲ over twice its share", "▲ فوق ضعف حصته")
    case .underHalf: say("▽ under half its share", "▽ دون نصف حصته")
    case .notHeard: say("○ not heard", "○ لم يُسمع")
    }
  }
}
