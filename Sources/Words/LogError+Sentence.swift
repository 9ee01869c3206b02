public import SessionStorage

extension LogError {
  /// What happened, where, and what to do next.
  public var sentence: String {
    switch self {
    case .notFound(let path):
      say(
        "There is no session at \(path). Check the name, or see the sessions with roundtable list.",
        "لا جلسة في \(path). راجع الاسم، أو اعرض الجلسات: roundtable list.")
    case .exists(let path):
      say(
        "\(path) already exists and is left as it is. Choose another name, or open it.",
        "\(path) موجود من قبل وتُرك كما هو. اختر اسمًا آخر، أو افتحه.")
    case .noSession(let path):
      say(
        "There is no session in \(path). Check that it is the right file.",
        "لا جلسة في \(path). تحقق من أنه الملف الصحيح.")
    case .notAFile(let path, let kind):
      say(
        "\(path) is \(kind.words), not a session. Name the session's .jsonl file.",
        "\(path): هذا \(kind.words) وليس جلسة. اذكر ملف الجلسة .jsonl.")
    case .symbolicLink(let path, let target):
      if let target {
        say(
          "\(path) is a link to \(target), and links are not followed. Open \(target) itself, or add --follow.",
          "\(path) وصلة إلى \(target)، والوصلات لا تُتبع. افتح \(target) نفسه، أو أضف --follow.")
      } else {
        say(
          "\(path) is a link, and links are not followed. Open the file it leads to.",
          "\(path) وصلة، والوصلات لا تُتبع. افتح الملف الذي تؤدي إليه.")
      }
    case .linkedFolder(let path):
      say(
        "The folder \(path) is a link that another user made, and such links are not followed. "
          + "Name the folder that it leads to.",
        "المجلد \(path) وصلة أنشأها مستخدم آخر، ومثلها لا يُتبع. اذكر المجلد الذي تؤدي إليه.")
    case .readOnly(let path, let reason):
      say(
        "Nothing can be recorded in \(path): \(reason.sentence)",
        "لا يمكن التسجيل في \(path): \(reason.sentence)")
    case .busy(let path, let pid):
      say(
        "Another console holds \(path)\(pid.map { " (process \($0))" } ?? ""). "
          + "Nothing was recorded; let that console go on, or end it, and try again.",
        "لوحة أخرى تحجز \(path)\(pid.map { " (العملية \($0))" } ?? ""). "
          + "لم يُسجَّل شيء؛ دع تلك اللوحة تكمل، أو أنهها، ثم حاول من جديد.")
    case .deleted(let path):
      say(
        "\(path) was deleted or moved while it was open. Nothing was recorded; put the file back.",
        "حُذف \(path) أو نُقل وهو مفتوح. لم يُسجَّل شيء؛ أعد الملف إلى مكانه.")
    case .restless(let path):
      say(
        "\(path) is being replaced again and again by another program. Stop that program and try again.",
        "يستبدل برنامج آخر \(path) مرارًا. أوقف ذلك البرنامج وحاول من جديد.")
    case .lineTooLong(let kind, let bytes):
      say(
        "This \(kind) needs \(bytes) bytes and a line holds 65536. Nothing was recorded; shorten it.",
        "يحتاج الحدث \(kind) إلى \(bytes) بايت، وسعة السطر 65536. لم يُسجَّل شيء؛ اختصره.")
    case .textTooLong(let kind, let bytes):
      say(
        "The text of this \(kind) has \(bytes) bytes and may have 16384. "
          + "Nothing was recorded; shorten or split it.",
        "حجم نص الحدث \(kind) هو \(bytes) بايت، والحد الأقصى 16384. لم يُسجَّل شيء؛ اختصر النص أو اقسمه."
      )
    case .unwritable(let kind):
      say(
        "This version cannot record an event of the kind \(kind). Use the version that made it.",
        "لا يستطيع هذا الإصدار تسجيل حدث من النوع \(kind). استعمل الإصدار الذي أنشأه.")
    case .noFirstEvent:
      say(
        "A new session must begin with its creation. Nothing was written.",
        "يجب أن تبدأ الجلسة الجديدة بإنشائها. لم يُكتب شيء.")
    case .shortWrite(let path, let written, let length):
      say(
        "The disk took \(written) of \(length) bytes for \(path) and is probably full. "
          + "Nothing was recorded; free some space and try again.",
        "لم يقبل القرص إلا \(written) من \(length) بايت لأجل \(path)، ولعله ممتلئ. "
          + "لم يُسجَّل شيء؛ أفرغ بعض المساحة وحاول من جديد.")
    case .roster(let path):
      say(
        "The names in \(path) cannot be read, or are another session's. "
          + "Nothing was recorded; mend that file, or put a good copy in its place.",
        "تعذرت قراءة الأسماء في \(path)، أو هي لجلسة أخرى. "
          + "لم يُسجَّل شيء؛ أصلح ذلك الملف، أو ضع مكانه نسخة سليمة.")
    case .rosterAway(let path):
      say(
        "The names of this session stand in \(path), which is not here. Nothing was recorded; put it back, "
          + "or, where it was deleted for good, go on in a new session with roundtable new NAME --carry-from.",
        "أسماء هذه الجلسة في \(path)، وهو غير موجود هنا. لم يُسجَّل شيء؛ أعده إلى مكانه، "
          + "أو، إن حُذف نهائيًا، أكمل في جلسة جديدة: roundtable new NAME --carry-from.")
    case .tooMuchWaits(let count):
      say(
        "\(count) events wait for the disk and no more are taken. Free some space, or put the log's disk in order.",
        "\(ArabicNoun.events(count)) في انتظار القرص ولا يُقبل المزيد. أفرغ بعض المساحة، أو أصلح قرص السجل."
      )
    case .noDataFolder:
      say(
        "There is no folder for sessions: HOME is not set. Set it, or name a folder with --data.",
        "لا مجلد للجلسات: المتغير HOME غير محدد. حدده، أو اذكر مجلدًا: --data.")
    case .system(let operation, let path, let code):
      say(
        "\(operation.words(path)) failed: \(code). \(advice(after: operation))",
        "\(operation.words(path)): تعذر ذلك: \(code). \(advice(after: operation))")
    }
  }

