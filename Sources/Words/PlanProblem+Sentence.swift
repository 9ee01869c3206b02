public import SessionPlan
import SessionState

extension PlanProblem {
  /// The problem in one line: place, what was found, and what to write instead.
  ///
  /// For example `agenda.csv:4:9: "9 o'clock" is not a time; write it as 9:00, 09.00 or 9 am`.
  public var sentence: String {
    let level = severity == .warning ? say("warning: ", "تنبيه: ") : ""
    return "\(StoredText.clean(file)):\(line):\(column): \(level)\(kind.words)"
  }
}

extension PlanProblem.Kind {
  /// One long table, so that the compiler finds a kind without words.
  fileprivate var words: String {
    switch self {
    // The file as such.
    case .notUTF8:
      say(
        "this is not text in UTF-8; save the file again with the encoding UTF-8",
        "ليس هذا نصًا بترميز UTF-8؛ احفظ الملف من جديد بترميز UTF-8")
    case .nulCharacter:
      say(
        "a character 0 stands here, which no text file holds; save the file again as text in UTF-8",
        "هنا المحرف 0، ولا يرد في ملف نصي؛ احفظ الملف من جديد نصًا بترميز UTF-8")
    case .tomlSyntax(let message):
      say(
        "this is not TOML: \(message)",
        "ليس هذا TOML: \(message)")
    case .badTableName:
      say(
        "this is not TOML: the name of a table begins with a letter A-Z, a digit or a quotation mark",
        "ليس هذا TOML: يبدأ اسم الجدول بحرف A-Z أو رقم أو علامة اقتباس")
    case .badValue:
      say(
        "here must stand a value: \"a text in quotation marks\", 12, true or 2026-05-14",
        "يجب أن تكون هنا قيمة: \"نص بين علامتي اقتباس\" أو 12 أو true أو 2026-05-14")
    case .tooDeep:
      say(
        "too many tables or lists stand inside each other here; a plan needs no more than four",
        "الجداول أو القوائم هنا متداخلة أكثر من اللازم؛ لا تحتاج الخطة إلى أكثر من أربعة مستويات")
    case .strayQuote:
      say(
        "a quotation mark stands inside a cell; put the whole cell in quotes and double the mark: \"\"",
        "علامة اقتباس داخل خلية؛ ضع الخلية كلها بين علامتي اقتباس وضاعف العلامة: \"\"")
    case .openQuote:
      say(
        "this quotation mark is never closed; put another one at the end of the cell",
        "علامة الاقتباس هذه غير مغلقة؛ ضع أخرى في آخر الخلية")
    case .surplusCells(let found, let expected):
      say(
        "this row has \(found) cells but the header has \(expected); "
          + "put a text that holds the separator in quotes",
        "عدد خلايا هذا السطر \(found) وعدد خلايا الرأس \(expected)؛ ضع النص الذي فيه الفاصل بين علامتي اقتباس"
      )

    // Keys and columns.
    case .unknownKey(let key, let nearest):
      say(
        "nothing reads \"\(key)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
        "لا شيء يقرأ \"\(key)\"" + (nearest.map { "؛ هل المقصود \"\($0)\"؟" } ?? ""))
    case .unknownColumn(let heading, let nearest):
      say(
        "nothing reads the column \"\(heading)\""
          + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""),
        "لا شيء يقرأ العمود \"\(heading)\"" + (nearest.map { "؛ هل المقصود \"\($0)\"؟" } ?? ""))
    case .repeatedColumn(let heading):
      say(
        "there is another column for the same before \"\(heading)\"; only that one is read",
        "قبل \"\(heading)\" عمود آخر للشيء نفسه؛ لا يُقرأ إلا ذاك")
    case .missingColumn(let field, let names):
      say(
        "a column for the \(field.noun) is missing; name it \(choice(names))",
        "عمود \(field.noun) ناقص؛ سمّه \(choice(names))")
    case .missing(let field):
      say(
        "the \(field.noun) is missing; add \(field.rawValue) = \(field.example)",
        "\(field.noun): قيمة ناقصة؛ أضف \(field.rawValue) = \(field.example)")
    case .empty(let field):
      say(
        "the \(field.noun) is empty; write one, such as \(field.example)",
        "\(field.noun): قيمة فارغة؛ اكتب قيمة مثل \(field.example)")
    case .wrongForm(let field, let expected):
      say(
        "\(field.rawValue) must be \(expected.words)",
        "يجب أن تكون قيمة \(field.rawValue): \(expected.words)")
    case .tooLong(let field, let bytes):
      say(
        "the \(field.noun) has \(bytes) bytes; shorten it to at most \(StoredText.limit)",
        "\(field.noun): الحجم \(bytes) بايت؛ اختصره إلى \(StoredText.limit) على الأكثر")

    // Values.
    case .notATime(let found):
      say(
        "\"\(found)\" is not a time; write it as 9:00, 09.00 or 9 am",
        "\"\(found)\" ليس وقتًا؛ اكتبه هكذا: 9:00 أو 09.00 أو 9 am")
    case .notADuration(let found):
      say(
        "\"\(found)\" is not a length of time; write it as 45, 45 min, 1h or 1:30",
        "\"\(found)\" ليس مدة؛ اكتبها هكذا: 45 أو 45 min أو 1h أو 1:30")
    case .notPositive(let field, let found):
      say(
        "\(field.rawValue) \"\(found)\" is not more than nothing; write 1 or more",
        "\(field.rawValue) \"\(found)\" ليس أكثر من صفر؛ اكتب 1 أو أكثر")
    case .longerThanADay(let found):
      say(
        "\"\(found)\" is longer than a day; write it as 45, 45 min, 1h or 1:30",
        "\"\(found)\" أطول من يوم؛ اكتب المدة هكذا: 45 أو 45 min أو 1h أو 1:30")
    case .notADate(let found):
      say(
        "\"\(found)\" is not a date that can only be read in one way; write it as 2026-05-14",
        "\"\(found)\" ليس تاريخًا يُقرأ على وجه واحد فقط؛ اكتبه هكذا: 2026-05-14")
    case .notADay(let found):
      say(
        "\"\(found)\" is not a day; write its number, such as 2, or its date, such as 2026-05-14",
        "\"\(found)\" ليس يومًا؛ اكتب رقمه مثل 2، أو تاريخه مثل 2026-05-14")
    case .notANumber(let field, let found):
      say(
        "\"\(found)\" is not \(field.nounWithArticle); write a number such as 12",
        "\"\(found)\" لا يصلح قيمة: \(field.noun)؛ اكتب رقمًا مثل 12")
    case .notYesOrNo(let found):
      say(
        "\"\(found)\" is neither yes nor no; write yes or no",
        "\"\(found)\" ليس نعم ولا لا؛ اكتب yes أو no")
    case .notALanguage(let found):
      say(
        "\"\(found)\" is not a language; write a code such as en or ar",
        "\"\(found)\" ليس لغة؛ اكتب رمزًا مثل en أو ar")
    case .notATimeZone(let found, let nearest):
      say(
        "\"\(found)\" is not a time zone; write a name such as \(nearest ?? "Asia/Qatar")",
        "\"\(found)\" ليس منطقة زمنية؛ اكتب اسمًا مثل \(nearest ?? "Asia/Qatar")")
    case .badSetting(let key, let found):
      say(
        "\"\(found)\" is no value for \(key.rawValue); write \(key.field.form.label)",
        "\"\(found)\" ليس قيمة لإعداد \(key.rawValue)؛ اكتب \(key.field.form.label)")
    case .settingContradicts(let key, let other):
      say(
        "\(key.rawValue) contradicts \(other.rawValue); leave one of them out",
        "\(key.rawValue) يتعارض مع \(other.rawValue)؛ احذف أحدهما")
    case .unknownWord(let field, let found, let allowed):
      say(
        "\"\(found)\" is not \(field.nounWithArticle); write \(choice(allowed))",
        "\"\(found)\" لا يصلح قيمة: \(field.noun)؛ اكتب \(choice(allowed))")

    // People.
    case .duplicate(let field, let value, let file, let line):
      say(
        "the \(field.noun) \"\(value)\" stands in line \(line) of \(StoredText.clean(file)) already; "
          + "give each its own",
        "\(field.noun) \"\(value)\": قيمة موجودة في السطر \(line) من \(StoredText.clean(file))؛ اجعل لكل واحد قيمته"
      )
    case .unknownGroup(let found, let nearest):
      say(
        "there is no group \"\(found)\"; "
          + (nearest.map { "did you mean \"\($0)\"?" } ?? "add it, or write the short name of one"),
        "لا وفد باسم \"\(found)\"؛ "
          + (nearest.map { "هل المقصود \"\($0)\"؟" } ?? "أضفه، أو اكتب الاسم المختصر لوفد موجود"))
    case .unknownSpeaker(let found, let candidates):
      candidates.isEmpty
        ? say(
          "\"\(found)\" is not among the participants; write a number, a name, or group and name",
          "\"\(found)\" ليس بين المشاركين؛ اكتب رقمًا أو اسمًا، أو الوفد والاسم")
        : say(
          "\"\(found)\" is not among the participants; did you mean \(choice(candidates, quoted: true))?",
          "\"\(found)\" ليس بين المشاركين؛ هل المقصود \(choice(candidates, quoted: true))؟")
    case .ambiguousSpeaker(let found, let candidates):
      say(
        "\"\(found)\" may be \(choice(candidates, quoted: true)); write the number, or group and name",
        "قد يكون \"\(found)\": \(choice(candidates, quoted: true))؛ اكتب الرقم، أو الوفد والاسم")
    case .speakersBecameParticipants(let count):
      say(
        "no file lists participants, so the \(count) speakers of this column became participants",
        "لا ملف فيه قائمة المشاركين، فأصبح المتكلمون في هذا العمود مشاركين، وعددهم \(count)")
    case .unlistedLanguage(let code):
      say(
        "there is text in \"\(code)\", which languages of the session does not list",
        "هنا نص باللغة \"\(code)\"، وليست بين لغات الجلسة (languages)")

    // Days and times.
    case .unknownDay(let found, let days):
      say(
        "there is no day \(found) in this plan; it has \(days == 1 ? "one day" : "\(days) days")",
        "لا يوم باسم \(found) في هذه الخطة؛ وفيها \(ArabicNoun.days(days))")
    case .dayNotAfter(let date, let previous):
      say(
        "\(date) is not after the day before, \(previous); put the days in their order",
        "\(date) ليس بعد اليوم السابق، \(previous)؛ ضع الأيام بترتيبها")
    case .newDayAssumed(let start, let day, let date):
      say(
        "\(start) is well before the row above, so day \(day), \(date), begins here; "
          + "a column \"day\" would make it certain",
        "\(start) قبل السطر السابق بكثير، فيبدأ هنا اليوم \(day)، \(date)؛ وعمود \"day\" يجعل ذلك مؤكدًا"
      )
    case .noStart:
      say(
        "the first item of a day needs a start; write one such as 9:00",
        "يحتاج أول بند في اليوم إلى بداية؛ اكتب بداية مثل 9:00")
    case .noLength:
      say(
        "how long this item takes is missing; write its minutes, such as 45",
        "مدة هذا البند ناقصة؛ اكتب دقائقه مثل 45")
    case .endsBeforeStart(let start, let end):
      say(
        "the end \(end) is not after the start \(start); correct one of them",
        "النهاية \(end) ليست بعد البداية \(start)؛ صحح إحداهما")
    case .lengthDiffers(let minutes, let start, let end):
      say(
        "\(minutes) minutes is not the time from \(start) to \(end); correct one of them",
        "\(ArabicNoun.minutes(minutes)) ليست المدة من \(start) إلى \(end)؛ صحح أحدها")
    case .startsBeforePrevious(let start, let previous, let afternoon):
      say(
        "\(start) is before the start of the item before, \(previous); "
          + (afternoon.map { "put the items in their order, or write \($0)" }
            ?? "put the items in their order"),
        "\(start) قبل بداية البند السابق، \(previous)؛ "
          + (afternoon.map { "ضع البنود بترتيبها، أو اكتب \($0)" } ?? "ضع البنود بترتيبها"))
    case .overlap(let start, let previous, let end):
      say(
        "\(start) is before the end of \"\(previous)\" at \(end); move it or shorten the other",
        "\(start) قبل نهاية \"\(previous)\" في \(end)؛ انقله أو اختصر الآخر")
    case .endsTooLate:
      say(
        "this item ends after six in the morning of the next day; shorten it or begin another day",
        "ينتهي هذا البند بعد السادسة من صباح اليوم التالي؛ اختصره أو ابدأ يومًا آخر")
    }
  }
}
