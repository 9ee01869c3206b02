/// A noun of the catalogue as Arabic bends it after numbers (domain D-10): `ArabicNoun.lines(3)` is `3 أسطر`.
struct ArabicNoun {
  private let one, two, few, many, hundred: String

  init(_ one: String, _ two: String, _ few: String, _ many: String, _ hundred: String) {
    (self.one, self.two, self.few, self.many, self.hundred) = (one, two, few, many, hundred)
  }

  /// The number with its noun, as the subject of a sentence.
  func callAsFunction(_ count: Int) -> String {
    Counted.arabic(count, one: one, two: two, few: few, many: many, hundred: hundred)
  }

  /// The number with its noun after a verb or a preposition, where the dual ends otherwise.
  func after(_ count: Int) -> String {
    let dual = two.hasSuffix("ان") ? two.dropLast(2) + "ين" : two
    return Counted.arabic(count, one: one, two: dual, few: few, many: many, hundred: hundred)
  }

  static let actions = ArabicNoun(
    "إجراء متابعة واحد", "إجراءا متابعة", "إجراءات متابعة", "إجراء متابعة", "إجراء متابعة")
  static let answers = ArabicNoun("إجابة واحدة", "إجابتان", "إجابات", "إجابة", "إجابة")
  static let brackets = ArabicNoun(
    "قوس مفتوح واحد", "قوسان مفتوحان", "أقواس مفتوحة", "قوسًا مفتوحًا", "قوس مفتوح")
  static let cells = ArabicNoun("خلية واحدة", "خليتان", "خلايا", "خلية", "خلية")
  static let days = ArabicNoun("يوم واحد", "يومان", "أيام", "يومًا", "يوم")
  static let events = ArabicNoun("حدث واحد", "حدثان", "أحداث", "حدثًا", "حدث")
  static let groups = ArabicNoun("وفد واحد", "وفدان", "وفود", "وفدًا", "وفد")
  static let lines = ArabicNoun("سطر واحد", "سطران", "أسطر", "سطرًا", "سطر")
  static let minutes = ArabicNoun("دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة")
  static let names = ArabicNoun("اسم واحد", "اسمان", "أسماء", "اسمًا", "اسم")
  static let otherGroups = ArabicNoun(
    "وفد آخر", "وفدان آخران", "وفود أخرى", "وفدًا آخر", "وفد آخر")
  static let others = ArabicNoun("أخرى واحدة", "أخريان", "أخرى", "أخرى", "أخرى")
  static let people = ArabicNoun("شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص")
  static let points = ArabicNoun(
    "نقطة نظام واحدة", "نقطتا نظام", "نقاط نظام", "نقطة نظام", "نقطة نظام")
  static let problems = ArabicNoun("مشكلة واحدة", "مشكلتان", "مشاكل", "مشكلة", "مشكلة")
  static let questions = ArabicNoun("سؤال واحد", "سؤالان", "أسئلة", "سؤالًا", "سؤال")
  static let recommendations = ArabicNoun("توصية واحدة", "توصيتان", "توصيات", "توصية", "توصية")
  static let replies = ArabicNoun("رد واحد", "ردان", "ردود", "ردًا", "رد")
  static let requests = ArabicNoun("طلب واحد", "طلبان", "طلبات", "طلبًا", "طلب")
  static let responses = ArabicNoun(
    "رد مباشر واحد", "ردان مباشران", "ردود مباشرة", "ردًا مباشرًا", "رد مباشر")
  static let settings = ArabicNoun("إعداد واحد", "إعدادان", "إعدادات", "إعدادًا", "إعداد")
  static let speakers = ArabicNoun("متكلم واحد", "متكلمان", "متكلمين", "متكلمًا", "متكلم")
  static let technical = ArabicNoun(
    "مسألة تقنية واحدة", "مسألتان تقنيتان", "مسائل تقنية", "مسألة تقنية", "مسألة تقنية")
  static let texts = ArabicNoun("نص واحد", "نصان", "نصوص", "نصًا", "نص")
  static let things = ArabicNoun("أمر واحد", "أمران", "أمور", "أمرًا", "أمر")
  static let turns = ArabicNoun("مداخلة واحدة", "مداخلتان", "مداخلات", "مداخلة", "مداخلة")
  static let votes = ArabicNoun("صوت واحد", "صوتان", "أصوات", "صوتًا", "صوت")
}
