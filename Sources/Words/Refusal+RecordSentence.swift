import SessionState

extension Refusal {
  var recordSentence: String {
    switch self {
    case .recommendation(let id, let state, let wanted, let allowed) where state == wanted:
      say("\(id) is \(state.label) already; ", "\(id) \(state.label) أصلًا؛ ")
        + allowedSentence(allowed, from: state)
    case .recommendation(let id, let state, let wanted, let allowed):
      say(
        "\(id) is \(state.label) and cannot become \(wanted.label); ",
        "\(id) \(state.label)، ولا يمكن أن تصبح \(wanted.label)؛ ")
        + allowedSentence(allowed, from: state)
    case .wordingFixed(let id, let state):
      state == .adopted || state == .notAdopted
        ? say(
          "\(id) is \(state.label), its wording stands: rec reopen \(id) \"reason\" first",
          "\(id) \(state.label) وصياغتها ثابتة؛ أولًا: rec reopen \(id) \"reason\"")
        : say(
          "\(id) is \(state.label), its wording stands", "\(id) \(state.label) وصياغتها ثابتة")
    case .openBrackets(let id, let count):
      say(
        "\(id) has \(Counted.english(count, "open bracket", "open brackets")): "
          + "rec revise it, or adopt --with-brackets",
        "في \(id) \(ArabicNoun.brackets(count))؛ عدّلها: rec revise، أو اعتمدها بها: adopt --with-brackets"
      )
    case .sameWording(let id):
      say("that is the wording of \(id) already", "هذه صياغة \(id) أصلًا")
    case .originalLanguage(let id, let language):
      say(
        "\(id) was captured in \(language): rec revise changes that text",
        "سُجلت \(id) بلغتها الأصلية (\(language))؛ لتعديل ذلك النص: rec revise")
    case .markFilled(let id): say("\(id) is written already", "سبقت كتابة \(id)")
    case .emptyText: say("there is no text to store", "لا نص يُحفظ")
    case .textTooLong(let count, let limit, let inCharacters):
      inCharacters
        ? say(
          "the text has \(count) characters, at most \(limit) fit: shorten it",
          "عدد حروف النص \(count)، والحد الأقصى \(limit)؛ اختصره")
        : say(
          "the text has \(count) bytes, at most \(limit) fit: shorten it",
          "حجم النص \(count) بايت، والحد الأقصى \(limit)؛ اختصره")
    default: ""
    }
  }

  func otherSentence(_ session: Session) -> String {
    switch self {
    case .numberTaken(let number, let id):
      let name = session.name(of: id)
      return say("number \(number) is \(name)", "الرقم \(number) لدى \(name)")
    case .shortNameTaken(let short, let id):
      return say("\(short) is \(id) already", "\(short) هو اسم \(id) أصلًا")
    case .badSetting(let key, let value):
      return say(
        "\(value) is no value for \(key.rawValue): \(key.field.form.label)",
        "\(value) ليس قيمة لإعداد \(key.rawValue): \(key.field.form.label)")
    case .nothingToUndo(let role):
      return say(
        "the \(role.label) has nothing to undo", "لا شيء يُتراجع عنه لدى \(role.label)")
    case .nothingToRedo(let role):
      return say("the \(role.label) has nothing to redo", "لا شيء يُعاد لدى \(role.label)")
    case .builtOn(let target, let kind, let by, let byKind):
      return say(
        "event \(target) (\(kind)) cannot be taken back: event \(by) (\(byKind)) builds on it",
        "لا تراجع عن الحدث \(target) (\(kind)): الحدث \(by) (\(byKind)) مبني عليه")
    default: return ""
    }
  }

  private func allowedSentence(
    _ allowed: [RecommendationState], from state: RecommendationState
  ) -> String {
    guard !allowed.isEmpty else {
      return say("nothing can follow, only undo", "لا شيء بعد ذلك إلا التراجع")
    }
    let commands = allowed.compactMap { next in
      next.command(from: state).map { "\(next.label) (\($0))" }
    }
    return say("allowed: ", "المتاح: ") + listed(commands)
  }
}
