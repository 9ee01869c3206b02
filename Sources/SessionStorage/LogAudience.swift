import SessionState
public import SystemPackage

/// Who may read and write a new log besides its owner (session-log 2.10).
public enum LogAudience: Hashable, Sendable {
  /// Nobody.
  case owner
  /// The members of its group, which the folder hands on to what is made in it.
  case group

  /// Whom the permission bits of a file let write.
  init(mode: UInt32) { self = mode & 0o020 == 0 ? .owner : .group }

  /// The permission bits of a file.
  var fileMode: UInt32 { self == .owner ? 0o600 : 0o660 }
  /// The permission bits of a folder.
  var folderMode: UInt32 { self == .owner ? 0o700 : 0o2770 }
}

/// Something about a log's permissions that its people should know (session-log 2.10).
public enum LogExposure: Hashable, Sendable {
  /// Everybody on this machine can write to the log.
  case writableByAll(FilePath)
  /// The log belongs to another user, by number.
  case owned(FilePath, by: UInt32)
  /// Everybody on this machine can put another file in the log's place.
  case folderWritableByAll(FilePath)
  /// The folder keeps out the group that the log is meant for.
  case folderClosedToGroup(FilePath)
}

extension SessionLog {
  /// What is to be said of the permissions of the log and its folder; a file system that does not tell says nothing.
  public func exposures() -> [LogExposure] {
    guard let status = try? file.status() else { return [] }
    var found: [LogExposure] = []
    if status.mode & 0o002 != 0 { found.append(.writableByAll(path)) }
    if status.owner != calls.user { found.append(.owned(path, by: status.owner)) }
    let folder = OpenedLog.folder(of: path)
    guard let place = try? calls.status(at: folder), place.kind == .directory else { return found }
    // Where the sticky bit is set, nobody can replace another one's file.
    if place.mode & 0o002 != 0, place.mode & 0o1000 == 0 {
      found.append(.folderWritableByAll(folder))
    }
    if status.mode & 0o060 == 0o060, place.mode & 0o070 != 0o070 {
      found.append(.folderClosedToGroup(folder))
    }
    return found
  }
}
