import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Statistics in rows of a screen (domain C-5, D-5).
struct StatisticsPanelTests {
  private func panel(by attribute: StatisticsAttribute? = nil, width: Int = 78) -> StatisticsPanel {
    let session = Workshop().session
    return StatisticsPanel(
      Statistics(session, session.lastMoment), session, by: attribute, width: width)
  }

  @Test func `C-5: the overview answers on one page`() {
    let text = panel().text
    for heading in ["TIMES", "SPEECH", "BY GROUP", "NEVER HEARD"] {
      #expect(text.contains(heading), "\(text)")
    }
    #expect(text.contains("━"))
    // The panel has no options.
    #expect(!text.contains("--by"))
  }

  @Test(
    "C-5: every table fits, whatever the width", arguments: StatisticsAttribute.allCases,
    [38, 78, 118])
  func fits(attribute: StatisticsAttribute, width: Int) {
    let panel = panel(by: attribute, width: width)
    let rows = panel.text.split(separator: "\n")
    #expect(panel.height == panel.text.filter { $0 == "\n" }.count)
    #expect(rows.allSatisfy { TextWidth.of(String($0)) <= width })
    #expect(rows.last?.contains("all") == true)
  }

  @Test func `C-5: a scrolled panel shows the rows that follow`() {
    let panel = panel()
    var screen = Screen(Size(columns: 80, rows: 6))
    panel.draw(&screen, top: 1, count: 4, scroll: 1)
    let rows = panel.text.components(separatedBy: "\n").dropFirst().prefix(4)
    #expect(
      Array(screen.trimmedRows[1...4]) == rows.map { $0.isEmpty ? "" : " " + $0 })
    #expect(screen.trimmedRows[0].isEmpty && screen.trimmedRows[5].isEmpty)
    panel.draw(&screen, top: 0, count: -1, scroll: -4)
  }

  @Test func `C-5: a session of nothing has an empty page`() {
    let session = Session()
    let nothing = Statistics(session, session.lastMoment)
    for attribute in StatisticsAttribute.allCases.map(Optional.some) + [nil] {
      let text = StatisticsPanel(nothing, session, by: attribute, width: 40).text
      #expect(!text.contains("−") && text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }
  }
}