  private func advice(after operation: LogOperation) -> String {
    if isDiskFull {
      return say(
        "Nothing was recorded; free some space and try again.",
        "لم يُسجَّل شيء؛ أفرغ بعض المساحة وحاول من جديد.")
    }
    switch operation {
    case .sync:
      return say(
        "What is not marked as saved may be lost; export the session to another disk now.",
        "قد يضيع ما لم يُعلَّم بأنه محفوظ؛ صدّر الجلسة الآن إلى قرص آخر.")
    case .open, .status, .read, .makeDirectory, .name:
      return say("Check the permissions and the disk.", "راجع الأذونات والقرص.")
    case .write, .truncate, .lock:
      return say(
        "Nothing was recorded; check the disk and try again.",
        "لم يُسجَّل شيء؛ راجع القرص وحاول من جديد.")
    }
  }
}

extension ReadOnlyReason {
  /// Why, and what to do about it.
  public var sentence: String {
    switch self {
    case .asked: say("it was opened for reading only.", "فُتح للقراءة فقط.")
    case .permission:
      say(
        "its permissions do not allow it. Change them, or work on a copy of your own.",
        "أذوناته لا تسمح بذلك. غيّرها، أو اعمل على نسخة لك.")
    case .medium:
      say(
        "it is on a disk that cannot be written to. Copy it to another one.",
        "هو على قرص لا يُكتب عليه. انسخه إلى قرص آخر.")
    case .newerVersion(let version):
      say(
        "it was made by a newer version (log format \(version)). Install that version to go on with it.",
        "أنشأه إصدار أحدث (صيغة السجل \(version)). ثبّت ذلك الإصدار للمتابعة.")
    case .unknownNeeds(let needs):
      say(
        "it needs \(listed(needs)), which this version does not have. "
          + "Install a newer version to go on with it.",
        "يحتاج إلى \(listed(needs))، وليس ذلك في هذا الإصدار. ثبّت إصدارًا أحدث للمتابعة.")
    case .noFirstLine:
      say(
        "its first line is damaged. Make a new file of the good lines with roundtable salvage.",
        "سطره الأول تالف. أنشئ ملفًا جديدًا من الأسطر السليمة: roundtable salvage.")
    }
  }
}

