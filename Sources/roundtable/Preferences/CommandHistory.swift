import Foundation

/// The lines entered at the `:` prompt, over all sessions: `$XDG_STATE_HOME/roundtable/history` (domain E-17).
struct CommandHistory {
  private let file: StateFile?

  /// As many lines as are kept.
  private static let limit = 500

  init(environment: [String: String]) {
    file = StateFile("history", environment: environment)
  }

  /// The lines, oldest first.
  var lines: [String] {
    guard let data = file?.read() else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").suffix(Self.limit)
      .map(String.init)
  }

  /// Adds what was entered in this run behind what others have entered meanwhile.
  func add(_ entered: [String]) {
    let entered = entered.filter { !$0.isEmpty && !$0.contains("\n") }
    guard let file, !entered.isEmpty else { return }
    let all = lines + entered
    // A line that came before is kept where it came last.
    var seen: Set<String> = []
    let kept = all.reversed().filter { seen.insert($0).inserted }.reversed().suffix(Self.limit)
    file.write(Data((kept.joined(separator: "\n") + "\n").utf8))
  }
}
