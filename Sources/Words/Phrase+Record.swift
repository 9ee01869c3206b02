public import SessionState

/// Sentences of the rapporteur's console.
extension Phrase {
  public static func keyOfOther(_ key: String, _ role: Role) -> String {
    say(
      "\(key) belongs to the \(role.label)'s console: F goes there",
      "\(key) من مفاتيح لوحة \(role.label): F ينتقل إليها")
  }
  public static var consoleForm: String {
    say("console moderator, or console rapporteur", "console moderator أو console rapporteur")
  }
  public static func isThisConsole(_ role: Role) -> String {
    say("this is the \(role.label)'s console already", "هذه لوحة \(role.label) بالفعل")
  }
  public static var pickFirst: String {
    say(
      "type a part of the name first, or choose with the arrows",
      "اكتب جزءًا من الاسم أولًا، أو اختر بالأسهم")
  }
  public static func nothingHas(_ text: String) -> String {
    say("nothing here has \(text)", "لا شيء هنا فيه \(text)")
  }
  public static var nothingMatches: String { say("nothing matches", "لا شيء يطابق") }
  public static var takenAsTyped: String {
    say("none of the list: Enter takes it as it is typed", "ليس من القائمة: Enter يأخذه كما كُتب")
  }
  public static var take: String { say("take", "أخذ") }
  public static var markSeveral: String { say("mark several", "تحديد عدة") }
  public static var none: String { say("none", "لا شيء") }
  public static var noNote: String {
    say("there is no note yet: i takes one", "لا توجد ملاحظة بعد: i يسجل واحدة")
  }
  public static var noActionItem: String {
    say("there is no action item yet: W enters one", "لا يوجد إجراء متابعة بعد: W يُدخل واحدًا")
  }
  public static func needsNoText(_ id: String) -> String {
    say("\(id) has no text yet. Does it need none?", "\(id) دون نص بعد. ألا يحتاج إلى نص؟")
  }
  public static func standsBehindAlready(_ name: String, _ role: PartyRole, _ id: String) -> String
  {
    say("\(name) is \(role.label) of \(id) already", "\(name) مسجل بالفعل: \(role.label)، \(id)")
  }
  public static var nothingSimilar: String {
    say("nothing similar is there to support", "لا يوجد مشابه يُؤيَّد")
  }

  // Wordings
  public static func wording(_ id: String, after revision: Int) -> String {
    say("Wording of \(id) after revision \(revision)", "صياغة \(id) بعد الصيغة \(revision)")
  }
  public static var wordingHelp: String {
    say(
      "contested words in brackets: [shall/should]",
      "الكلمات المختلف عليها بين قوسين: [shall/should]")
  }
  public static func revisionDetails(_ reason: String?, _ by: String?) -> String {
    say(
      "reason: \(reason ?? "not said")" + (by.map { " · proposed by \($0)" } ?? ""),
      "السبب: \(reason ?? "لم يُذكر")" + (by.map { " · باقتراح \($0)" } ?? ""))
  }
  public static var reasonKey: String { say("reason", "السبب") }
  public static var proposedByKey: String { say("who proposed it", "من اقترحه") }
  public static var proposedBy: String { say("The change was proposed by", "اقترح التعديل") }
  public static func translation(_ id: String, _ language: String, from revision: Int) -> String {
    say(
      "\(id) in \(language), of revision \(revision)",
      "\(id) \(ArabicParticle.with(language))، من الصيغة \(revision)")
  }
  public static func whichLanguage(_ id: String) -> String {
    say("\(id), text in", "\(id)، النص بلغة")
  }
  public static func allAgreed(_ id: String) -> String {
    say("\(id) is agreed in every language", "\(id) متفق عليها بكل اللغات")
  }
  public static func agreeOn(_ language: String) -> String {
    say("agree on the text in \(language)", "الاتفاق على النص \(ArabicParticle.with(language))")
  }
  public static func editing(_ id: String, _ kind: String) -> String {
    say("\(id), \(kind)", "\(id)، \(kind)")
  }
  public static func removeNote(_ id: String) -> String {
    say(
      "a note has words; :note remove \(id) takes it out", "للملاحظة نص؛ لحذفها :note remove \(id)")
  }

