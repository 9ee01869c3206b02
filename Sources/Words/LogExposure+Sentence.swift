public import SessionStorage

extension LogExposure {
  /// What is the matter with the permissions, and what to do about it (session-log 2.10).
  public var sentence: String {
    switch self {
    case .writableByAll(let path):
      "everybody on this machine can change \(path): chmod o-w takes that away"
    case .owned(let path, let user):
      "\(path) belongs to another user (\(user)), who can change it at any time: work on a copy if that is not meant"
    case .folderWritableByAll(let path):
      "everybody on this machine can replace files in \(path): chmod o-w takes that away"
    case .folderClosedToGroup(let path):
      "the log is for its group, and the folder \(path) keeps the group out: chmod 2770 lets it in"
    }
  }

  /// What `new --group` made.
  public static func madeForGroup(_ path: String) -> String {
    "members of the group of \(path) can read and write this session (files 0660, new folders 2770)"
  }
}
