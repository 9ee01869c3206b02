import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Moving through a recording (domain C-2), by keys and by the mouse.
struct ReplayKeysTests {
  @Test("C-2: it begins as it was planned, and goes event by event")
  func events() {
    let replay = Rerun.morning()
    #expect(replay.screen.text.contains("as it was planned, before the first event"))
    replay.type("<right>")
    #expect(replay.last == "session.opened")
    replay.type("<right><right>")
    #expect(replay.last == "agenda.item_opened")
    replay.type("<left>")
    #expect(replay.last == "agenda.item_opened")
    replay.type("<left><left>")
    #expect(replay.position == replay.desk.recording.start)
    #expect(replay.type("<left>").text.contains("as it was planned"))
    replay.type("<end>")
    #expect(replay.position == replay.desk.recording.end)
    #expect(replay.type("<right>").text.contains("that is the last event"))
  }

  @Test(
    "C-2: each key goes to the next event of its kind, its opposite back",
    arguments: [
      ("<down>", "<up>", ["floor.given", "floor.given", "floor.given"]),
      ("<pgdn>", "<pgup>", ["agenda.item_opened", "agenda.item_opened", "agenda.item_opened"]),
      ("]", "[", ["recommendation.captured", "recommendation.revised"]),
      ("m", "M", ["marker.added"]),
      ("o", "O", ["floor.given"]),
    ])
  func kinds(forward: String, back: String, expected: [String]) {
    let replay = Rerun.morning()
    var found: [Int] = []
    for kind in expected {
      replay.type(forward)
      #expect(replay.last == kind)
      found.append(replay.position.count)
    }
    #expect(found == found.sorted())
    #expect(Set(found).count == found.count)
    replay.type(forward)
    #expect(replay.position.count == found.last)
    #expect(replay.console.interface.message?.text.hasPrefix("no later") == true)
    for count in found.dropLast().reversed() {
      replay.type(back)
      #expect(replay.position.count == count)
    }
  }

  @Test("C-2: seconds, minutes and tenths move between the events")
  func times() {
    let replay = Rerun.morning()
    replay.type("t10:45:10<enter>")
    #expect(replay.time == "10:45:10")
    #expect(replay.last == "recommendation.captured")
    replay.type(".")
    #expect(replay.time == "10:45:20")
    replay.type(">")
    #expect(replay.time == "10:46:20")
    #expect(replay.last == "marker.added")
    replay.type("<lt>,")
    #expect(replay.time == "10:45:10")
    replay.type("0")
    #expect(replay.position == replay.desk.recording.start)
    // From 9:58 to 10:50 there are 52 minutes.
    replay.type("5")
    #expect(replay.time == "10:24:00")
  }

