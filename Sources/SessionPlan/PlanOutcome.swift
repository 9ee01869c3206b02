/// What came of reading the files of a plan.
public struct PlanOutcome: Hashable, Sendable {
  /// The plan; nil when any problem is an error.
  public var plan: Plan?
  /// Every problem of all files, in the order of the files and their lines.
  public var problems: [PlanProblem]

  /// The problems that keep the plan from being used.
  public var errors: [PlanProblem] { problems.filter { $0.severity == .error } }
  /// The problems that one should know of.
  public var warnings: [PlanProblem] { problems.filter { $0.severity == .warning } }
}
