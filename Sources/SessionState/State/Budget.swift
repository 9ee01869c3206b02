/// The time given to a group (issue: per-group time budgets).
public struct Budget: Hashable, Sendable {
  /// What it started with, in ms.
  public internal(set) var initial: Milliseconds = 0
  /// What was added since, below 0 for less, in ms.
  public internal(set) var added: Milliseconds = 0

  /// The time that a group can be given.
  public static let lengths: ClosedRange<Milliseconds> = .seconds(1)...(.day)

  /// Both together, in ms; below 0 where the overruns of others took more than there was.
  public var total: Milliseconds { initial + added }

  init(initial: Milliseconds) {
    self.initial = min(max(0, initial), .day)
  }

  /// More or less time. A log may hold any number; what is beyond reason is cut, so that no sum overflows.
  mutating func add(_ length: Milliseconds) {
    let limit = 1 << 50
    added = min(max(-limit, added + min(max(-limit, length), limit)), limit)
  }
}

extension Session {
  /// What a group has spoken of its budget, in ms, over what the setting `budget_scope` says.
  public func budgetUsed(by group: GroupID, _ now: Moment) -> Milliseconds {
    tally(settings.budgetScope, now).groups[group]?.speech ?? 0
  }

  /// What a group's budget has left, in ms, below 0 when it is overrun; nil without a budget.
  public func budgetLeft(of group: GroupID, _ now: Moment) -> Milliseconds? {
    budgets[group].map { $0.total - budgetUsed(by: group, now) }
  }
}
