public import SessionState

extension DocumentWords {
  /// The catalogue in the document's language, whatever the program speaks (domain D-11).
  public func said<Said>(_ words: () throws -> Said) rethrows -> Said {
    try InterfaceLanguage.$current.withValue(isArabic ? .arabic : .english, operation: words)
  }

  /// What a turn was.
  public func kind(_ kind: RequestKind) -> String {
    said { kind.label }
  }

  /// How something was adopted.
  public func method(_ method: AdoptionMethod) -> String {
    said { method.label }
  }

  /// Where a recommendation stands.
  public func state(_ state: RecommendationState) -> String {
    said { state.label }
  }

  /// Where an item stands.
  public func state(_ state: AgendaItem.State) -> String {
    said { state.label }
  }

  /// What a note is.
  public func kind(_ kind: NoteKind) -> String {
    said { kind.label }
  }

  /// A position on a text.
  public func position(_ value: PositionValue) -> String {
    said { value.label }
  }

  /// Where an action item stands.
  public func state(_ state: ActionState) -> String {
    said { state.label }
  }

  /// How far what was said may be attributed, as the document says it; nil on record.
  public func badge(_ level: Attribution) -> String? {
    said { level.badge }
  }

  /// What happened, for the course of the meeting.
  public func happened(_ event: Happening) -> String {
    switch event {
    case .began: said { say("began", "بداية") }
    case .ended: said { say("ended", "نهاية") }
    case .spoke: said { say("floor", "الكلمة") }
    case .captured: said { say("captured", "تسجيل") }
    case .revised: said { say("revised", "تعديل") }
    case .amended: said { say("amended after closing", "تصويب بعد الاختتام") }
    case .translated: said { say("translated", "ترجمة") }
    case .adopted: said { say("adopted", "اعتماد") }
    case .noted: said { say("noted", "تدوين") }
    }
  }

  /// What the course of the meeting tells.
  public enum Happening: String, Hashable, Sendable {
    case began, ended, spoke, captured, revised, translated, adopted, noted, amended
  }
}
