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
    let (state, now, head) = try moment(live.history, log)
    let text =
      json
      ? try StateDocument(state, now: now, head: head).json()
      : StateText.text(state, now: now, head: head)
    Output.data(text)
  }

  /// The head that belongs to a state; only the one of the last line is kept.
  private func head(of state: Session, _ log: SessionLog) -> String {
    state.seq == log.lastSeq ? log.head ?? "" : ""
  }

  private func moment(_ history: History, _ log: SessionLog) throws -> (Session, Moment, String) {
    if at != nil, seq != nil { throw Failure("give --at or --seq, not both", code: 2) }
    if let seq {
      guard let event = history.events.first(where: { $0.seq == seq }) else {
        throw Failure("there is no event \(seq); the log has \(history.session.seq)")
      }
      let state = history.session(afterSeq: seq)
      return (state, state.moment(event.stamp), head(of: state, log))
    }
    if let at {
      let time = try TimeArgument.parse(at, in: history.session)
      guard time >= history.beginning ?? history.session.lastStamp.at else {
        throw Failure("\(at) is before the first event of the session")
      }
      let state = history.session(at: time)
      return (state, state.moment(Stamp(at: time)), head(of: state, log))
    }
    let state = history.session
    return (state, state.moment(SystemClock.stamp()), log.head ?? "")
  }
}
