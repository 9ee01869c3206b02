public import SessionState

extension RequestKind {
  /// The kind in words, as rows show it; at most 15 letters.
  public var label: String {
    switch self {
    case .pointOfOrder: say("point of order", "نقطة نظام")
    case .technical: say("technical", "مسألة تقنية")
    case .interposed: say("interposed", "سؤال اعتراضي")
    case .directResponse: say("direct response", "رد مباشر")
    case .clarification: say("clarification", "توضيح")
    case .statement: say("statement", "مداخلة")
    case .groupStatement: say("group statement", "كلمة وفد")
    case .question: say("question", "سؤال")
    case .rightOfReply: say("right of reply", "حق الرد")
    case .panel: say("planned turn", "كلمة مقررة")
    }
  }
}

extension Attribution {
  /// The level as the badge shows it; nil where none is shown (domain A-37).
  public var badge: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: say("NOT FOR ATTRIBUTION", "دون نسب")
    case .chathamHouse: say("CHATHAM HOUSE RULE", "قاعدة تشاتام هاوس")
    case .closed: say("CLOSED MEETING", "جلسة مغلقة")
    }
  }

  /// The badge for narrow screens.
  public var shortBadge: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: say("NO NAMES", "دون أسماء")
    case .chathamHouse: say("CHATHAM HOUSE", "تشاتام هاوس")
    case .closed: say("CLOSED", "مغلقة")
    }
  }
}

extension Attribution {
  /// The badge in three letters, for one line.
  public var tinyBadge: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: say("NFA", "بلا إسناد")
    case .chathamHouse: say("CHR", "تشاتام")
    case .closed: say("CLO", "مغلقة")
    }
  }
}

extension RecommendationState {
  /// The state in words.
  public var label: String {
    switch self {
    case .captured: say("captured", "مسجَّلة")
    case .tabled: say("tabled", "معروضة")
    case .deferred: say("deferred", "مؤجلة")
    case .adopted: say("adopted", "معتمدة")
    case .notAdopted: say("not adopted", "لم تُعتمد")
    case .withdrawn: say("withdrawn", "مسحوبة")
    case .merged: say("merged", "مدمجة")
    case .split: say("split", "مقسَّمة")
    case .inSilence: say("in silence", "قيد الصمت")
    }
  }

  /// The command that leads from another state to this one, for refusals; nil where there is none.
  func command(from state: RecommendationState) -> String? {
    switch self {
    case .tabled where state == .adopted || state == .notAdopted: "rec reopen"
    case .tabled: "rec table"
    case .adopted where state == .inSilence: "rec adopt --method silence"
    case .deferred: "rec defer"
    case .adopted: "rec adopt"
    case .notAdopted: "rec reject"
    case .withdrawn: "rec withdraw"
    case .merged: "rec merge"
    case .split: "rec split"
    case .inSilence: "rec silence"
    case .captured: nil
    }
  }
}

extension AdoptionMethod {
  /// The method in words.
  public var label: String {
    switch self {
    case .consensus: say("by consensus", "بتوافق الآراء")
    case .noObjection: say("without objection", "دون اعتراض")
    case .showOfHands: say("by show of hands", "برفع الأيدي")
    case .rollCall: say("by roll call", "بالمناداة بالأسماء")
    case .silence: say("by silence procedure", "بإجراء الصمت")
    case .chairRuling: say("by ruling of the chair", "بقرار من الرئاسة")
    }
  }
}

extension AgendaItem.State {
  /// The state in words.
  public var label: String {
    switch self {
    case .planned: say("not begun", "لم يبدأ")
    case .open: say("open", "مفتوح")
    case .suspended: say("put aside", "مُرجأ")
    case .closed: say("closed", "مغلق")
    case .skipped: say("skipped", "متجاوَز")
    case .removed: say("taken out", "محذوف")
    }
  }
}

extension Session.State {
  /// The state in words.
  public var label: String {
    switch self {
    case .draft: say("not open yet", "لم تُفتح بعد")
    case .open: say("open", "مفتوحة")
    case .suspended: say("suspended", "معلقة")
    case .closed: say("closed", "مغلقة")
    }
  }
}

extension Request.State {
  /// The state in words, after "the request".
  public var label: String {
    switch self {
    case .waiting: say("waits", "ينتظر")
    case .speaking: say("has the floor", "أُعطي الكلمة")
    case .done: say("has been called", "نودي عليه")
    case .withdrawn: say("was withdrawn", "سُحب")
    case .notReached: say("was not reached", "لم يُبلغ")
    case .refused: say("was refused", "رُفض")
    case .carried: say("waits for the next item", "ينتظر البند التالي")
    }
  }
}

extension Role {
  /// The role in words.
  public var label: String {
    switch self {
    case .moderator: say(rawValue, "مدير الجلسة")
    case .rapporteur: say(rawValue, "المقرر")
    case .staff: say(rawValue, "الأمانة")
    case .system: say(rawValue, "النظام")
    }
  }
}

