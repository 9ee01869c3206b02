import SessionState
import Testing

@testable import Reports

/// C-6 over the whole demonstration: at no level does anything tell a name that the level hides.
struct ExportNamesTests {
  @Test(
    "C-6: no name in any export under each level",
    arguments: Attribution.allCases, ["en", "ar"])
  func everything(level: Attribution, language: String) throws {
    let whole = try DemonstrationLog.history()
    // Before it went under a stricter level of its own, so that each level asked for is the one that holds.
    let session = History(
      whole.events.prefix { $0.event.kindName != "session.attribution_changed" }
    ).session
    let disclosure = Disclosure(session, atLeast: level)
    let told = disclosure.overall
    #expect(told == level)
    #expect(!session.interventions.isEmpty && !session.recommendations.isEmpty)
    func check(_ name: String, _ texts: [String?]) {
      expectNoNames(name, texts.compactMap(\.self).joined(separator: "\n"), of: session, at: told)
    }
    check("notes", session.notes.map { disclosure.note($0)?.text })
    check(
      "speakers",
      session.interventions.map {
        disclosure.speaker($0.participant, under: told, language: language)
      })
    check(
      "proposers",
      session.recommendations.flatMap { recommendation in
        recommendation.proposers.map {
          disclosure.party($0, under: told, language: language)
        }
      })
    check(
      "wordings",
      session.recommendations.flatMap { recommendation in
        recommendation.revisions.map { disclosure.text($0.text, under: told) }
      })
    check(
      "requests", session.requests.map { $0.note.map { disclosure.text($0, under: told) } })
    check(
      "action items",
      session.actions.map { disclosure.text($0.text, under: max($0.attribution, told)) })
  }
}