  // States
  public static func nextState(_ id: String, _ state: String) -> String {
    say("\(id) is \(state). What becomes of it?", "\(id) \(state). ماذا عنها؟")
  }
  public static func finalState(_ id: String, _ state: String) -> String {
    say(
      "\(id) is \(state), which is final; only undo changes that",
      "\(id) \(state) نهائيًا؛ التراجع وحده يغير ذلك")
  }
  public static var table: String { say("table it", "عرضها") }
  public static var deferIt: String { say("defer it", "تأجيلها") }
  public static var withdrawIt: String { say("withdrawn", "سحبها") }
  public static var notAdopt: String { say("not adopted", "لم تُعتمد") }
  public static var reopen: String { say("reopen it", "إعادة فتحها") }
  public static var openSilence: String { say("silence procedure", "إجراء الصمت") }
  public static var silenceBroken: String { say("silence broken by …", "قطع الصمت …") }
  public static var confirmSilence: String { say("adopted by silence", "اعتُمدت بإجراء الصمت") }
  public static func adopt(_ method: String) -> String {
    say("adopt \(method)", "اعتماد \(method)")
  }
  public static var enBloc: String { say("several together", "عدة توصيات معًا") }
  public static var bloc: String { say("Adopt together", "اعتماد معًا") }
  public static func adoptBloc(_ ids: [String], without out: [String], _ who: String?) -> String {
    let asked = out.isEmpty ? "" : who.map { " (\($0))" } ?? ""
    let taken =
      out.isEmpty
      ? ""
      : say(
        " without " + out.joined(separator: ", "), " دون " + out.joined(separator: "، "))
    return say(
      "adopt \(ids.joined(separator: ", "))\(ids.count > 1 ? " together" : "")\(taken)\(asked)?",
      "اعتماد \(ids.joined(separator: "، "))\(ids.count > 1 ? " معًا" : "")\(taken)\(asked)؟")
  }
  public static var nothingLeftInBloc: String {
    say(
      "one has to stay; Esc leaves them all on the table",
      "لا بد من بقاء واحدة؛ Esc يتركها كلها معروضة")
  }
  public static func standsAgainst(_ id: String, _ name: String, _ position: String) -> String {
    say("\(id): \(name) \(position)", "\(id): \(name) \(position)")
  }
  public static var takeOutOfBloc: String { say("take one out first", "إخراج واحدة أولًا") }
  public static var whoAskedFor: String { say("Taken out for", "أُخرجت بطلب من") }
  public static func adoptWithBrackets(_ id: String, _ count: Int) -> String {
    say(
      "\(id) has \(Label.openBrackets(count)). Adopt all the same?",
      "في \(id) \(Label.openBrackets(count)). اعتمادها رغم ذلك؟")
  }
  public static func hands(_ ids: [String]) -> String {
    say(
      "Hands for \(ids.joined(separator: ", "))", "الأيدي لـ \(ids.joined(separator: "، "))")
  }
  public static func silenceUntil(_ id: String) -> String {
    say("Silence on \(id) until", "الصمت على \(id) حتى")
  }
  public static var deadlineForm: String {
    say("72h, 10:00 or 2026-05-18 10:00", "72h أو 10:00 أو 2026-05-18 10:00")
  }
  public static func noDeadline(_ text: String) -> String {
    text.isEmpty
      ? say("the silence needs a deadline: \(deadlineForm)", "للصمت موعد نهائي: \(deadlineForm)")
      : say(
        "“\(text)” is no deadline: \(deadlineForm)", "«\(text)» ليس موعدًا نهائيًا: \(deadlineForm)")
  }
  public static func reopenBecause(_ id: String) -> String {
    say("Reopen \(id), because", "إعادة فتح \(id)، بسبب")
  }
  public static func whoBreaks(_ id: String) -> String {
    say("Who breaks the silence on \(id)", "من يقطع الصمت على \(id)")
  }
  public static func objectionOf(_ id: String, _ name: String) -> String {
    say("\(name) objects to \(id), because", "\(name) يعترض على \(id)، بسبب")
  }
  public static func votes(_ name: String, _ place: Int, _ count: Int) -> String {
    say("\(name), \(place) of \(count)", "\(name)، \(place) من \(count)")
  }
  public static var noVote: String { say("no vote", "دون صوت") }
  public static func lost(_ counts: String) -> String {
    say("\(counts): no majority", "\(counts): لا أغلبية")
  }
  public static var callAgain: String { say("call the roll again", "إعادة المناداة") }
  public static var nobodyVoted: String {
    say("nobody voted, so nothing was adopted", "لم يصوت أحد، فلم يُعتمد شيء")
  }