extension ParticipantRole {
  /// The role in the meeting, in words.
  public var label: String {
    switch self {
    case .moderator: say(rawValue, "مدير")
    case .panellist: say(rawValue, "محاور")
    case .delegate: say(rawValue, "مندوب")
    case .observer: say(rawValue, "مراقب")
    case .secretariat: say(rawValue, "الأمانة")
    case .interpreter: say(rawValue, "مترجم")
    case .rapporteur: say(rawValue, "مقرر")
    }
  }
}

extension QuorumOf {
  /// So many of them, in Arabic.
  func arabic(_ count: Int) -> String {
    switch self {
    case .people: ArabicNoun.people(count)
    case .groups: ArabicNoun.groups(count)
    }
  }
}

extension ArgumentKind {
  /// What is expected, after "expected".
  var expectation: String {
    switch self {
    case .item:
      say(
        "an agenda item: A-3, its number or a part of its title",
        "بند من جدول الأعمال: A-3 أو رقمه أو جزء من عنوانه")
    case .participant:
      say(
        "a person: P-12, a number, or a part of the name or group",
        "شخص: P-12 أو رقم أو جزء من الاسم أو الوفد")
    case .group: say("a group: G-2 or its short name", "وفد: G-2 أو اسمه المختصر")
    case .request: say("a request: Q-5, or the person who waits", "طلب: Q-5 أو الشخص الذي ينتظر")
    case .recommendation: say("a recommendation: R-3", "توصية: R-3")
    case .mark: say("a mark: M-6", "علامة: M-6")
    case .motion: say("a motion: V-1", "اقتراح إجرائي: V-1")
    case .intervention: say("an intervention: I-41", "مداخلة: I-41")
    case .items: say("agenda items: A-7,A-8", "بنود من جدول الأعمال: A-7,A-8")
    case .slots:
      say("people, with minutes after a colon: 12:8,14", "أشخاص، مع الدقائق بعد نقطتين: 12:8,14")
    case .languages:
      say("language codes, the usual one first: ar,en", "رموز لغات، المعتادة أولًا: ar,en")
    case .note: say("a note: N-3", "ملاحظة: N-3")
    case .action: say("an action item: T-4", "إجراء متابعة: T-4")
    case .date: say("a date: 2026-06-01", "تاريخ: 2026-06-01")
    case .dateTime:
      say(
        "--in 72h, or --until 10:00, or --until \"2026-05-18 10:00\"",
        "--in 72h أو --until 10:00 أو --until \"2026-05-18 10:00\"")
    case .votes:
      say(
        "groups with their votes: QRCS:for,IFRC:abstain", "وفود مع أصواتها: QRCS:for,IFRC:abstain")
    case .theme: say("a theme in quotation marks, or none", "موضوع بين علامتي اقتباس، أو none")
    case .addressees:
      say(
        "whom it asks, in quotation marks: \"IFRC, donors\"",
        "الجهة المخاطَبة بين علامتي اقتباس: \"IFRC, donors\"")
    case .principles:
      say("principles: ", "المبادئ: ") + Principle.allCases.map(\.rawValue).joined(separator: ",")
    case .verb: say("an operative verb, or none", "فعل منطوق، أو none")
    case .party: say("people or groups: P-12,G-2", "أشخاص أو وفود: P-12,G-2")
    case .text: say("a text", "نص")
    case .command:
      say("a command, such as correct speaker I-41 12", "أمر، مثل correct speaker I-41 12")
    case .duration:
      say(
        "a length of time above 0, at most 24h: 90s, 2m or 1:30",
        "مدة أكبر من 0 ولا تتجاوز 24h: 90s أو 2m أو 1:30")
    case .count: say("a whole number", "عدد صحيح")
    case .minutes:
      say("minutes above 0, at most 1440: 3 or 1:30", "دقائق أكبر من 0 ولا تتجاوز 1440: 3 أو 1:30")
    case .time: say("a time of day: 12:30", "وقت من اليوم: 12:30")
    case .language: say("a language code: en, ar", "رمز لغة: en أو ar")
    case .floorTarget: say("next, a request or a person", "next أو طلب أو شخص")
    case .settingValue: say("a value", "قيمة")
    case .valueOf(let key): key.field.form.label
    case .choice(let words):
      say("one of " + words.joined(separator: ", "), "إحدى هذه: " + words.joined(separator: "، "))
    }
  }
}

/// The place of a number in a row: `1st`, `2nd`, `3rd`, `11th`; in Arabic the number, after a noun.
public func ordinal(_ number: Int) -> String {
  say(englishOrdinal(number), "\(number)")
}

private func englishOrdinal(_ number: Int) -> String {
  let ending =
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: "st"
    case (2, let rest) where rest != 12: "nd"
    case (3, let rest) where rest != 13: "rd"
    default: "th"
    }
  return "\(number)\(ending)"
}
