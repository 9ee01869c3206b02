import Foundation
import SystemPackage

/// A small file of `$XDG_STATE_HOME/roundtable/`, for the owner alone, replaced whole (domain E-17).
///
/// Nothing in it is needed: where it cannot be read it is as if it were not there, and where it cannot be written
/// things are as before at the next start.
struct StateFile {
  let path: FilePath

  /// More than any of these files ever holds.
  private static let limit = 4 << 20

  /// A file by name; nil where neither `XDG_STATE_HOME` nor `HOME` tells where.
  init?(_ name: String, environment: [String: String]) {
    guard let folder = PersonalFolders(environment).state else { return nil }
    path = folder.appending(name)
  }

  /// What stands in it; nil where it cannot be read.
  func read() -> Data? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path.string)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int, size <= Self.limit
    else { return nil }
    return FileManager.default.contents(atPath: path.string)
  }

  /// Replaces it; false where that cannot be done.
  @discardableResult
  func write(_ data: Data) -> Bool {
    let folder = path.removingLastComponent()
    let temporary = folder.appending(".new-\(UInt64.random(in: 0...(.max)))")
    do {
      try FileManager.default.createDirectory(
        atPath: folder.string, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let file = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .exclusiveCreate, .noFollow],
        permissions: .ownerReadWrite)
      do {
        try file.closeAfter { _ = try file.writeAll(data) }
        guard rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
      } catch {
        unlink(temporary.string)
        throw error
      }
      return true
    } catch {
      return false
    }
  }
}
