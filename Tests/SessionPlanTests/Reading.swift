import SessionPlan
import SessionState
import Testing
import Words

/// Reads texts as the files of a plan, on 13 May 2026, in UTC where nothing else is said.
func reading(
  plan: String? = nil, agenda: String? = nil, participants: String? = nil, name: String = "test"
) -> PlanOutcome {
  PlanReader.read(
    plan: plan.map { source("plan.toml", $0) }, agenda: agenda.map { source("agenda.csv", $0) },
    participants: participants.map { source("people.csv", $0) }, name: name, today: today,
    timeZone: "UTC")
}

func source(_ name: String, _ text: String) -> PlanSource {
  PlanSource(fileName: name, bytes: Array(text.utf8))
}

let today = LocalDate(dayNumber: 20_586)

extension PlanOutcome {
  /// What the person sees.
  var sentences: [String] { problems.map(\.sentence) }

  /// The plan, or a failed test that says why there is none.
  func planned(_ location: SourceLocation = #_sourceLocation) throws -> Plan {
    try #require(plan, "\(sentences)", sourceLocation: location)
  }
}

/// One line for an item: `1 09:00 15 opening Opening remarks`.
func line(_ item: PlannedItem) -> String {
  let fixed = item.isFixed ? " fixed" : ""
  return "\(item.day) \(item.id) \(item.number) \(item.start) \(item.minutes) \(item.kind) "
    + "\(item.title.best())\(fixed)"
}
