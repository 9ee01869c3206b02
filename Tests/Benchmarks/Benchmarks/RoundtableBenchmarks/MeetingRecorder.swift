import SessionState

/// Records a meeting for a benchmark; commands are judged as in a real one, some seconds apart.
struct MeetingRecorder {
  private(set) var history = History()
  private var clock: Milliseconds
  private let pace: Milliseconds

  /// A recorder that begins at a wall-clock time and lets `pace` ms pass with every event.
  init(at start: Milliseconds, pace: Milliseconds, founding: [Event]) {
    clock = start
    self.pace = pace
    for event in founding { add(event, by: .system) }
  }

  mutating func perform(_ line: String) {
    guard let command = try? Command(line, in: history.session),
      let event = try? history.decide(command, by: .moderator, at: stamp)
    else { return }
    add(event, by: .moderator)
  }

  private var stamp: Stamp { Stamp(at: clock, mono: clock, boot: "b001") }

  private mutating func add(_ event: Event, by role: Role) {
    clock += pace
    let seq = history.session.seq + 1
    history.append(RecordedEvent(seq: seq, id: "b-\(seq)", stamp: stamp, by: role, event: event))
  }
}
