import SessionState

extension AmendmentRefusal {
  var sentence: String {
    switch self {
    case .notClosed:
      say(
        "the session is not closed; give the command itself",
        "لم تُختتم الجلسة؛ أدخل الأمر نفسه دون تصويب")
    case .noReason:
      say(
        "an amendment needs a reason: amend \"it was the deputy who spoke\" …",
        "لا بد للتصويب من سبب: amend \"المتكلم هو النائب\" …")
    case .notAmendable:
      say(
        "after closing, that cannot be done any more; what can: correct, rec revise, translate, agree, classify, "
          + "support, unsupport and position, note, mark fill and drop, participant and group edit, action, "
          + "a stricter attribution",
        "لا يمكن ذلك بعد اختتام الجلسة؛ والممكن: مستوى إسناد أشد، أو أحد الأوامر correct, rec revise, translate, "
          + "agree, classify, support, unsupport, position, note, mark fill, mark drop, participant edit, "
          + "group edit, action")
    case .notStricter(let level, let now):
      say(
        "after closing, attribution can only become stricter: \(level.rawValue) is not stricter than \(now.rawValue)",
        "بعد الاختتام لا يمكن إلا تشديد الإسناد: \(level.rawValue) ليس أشد من \(now.rawValue)")
    case .staysStricter(let level):
      say(
        "after closing, attribution can only become stricter: \(level.rawValue) stays, and nothing before it is taken "
          + "back; amend \"reason\" … puts right what else was recorded",
        "بعد الاختتام لا يمكن إلا تشديد الإسناد: يبقى \(level.rawValue) ولا تراجع عما سبقه؛ "
          + "ولتصويب غيره مما سُجل: amend \"reason\" …")
    }
  }
}
