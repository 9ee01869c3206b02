import SessionState
import Words
import TerminalScreen
import Testing

@testable import Consoles

/// The voices of the room, and the advice of a rule (domain A-6, A-7, screens 4.11).
struct VoicesTests {
  // A-6
  @Test func theAdvisedRowHasTheMarkAndItsReasonInWords() {
    let workshop = Workshop(before: ["set advice balance:group"])
    let screen = workshop.screen
    #expect(screen.text.contains("advice: balance: group"))
    #expect(screen.text.contains("»   1  statement       6 min 1st   en  ERC"))
    #expect(screen.text.contains("ERC has 0 % of time, 40 % of seats · waiting 6 min"))
  }

  // A-6
  @Test func aDigitTakesTheRuleThatIsPreviewed() {
    let workshop = Workshop()
    var screen = workshop.type("R")
    #expect(screen.text.contains("WHO WOULD COME NEXT"))
    #expect(screen.text.contains("the list itself never moves"))
    for rule in ["1 arrival", "2 first time first", "3 least time first", "4 alternate groups"] {
      #expect(screen.text.contains(rule))
    }
    screen = workshop.type("z2")
    #expect(workshop.session.settings.advice == .firstTimeFirst)
    #expect(workshop.session.settings.adviceScope == .day)
    workshop.type("uu<esc>")
    #expect(workshop.session.settings.advice == .arrival)
    #expect(workshop.session.settings.adviceScope == .item)
  }

  @Test func theSharesStandBesideTheSeats() {
    let screen = Workshop().type("R")
    #expect(screen.text.contains("SHARE      ━ of time   │ of seats"))
    #expect(screen.trimmedRows[6].hasPrefix(" IFRC"))
    #expect(
      screen.trimmedRows[6].contains("100 %   20 %      1          ·   ▲ over twice its share"))
    #expect(screen.text.contains("1 of 5 people heard · first 5 speakers hold 100 % of the time"))
    #expect(screen.text.contains("○ not heard"))
  }

  @Test func somebodyNotHeardIsAddedByEnter() {
    let workshop = Workshop()
    workshop.type("Rjjj<enter>")
    #expect(workshop.session.waiting.last?.participant == ParticipantID(5))
  }

  // A-38
  @Test func namesCanBeKeptOffTheConsoleUnderTheRule() {
    let workshop = Workshop(before: ["set names_on_console off"])
    #expect(workshop.screen.text.contains("Head of Disaster Management"))
    workshop.type(":attribution chatham_house<enter>")
    let screen = workshop.wait(1)
    #expect(!screen.text.contains("Head of"))
    #expect(screen.text.contains("number 14"))
    #expect(!workshop.type("R").text.contains("Secretary"))
  }

  @Test func aGroupsTimeStandsAtItsRow() {
    let workshop = Workshop(before: ["budget set all 2m", "budget set IFRC 15s"])
    var screen = workshop.type("R")
    #expect(screen.trimmedRows[6].hasSuffix("budget +0:12 over"))
    #expect(screen.trimmedRows[7].hasSuffix("budget 2:00"))
    screen = workshop.type("T<tab>")
    workshop.type("<c-u>budget share IFRC<enter>")
    #expect(
      workshop.session.budgetLeft(of: GroupID(2), workshop.session.moment(workshop.desk.now()))
        == 116_000)
    #expect(workshop.screen.text.contains("the overrun of IFRC is shared by 3 other groups"))
  }

  @Test func theAttributeTurns() {
    let workshop = Workshop()
    #expect(workshop.type("Rv").text.contains("this item · by type"))
    #expect(workshop.type("vv").text.contains("Arabic"))
  }

  @Test(arguments: [(60, 18), (80, 24), (100, 30), (120, 36), (200, 60)])
  func itFitsEveryScreen(columns: Int, rows: Int) {
    let screen = Workshop(columns: columns, rows: rows).type("R")
    #expect(screen.text.contains("WHO WOULD COME NEXT"))
    #expect(screen.text.contains("NOT HEARD YET"))
    #expect(screen.text.contains("balance: group"))
  }
}

/// Every setting with its meaning on one screen.
struct SettingsScreenTests {
  @Test func everySettingIsThereWithItsValueAndMeaning() {
    let workshop = Workshop(columns: 120, rows: 60)
    let screen = workshop.type("S")
    for key in Settings.Key.allCases {
      let row = screen.trimmedRows.first { row in
        row.drop { " ▌".contains($0) }.hasPrefix("\(key.rawValue) ")
      }
      #expect(row?.contains(workshop.session.settings.shortText(key)) == true, "\(key)")
    }
  }

  @Test func enterTurnsAFlagAndWritesALength() {
    let workshop = Workshop()
    workshop.type("S<enter>")
    #expect(workshop.session.settings.advice == .firstTimeFirst)
    workshop.type("jjj<enter>")
    #expect(workshop.session.settings.allowDuplicates)
    workshop.type("G<esc>S")
    let place = Settings.Key.allCases.firstIndex(of: .statementTime) ?? 0
    workshop.type(String(repeating: "j", count: place) + "<enter><c-u>2m<enter>")
    #expect(workshop.session.settings.times.statement == 120_000)
  }

  @Test func aBadValueIsRefusedAndStaysInItsField() {
    let workshop = Workshop()
    let place = Settings.Key.allCases.firstIndex(of: .statementTime) ?? 0
    let screen = workshop.type(
      "S" + String(repeating: "j", count: place) + "<enter><c-u>0<enter>")
    #expect(screen.text.contains("0 is no value for time_statement"))
    #expect(screen.text.contains("time_statement  0▏"))
  }
}