  // Standing
  public static func positionOf(_ id: String) -> String {
    say("Position on \(id) of", "الموقف من \(id) لـ")
  }
  public static func positionFor(_ id: String, _ name: String) -> String {
    say("\(name) on \(id)", "\(name) بشأن \(id)")
  }
  public static func positionText(_ id: String, _ name: String, _ value: String) -> String {
    say("\(name) on \(id), \(value)", "\(name) بشأن \(id)، \(value)")
  }
  public static func standsBehind(_ id: String) -> String {
    say("Behind \(id) stands", "وراء \(id)")
  }
  public static func standsFor(_ id: String, _ name: String, _ role: PartyRole?) -> String {
    role.map { role in
      say("\(name) is \(role.label) of \(id)", "\(name): \(role.label)، \(id)")
    } ?? say("\(name) does not stand behind \(id) yet", "\(name) ليس وراء \(id) بعد")
  }
  public static func standAs(_ role: PartyRole) -> String {
    say("make it \(role.label)", "جعله: \(role.label)")
  }
  public static var standsNoMore: String { say("stands behind it no more", "لم يعد وراءها") }
  public static func whoSupports(_ id: String) -> String {
    say("Who supports \(id)", "من يؤيد \(id)")
  }
  public static func classify(_ id: String) -> String { say("\(id), change", "\(id)، تغيير") }
  public static var themeField: String { say("theme", "الموضوع") }
  public static var addresseesField: String { say("whom it asks", "الجهة المخاطَبة") }
  public static var principlesField: String { say("principles", "المبادئ") }
  public static var verbField: String { say("verb", "الفعل") }
  public static func priority(_ label: String) -> String {
    say("\(label) priority", "أولوية \(label)")
  }
  public static func makePart(_ label: String) -> String {
    say("make it \(label)", "جعلها \(label)")
  }
  public static func theme(_ id: String) -> String { say("Theme of \(id)", "موضوع \(id)") }
  public static func addressees(_ id: String) -> String { say("\(id) asks", "تطلب \(id) من") }
  public static func principles(_ id: String) -> String { say("\(id) cites", "تستشهد \(id) بـ") }
  public static func verb(_ id: String) -> String { say("Verb of \(id)", "فعل \(id)") }

