public import SessionState

// Words for values that the record holds as one English word: English shows the word itself.

extension MotionSide {
  /// `for`, `against`.
  public var word: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .for: "تأييد"
    case .against: "معارضة"
    }
  }
}

extension MotionResult {
  /// What became of a motion.
  public var word: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .adopted: "معتمد"
    case .rejected: "مرفوض"
    case .withdrawn: "مسحوب"
    }
  }
}

extension Ruling {
  /// How a point of order was ruled on.
  public var word: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .accepted: "مقبولة"
    case .rejected: "مرفوضة"
    case .noted: "أُحيط بها علمًا"
    }
  }
}

extension ItemKind {
  /// What an item of the agenda is.
  var word: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .opening: "افتتاح"
    case .presentation: "عرض"
    case .panel: "حلقة نقاش"
    case .roundtable: "مائدة مستديرة"
    case .adoption: "اعتماد"
    case .break: "استراحة"
    case .closing: "اختتام"
    }
  }
}

extension StatisticsAttribute {
  /// What a table is by, as the head of its last column.
  var word: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .participant: "المشارك"
    case .group: "الوفد"
    case .type: "النوع"
    case .role: "الدور"
    case .language: "اللغة"
    case .item: "البند"
    }
  }
}

extension RecommendationChange.Field {
  /// What of a recommendation was changed.
  var word: String { say(rawValue, arabic) }

  private var arabic: String {
    switch self {
    case .theme: "الموضوع"
    case .addressees: "الموجهة إليهم"
    case .principles: "المبادئ"
    case .verb: "الفعل"
    case .priority: "الأولوية"
    case .part: "الجزء"
    case .number: "الرقم"
    }
  }
}