  @Test("C-2: an event by its number; what is no moment of the session is refused with its range")
  func goingTo() {
    let replay = Rerun.morning()
    let last = replay.desk.recording.events.count
    replay.type("t#\(last)<enter>")
    #expect(replay.position == replay.desk.recording.end)
    #expect(
      replay.type("t#9999<enter>").text.contains(
        "there is no event 9999; the session runs from"))
    replay.type("<esc>")
    #expect(
      replay.type("t23:00<enter>").text.contains(
        "23:00 is after the last event of the session; the session runs from 2026-05-14 09:58 to"))
    replay.type("<esc>")
    #expect(replay.type("tsoon<enter>").text.contains("\"soon\" is no time"))
    #expect(replay.console.interface.prompt != nil)
    replay.type("<esc>t١٠:٤٥:١٠<enter>")
    #expect(replay.time == "10:45:10")
  }

  @Test("C-2: playing follows the speed; a long time without an event takes a second")
  func playing() {
    let replay = Rerun.morning()
    replay.type("t10:46:00<enter> ")
    // Thirty seconds to the next event are too long at this speed.
    replay.wait(500)
    #expect(replay.time == "10:46:15")
    replay.type("+++++")
    // 32 times as fast they are not.
    replay.type("t10:46:00<enter> ")
    replay.wait(500)
    #expect(replay.time == "10:46:16")
    replay.type(" ")
    replay.wait(5000)
    #expect(replay.time == "10:46:16")
    replay.type("g t10:46:00<enter>----- ")
    replay.wait(2000)
    #expect(replay.time == "10:46:02")
    replay.type("- ")
    #expect(replay.screen.text.contains("║ 0.5×"))
  }

  @Test("C-2: playing ends with the last event, and begins again from the first")
  func ending() {
    let replay = Rerun.morning()
    replay.type("<end><left> ")
    replay.wait(3000)
    #expect(replay.position == replay.desk.recording.end)
    #expect(!replay.console.playback.isPlaying)
    replay.type(" ")
    #expect(replay.position == replay.desk.recording.start)
    #expect(replay.console.playback.isPlaying)
  }

  @Test("C-3: only events about somebody or something")
  func filters() {
    let replay = Rerun.morning()
    replay.type("fERC<enter>")
    #expect(replay.screen.text.contains("only ERC"))
    replay.type("<home>")
    var seen = [replay.last]
    for _ in 0..<10 {
      let before = replay.position
      replay.type("<right>")
      if replay.position == before { break }
      seen.append(replay.last)
    }
    #expect(seen.contains("floor.requested"))
    #expect(seen.contains("floor.given"))
    // The mark was set while they spoke; the text is of somebody else.
    #expect(seen.contains("marker.added"))
    #expect(!seen.contains("recommendation.captured"))
    replay.type("<esc>")
    #expect(replay.console.only == nil)
    replay.type("fmarks<enter>")
    #expect(replay.last == "marker.added")
    #expect(replay.type("fnobody at all<enter>").text.contains("no event is about"))
    replay.type("<esc>fR-1<enter><home>")
    #expect(replay.last == "recommendation.captured")
    replay.type("<right>")
    #expect(replay.last == "recommendation.revised")
  }

  @Test("C-3: a text is found in wordings, names and notes, forwards and back")
  func searching() {
    let replay = Rerun.morning()
    replay.type("<home>/principles<enter>")
    #expect(replay.last == "recommendation.captured")
    replay.type("n")
    #expect(replay.last == "recommendation.revised")
    #expect(replay.type("n").text.contains("\"principles\" is in no later event"))
    replay.type("N")
    #expect(replay.last == "recommendation.captured")
    replay.type("/ministry<enter>")
    #expect(replay.last == "note.added")
    replay.type("<home>/الكوارث<enter>")
    #expect(replay.position.count > 0)
  }

  @Test("A click on the timeline goes to its moment")
  func clicking() {
    let replay = Rerun.morning()
    replay.type("5")
    let row = replay.screen.trimmedRows.firstIndex { $0.hasPrefix(" floor") } ?? 0
    replay.click(13, row)
    #expect(replay.position.clock == replay.desk.recording.start.clock)
    replay.click(20, row)
    let early = replay.position
    replay.click(40, row)
    #expect(early.clock < replay.position.clock)
    replay.click(5, row)
    #expect(replay.position.clock > early.clock)
  }

  @Test("Nothing can be changed: no key writes, and keys of a meeting say so")
  func readOnly() {
    let replay = Rerun.morning()
    let before = replay.desk.recording.events
    #expect(replay.type("u").text.contains("nothing can be changed here"))
    for binding in KeyTable.moderator.bindings + KeyTable.rapporteur.bindings
    where ![.leave, .interrupt, .suspend].contains(binding.action) {
      for key in binding.keys {
        replay.terminal.add([.input(.key(key)), .input(.key(.escape))])
      }
    }
    _ = replay.console.run()
    #expect(replay.desk.recording.events == before)
  }

  @Test("A session that is still running gets longer, and the moment stays")
  func following() {
    let events = Rerun.morningEvents
    let replay = Rerun(Array(events.dropLast(3)))
    replay.type("5")
    let position = replay.position
    replay.desk.news = Array(events.suffix(3))
    replay.wait(1000)
    #expect(replay.desk.recording.events == events)
    #expect(replay.position == position)
    #expect(replay.screen.text.contains("of \(events.count)"))
  }

  @Test("A log of one event, and one of a plan only, are shown as they are")
  func shortLogs() {
    for count in [1, 2, 20] {
      let replay = Rerun(Array(Rerun.morningEvents.prefix(count)))
      replay.type("<right><left><down><up><pgdn>5 9<end><home>zzzzZZZZ=>=<esc>wsFc")
      #expect(replay.screen.text.contains("REPLAY"))
    }
  }
}
