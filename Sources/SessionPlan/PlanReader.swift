import Foundation
public import SessionState

/// Reads the files of a plan: TOML for everything, CSV for the agenda and for the participants.
public enum PlanReader {
  /// Reads whatever files there are and reports every problem of all of them at once.
  ///
  /// The sheets add to what the plan file has. Without any file the plan is one day, today, with no items.
  /// - Parameters:
  ///   - plan: The plan file, in TOML.
  ///   - agenda: A sheet with a row for each item.
  ///   - participants: A sheet with a row for each participant.
  ///   - name: The session's name, which is its code and title where the plan file gives none.
  ///   - today: The date of the first day where no file gives one.
  ///   - timeZone: The time zone where the plan file gives none; nil for that of this machine.
  public static func read(
    plan: PlanSource?, agenda: PlanSource?, participants: PlanSource?, name: String,
    today: LocalDate, timeZone: String? = nil
  ) -> PlanOutcome {
    let problems = ProblemList()
    var draft = Draft()
    var sources: [SourceText] = []
    func text(_ source: PlanSource?) -> SourceText? {
      guard let source else { return nil }
      let text = SourceText(source)
      sources.append(text)
      return text.isReadable(problems) ? text : nil
    }

    if let source = text(plan) {
      PlanFile.read(source, into: &draft, problems)
    } else {
      draft.isPlanComplete = plan == nil
    }
    if let source = text(agenda) { AgendaSheet.read(source, into: &draft, problems) }
    if let source = text(participants) {
      RosterSheet.read(source, into: &draft, problems)
    } else if participants != nil {
      draft.isRosterComplete = false
    }

    var result: Plan?
    // With half of the plan missing, the other half would seem full of unknown days and people.
    if draft.isPlanComplete {
      var assembly = PlanAssembly(
        draft, name: name, today: today,
        defaultTimeZone: timeZone ?? TimeZone.current.identifier, problems)
      result = assembly.plan()
    }
    return PlanOutcome(
      plan: problems.hasErrors ? nil : result, problems: problems.problems(inOrderOf: sources))
  }
}