  // Merging, splitting, order
  public static func cannotMerge(_ id: String, _ state: String) -> String {
    say(
      "\(id) is \(state) and cannot be merged; f shows what can become of it",
      "\(id) \(state) ولا تُدمج؛ f يعرض ما يمكن")
  }
  public static func cannotSplit(_ id: String, _ state: String) -> String {
    say(
      "\(id) is \(state) and cannot be split; f shows what can become of it",
      "\(id) \(state) ولا تُقسَّم؛ f يعرض ما يمكن")
  }
  public static var nothingToMerge: String {
    say("there is no other one that can be merged", "لا توجد أخرى يمكن دمجها")
  }
  public static func mergeWith(_ id: String) -> String { say("Merge \(id) with", "دمج \(id) مع") }
  public static func mergedText(_ ids: [String]) -> String { ids.joined(separator: " + ") }
  public static var mergeHelp: String {
    say("one text for all of them; theirs stay readable", "نص واحد لها كلها؛ وتبقى نصوصها مقروءة")
  }
  public static func part(_ id: String, _ number: Int) -> String {
    say("\(id), part \(number)", "\(id)، الجزء \(number)")
  }
  public static func splitHelp(_ count: Int) -> String {
    count == 0
      ? say(
        "Enter cuts at the caret: what stands before it is the first part",
        "Enter يقطع عند المؤشر: ما قبله هو الجزء الأول")
      : say(
        "Enter cuts at the caret; at the end of the text it stores \(count + 1) parts",
        "Enter يقطع عند المؤشر؛ وفي آخر النص يحفظ: \(ArabicNoun.parts(count + 1))")
  }
  public static var cutsNothing: String {
    say(
      "nothing stands before the caret: move it to where the text is cut",
      "لا شيء قبل المؤشر: انقله إلى موضع القطع")
  }
  public static var firstOfTheme: String {
    say("it is the first of its theme already", "هي الأولى في موضوعها بالفعل")
  }
  public static var lastOfTheme: String {
    say("it is the last of its theme already", "هي الأخيرة في موضوعها بالفعل")
  }
  public static func placeInTheme(_ id: String, _ place: Int, _ count: Int) -> String {
    say("\(id) is \(place) of \(count) of its theme", "\(id) هي \(place) من \(count) في موضوعها")
  }
  public static func inNoDocument(_ id: String, _ state: String) -> String {
    say("\(id) is \(state) and stands in no document", "\(id) \(state) ولا ترد في أي وثيقة")
  }

  // Action items
  public static var actionItem: String { say("Action item", "إجراء متابعة") }
  public static func actionHelp(_ from: String?) -> String {
    say(
      "a date at the end is its date: 2026-06-01" + (from.map { " · follows from \($0)" } ?? ""),
      "التاريخ في آخره هو موعده: 2026-06-01" + (from.map { " · يتبع \($0)" } ?? ""))
  }
  public static func ownerOf(_ id: String) -> String { say("Who does \(id)", "من ينفذ \(id)") }
  public static func whatBecame(_ id: String, _ text: String) -> String {
    say("\(id) \(text)", "\(id) \(text)")
  }

  // Keys and overlays
  public static func supportInstead(_ id: String) -> String {
    say("support \(id) instead", "تأييد \(id) بدلًا منها")
  }
  public static func supportShort(_ id: String) -> String { say("support \(id)", "تأييد \(id)") }
  public static func languageIs(_ code: String) -> String {
    say("language: \(code)", "اللغة: \(code)")
  }
  public static var cancelDraftKept: String { say("cancel, draft is kept", "إلغاء مع حفظ المسودة") }
  public static var markNow: String { say("mark, write later", "علامة، كتابة لاحقًا") }
  public static var markShort: String { say("mark", "علامة") }
  public static var noteKey: String { say("note", "ملاحظة") }
  public static func wordingOf(_ id: String) -> String { say("wording of \(id)", "صياغة \(id)") }
  public static var nextStateKey: String { say("state", "الحالة") }
  public static var languageKey: String { say("language", "اللغة") }
  public static var positionKey: String { say("position", "الموقف") }
  public static var projectorKey: String { say("large", "كبير") }
  public static var outcomeKey: String { say("check", "فحص") }
  public static var moderatorKey: String { say("moderator", "المدير") }
  public static var actionKey: String { say("action", "إجراء") }
  public static func fillIt(_ id: String) -> String { say("fill \(id)", "ملء \(id)") }
  public static func editIt(_ id: String) -> String { say("edit \(id)", "تحرير \(id)") }
  public static func doneOrOpen(_ id: String) -> String {
    say("\(id) done, open", "\(id) منجز، مفتوح")
  }
  public static func historyTitle(_ id: String) -> String { say("History of \(id)", "تاريخ \(id)") }
  public static var compareWith: String { say("compare with it", "مقارنة به") }
  public static var checkTitle: String { say("What the outcome lacks", "ما ينقص الوثيقة الختامية") }
  public static var goThere: String { say("go there", "الانتقال إليه") }
  public static func mendedByModerator(_ what: String) -> String {
    say(
      "\(what): the moderator's console mends it, t then Enter · F goes there",
      "\(what): يُصلح من لوحة المدير، t ثم Enter · F ينتقل إليها")
  }
}
