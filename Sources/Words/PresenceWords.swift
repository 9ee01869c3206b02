public import SessionStorage

/// What is said about the other consoles of a session.
public enum PresenceWords {
  /// `rapporteur, 2 displays`; with a second console of the own kind: `2 moderators`.
  public static func list(_ others: [PresentConsole], own: PresentConsole.Kind?) -> String {
    PresentConsole.Kind.allCases.compactMap { kind in
      let count = others.count { $0.kind == kind }
      guard count > 0 else { return nil }
      let all = count + (kind == own ? 1 : 0)
      return all == 1 ? one(kind) : many(kind, all)
    }.joined(separator: say(", ", "، "))
  }

  /// `+2`.
  public static func count(_ others: [PresentConsole]) -> String { "+\(others.count)" }

  /// Somebody's console was opened.
  public static func joined(_ kind: PresentConsole.Kind) -> String {
    switch kind {
    case .moderator: say("the moderator's console has been opened", "فُتحت لوحة المدير")
    case .rapporteur: say("the rapporteur's console has been opened", "فُتحت لوحة المقرر")
    case .display: say("the display has been opened", "فُتحت شاشة القاعة")
    case .follow: say("the follower has been opened", "فُتح متابِع للسجل")
    }
  }

  /// Somebody's console ended without being left.
  public static func died(_ kind: PresentConsole.Kind) -> String {
    switch kind {
    case .moderator:
      say(
        "the moderator's console is gone: it ended without being left", "توقفت لوحة المدير دون خروج"
      )
    case .rapporteur:
      say(
        "the rapporteur's console is gone: it ended without being left",
        "توقفت لوحة المقرر دون خروج")
    case .display:
      say("the display is gone: it ended without being left", "توقفت شاشة القاعة دون خروج")
    case .follow:
      say("the follower is gone: it ended without being left", "توقف متابِع السجل دون خروج")
    }
  }

  private static func one(_ kind: PresentConsole.Kind) -> String {
    switch kind {
    case .moderator: say("moderator", "المدير")
    case .rapporteur: say("rapporteur", "المقرر")
    case .display: say("display", "شاشة القاعة")
    case .follow: say("a follower", "متابِع")
    }
  }

  private static func many(_ kind: PresentConsole.Kind, _ count: Int) -> String {
    switch kind {
    case .moderator: say("\(count) moderators", "لوحات المدير: \(count)")
    case .rapporteur: say("\(count) rapporteurs", "لوحات المقرر: \(count)")
    case .display: say("\(count) displays", "شاشات القاعة: \(count)")
    case .follow: say("\(count) followers", "متابعون: \(count)")
    }
  }
}
