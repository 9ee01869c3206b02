public import SessionStorage

extension ConsoleSession.Trouble {
  /// What keeps events from the disk, and what to do, in sentences of several lengths, the longest first.
  ///
  /// - Parameters:
  ///   - waiting: How many events wait.
  ///   - name: The file's name.
  public func sentences(waiting: Int, name: String) -> [String] {
    let events = say(
      Counted.english(waiting, "event waits", "events wait"),
      "\(ArabicNoun.events(waiting)) في الانتظار")
    switch self {
    case .full(let free):
      let room = free.map { Sentence.size($0) }
      let head = say(
        "DISK FULL" + (room.map { " (\($0) free)" } ?? ""),
        "القرص ممتلئ" + (room.map { " (المتاح \($0))" } ?? ""))
      return [
        say(
          "\(head): \(events), unsaved, and will be written by themselves. Free some space.",
          "\(head): \(events) دون حفظ، وتُكتب تلقائيًا. أفرغ بعض المساحة."),
        say(
          "\(head): \(waiting) unsaved. Free some space.",
          "\(head): غير محفوظ \(waiting). أفرغ بعض المساحة."),
        say("DISK FULL: \(waiting) unsaved", "القرص ممتلئ: غير محفوظ \(waiting)"),
      ]
    case .held(let pid):
      let holder = say(
        "another console" + (pid.map { " (process \($0))" } ?? ""),
        "لوحة أخرى" + (pid.map { " (العملية \($0))" } ?? ""))
      return [
        say(
          "UNSAVED: \(events), because \(holder) holds the log. Let it go on, or end it.",
          "غير محفوظ: \(events) لأن \(holder) تحجز السجل. دعها تكمل، أو أنهها."),
        say(
          "\(waiting) UNSAVED: \(holder) holds the log.",
          "غير محفوظ \(waiting): \(holder) تحجز السجل."),
        say("\(waiting) UNSAVED: log held", "غير محفوظ \(waiting): السجل محجوز"),
      ]
    case .deleted:
      return [
        say(
          "\(name) was DELETED or moved\(waiting == 0 ? "" : "; \(events)"). "
            + "Put it back, or type :restore to write it anew.",
          "حُذف \(name) أو نُقل\(waiting == 0 ? "" : "؛ \(events)"). "
            + "أعده إلى مكانه، أو اكتبه من جديد: :restore"),
        say(
          "FILE DELETED\(waiting == 0 ? "" : ", \(waiting) unsaved") · :restore writes it anew",
          "حُذف الملف\(waiting == 0 ? "" : "، غير محفوظ \(waiting)") · لكتابته من جديد :restore"),
        say("FILE DELETED · :restore", "حُذف الملف · :restore"),
      ]
    case .failing(let error):
      return [
        say(
          "THE DISK FAILED, and no other place took the session: \(events). \(error.sentence)",
          "تعطل القرص، ولم يقبل الجلسة مكان آخر: \(events). \(error.sentence)"),
        say(
          "THE DISK FAILED, no other place was found: \(waiting) unsaved",
          "تعطل القرص ولا مكان آخر: غير محفوظ \(waiting)"),
        say("DISK FAILED: \(waiting) unsaved", "تعطل القرص: غير محفوظ \(waiting)"),
      ]
    }
  }
}

extension ConsoleSession.Rescue {
  /// Where the session goes on, until a person has seen it, in sentences of several lengths, the longest first.
  public var sentences: [String] {
    let why =
      reason == nil
      ? say("another console's disk failed", "تعطل قرص لوحة أخرى")
      : say("the disk failed", "تعطل القرص")
    let name = path.lastComponent?.string ?? path.string
    return [
      say(
        "RESCUE FILE: \(why), and all goes on in \(path) · Esc: seen",
        "ملف إنقاذ: \(why)، ويستمر كل شيء في \(path) · Esc: عُلم"),
      say(
        "RESCUE FILE: all goes on in \(path) · Esc: seen",
        "ملف إنقاذ: يستمر كل شيء في \(path) · Esc: عُلم"),
      say("RESCUE: goes on in \(name) · Esc", "إنقاذ: المتابعة في \(name) · Esc"),
      say("RESCUE FILE in use · Esc: seen", "ملف الإنقاذ مستعمل · Esc: عُلم"),
    ]
  }
}

extension Sentence {
  /// Bytes for people: `12 KB`.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: say("\(bytes) bytes", "\(bytes) بايت")
    case ..<(1 << 20): say("\(bytes >> 10) KB", "\(bytes >> 10) كيلوبايت")
    case ..<(1 << 30): say("\(bytes >> 20) MB", "\(bytes >> 20) ميغابايت")
    default: say("\(bytes >> 30) GB", "\(bytes >> 30) غيغابايت")
    }
  }

  /// The disk has no more room, but for what was put aside (session-log 2.7).
  public static func almostFull(left: Int) -> String {
    say(
      "Disk almost full: room for about \(left / 300) more events. Free some space.",
      "القرص يوشك أن يمتلئ: يتسع لنحو \(ArabicNoun.events.after(left / 300)) بعد. أفرغ بعض المساحة."
    )
  }

  /// The log of a session goes on in a rescue file, which is opened instead.
  public static func goesOn(name: String, in path: String) -> String {
    say(
      "\(name) goes on in \(path), because its disk failed; that file is used.",
      "تستمر \(name) في \(path) لتعطل قرصها؛ وذلك الملف هو المستعمل.")
  }

  /// Something that was entered waited for the disk and holds no longer.
  public static func lapsed(_ time: String, _ event: String, because reason: String) -> String {
    say("\(time) \(event): no longer holds. \(reason)", "\(time) \(event): لم يعد قائمًا. \(reason)")
  }
}
