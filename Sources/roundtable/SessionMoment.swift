import SessionState
import SessionStorage

/// The state that `--at` or `--seq` asks for, its clocks, and the log's head at it.
struct SessionMoment {
  let session: Session
  let now: Moment
  let head: String

  /// - Throws: `Failure` when there is no such event or time.
  init(at: String?, seq: Int?, _ history: History, _ log: SessionLog) throws {
    if at != nil, seq != nil { throw Failure("give --at or --seq, not both", code: 2) }
    if let seq {
      guard let event = history.events.first(where: { $0.seq == seq }) else {
        throw Failure("there is no event \(seq); the log has \(history.session.seq)")
      }
      session = history.session(afterSeq: seq)
      now = session.moment(event.stamp)
    } else if let at {
      let time = try TimeArgument.parse(at, in: history.session)
      guard time >= history.beginning ?? history.session.lastStamp.at else {
        throw Failure("\(at) is before the first event of the session")
      }
      guard time <= SystemClock.stamp().at else {
        throw Failure("\(at) is in the future; leave --at out for the state now")
      }
      session = history.session(at: time)
      now = session.moment(Stamp(at: time))
    } else {
      session = history.session
      now = session.moment(SystemClock.stamp())
    }
    do {
      head = try log.head(after: session.seq) ?? ""
    } catch {
      throw Failure(error)
    }
  }
}
