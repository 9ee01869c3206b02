public import SystemPackage

/// Where a session goes on when the disk of its log fails, the best place first (session-log 2.7).
public struct RescuePlaces: Hashable, Sendable {
  /// The directories besides the log's own.
  public let others: [FilePath]

  /// The state directory, the home directory and the temporary one, as far as they are known.
  public init(environment: [String: String]) {
    func absolute(_ name: String) -> FilePath? {
      environment[name].map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }
    let home = absolute("HOME")
    let state = absolute("XDG_STATE_HOME") ?? home?.appending(".local/state")
    let temporary = absolute("TMPDIR") ?? FilePath("/tmp")
    others = [state?.appending("roundtable"), home, temporary].compactMap { $0 }
  }

  /// Other directories than a person's own.
  public init(others: [FilePath]) {
    self.others = others
  }

  /// All places for a log.
  func all(beside log: FilePath) -> [FilePath] {
    let own = log.removingLastComponent()
    return [own.isEmpty ? FilePath(".") : own] + others
  }
}
