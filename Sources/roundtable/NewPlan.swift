import Foundation
import SessionPlan
import SessionState
import Words

/// The files that a new session is made of, as both the command and the start screen read them.
enum NewPlan {
  /// Reads a file whole; nil without a name.
  ///
  /// - Throws: `Failure` for one that is missing, no file, or closed to this person.
  static func source(_ name: String?) throws(Failure) -> PlanSource? {
    guard let name else { return nil }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) else {
      throw Failure(NewSessionWords.noSuchFile(name))
    }
    if isDirectory.boolValue { throw Failure(NewSessionWords.isFolder(name)) }
    guard let data = FileManager.default.contents(atPath: name) else {
      throw Failure(NewSessionWords.cannotBeRead(name))
    }
    return PlanSource(fileName: name, bytes: [UInt8](data))
  }

  /// The date on this machine's wall.
  static func today() -> LocalDate {
    let now = Date()
    let seconds = Int(now.timeIntervalSince1970) + TimeZone.current.secondsFromGMT(for: now)
    return LocalDate(dayNumber: seconds / 86_400)
  }
}
