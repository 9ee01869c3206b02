import SessionState
import SessionStorage
import Words

/// A moment of a session as a person asks for it, its state and its clocks.
struct SessionMoment {
  let session: Session
  let now: Moment

  /// The state that `--at` or `--seq` asks for; neither: now.
  ///
  /// - Throws: `Failure` with the range of the session when there is no such event or time.
  init(at: String?, seq: Int?, _ history: History) throws {
    if at != nil, seq != nil { throw Failure(ProgramWords.atOrSeq, code: 2) }
    if let seq {
      self = try Self(seq, history)
    } else if let at {
      self = try Self(time: at, history)
    } else {
      session = history.session
      now = session.moment(SystemClock.stamp())
    }
  }

  /// The state that one word asks for: `412` or `#412` is an event, `now` is now, everything else a time.
  ///
  /// A time always has a colon, so a number alone is never one.
  init(_ text: String, _ history: History) throws {
    let number = text.hasPrefix("#") ? text.dropFirst() : text[...]
    if !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard let seq = Int(number) else {
        throw Failure(MomentWords.noEvent(String(number), MomentWords.range(of: history)))
      }
      self = try Self(seq, history)
    } else {
      self = try Self(at: text == "now" ? nil : text, seq: nil, history)
    }
  }

  private init(_ seq: Int, _ history: History) throws {
    guard let event = history.events.first(where: { $0.seq == seq }) else {
      throw Failure(MomentWords.noEvent(seq, MomentWords.range(of: history)))
    }
    session = history.session(afterSeq: seq)
    now = session.moment(event.stamp)
  }

  private init(time text: String, _ history: History) throws {
    let range = MomentWords.range(of: history, for: text, in: history.session)
    let time: Milliseconds
    do {
      time = try TimeArgument.parse(text, in: history.session)
    } catch let failure as Failure {
      throw Failure(MomentWords.noMoment(failure.sentence, range), code: failure.code)
    }
    guard time >= history.beginning ?? history.session.lastStamp.at else {
      throw Failure(MomentWords.tooEarly(text, range))
    }
    // Where the clock was set back, the last event may stand later than now.
    guard time <= max(SystemClock.stamp().at, history.session.lastStamp.at) else {
      throw Failure(MomentWords.inTheFuture(text, range))
    }
    session = history.session(at: time)
    now = session.moment(Stamp(at: time))
  }

  /// The chain value of the log at this moment, empty when it has none.
  ///
  /// - Throws: `Failure` when the log cannot be read.
  func head(in log: SessionLog) throws -> String {
    do {
      return try log.head(after: session.seq) ?? ""
    } catch {
      throw Failure(error)
    }
  }
}
