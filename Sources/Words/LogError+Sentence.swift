public import SessionStorage

extension LogError {
  /// What happened, where, and what to do next.
  public var sentence: String {
    switch self {
    case .notFound(let path):
      "There is no session at \(path). Check the name, or see the sessions with roundtable list."
    case .exists(let path):
      "\(path) already exists and is left as it is. Choose another name, or open it."
    case .noSession(let path):
      "There is no session in \(path). Check that it is the right file."
    case .notAFile(let path, let kind):
      "\(path) is \(kind.words), not a session. Name the session's .jsonl file."
    case .symbolicLink(let path, let target):
      if let target {
        "\(path) is a link to \(target), and links are not followed. Open \(target) itself, or add --follow."
      } else {
        "\(path) is a link, and links are not followed. Open the file it leads to."
      }
    case .linkedFolder(let path):
      "The folder \(path) is a link that another user made, and such links are not followed. "
        + "Name the folder that it leads to."
    case .readOnly(let path, let reason):
      "Nothing can be recorded in \(path): \(reason.sentence)"
    case .busy(let path, let pid):
      "Another console holds \(path)\(pid.map { " (process \($0))" } ?? ""). "
        + "Nothing was recorded; let that console go on, or end it, and try again."
    case .deleted(let path):
      "\(path) was deleted or moved while it was open. Nothing was recorded; put the file back."
    case .restless(let path):
      "\(path) is being replaced again and again by another program. Stop that program and try again."
    case .lineTooLong(let kind, let bytes):
      "This \(kind) needs \(bytes) bytes and a line holds 65536. Nothing was recorded; shorten it."
    case .textTooLong(let kind, let bytes):
      "The text of this \(kind) has \(bytes) bytes and may have 16384. "
        + "Nothing was recorded; shorten or split it."
    case .unwritable(let kind):
      "This version cannot record an event of the kind \(kind). Use the version that made it."
    case .noFirstEvent:
      "A new session must begin with its creation. Nothing was written."
    case .shortWrite(let path, let written, let length):
      "The disk took \(written) of \(length) bytes for \(path) and is probably full. "
        + "Nothing was recorded; free some space and try again."
    case .roster(let path):
      "The names in \(path) cannot be read, or are another session's. "
        + "Nothing was recorded; mend that file, or put a good copy in its place."
    case .rosterAway(let path):
      "The names of this session stand in \(path), which is not here. Nothing was recorded; put it back, "
        + "or, where it was deleted for good, go on in a new session with roundtable new NAME --carry-from."
    case .tooMuchWaits(let count):
      "\(count) events wait for the disk and no more are taken. Free some space, or put the log's disk in order."
    case .noDataFolder:
      "There is no folder for sessions: HOME is not set. Set it, or name a folder with --data."
    case .system(let operation, let path, let code):
      "\(operation.words(path)) failed: \(code). \(advice(after: operation))"
    }
  }

  private func advice(after operation: LogOperation) -> String {
    if isDiskFull { return "Nothing was recorded; free some space and try again." }
    switch operation {
    case .sync:
      return "What is not marked as saved may be lost; export the session to another disk now."
    case .open, .status, .read, .makeDirectory, .name:
      return "Check the permissions and the disk."
    case .write, .truncate, .lock:
      return "Nothing was recorded; check the disk and try again."
    }
  }
}

extension ReadOnlyReason {
  /// Why, and what to do about it.
  public var sentence: String {
    switch self {
    case .asked: "it was opened for reading only."
    case .permission:
      "its permissions do not allow it. Change them, or work on a copy of your own."
    case .medium: "it is on a disk that cannot be written to. Copy it to another one."
    case .newerVersion(let version):
      "it was made by a newer version (log format \(version)). Install that version to go on with it."
    case .unknownNeeds(let needs):
      "it needs \(needs.joined(separator: ", ")), which this version does not have. "
        + "Install a newer version to go on with it."
    case .noFirstLine:
      "its first line is damaged. Make a new file of the good lines with roundtable salvage."
    }
  }
}

extension LineFault {
  /// What is wrong with the line.
  public var sentence: String {
    switch self {
    case .tooLong(let bytes): "too long: \(bytes) bytes, and 65536 are allowed"
    case .notUTF8: "not UTF-8"
    case .notJSON: "not JSON"
    case .tooDeep: "nested deeper than 64 levels"
    case .badNumber: "a number that is no integer or is too large"
    case .repeatedKey: "a key stands twice"
    case .badEnvelope: "not a line of a session: a key is missing or has no sensible value"
    case .badData(let kind): "data that no \(kind) can have"
    case .chainMismatch: "the checksum does not fit: changed or moved, or a line before is missing"
    case .noChain: "no checksum"
    case .carriageReturn: "ended by CR LF, as another system does"
    case .byteOrderMark: "begins with a byte order mark"
    case .blank: "blank"
    }
  }
}

extension LogReload {
  /// What happened to the log, for the people at the console.
  public var sentence: String {
    switch self {
    case .replaced: "The log was replaced by another file and was read again."
    case .cut(let before, let now):
      "The log was cut from \(before) to \(now) events by another program and was read again."
    case .rewritten: "The log was overwritten by another program and was read again."
    case .names: "The names kept beside the log were changed and were read again."
    }
  }
}

extension FileKind {
  fileprivate var words: String {
    switch self {
    case .regular: "a file"
    case .directory: "a folder"
    case .link: "a link"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}

extension LogOperation {
  fileprivate func words(_ path: some CustomStringConvertible) -> String {
    switch self {
    case .open: "Opening \(path)"
    case .status: "Looking at \(path)"
    case .read: "Reading \(path)"
    case .write: "Writing to \(path)"
    case .sync: "Putting \(path) on the disk"
    case .truncate: "Cutting a torn line off \(path)"
    case .lock: "Locking \(path)"
    case .name: "Giving \(path) its name"
    case .makeDirectory: "Making the folder \(path)"
    }
  }
}
