public import SessionState

extension RecordedEvent {
  func planningSentence(_ session: Session) -> String {
    switch event {
    case .itemUpdated(let change): return Self.update(change, session)
    case .itemMoved(let moved): return Self.move(moved, session)
    case .itemSplit(let split):
      let (first, rest) = (session.name(of: split.id), session.name(of: split.rest.id))
      return say(
        "item \(first) has \(split.minutes) min; the rest is \(rest)",
        "البند \(first): \(split.minutes) د؛ والباقي في \(rest)")
    case .itemRemoved(let removed):
      let item = session.name(of: removed.id)
      return say("item \(item) taken out", "حذف البند \(item)")
    case .dayLanded(let landed): return Self.landing(landed, session)
    default: return ""
    }
  }

  private static func update(_ change: ItemUpdated, _ session: Session) -> String {
    let title = change.title?.best(session.shownLanguage)
    let turns = change.turnSeconds.map { TimeText.minutes(.seconds($0)) }
    let parts: [String?] = [
      title.map { say("title \($0)", "العنوان \($0)") },
      change.number.map { say("number \($0)", "الرقم \($0)") },
      change.kind.map { say("kind \($0.word)", "النوع \($0.word)") },
      change.minutes.map { say("\($0) min", "\($0) د") },
      change.start.map { say("begins \($0)", "البداية \($0)") },
      change.fixed.map {
        $0 ? say("a fixed point", "موعد ثابت") : say("no fixed point", "موعد غير ثابت")
      },
      turns.map { say("turns of \($0)", "مدة المداخلة \($0)") },
      change.slots.map {
        $0.isEmpty
          ? say("no planned speakers", "دون متكلمين مقررين")
          : say("other planned speakers", "متكلمون مقررون آخرون")
      },
    ]
    let item = session.name(of: change.id)
    return say("item \(item) changed: ", "تعديل البند \(item): ") + listed(parts.compactMap { $0 })
  }

  private static func move(_ moved: ItemMoved, _ session: Session) -> String {
    let start =
      moved.starts.first { $0.id == moved.id }.map { say(" to \($0.start)", " إلى \($0.start)") }
      ?? ""
    let day = session.days.count > 1 ? say(" on day \(moved.day)", " في اليوم \(moved.day)") : ""
    let item = session.name(of: moved.id)
    return say("item \(item) moved\(start)\(day)", "نقل البند \(item)\(start)\(day)")
  }

  private static func landing(_ landed: DayLanded, _ session: Session) -> String {
    let dropped = listed(landed.dropped.map { session.name(of: $0) })
    let without = dropped.isEmpty ? "" : say(", without \(dropped)", "، دون \(dropped)")
    return say(
      "the day ends at \(landed.end): \(landed.way.label)\(without)",
      "نهاية اليوم في \(landed.end): \(landed.way.label)\(without)")
  }
}

extension LandingWay {
  /// The way in words.
  public var label: String {
    switch self {
    case .same: say("same cut", "خفض متساوٍ")
    case .talk: say("talk only", "خفض النقاش فقط")
    case .drop: say("left out", "حذف بنود")
    }
  }
}
