import SessionState

extension CorrectionRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingToCorrect:
      return say("nobody has spoken yet that could be corrected", "لم يتكلم أحد بعد فيُصوَّب ما سُجل")
    case .inTheFuture: return say("that time has not come yet", "لم يحن ذلك الوقت بعد")
    case .asRecorded(let id):
      return say("that is what was recorded of \(id)", "هذا ما سُجل عن \(id) فعلًا")
    case .overlaps(let id, let at):
      let name = session.speaker(of: id)
      let time = TimeText.time(at.at, offset: session.utcOffset)
      return say(
        "that would overlap \(id), \(name) (\(time)): correct end \(id) --ago … first, where it ended earlier",
        "يتداخل ذلك مع \(id)، \(name) (\(time))؛ إن انتهت قبل ذلك فصوّبها أولًا: correct end \(id) --ago …"
      )
    case .endsBefore(let id):
      let name = session.speaker(of: id)
      return say(
        "\(id), \(name), would end before it began", "تنتهي بذلك \(id)، \(name)، قبل بدايتها")
    case .notWithin(let id):
      let name = session.speaker(of: id)
      return say(
        "that time is not within \(id), \(name)", "ذلك الوقت خارج مدة \(id)، \(name)")
    case .outsideItem(let id, let item):
      let name = session.name(of: item)
      return say(
        "item \(name) was not under way all that time, so \(id) cannot have been: "
          + "correct opened \(item) or correct closed \(item) first",
        "لم يكن البند \(name) جاريًا طوال ذلك الوقت، فلا تقع فيه \(id)؛ "
          + "أولًا: correct opened \(item) أو correct closed \(item)")
    case .itemNot(let id, let begun):
      let name = session.name(of: id)
      return begun
        ? say("item \(name) has not begun", "لم يبدأ البند \(name)")
        : say("item \(name) has not ended", "لم ينته البند \(name)")
    case .itemOverlaps(let id):
      let name = session.name(of: id)
      return say(
        "that would overlap item \(name): correct that one first",
        "يتداخل ذلك مع البند \(name)؛ صوّب ذلك البند أولًا")
    case .itemEndsBefore(let id):
      let name = session.name(of: id)
      return say(
        "item \(name) would end before it began", "ينتهي بذلك البند \(name) قبل بدايته")
    case .leavesOut(let id):
      let name = session.speaker(of: id)
      return say(
        "\(id), \(name), would be outside its item: correct that one first",
        "تخرج بذلك \(id)، \(name)، عن بندها؛ صوّبها أولًا")
    case .kindFixed(let id, let kind):
      return say(
        "\(id) cannot have been a \(kind.label)", "لا يمكن أن يكون نوع \(id): \(kind.label)")
    case .nobodySpokeInGap:
      return say(
        "nobody who still has the floor was speaking then",
        "لم يكن صاحب الكلمة الآن يتكلم حينئذ")
    case .gapAnswered:
      return say(
        "what becomes of that time has been said already", "سبق أن تقرر مصير ذلك الوقت")
    case .nothingToRecover:
      return say(
        "nobody was speaking when the session was last recorded",
        "لم يكن أحد يتكلم عند آخر تسجيل للجلسة")
    }
  }
}
