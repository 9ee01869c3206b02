import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Warnings of the clock, the ways it counts, and the card (domain, E-12).
struct WarningTests {
  /// IFRC has spoken for 27 seconds of three minutes.
  private func after(_ seconds: Int, _ lines: [String] = []) -> (Workshop, Screen) {
    let workshop = Workshop(before: lines)
    return (workshop, workshop.wait(seconds))
  }

  //
  @Test func eachWarningFlashesInOneSecondOnly() {
    let workshop = Workshop()
    var flashes: [Int] = []
    for second in 1...160 {
      workshop.wait(1)
      if workshop.model.floor.clock.isFlashing { flashes.append(second + 27) }
    }
    #expect(flashes == [120, 150, 180])
  }

  //
  @Test func anExtensionArmsTheWarningsBelowTheNewRestAgain() {
    let workshop = Workshop()
    workshop.wait(125)
    #expect(workshop.model.floor.clock.word == "30 S")
    workshop.type("+")
    #expect(workshop.model.floor.clock.word == "1 MIN")
    var flashes = 0
    for _ in 1...35 {
      workshop.wait(1)
      if workshop.model.floor.clock.isFlashing { flashes += 1 }
    }
    #expect(flashes == 1)
  }

  //
  @Test func aPauseWarnsNobodyTwice() {
    let workshop = Workshop()
    workshop.wait(93)
    #expect(workshop.model.floor.clock.isFlashing)
    workshop.type(" ")
    workshop.wait(30)
    #expect(!workshop.model.floor.clock.isFlashing)
    workshop.type(" ")
    workshop.wait(1)
    #expect(!workshop.model.floor.clock.isFlashing)
  }

  // E-12
  @Test func theAudibleBellRingsOncePerWarning() {
    let workshop = Workshop(before: ["set bell audible"])
    for _ in 1...160 { workshop.wait(1) }
    #expect(workshop.terminal.alerts == 3)
    #expect(!workshop.model.floor.clock.isFlashing)
  }

  //
  @Test func theListOfWarningsCanBeChanged() {
    let (workshop, _) = after(63, ["set warnings_short 90s,10s"])
    #expect(workshop.model.floor.clock.word == "1:30 MIN")
    #expect(workshop.wait(81).text.contains("10 S"))
  }

  //
  @Test func theClockCountsOnPastZeroOrHolds() {
    #expect(after(195).0.model.floor.clock.digits == "+0:42")
    let (held, screen) = after(195, ["set at_zero hold"])
    #expect(held.model.floor.clock.digits == "0:00")
    #expect(screen.text.contains("OVER"))
    // What is held is the clock on the screen; the time is counted.
    #expect(
      held.session.currentIntervention?.overtime(held.session.moment(held.desk.now())) == 42_000)
  }

  @Test func theClockCountsUpWhereItIsAskedTo() {
    #expect(after(3, ["set clock up"]).0.model.floor.clock.digits == "0:30")
    #expect(after(195, ["set clock up", "set at_zero hold"]).0.model.floor.clock.digits == "3:00")
  }

  //
  @Test func theCardIsBigAndNamesNobodyUnderTheRule() {
    let workshop = Workshop()
    var screen = workshop.type("x")
    #expect(screen.trimmedRows.contains { $0.contains("██████████████") })
    #expect(screen.text.contains("████  ██████  █████▄  ▄████▄"))
    #expect(!screen.text.contains("SPEAKERS LIST"))
    workshop.type("x:attribution chatham_house<enter>")
    screen = workshop.type("x")
    #expect(!screen.text.contains("████  ██████  █████▄  ▄████▄"))
    #expect(workshop.type("x").text.contains("SPEAKERS LIST"))
  }

  //
  @Test(arguments: [(40, 12), (60, 18), (80, 24), (200, 60)])
  func theCardFitsEveryScreen(columns: Int, rows: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    let screen = workshop.type("x")
    #expect(screen.trimmedRows.contains { $0.contains("█") })
    #expect(workshop.wait(200).text.contains("█"))
  }

  //
  @Test func theKeysOfTheFloorActBehindTheCard() {
    let workshop = Workshop()
    workshop.type("x+ ")
    #expect(workshop.session.currentIntervention?.allotted == 210_000)
    #expect(workshop.session.currentIntervention?.state == .paused)
    workshop.type("O")
    #expect(workshop.session.openItem == ItemID(2))
  }

  // Issue: nothing that happens to the list ever disturbs a running clock.
  @Test func theListNeverDisturbsARunningClock() {
    let workshop = Workshop()
    let before = workshop.session.currentIntervention
    workshop.type("a21<enter>d7<enter>jJKDwy<esc>L<esc>c2c<enter>ccc")
    #expect(workshop.session.currentIntervention == before)
  }
}
