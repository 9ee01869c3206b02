public import SessionState

extension PartyRole {
  /// The role in words.
  public var label: String {
    switch self {
    case .proposer: "proposer"
    case .coSponsor: "co-sponsor"
    case .support: "supporter"
    }
  }
}

extension PositionValue {
  /// The position in words.
  public var label: String {
    switch self {
    case .support: "support"
    case .noObjection: "no objection"
    case .reservation: "reservation"
    case .objection: "objection"
    case .abstain: "abstains"
    case .dissociate: "dissociates"
    }
  }
}

extension Vote {
  /// The vote in words.
  public var label: String {
    switch self {
    case .for: "for"
    case .against: "against"
    case .abstain: "abstains"
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
    case .amendment: "amendment"
    case .oralRevision: "oral revision"
    case .chairsText: "chair's text"
    case .editorial: "editorial"
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
    case .note: "note"
    case .decision: "decision"
    case .quote: "quote"
    case .question: "question"
    case .parkingLot: "parking lot"
    }
  }
}

extension ActionState {
  /// The state in words.
  public var label: String { rawValue }
}

extension Priority {
  /// The priority in words.
  public var label: String { rawValue }
}

extension OutcomePart {
  /// The part in words.
  public var label: String {
    switch self {
    case .operative: "operative paragraph"
    case .preamble: "preamble"
    }
  }
}

extension Principle {
  /// The principle in a language; in English where there is no other name (domain B.1).
  public func label(_ language: String = "en") -> String {
    guard language == "ar" else {
      return self == .voluntaryService ? "voluntary service" : rawValue
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
    case .missing: "missing"
    case .draft: "draft"
    case .behind(let revision): "▲ behind: made from revision \(revision)"
    case .agreed: "agreed"
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
    case .noTheme(let id): "\(id) has no theme"
    case .noAddressee(let id): "\(id) names nobody whom it asks"
    case .noTranslation(let id, let language):
      "\(id) has no text in \(Label.languageName(language))"
    case .behind(let id, let language):
      "\(id): the text in \(Label.languageName(language)) is behind the original"
    case .openBrackets(let id, let count):
      "\(id) has \(Label.openBrackets(count))"
    case .unbalanced(let id, let language):
      "\(id): a bracket in the text in \(Label.languageName(language)) has no other half"
    case .noVerb(let id): "\(id) begins with no operative verb, and none is set"
    case .objection(let id, let party):
      "\(id): the objection of \(session.latinName(of: party)) stands"
    case .undecided(let id, let state): "\(id) is \(state.label), not decided"
    case .silenceOver(let id): "\(id): the silence is over; its adoption waits to be confirmed"
    case .noOwner(let id): "\(id) has no owner"
    case .noDate(let id): "\(id) has no date"
    case .markToFill(let id): "\(id) is not written yet"
    case .noGroup(let id): "\(id): \(session.latinSpeaker(of: id)) has no group"
    }
  }
}
