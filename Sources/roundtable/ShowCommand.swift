import ArgumentParser
import Reports
import SessionState
import SessionStorage
import Words

/// `show`: the state of a session as text or JSON, or what changed between two of its moments.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints the state of a session, now or at an earlier moment.")

  @OptionGroup var session: SessionOptions

  @Option(help: "The state at this time: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Option(help: "The state just after this event.")
  var seq: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What changed between two moments: times as for --at, event numbers, or now.",
      valueName: "A B"))
  var diff: [String] = []

  @Flag(help: "As JSON, stable and documented.")
  var json = false

  func validate() throws {
    guard diff.isEmpty || diff.count == 2 else { throw ValidationError(MomentWords.needsTwo) }
    guard diff.isEmpty || at == nil && seq == nil else {
      throw ValidationError(MomentWords.diffAlone)
    }
  }

  func run() throws {
    let (live, log) = try session.open(.read)
    if !diff.isEmpty { return try showDifference(live.history) }
    let shown = try SessionMoment(at: at, seq: seq, live.history)
    let head = try shown.head(in: log)
    let text =
      json
      ? try StateDocument(shown.session, now: shown.now, head: head).json()
      : StateText.text(shown.session, now: shown.now, head: head)
    Output.data(text)
  }

  private func showDifference(_ history: History) throws {
    let from = try SessionMoment(diff[0], history)
    let to = try SessionMoment(diff[1], history)
    let difference = SessionDifference(
      from: from.session, from.now, to: to.session, to.now)
    Output.data(
      json ? try DifferenceDocument(difference).json() : DifferenceText.text(difference))
  }
}
