import ArgumentParser
import Reports
import SessionState
import SessionStorage

/// `show`: the state of a session as text or JSON.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints the state of a session, now or at an earlier moment.")

  @OptionGroup var session: SessionOptions

  @Option(help: "The state at this time: 10:41, 2/10:41, 2026-05-14 10:41.")
  var at: String?

  @Option(help: "The state just after this event.")
  var seq: Int?

  @Flag(help: "As JSON, stable and documented.")
  var json = false

  func run() throws {
    let (live, log) = try session.open(.read)
    let shown = try SessionMoment(at: at, seq: seq, live.history, log)
    let text =
      json
      ? try StateDocument(shown.session, now: shown.now, head: shown.head).json()
      : StateText.text(shown.session, now: shown.now, head: shown.head)
    Output.data(text)
  }
}
