import Foundation
import SessionState
import SessionStorage
import SystemPackage
import Testing

/// The demonstration's log, in which nearly everything happens.
@Suite("Moments of the demonstration")
struct DemonstrationMomentTests {
  @Test(
    "C-1: appending, jumping, stepping back and reading anew give the same state at every moment")
  func everyMoment() throws {
    let place = try Workplace()
    let created = try place.succeed("demo", "--create").first
    let path = try #require(created?.split(separator: " ", maxSplits: 1).last)
    let live = try LiveSession.open(FilePath(String(path)), access: .read).live
    let events = live.history.events
    #expect(events.count > 100)

    var grown = History()
    var states = [Session()]
    for event in events {
      grown.append(event)
      states.append(grown.session)
    }
    #expect(live.history.session == grown.session)
    for count in states.indices.reversed() {
      #expect(live.history.session(after: count) == states[count], "back to \(count)")
    }
    for step in states.indices {
      let count = step * 7919 % states.count
      #expect(live.history.session(after: count) == states[count], "jump to \(count)")
    }
    for count in states.indices {
      #expect(History(events.prefix(count)).session == states[count], "read to \(count)")
    }
  }
}
