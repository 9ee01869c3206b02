public import SessionState

extension DocumentWords {
  /// What a turn was.
  public func kind(_ kind: RequestKind) -> String {
    guard isArabic else { return kind.label }
    return switch kind {
    case .pointOfOrder: "نقطة نظام"
    case .technical: "مسألة فنية"
    case .interposed: "سؤال معترض"
    case .directResponse: "رد مباشر"
    case .clarification: "استيضاح"
    case .statement: "كلمة"
    case .groupStatement: "كلمة باسم وفد"
    case .question: "سؤال"
    case .rightOfReply: "حق الرد"
    case .panel: "مداخلة مقررة"
    }
  }

  /// How something was adopted.
  public func method(_ method: AdoptionMethod) -> String {
    guard isArabic else { return method.label }
    return switch method {
    case .consensus: "بتوافق الآراء"
    case .noObjection: "دون اعتراض"
    case .showOfHands: "برفع الأيدي"
    case .silence: "بالإجراء الصامت"
    case .rollCall: "بنداء الأسماء"
    case .chairRuling: "بقرار من رئاسة الجلسة"
    }
  }

  /// Where a recommendation stands.
  public func state(_ state: RecommendationState) -> String {
    guard isArabic else { return state.label }
    return switch state {
    case .captured: "مسجلة"
    case .tabled: "مطروحة"
    case .deferred: "مؤجلة"
    case .adopted: "معتمدة"
    case .notAdopted: "غير معتمدة"
    case .withdrawn: "مسحوبة"
    case .merged: "مدمجة"
    case .split: "مقسمة"
    case .inSilence: "قيد الإجراء الصامت"
    }
  }

  /// Where an item stands.
  public func state(_ state: AgendaItem.State) -> String {
    guard isArabic else { return state.label }
    return switch state {
    case .planned: "لم يبدأ"
    case .open: "مفتوح"
    case .suspended: "معلق"
    case .closed: "منتهٍ"
    case .skipped: "متجاوز"
    case .removed: "محذوف"
    }
  }

  /// What a note is.
  public func kind(_ kind: NoteKind) -> String {
    guard isArabic else { return kind.label }
    return switch kind {
    case .note: "ملاحظة"
    case .decision: "قرار"
    case .quote: "اقتباس"
    case .question: "سؤال"
    case .parkingLot: "مؤجل"
    }
  }

  /// A position on a text.
  public func position(_ value: PositionValue) -> String {
    guard isArabic else { return value.label }
    return switch value {
    case .support: "تأييد"
    case .noObjection: "لا اعتراض"
    case .reservation: "تحفظ"
    case .objection: "اعتراض"
    case .abstain: "امتناع"
    case .dissociate: "نأي بالنفس"
    }
  }

  /// Where an action item stands.
  public func state(_ state: ActionState) -> String {
    guard isArabic else { return state.label }
    return switch state {
    case .open: "مفتوح"
    case .done: "منجز"
    case .dropped: "متروك"
    }
  }

  /// How far what was said may be attributed, as the document says it; nil on record.
  public func badge(_ level: Attribution) -> String? {
    guard isArabic else { return level.badge }
    return switch level {
    case .onRecord: nil
    case .notForAttribution: "دون نسبة الأقوال"
    case .chathamHouse: "قاعدة تشاتام هاوس"
    case .closed: "جلسة مغلقة"
    }
  }

  /// What happened, for the course of the meeting.
  public func happened(_ event: Happening) -> String {
    switch event {
    case .began: isArabic ? "بداية" : "began"
    case .ended: isArabic ? "نهاية" : "ended"
    case .spoke: isArabic ? "الكلمة" : "floor"
    case .captured: isArabic ? "تسجيل" : "captured"
    case .revised: isArabic ? "تعديل" : "revised"
    case .amended: isArabic ? "تصويب بعد الاختتام" : "amended after closing"
    case .translated: isArabic ? "ترجمة" : "translated"
    case .adopted: isArabic ? "اعتماد" : "adopted"
    case .noted: isArabic ? "تدوين" : "noted"
    }
  }

  /// What the course of the meeting tells.
  public enum Happening: String, Hashable, Sendable {
    case began, ended, spoke, captured, revised, translated, adopted, noted, amended
  }
}
