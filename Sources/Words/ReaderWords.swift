public import SessionState

/// What a screen reader is told beside what stands on the screen (domain E-13).
public enum ReaderWords {
  /// A selected row as it is said: signs become words or go.
  public static func row(_ text: String) -> String {
    text.split(separator: " ").compactMap { word(String($0)) }.joined(separator: " ")
  }

  private static func word(_ part: String) -> String? {
    switch part {
    case "»": say("next:", "التالي:")
    case "▶": say("now:", "الآن:")
    case "◆": say("fixed:", "ثابت:")
    case "✓": say("done:", "تم:")
    case "×": say("over:", "انتهى:")
    case "!": say("point of order:", "نقطة نظام:")
    case "↳", "«", "·", "○", "▲", "△", "▽", "□": nil
    default: part
    }
  }

  /// A length as it is said: `3 minutes`, `2 minutes 30 seconds`.
  public static func length(_ length: Milliseconds) -> String {
    let seconds = max(0, length) / 1000
    let parts = [
      seconds >= 60 ? minutes(seconds / 60) : nil,
      seconds % 60 > 0 || seconds == 0 ? self.seconds(seconds % 60) : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: say(" ", " و"))
  }

  private static func minutes(_ count: Int) -> String {
    say(
      Counted.english(count, "minute", "minutes"),
      Counted.arabic(
        count, one: "دقيقة واحدة", two: "دقيقتان", few: "دقائق", many: "دقيقة", hundred: "دقيقة"))
  }

  private static func seconds(_ count: Int) -> String {
    say(
      Counted.english(count, "second", "seconds"),
      Counted.arabic(
        count, one: "ثانية واحدة", two: "ثانيتان", few: "ثوان", many: "ثانية", hundred: "ثانية"))
  }
}

/// What happened on the floor, for who listens.
public enum ReaderNews: Hashable, Sendable {
  /// Somebody has it, for a time; nil without an end.
  case floorGiven(String, Milliseconds?)
  /// Nobody has it.
  case floorFree
  /// So much of the time is left.
  case left(Milliseconds)
  /// Nothing is left of it.
  case timeOver

  /// Whether it is the clock's alone, told by no event.
  public var isOfClock: Bool {
    switch self {
    case .left, .timeOver: true
    case .floorGiven, .floorFree: false
    }
  }

  /// The sentence, without a point at its end.
  public var sentence: String {
    switch self {
    case .floorGiven(let name, let time):
      let time = time.map { ReaderWords.length($0) }
      return say(
        "\(name) has the floor" + (time.map { ", \($0)" } ?? ""),
        "الكلمة \(ArabicParticle.to(name))" + (time.map { "، \($0)" } ?? ""))
    case .floorFree: return say("the floor is free", "لا متكلم الآن")
    case .left(let time):
      let time = ReaderWords.length(time)
      return say("\(time) left", "الوقت المتبقي: \(time)")
    case .timeOver: return say("time is over", "انتهى الوقت")
    }
  }
}
