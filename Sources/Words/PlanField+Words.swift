import SessionPlan

extension PlanField {
  /// What people call it.
  var noun: String {
    switch self {
    case .session: say(rawValue, "الجلسة")
    case .settings: say(rawValue, "الإعدادات")
    case .day: say(rawValue, "اليوم")
    case .item: say(rawValue, "البند")
    case .group: say(rawValue, "الوفد")
    case .participant: say(rawValue, "المشارك")
    case .code: say(rawValue, "رمز الجلسة")
    case .title: say(rawValue, "العنوان")
    case .place: say(rawValue, "المكان")
    case .timezone: say("time zone", "المنطقة الزمنية")
    case .languages: say(rawValue, "اللغات")
    case .attribution: say(rawValue, "الإسناد")
    case .roster: say(rawValue, "كشف الأسماء")
    case .prefix: say(rawValue, "البادئة")
    case .date: say(rawValue, "التاريخ")
    case .number: say(rawValue, "الرقم")
    case .kind: say(rawValue, "النوع")
    case .start: say(rawValue, "البداية")
    case .end: say(rawValue, "النهاية")
    case .minutes: say(rawValue, "الدقائق")
    case .turnMinutes: say("time of a turn", "مدة المداخلة")
    case .fixed: say(rawValue, "الموعد الثابت")
    case .slots: say(rawValue, "المتكلمون المقررون")
    case .speaker: say(rawValue, "المتكلم")
    case .short: say("short name", "الاسم المختصر")
    case .name: say(rawValue, "الاسم")
    case .type: say(rawValue, "نوع الوفد")
    case .role: say(rawValue, "الدور")
    case .language: say(rawValue, "اللغة")
    }
  }

  var nounWithArticle: String {
    say((noun.first.map("aeiou".contains) == true ? "an " : "a ") + noun, noun)
  }

  /// A value to write.
  var example: String {
    switch self {
    case .date: "2026-05-14"
    case .start, .end: "\"9:00\""
    case .minutes, .turnMinutes: "45"
    case .number: "12"
    case .short: "\"QRCS\""
    case .name: "\"Secretary-General\""
    case .speaker: "\"QRCS Secretary-General\""
    case .title: "\"Opening remarks\""
    case .code: "\"HDW-DOHA\""
    case .timezone: "\"Asia/Qatar\""
    case .language: "\"en\""
    case .languages: "[\"en\", \"ar\"]"
    case .fixed: "true"
    case .session, .settings, .day, .item, .group, .participant, .place, .attribution, .roster,
      .prefix,
      .kind,
      .slots, .type, .role:
      "\"…\""
    }
  }
}

extension PlanForm {
  var words: String {
    switch self {
    case .text: say("a text in quotes", "نص بين علامتي اقتباس")
    case .texts:
      say(
        "a text in quotes, or one for each language: { en = \"…\", ar = \"…\" }",
        "نص بين علامتي اقتباس، أو نص لكل لغة: { en = \"…\", ar = \"…\" }")
    case .listOfTexts: say("a list of texts: [\"en\", \"ar\"]", "قائمة نصوص: [\"en\", \"ar\"]")
    case .number: say("a number, such as 12", "رقم مثل 12")
    case .date: say("a date, such as 2026-05-14", "تاريخ مثل 2026-05-14")
    case .time: say("a time in quotes, such as \"9:00\"", "وقت بين علامتي اقتباس مثل \"9:00\"")
    case .duration:
      say(
        "a number of minutes, such as 45, or a text such as \"1h30\"",
        "عدد دقائق مثل 45، أو نص مثل \"1h30\"")
    case .yesOrNo: say("true or false", "true أو false")
    case .table: say("one table", "جدول واحد")
    case .listOfTables: say("a list of tables", "قائمة جداول")
    }
  }
}
