public import SessionState
public import SessionStorage

/// What `salvage` tells (session-log 2.5).
public enum SalvageWords {
  /// The event in one sentence.
  public static func sentence(of salvage: LogSalvaged) -> String {
    let (kept, leftOut) = (salvage.kept, salvage.leftOutCount)
    return say(
      Counted.english(kept, "line", "lines") + " saved from a damaged log"
        + (leftOut > 0 ? ", \(leftOut) left out" : ""),
      "إنقاذ \(ArabicNoun.lines.after(kept)) من سجل تالف" + (leftOut > 0 ? "، وحذف \(leftOut)" : "")
    )
  }

  /// What was written where, and what became of each line; one sentence a line.
  public static func sentences(
    of salvage: Salvage, from source: String, to path: String
  ) -> [String] {
    var told = [
      say(
        "written \(path): \(Counted.english(salvage.kept, "line", "lines")) kept from \(source), which was not touched",
        "كُتب \(path): حُفظ من \(source) \(ArabicNoun.lines(salvage.kept))، ولم يُمس الأصل")
    ]
    if !salvage.damaged.isEmpty {
      told.append(say("left out as damaged: ", "حُذف لتلفه: ") + lines(salvage.damaged))
    }
    if !salvage.repeated.isEmpty {
      told.append(
        say(
          "left out because an earlier line has the same id: ", "حُذف لأن لسطر سابق المعرّف نفسه: ")
          + lines(salvage.repeated))
    }
    if !salvage.altered.isEmpty {
      told.append(
        say("kept, though altered after writing: ", "حُفظ مع أنه عُدل بعد الكتابة: ")
          + lines(salvage.altered))
    }
    if salvage.filled > 0 {
      told.append(
        say(
          Counted.english(
            salvage.filled, "line log.left_out stands", "lines log.left_out stand")
            + " in the place of what is missing, so that the other lines keep their numbers",
          "مكان الناقص \(ArabicNoun.lines(salvage.filled)) log.left_out، لتحتفظ الأسطر الأخرى بأرقامها"
        ))
    }
    if !salvage.renumbered.isEmpty {
      told.append(
        say(
          "given new numbers, because theirs did not follow on: ",
          "أُعطي رقمًا جديدًا لعدم تتابع رقمه: ")
          + lines(salvage.renumbered))
    }
    if salvage.tailBytes > 0 {
      told.append(
        say(
          "the last line is incomplete (\(salvage.tailBytes) bytes) and left out",
          "السطر الأخير غير مكتمل (\(salvage.tailBytes) بايت) وحُذف"))
    }
    if salvage.hasNewHead { told += newHead }
    switch salvage.names {
    case .inline: break
    case .copied(let file):
      told.append(say("the names are copied to \(file)", "نُسخت الأسماء إلى \(file)"))
    case .missing(let file):
      told.append(
        say(
          "the names stand in \(file), which cannot be read; people go by their numbers",
          "الأسماء في \(file) وتعذرت قراءته؛ يُعرف الأشخاص بأرقامهم"))
    }
    if salvage.leftOut.isEmpty, !salvage.hasNewHead, salvage.tailBytes == 0 {
      told.append(say("nothing was left out", "لم يُحذف شيء"))
    }
    return told
  }

  private static var newHead: [String] {
    [
      say(
        "the first line could not be read and is made anew: title, place, time zone, languages and days of the session "
          + "are not known any more",
        "تعذرت قراءة السطر الأول فأُنشئ من جديد: لم يعد معروفًا عنوان الجلسة ومكانها ومنطقتها الزمنية ولغاتها وأيامها"
      ),
      say(
        "the level of attribution is not known either, so it is closed until you set it: "
          + "roundtable do NAME attribution LEVEL",
        "ومستوى الإسناد غير معروف أيضًا، فهو مغلق إلى أن تحدده: roundtable do NAME attribution LEVEL"
      ),
    ]
  }

  /// The new log's path has another ending than a log has.
  public static func noLogName(_ path: String) -> String {
    PathWords.noLogName(path)
  }

  /// `--force` with anything but never.
  public static func neverForced(_ value: String) -> String {
    say(
      "salvage never writes over a file, so --force can only be never, not \(value); name another file with -o",
      "لا يكتب salvage على ملف موجود، فلا يكون --force إلا never، لا \(value)؛ اذكر ملفًا آخر: -o")
  }

  /// `line 4` or `lines 4, 7 and 9`; of many the first twenty.
  private static func lines(_ numbers: [Int]) -> String {
    guard let last = numbers.last, numbers.count > 1 else {
      return say("line \(numbers.first ?? 0)", "السطر \(numbers.first ?? 0)")
    }
    guard numbers.count <= 20 else {
      let first = listed(numbers.prefix(20).map(String.init))
      return say(
        "\(numbers.count) lines (\(first) …)", "\(ArabicNoun.lines(numbers.count)) (\(first) …)")
    }
    let others = listed(numbers.dropLast().map(String.init))
    return say("lines \(others) and \(last)", "الأسطر \(others) و \(last)")
  }
}
