public import SessionState

// What narrow screens and sentences say in fewer words.

extension Phrase {
  /// `end without ruling`, where there is no room for the reason.
  public static var endUnruled: String { say("end", "إنهاء") }
}

extension Voices.Verdict {
  /// The verdict with its sign in few words; empty where the share is fair.
  public var shortLabel: String {
    switch self {
    case .fair: ""
    case .overTwice: say("▲ over twice", "▲ فوق الضعف")
    case .underHalf: say("▽ under half", "▽ دون النصف")
    case .notHeard: say("○ not heard", "○ لم يُسمع")
    }
  }
}

extension Attribution {
  /// The level among the words of a sentence; nil on the record, which needs no word (domain A-37).
  public var inSentence: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: say("not for attribution", "دون نسب")
    case .chathamHouse: say("Chatham House Rule", "قاعدة تشاتام هاوس")
    case .closed: say("closed meeting", "جلسة مغلقة")
    }
  }
}
