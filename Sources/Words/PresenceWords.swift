public import SessionStorage

/// What is said about the other consoles of a session.
public enum PresenceWords {
  /// `rapporteur, 2 displays`; with a second console of the own kind: `2 moderators`.
  public static func list(_ others: [PresentConsole], own: PresentConsole.Kind?) -> String {
    PresentConsole.Kind.allCases.compactMap { kind in
      let count = others.count { $0.kind == kind }
      guard count > 0 else { return nil }
      let all = count + (kind == own ? 1 : 0)
      return all == 1 ? one(kind) : "\(all) \(many(kind))"
    }.joined(separator: ", ")
  }

  /// `+2`.
  public static func count(_ others: [PresentConsole]) -> String { "+\(others.count)" }

  /// Somebody's console was opened.
  public static func joined(_ kind: PresentConsole.Kind) -> String {
    "the \(owner(kind)) has been opened"
  }

  /// Somebody's console ended without being left.
  public static func died(_ kind: PresentConsole.Kind) -> String {
    "the \(owner(kind)) is gone: it ended without being left"
  }

  private static func one(_ kind: PresentConsole.Kind) -> String {
    kind == .follow ? "a follower" : kind.rawValue
  }

  private static func many(_ kind: PresentConsole.Kind) -> String {
    kind == .follow ? "followers" : kind.rawValue + "s"
  }

  private static func owner(_ kind: PresentConsole.Kind) -> String {
    switch kind {
    case .moderator: "moderator's console"
    case .rapporteur: "rapporteur's console"
    case .display: "display"
    case .follow: "follower"
    }
  }
}
