/// The lists that an outcome is sorted and worded by, as a session begins with them; settings change them.
public enum OutcomeTerms {
  /// Themes (domain B-15).
  public static let themes: [TextByLanguage] = [
    ["en": "humanitarian principles", "ar": "المبادئ الإنسانية"],
    ["en": "unified voice in diplomatic forums", "ar": "صوت موحد في المحافل الدبلوماسية"],
    ["en": "preventive diplomacy", "ar": "الدبلوماسية الوقائية"],
    ["en": "dialogue and peace conferences", "ar": "الحوار ومؤتمرات السلام"],
    ["en": "role of the media", "ar": "دور وسائل الإعلام"],
    ["en": "protection of humanitarian workers", "ar": "حماية العاملين في المجال الإنساني"],
    ["en": "Universal Charter", "ar": "الميثاق العالمي"],
    ["en": "training and capacity", "ar": "التدريب وبناء القدرات"],
  ]

  /// Addressees (domain B-14).
  public static let addressees: [TextByLanguage] = [
    ["en": "National Societies", "ar": "الجمعيات الوطنية"],
    ["en": "IFRC", "ar": "الاتحاد الدولي"],
    ["en": "ICRC", "ar": "اللجنة الدولية"],
    ["en": "States and embassies", "ar": "الدول والسفارات"],
    ["en": "UN agencies", "ar": "وكالات الأمم المتحدة"],
    ["en": "donors", "ar": "الجهات المانحة"],
    ["en": "media", "ar": "وسائل الإعلام"],
    ["en": "organisers", "ar": "الجهات المنظمة"],
  ]

  /// English operative verbs from strong to weak (domain B.1, B-13).
  public static let verbsEnglish = [
    "decides", "urges", "calls upon", "requests", "invites", "recommends", "encourages",
    "reaffirms", "emphasizes", "welcomes", "takes note", "notes",
  ]

  /// Arabic operative verbs from strong to weak (domain B.1, B-13).
  public static let verbsArabic = [
    "يقرر", "يحث", "يدعو", "يهيب بـ", "يطلب", "يوصي", "يشجع", "يؤكد من جديد", "يشدد على", "يرحب",
    "يحيط علما",
  ]

  /// At most so many entries in a list.
  static let limit = 60

  /// A list of terms as a setting holds it: `English | العربية; English`.
  static func text(_ terms: [TextByLanguage]) -> String {
    terms.map { term in
      [term["en"], term["ar"]].compactMap { $0 }.joined(separator: " | ")
    }.joined(separator: "; ")
  }

  /// Reads a list of terms; nil when an entry is empty or there are too many.
  static func terms(_ text: String) -> [TextByLanguage]? {
    var terms: [TextByLanguage] = []
    for entry in text.split(whereSeparator: { ";؛\n".contains($0) }) {
      var term = TextByLanguage([:])
      for half in entry.split(separator: "|").map({ String($0).trimmed }) where !half.isEmpty {
        let isArabic = half.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }
        term.texts[isArabic ? "ar" : "en"] = half
      }
      if term.texts.isEmpty { continue }
      terms.append(term)
    }
    return (1...limit).contains(terms.count) ? terms : nil
  }

  /// Reads a list of words, `urges, calls upon`; nil when it is empty or too long.
  static func words(_ text: String) -> [String]? {
    let words = text.split(whereSeparator: { ",،;؛\n".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    return (1...limit).contains(words.count) ? words : nil
  }
}
