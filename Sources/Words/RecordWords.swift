public import SessionState

extension PartyRole {
  /// The role in words.
  public var label: String {
    switch self {
    case .proposer: say("proposer", "مقدِّم")
    case .coSponsor: say("co-sponsor", "مشارك في التقديم")
    case .support: say("supporter", "مؤيِّد")
    }
  }
}

extension PositionValue {
  /// The position in words.
  public var label: String {
    switch self {
    case .support: say("support", "تأييد")
    case .noObjection: say("no objection", "لا اعتراض")
    case .reservation: say("reservation", "تحفظ")
    case .objection: say("objection", "اعتراض")
    case .abstain: say("abstains", "امتناع")
    case .dissociate: say("dissociates", "نأي بالنفس")
    }
  }
}

extension Vote {
  /// The vote in words.
  public var label: String {
    switch self {
    case .for: say("for", "مع")
    case .against: say("against", "ضد")
    case .abstain: say("abstains", "امتناع")
    }
  }
}

/// Why a wording usually changes (domain F.1); the raw value is what the record holds.
public enum RevisionReason: String, CaseIterable, Hashable, Sendable {
  /// Somebody moved it.
  case amendment
  /// The proposer changed it while speaking.
  case oralRevision = "oral revision"
  /// The chair put a text forward.
  case chairsText = "chair's text"
  /// It reads better and says the same.
  case editorial

  /// The reason in words.
  public var label: String {
    switch self {
    case .amendment: say("amendment", "تعديل")
    case .oralRevision: say("oral revision", "تعديل شفوي")
    case .chairsText: say("chair's text", "نص الرئاسة")
    case .editorial: say("editorial", "تحرير لغوي")
    }
  }
}

extension Revision {
  /// Why the wording changed, in words: one of the usual reasons, else as it was entered.
  public var reasonLabel: String? {
    reason.map { RevisionReason(rawValue: $0)?.label ?? $0 }
  }
}

extension NoteKind {
  /// The kind in words.
  public var label: String {
    switch self {
    case .note: say("note", "ملاحظة")
    case .decision: say("decision", "قرار")
    case .quote: say("quote", "اقتباس")
    case .question: say("question", "سؤال")
    case .parkingLot: say("parking lot", "مؤجل")
    }
  }
}

extension ActionState {
  /// The state in words.
  public var label: String {
    switch self {
    case .open: say(rawValue, "مفتوح")
    case .done: say(rawValue, "منجز")
    case .dropped: say(rawValue, "متروك")
    }
  }
}

extension Priority {
  /// The priority in words.
  public var label: String {
    switch self {
    case .high: say(rawValue, "عالية")
    case .normal: say(rawValue, "عادية")
    case .low: say(rawValue, "منخفضة")
    }
  }
}

extension OutcomePart {
  /// The part in words.
  public var label: String {
    switch self {
    case .operative: say("operative paragraph", "فقرة المنطوق")
    case .preamble: say("preamble", "الديباجة")
    }
  }
}

extension Principle {
  /// The principle in a language; in English where there is no other name (domain B.1).
  public func label(_ language: String = InterfaceLanguage.current.rawValue) -> String {
    guard language == "ar" else {
      return rawValue.replacing("_", with: " ")
    }
    return switch self {
    case .humanity: "الإنسانية"
    case .impartiality: "عدم التحيز"
    case .neutrality: "الحياد"
    case .independence: "الاستقلال"
    case .voluntaryService: "الخدمة التطوعية"
    case .unity: "الوحدة"
    case .universality: "العالمية"
    }
  }
}

extension TextState {
  /// Where a text stands, in words (domain B-3).
  public var label: String {
    switch self {
    case .missing: say("missing", "ناقص")
    case .draft: say("draft", "مسودة")
    case .behind(let revision):
      say("▲ behind: made from revision \(revision)", "▲ متأخر: من الصيغة \(revision)")
    case .agreed: say("agreed", "متفق عليه")
    }
  }
}

extension Session {
  /// Who is to do something, as rows name it.
  public func name(of owner: ActionOwner) -> String {
    switch owner {
    case .party(let party): name(of: party)
    case .text(let text): text
    }
  }

  /// A date and a time of day at the place, `2026-05-18 10:00`.
  public func dateAndTime(_ at: Milliseconds) -> String {
    let local = min(max(at, 0), 1 << 53) + utcOffset * 1000
    return
      "\(LocalDate(dayNumber: local / 86_400_000)) \(TimeText.hourMinute(at, offset: utcOffset))"
  }
}

extension OutcomeGap {
  /// What is missing, in words (domain B-18).
  public func sentence(in session: Session) -> String {
    switch self {
    case .noTheme(let id): say("\(id) has no theme", "\(id) دون موضوع")
    case .noAddressee(let id): say("\(id) names nobody whom it asks", "\(id) لا تسمي جهة مخاطَبة")
    case .noTranslation(let id, let language):
      say(
        "\(id) has no text in \(Label.languageName(language))",
        "\(id) دون نص \(ArabicParticle.with(Label.languageName(language)))")
    case .behind(let id, let language):
      say(
        "\(id): the text in \(Label.languageName(language)) is behind the original",
        "\(id): النص \(ArabicParticle.with(Label.languageName(language))) متأخر عن الأصل")
    case .openBrackets(let id, let count):
      say("\(id) has \(Label.openBrackets(count))", "في \(id) \(Label.openBrackets(count))")
    case .unbalanced(let id, let language):
      say(
        "\(id): a bracket in the text in \(Label.languageName(language)) has no other half",
        "\(id): في النص \(ArabicParticle.with(Label.languageName(language))) قوس دون نظيره")
    case .noVerb(let id):
      say(
        "\(id) begins with no operative verb, and none is set",
        "\(id) لا تبدأ بفعل من أفعال المنطوق، ولم يُحدد لها فعل")
    case .objection(let id, let party):
      say(
        "\(id): the objection of \(session.latinName(of: party)) stands",
        "\(id): اعتراض \(session.latinName(of: party)) قائم")
    case .undecided(let id, let state):
      say("\(id) is \(state.label), not decided", "\(id) \(state.label)، لم يُبت فيها")
    case .silenceOver(let id):
      say(
        "\(id): the silence is over; its adoption waits to be confirmed",
        "\(id): انتهى الصمت؛ اعتمادها ينتظر التأكيد")
    case .noOwner(let id): say("\(id) has no owner", "\(id) دون مسؤول")
    case .noDate(let id): say("\(id) has no date", "\(id) دون تاريخ")
    case .markToFill(let id): say("\(id) is not written yet", "\(id) لم تُكتب بعد")
    case .noGroup(let id):
      say(
        "\(id): \(session.latinSpeaker(of: id)) has no group",
        "\(id): \(session.latinSpeaker(of: id)) دون وفد")
    }
  }
}