extension LineFault {
  /// What is wrong with the line.
  public var sentence: String {
    switch self {
    case .tooLong(let bytes):
      say(
        "too long: \(bytes) bytes, and 65536 are allowed",
        "أطول من اللازم: \(bytes) بايت، والمسموح 65536")
    case .notUTF8: say("not UTF-8", "ليس بترميز UTF-8")
    case .notJSON: say("not JSON", "ليس بصيغة JSON")
    case .tooDeep: say("nested deeper than 64 levels", "متداخل أكثر من 64 مستوى")
    case .badNumber:
      say("a number that is no integer or is too large", "عدد غير صحيح أو كبير جدًا")
    case .repeatedKey: say("a key stands twice", "مفتاح مكرر")
    case .badEnvelope:
      say(
        "not a line of a session: a key is missing or has no sensible value",
        "ليس سطرًا من جلسة: مفتاح ناقص أو قيمته غير معقولة")
    case .badData(let kind):
      say("data that no \(kind) can have", "بيانات لا تكون لحدث من النوع \(kind)")
    case .chainMismatch:
      say(
        "the checksum does not fit: changed or moved, or a line before is missing",
        "البصمة غير مطابقة: السطر معدَّل أو منقول، أو سطر قبله ناقص")
    case .noChain: say("no checksum", "بلا بصمة")
    case .carriageReturn:
      say("ended by CR LF, as another system does", "منتهٍ بالعلامتين CR LF كما في نظام آخر")
    case .byteOrderMark: say("begins with a byte order mark", "يبدأ بعلامة ترتيب البايتات")
    case .blank: say("blank", "فارغ")
    }
  }
}

extension LogReload {
  /// What happened to the log, for the people at the console.
  public var sentence: String {
    switch self {
    case .replaced:
      say(
        "The log was replaced by another file and was read again.",
        "استُبدل السجل بملف آخر وقُرئ من جديد.")
    case .cut(let before, let now):
      say(
        "The log was cut from \(before) to \(now) events by another program and was read again.",
        "قلّص برنامج آخر السجل (الأحداث: \(now) بدلًا من \(before)) وقُرئ من جديد.")
    case .rewritten:
      say(
        "The log was overwritten by another program and was read again.",
        "كتب برنامج آخر على السجل وقُرئ من جديد.")
    case .names:
      say(
        "The names kept beside the log were changed and were read again.",
        "تغيرت الأسماء المحفوظة بجانب السجل وقُرئت من جديد.")
    }
  }
}

extension FileKind {
  fileprivate var words: String {
    switch self {
    case .regular: say("a file", "ملف")
    case .directory: say("a folder", "مجلد")
    case .link: say("a link", "وصلة")
    case .pipe: say("a pipe", "أنبوب")
    case .socket: say("a socket", "مقبس")
    case .device: say("a device", "جهاز")
    }
  }
}

extension LogOperation {
  fileprivate func words(_ path: some CustomStringConvertible) -> String {
    switch self {
    case .open: say("Opening \(path)", "فتح \(path)")
    case .status: say("Looking at \(path)", "فحص \(path)")
    case .read: say("Reading \(path)", "قراءة \(path)")
    case .write: say("Writing to \(path)", "الكتابة في \(path)")
    case .sync: say("Putting \(path) on the disk", "تثبيت \(path) على القرص")
    case .truncate: say("Cutting a torn line off \(path)", "قطع سطر مبتور من \(path)")
    case .lock: say("Locking \(path)", "حجز \(path)")
    case .name: say("Giving \(path) its name", "تسمية \(path)")
    case .makeDirectory: say("Making the folder \(path)", "إنشاء المجلد \(path)")
    }
  }
}
