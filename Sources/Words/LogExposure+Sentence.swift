public import SessionStorage

extension LogExposure {
  /// What is the matter with the permissions, and what to do about it (session-log 2.10).
  public var sentence: String {
    switch self {
    case .writableByAll(let path):
      say(
        "everybody on this machine can change \(path): chmod o-w takes that away",
        "كل مستخدم لهذا الجهاز يستطيع تغيير \(path)؛ لمنع ذلك: chmod o-w")
    case .owned(let path, let user):
      say(
        "\(path) belongs to another user (\(user)), who can change it at any time: work on a copy if that is not meant",
        "\(path) ملك لمستخدم آخر (\(user)) يستطيع تغييره في أي وقت؛ اعمل على نسخة إن لم يكن ذلك مقصودًا"
      )
    case .folderWritableByAll(let path):
      say(
        "everybody on this machine can replace files in \(path): chmod o-w takes that away",
        "كل مستخدم لهذا الجهاز يستطيع استبدال ملفات في \(path)؛ لمنع ذلك: chmod o-w")
    case .folderClosedToGroup(let path):
      say(
        "the log is for its group, and the folder \(path) keeps the group out: chmod 2770 lets it in",
        "السجل لمجموعته، والمجلد \(path) يمنع المجموعة؛ للسماح لها: chmod 2770")
    }
  }

  /// What `new --group` made.
  public static func madeForGroup(_ path: String) -> String {
    say(
      "members of the group of \(path) can read and write this session (files 0660, new folders 2770)",
      "يستطيع أعضاء مجموعة \(path) قراءة هذه الجلسة والكتابة فيها (الملفات 0660، والمجلدات الجديدة 2770)"
    )
  }
}
