/// Sentences of the program outside its consoles.
public enum Sentence {
  /// The closing line: how many events, the head to keep, where the log is (session-log 2.1).
  public static func closing(events: Int, head: String?, path: String) -> String {
    "Log: \(events) events, head \(head ?? "none")\n\(path)"
  }

  /// Some lines of the log are damaged (session-log 2.5).
  public static func damaged(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    let more = lines.count > 5 ? " …" : ""
    return lines.count == 1
      ? "line \(shown) is damaged; what follows may lack it · roundtable verify tells more"
      : "\(lines.count) lines are damaged (\(shown)\(more)) · roundtable verify tells more"
  }

  /// Some lines were changed after they were written.
  public static func altered(_ count: Int) -> String {
    "\(count) \(count == 1 ? "line was" : "lines were") altered after writing · roundtable verify tells more"
  }

  /// The names kept apart are not beside the log (domain C-8).
  public static let noNames =
    "the names are kept apart and are not here: people go by their badge numbers"

  /// The log lies where other machines' consoles are not seen (session-log 2.6).
  public static let onNetworkDrive = "on a network drive: use one console only"

  /// The log can be read and not written.
  public static let readOnly = "read-only: nothing can be entered here"
}
