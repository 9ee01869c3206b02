public import SessionState

extension AdviceRule {
  /// The rule in words.
  public var label: String {
    switch self {
    case .arrival: "arrival"
    case .firstTimeFirst: "first time first"
    case .leastTimeFirst: "least time first"
    case .alternateGroups: "alternate groups"
    case .balance(let attribute): "balance: \(attribute.label)"
    }
  }
}

extension VoiceAttribute {
  /// The attribute in words, after "by".
  public var label: String { self == .type ? "type of organisation" : rawValue }
}

extension Scope {
  /// The scope in words.
  public var label: String { rawValue }
}

extension AdviceReason {
  /// Why the rule calls somebody, the weightiest first; rows show as many as they have room for (domain A-6).
  public func parts(in session: Session) -> [String] {
    let name = session.label(of: side)
    let share =
      "\(Share.percent(ofTime)) of time, \(Share.percent(ofSeats)) of seats"
    let waits = "waiting \(max(1, waited / 60_000)) min"
    let isWaitingLong = waited >= 60_000
    let tail = isWaitingLong ? [waits] : []
    switch rule {
    case .arrival: return tail
    case .firstTimeFirst where turns == 0: return ["first time", share] + tail
    case .firstTimeFirst: return ["all waiting were heard", share] + tail
    case .leastTimeFirst:
      let own =
        session.settings.adviceBy == .group
        ? "\(name) spoke the least of those waiting"
        : "\(TimeText.minutes(speech)) so far, the least"
      return [own, share] + tail
    case .alternateGroups:
      let last = lastGroup.flatMap { session.groups[$0]?.short }
      return [last.map { "another group than \($0)" } ?? "no group has spoken yet", share] + tail
    case .balance: return ["\(name) has \(share)"] + tail
    }
  }
}

/// Shares as people read them.
public enum Share {
  /// A share in whole per cent, `4 %`.
  public static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}

extension Session {
  /// A side of the voices as rows name it.
  public func label(of side: VoiceSide) -> String {
    switch side {
    case .group(let id): id.flatMap { groups[$0]?.short } ?? "no group"
    case .type(let type): type?.label ?? "no group"
    case .role(let role): role.rawValue
    case .language(let code): Label.languageName(code)
    }
  }
}

extension GroupType {
  /// The type in words.
  public var label: String {
    switch self {
    case .nationalSociety: "National Societies"
    case .ifrc: "IFRC"
    case .icrc: "ICRC"
    case .state: "States"
    case .un: "UN"
    case .ngo: "NGOs"
    case .media: "media"
    case .academic: "academic"
    case .other: "other"
    }
  }
}

extension Voices.Verdict {
  /// The verdict in words, with its sign; empty where the share is fair.
  public var label: String {
    switch self {
    case .fair: ""
    case .overTwice: "▲ over twice its share"
    case .underHalf: "▽ under half its share"
    case .notHeard: "○ not heard"
    }
  }
}
