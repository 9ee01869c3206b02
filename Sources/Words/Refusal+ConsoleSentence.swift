public import SessionState

extension Refusal {
  /// The refusal in the words of the console: where a key leads on, it is named instead of the command.
  public func consoleSentence(in session: Session) -> String {
    switch self {
    case .noItemOpen:
      return say(
        "no agenda item is open: O opens the next one", "لا بند مفتوحًا: المفتاح O يفتح البند التالي"
      )
    case .session(.draft, _):
      return say(
        "the session is not open yet: s opens it", "لم تُفتتح الجلسة بعد: المفتاح s يفتتحها")
    case .session(.suspended, _):
      return say("the session is suspended: s goes on with it", "الجلسة معلقة: المفتاح s يستأنفها")
    case .floorTaken(let id):
      let name = session.speaker(of: id)
      return say(
        "\(name) has the floor: e ends the intervention",
        "الكلمة لدى \(name): المفتاح e ينهي المداخلة")
    case .floorFree:
      return say(
        "nobody has the floor: s gives it to the next, Enter to the selected",
        "الكلمة متاحة: المفتاح s يعطيها للتالي، و Enter لمن اختير")
    case .nobodyWaiting where session.currentItem?.plan.kind == .break:
      return say(
        "this is a break: O takes up the next item", "هذه استراحة: المفتاح O ينتقل إلى البند التالي"
      )
    case .nobodyWaiting:
      return say(
        "nobody waits: a adds somebody, O takes up the next item",
        "لا أحد ينتظر: المفتاح a يضيف متكلمًا، و O ينتقل إلى البند التالي")
    case .interruptionOpen(let id): return interruptionByKeys(id, session)
    case .order(.interpretedAlready(let id)):
      let name = session.speaker(of: id)
      return say(
        "\(name) is being interpreted: Space goes on with the speech",
        "تُترجم الآن كلمة \(name): المفتاح Space يستأنفها")
    case .noPointOfOrder where session.waiting.contains { $0.kind == .pointOfOrder }:
      return say(
        "the point of order has not had the floor yet: s gives it the floor, then o rules on it",
        "لم تُعط الكلمة لنقطة النظام بعد: المفتاح s يعطيها الكلمة، ثم o للبت فيها")
    case .interruptedWaits(let id):
      let name = session.speaker(of: id)
      return say(
        "\(name) was interrupted: Space gives the floor back",
        "قوطعت كلمة \(name): المفتاح Space يعيدها")
    case .alreadyPaused:
      return say(
        "the clock stands already: Space lets it go on", "الساعة متوقفة: المفتاح Space يستأنفها")
    case .noItemLeft:
      return say(
        "no planned item of this day is left: :item close, then :session suspend or :session close",
        "لم يبق بند مقرر في هذا اليوم: :item close ثم :session suspend أو :session close")
    case .item(let id, .open, [.closed]):
      let item = session.name(of: id)
      return say(
        "item \(item) is still open: :item close first",
        "البند \(item) ما زال مفتوحًا: أولًا :item close")
    case .wordingFixed(let id, .adopted), .wordingFixed(let id, .notAdopted):
      return say(
        "\(id) is decided, its wording stands: :rec reopen \(id) \"reason\" opens it again",
        "بُتّ في \(id) وثبتت صياغتها؛ لإعادة فتحها: :rec reopen \(id) \"reason\"")
    default: return sentence(in: session)
    }
  }

  private func interruptionByKeys(_ id: InterventionID, _ session: Session) -> String {
    switch session.interventions[id]?.kind {
    case .pointOfOrder:
      say(
        "a point of order is before the room: o rules on it, e ends it without a ruling",
        "نقطة نظام مطروحة: المفتاح o للبت فيها، و e لإنهائها دون بت")
    case .interposed:
      say(
        "a question to the speaker is open: Space goes on with the speaker",
        "سؤال إلى المتكلم مطروح: المفتاح Space يستأنف كلمته")
    default:
      say(
        "a technical interruption is open: Space goes on with the speaker",
        "مسألة تقنية مطروحة: المفتاح Space يستأنف كلمة المتكلم")
    }
  }
}
