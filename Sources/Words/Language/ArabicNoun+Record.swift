/// Nouns of the screens and of the record.
extension ArabicNoun {
  static let characters = ArabicNoun("حرف واحد", "حرفان", "أحرف", "حرفًا", "حرف")
  static let entries = ArabicNoun("مُدخل واحد", "مُدخلان", "مُدخلات", "مُدخلًا", "مُدخل")
  static let items = ArabicNoun("بند واحد", "بندان", "بنود", "بندًا", "بند")
  static let marks = ArabicNoun("علامة واحدة", "علامتان", "علامات", "علامة", "علامة")
  static let notes = ArabicNoun("ملاحظة واحدة", "ملاحظتان", "ملاحظات", "ملاحظة", "ملاحظة")
  static let parts = ArabicNoun("جزء واحد", "جزءان", "أجزاء", "جزءًا", "جزء")
  static let pictures = ArabicNoun("صورة واحدة", "صورتان", "صور", "صورة", "صورة")
  static let words = ArabicNoun("كلمة واحدة", "كلمتان", "كلمات", "كلمة", "كلمة")
}
