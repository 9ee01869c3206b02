import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What a console shows and asks when the disk, or somebody else's console, comes in the way.
struct DiskTroubleTests {
  private static let banner = [
    "DISK FULL (12 KB free): 3 events wait, unsaved, and will be written by themselves. Free some space.",
    "DISK FULL (12 KB free): 3 unsaved. Free some space.", "DISK FULL: 3 unsaved",
  ]

  @Test(arguments: [(120, 36, 2, 0), (80, 24, 1, 1), (40, 12, 1, 2)])
  func theBannerTakesTheRowOfTheTimeRule(columns: Int, rows: Int, row: Int, length: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    let before = workshop.screen.trimmedRows
    workshop.desk.banner = Self.banner
    workshop.desk.waitingCount = 3
    let after = workshop.screen.trimmedRows
    #expect(after[row] == " " + Self.banner[length])
    let changed = after.indices.filter {
      after[$0] != before[$0] && !after[$0].contains("3 unsaved")
    }
    #expect(changed == (length == 0 ? [row] : []))
    #expect(workshop.screen.text.contains("3 unsaved"))
  }

  @Test func theMeetingGoesOnBelowTheBanner() {
    let workshop = Workshop()
    workshop.desk.banner = Self.banner
    workshop.desk.waitingCount = 3
    #expect(workshop.type("+").text.contains("0:30 more"))
    #expect(workshop.type("?").trimmedRows[2].contains("DISK FULL"))
  }

  @Test func aRescueFileIsToldUntilItIsSeen() {
    let workshop = Workshop()
    workshop.desk.banner = ["RESCUE FILE: all goes on in /x/doha.rescue-1.jsonl · Esc: seen"]
    // Esc first leaves what is open.
    #expect(workshop.type("rbegun<esc>").text.contains("RESCUE FILE"))
    #expect(!workshop.type("<esc>").text.contains("RESCUE FILE"))
  }

  @Test func aDeletedFileIsAskedAboutOnceAndCanBeWrittenLater() {
    let workshop = Workshop()
    workshop.desk.canRestore = true
    #expect(workshop.wait(1).text.contains("deleted or moved. Write it anew? y/N"))
    workshop.type("n")
    #expect(!workshop.wait(3).text.contains("Write it anew?"))
    workshop.type(":restore<enter>y")
    #expect(workshop.desk.restored == 1)
    #expect(workshop.type(":restore<enter>").text.contains("where it belongs"))
  }

  @Test func leavingWithUnsavedEventsSaysWhereTheyGo() {
    let workshop = Workshop()
    workshop.type("e")
    workshop.desk.waitingCount = 2
    #expect(workshop.type("q").text.contains("2 unsaved events go to a rescue file. y/N"))
  }

  @Test func aRefusalSaysWhatAnotherConsoleDidJustBefore() {
    let workshop = Workshop()
    workshop.desk.others = ["floor end"]
    workshop.wait(2)
    workshop.desk.clock += 2000
    let screen = workshop.type("+")
    #expect(
      screen.text.contains("(rapporteur's console, 0:02 ago: Head of"), "\(screen.text)")
  }

  @Test func whatOneDidOneselfIsNotToldInARefusal() {
    let workshop = Workshop()
    workshop.type("e")
    let screen = workshop.type("+")
    #expect(!screen.text.contains("console,"))
  }
}
