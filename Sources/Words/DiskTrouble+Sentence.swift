public import SessionStorage

extension ConsoleSession.Trouble {
  /// What keeps events from the disk, and what to do, in sentences of several lengths, the longest first.
  ///
  /// - Parameters:
  ///   - waiting: How many events wait.
  ///   - name: The file's name.
  public func sentences(waiting: Int, name: String) -> [String] {
    let events = waiting == 1 ? "1 event waits" : "\(waiting) events wait"
    switch self {
    case .full(let free):
      let head = "DISK FULL\(free.map { " (\(Sentence.size($0)) free)" } ?? "")"
      return [
        "\(head): \(events), unsaved, and will be written by themselves. Free some space.",
        "\(head): \(waiting) unsaved. Free some space.", "DISK FULL: \(waiting) unsaved",
      ]
    case .held(let pid):
      let holder = "another console\(pid.map { " (process \($0))" } ?? "")"
      return [
        "UNSAVED: \(events), because \(holder) holds the log. Let it go on, or end it.",
        "\(waiting) UNSAVED: \(holder) holds the log.", "\(waiting) UNSAVED: log held",
      ]
    case .deleted:
      return [
        "\(name) was DELETED or moved\(waiting == 0 ? "" : "; \(events)"). "
          + "Put it back, or type :restore to write it anew.",
        "FILE DELETED\(waiting == 0 ? "" : ", \(waiting) unsaved") · :restore writes it anew",
        "FILE DELETED · :restore",
      ]
    case .failing(let error):
      return [
        "THE DISK FAILED, and no other place took the session: \(events). \(error.sentence)",
        "THE DISK FAILED, no other place was found: \(waiting) unsaved",
        "DISK FAILED: \(waiting) unsaved",
      ]
    }
  }
}

extension ConsoleSession.Rescue {
  /// Where the session goes on, until a person has seen it, in sentences of several lengths, the longest first.
  public var sentences: [String] {
    let why = reason == nil ? "another console's disk failed" : "the disk failed"
    let name = path.lastComponent?.string ?? path.string
    return [
      "RESCUE FILE: \(why), and all goes on in \(path) · Esc: seen",
      "RESCUE FILE: all goes on in \(path) · Esc: seen", "RESCUE: goes on in \(name) · Esc",
      "RESCUE FILE in use · Esc: seen",
    ]
  }
}

extension Sentence {
  /// Bytes for people: `12 KB`.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) bytes"
    case ..<(1 << 20): "\(bytes >> 10) KB"
    case ..<(1 << 30): "\(bytes >> 20) MB"
    default: "\(bytes >> 30) GB"
    }
  }

  /// The disk has no more room, but for what was put aside (session-log 2.7).
  public static func almostFull(left: Int) -> String {
    "Disk almost full: room for about \(left / 300) more events. Free some space."
  }

  /// The log of a session goes on in a rescue file, which is opened instead.
  public static func goesOn(name: String, in path: String) -> String {
    "\(name) goes on in \(path), because its disk failed; that file is used."
  }

  /// Something that was entered waited for the disk and holds no longer.
  public static func lapsed(_ time: String, _ event: String, because reason: String) -> String {
    "\(time) \(event): no longer holds. \(reason)"
  }
}
