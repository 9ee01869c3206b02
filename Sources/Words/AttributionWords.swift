public import SessionState

/// What stands in place of a name where names are hidden (domain C-7).
public enum NameMask {
  /// In a text in Latin letters.
  public static let latin = "[name]"
  /// In an Arabic text.
  public static let arabic = "[اسم]"
}

extension Label {
  /// A person by the number on the badge, where there is no name to tell.
  public static func badgeNumber(
    _ number: Int, _ language: String = InterfaceLanguage.current.rawValue
  ) -> String {
    language == "ar" ? "رقم \(number)" : "number \(number)"
  }
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

  /// The kind as a short name: `NS`.
  public var short: String {
    switch self {
    case .nationalSociety: "NS"
    case .ifrc: "IFRC"
    case .icrc: "ICRC"
    case .state: "State"
    case .un: "UN"
    case .ngo: "NGO"
    case .media: "media"
    case .academic: "academic"
    case .other: "other"
    }
  }

  /// Any organisation, where not even its kind is told.
  public static func delegation(_ language: String) -> String {
    language == "ar" ? "وفد" : "delegation"
  }

  /// Somebody without a group, in place of who spoke.
  public static func participant(_ language: String) -> String {
    language == "ar" ? "أحد المشاركين" : "a participant"
  }
}
