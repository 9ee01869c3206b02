import SystemPackage

/// Which consoles are open on a log.
public enum Presence {
  /// How the files of consoles end.
  static let suffix = ".json"

  /// `.NAME.consoles` beside `NAME.jsonl`.
  static func folder(of log: FilePath) -> FilePath {
    let name = log.lastComponent.map { $0.extension == "jsonl" ? $0.stem : $0.string } ?? "session"
    return log.removingLastComponent().appending(".\(name).consoles")
  }
}
