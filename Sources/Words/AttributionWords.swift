public import SessionState

/// What stands in place of a name where names are hidden (domain C-7).
public enum NameMask {
  /// In a text in Latin letters.
  public static let latin = "[name]"
  /// In an Arabic text.
  public static let arabic = "[اسم]"
}

extension GroupType {
  /// The kind of organisation, as it stands in place of the organisation's name: `National Society`.
  public func word(_ language: String) -> String {
    let words: (latin: String, arabic: String) =
      switch self {
      case .nationalSociety: ("National Society", "جمعية وطنية")
      case .ifrc: ("IFRC", "الاتحاد الدولي")
      case .icrc: ("ICRC", "اللجنة الدولية")
      case .state: ("State", "دولة")
      case .un: ("UN agency", "وكالة للأمم المتحدة")
      case .ngo: ("non-governmental organisation", "منظمة غير حكومية")
      case .media: ("media organisation", "مؤسسة إعلامية")
      case .academic: ("academic institution", "مؤسسة أكاديمية")
      case .other: ("organisation", "منظمة")
      }
    return language == "ar" ? words.arabic : words.latin
  }

  /// One of the kind, in place of who spoke (domain C-6): `a National Society`.
  public func oneOf(_ language: String) -> String {
    guard language != "ar" else { return word(language) }
    return switch self {
    case .ifrc, .icrc: "the \(word(language))"
    case .academic, .other: "an \(word(language))"
    case .nationalSociety, .state, .un, .ngo, .media: "a \(word(language))"
    }
  }

  /// Somebody without a group, in place of who spoke.
  public static func participant(_ language: String) -> String {
    language == "ar" ? "أحد المشاركين" : "a participant"
  }
}
