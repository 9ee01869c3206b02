public import SessionState

// What statistics say of their own.
extension DocumentWords {
  private func either(_ latin: String, _ arabic: String) -> String { isArabic ? arabic : latin }

  /// What somebody does in the meeting.
  public func role(_ role: ParticipantRole) -> String {
    guard isArabic else { return role.rawValue }
    return switch role {
    case .moderator: "رئاسة الجلسة"
    case .panellist: "محاور"
    case .delegate: "مندوب"
    case .observer: "مراقب"
    case .secretariat: "الأمانة"
    case .interpreter: "مترجم فوري"
    case .rapporteur: "مقرر"
    }
  }

  /// A language by its name.
  public func language(_ code: String) -> String {
    said { Label.languageName(code) }
  }

  /// What a table of statistics is by.
  public func by(_ attribute: StatisticsAttribute) -> String {
    switch attribute {
    case .participant: either("By participant", "حسب المشارك")
    case .group: either("By group", "حسب الوفد")
    case .type: either("By type of organisation", "حسب نوع المنظمة")
    case .role: either("By role", "حسب الدور")
    case .language: either("By language", "حسب اللغة")
    case .item: either("By agenda item", "حسب بند جدول الأعمال")
    }
  }

  /// That figures are totals only.
  public var totalsOnly: String {
    either(
      "Under the Chatham House Rule figures are totals only.",
      "في إطار قاعدة تشاتام هاوس تُعرض المجاميع فقط.")
  }

  /// That figures are by type of organisation and by item only.
  public var byTypeOnly: String {
    either(
      "Under this attribution level figures are by type of organisation and by item.",
      "في هذا المستوى من الإسناد تُعرض الأرقام حسب نوع المنظمة وحسب البند.")
  }

  /// That seats and names of those never heard are not told.
  public var noRoster: String {
    either(
      "Who was there is not told where a part of the session is under a stricter attribution level: no seats are counted, and nobody is named who was never heard.",
      "لا يُذكر الحاضرون حيث يخضع جزء من الجلسة لمستوى إسناد أشد: لا تُحسب المقاعد ولا يُسمى من لم يتحدث."
    )
  }

  /// That some spoke under a stricter level.
  public var toldTogether: String {
    either(
      "What was said under a stricter attribution level stands in the row of others; how many spoke and who was never heard is not told then.",
      "ما قيل في مستوى إسناد أشد يرد في صف الآخرين، ولا يُذكر حينئذ عدد المتكلمين ولا من لم يتحدثوا."
    )
  }
}
