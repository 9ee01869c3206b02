import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Longer ways through a recording.
struct ReplayWaysTests {
  @Test("C-1: the state is the same however a moment is reached: on, back or at once")
  func sameState() {
    let replay = Rerun.morning()
    let recording = replay.desk.recording
    let count = recording.events.count
    var forward: [Session] = []
    for _ in recording.start.count...count {
      forward.append(replay.console.session)
      replay.type("<right>")
    }
    var back: [Session] = []
    for _ in recording.start.count...count {
      back.append(replay.console.session)
      replay.type("<left>")
    }
    #expect(forward.count == count - recording.start.count + 1)
    #expect(back.reversed() == forward)
    for (offset, state) in forward.enumerated() where offset > 0 {
      let seq = recording.events[recording.start.count + offset - 1].seq
      replay.type("t#\(seq)<enter>")
      #expect(replay.console.session == state)
      #expect(
        state == History(recording.events.prefix(recording.start.count + offset)).session)
    }
  }

  @Test("C-2: a thing is gone to by its name: a recommendation, a turn, an item, a mark")
  func names() {
    let replay = Rerun.morning()
    for (name, kind) in [
      ("R-1", "recommendation.captured"), ("i-2", "floor.given"), ("A-3", "agenda.item_opened"),
      ("M-1", "marker.added"), ("N-1", "note.added"),
    ] {
      replay.type("t\(name)<enter>")
      #expect(replay.last == kind)
    }
  }

  @Test("Two days are two parts: a night counts neither as time of the session nor as lanes")
  func nights() {
    var events = Rerun.morningEvents
    let last = events[events.count - 1]
    // The program's own line in the morning is no part of either day.
    let repaired = RecordedEvent(
      seq: last.seq + 1, id: "x-1",
      stamp: Stamp(at: last.stamp.at + 20 * 3_600_000), by: .system, event: .unknown(kind: "log.x"))
    let morning = RecordedEvent(
      seq: last.seq + 2, id: "x-2",
      stamp: Stamp(at: last.stamp.at + 20 * 3_600_000 + 1000), by: .moderator,
      event: .unknown(kind: "floor.sung"))
    events += [repaired, morning]
    let recording = Recording(events)
    #expect(recording.parts.count == 2)
    #expect(recording.parts[0].upperBound == recording.clocks[recording.clocks.count - 3])
    #expect(recording.position(tenths: 5).clock < recording.parts[0].upperBound)
    let replay = Rerun(events)
    replay.type("ZZZ")
    #expect(replay.screen.text.contains("REPLAY"))
  }

  @Test("Clocks beyond reason neither trap nor hang")
  func hostile() {
    for at in [-(1 << 53), 1 << 53, 0] {
      var events = Rerun.morningEvents
      let last = events[events.count - 1]
      events.append(
        RecordedEvent(
          seq: last.seq + 1, id: "x-1", stamp: Stamp(at: at), by: .moderator,
          event: .unknown(kind: "floor.sung")))
      events.append(
        RecordedEvent(
          seq: last.seq + 2, id: "x-2", stamp: Stamp(at: 1 << 52), by: .moderator,
          event: .unknown(kind: "floor.sung")))
      let replay = Rerun(events)
      replay.type("9g ")
      replay.wait(5000)
      replay.type("<home>++++++++++ ")
      replay.wait(3000)
      replay.type("ZZzzzzzz=<end>=<esc>e<end><esc>s")
      #expect(replay.screen.text.contains("REPLAY"))
    }
  }

  @Test("E-3: keys of every kind in any order leave a replay that draws")
  func randomKeys() {
    var random = Seeded(state: 7)
    let keys = KeyTable.replay.bindings
      .filter { ![.leave, .suspend, .interrupt].contains($0.action) }.flatMap(\.keys)
    for (columns, rows) in [(120, 36), (80, 24), (40, 12), (20, 4)] {
      let replay = Rerun.morning(columns: columns, rows: rows)
      for _ in 0..<400 {
        let key = keys[Int(random.next() % UInt64(keys.count))]
        replay.terminal.add([.input(.key(key)), .wait(70)])
      }
      _ = replay.console.run()
      #expect(replay.screen.trimmedRows.count == rows)
    }
  }
}
