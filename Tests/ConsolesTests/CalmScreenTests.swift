import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What keeps screens calm: nothing cut in the middle of nothing, nothing said twice, no titles without rows.
struct CalmScreenTests {
  private func foot(_ message: String, columns: Int) -> String {
    var screen = Screen(Size(columns: columns, rows: 1))
    FootPanel.message(
      StyledText(message), &screen, row: 0,
      edge: [StyledText("□ 2 marks"), StyledText("also open: display")])
    return screen.text
  }

  @Test("Marks and who else is here stand at the end of the message row as far as there is room")
  func edgeOfTheMessageRow() {
    #expect(
      foot("R-3 stored", columns: 50) == " R-3 stored        also open: display   □ 2 marks")
    #expect(foot("R-3 stored", columns: 30) == " R-3 stored         □ 2 marks")
    #expect(foot("R-3 stored", columns: 20) == " R-3 stored")
  }

  @Test("While the floor is free an overlay says once who is next")
  func nextIsSaidOnce() {
    let workshop = Workshop()
    workshop.type("eR")
    let line = workshop.screen.trimmedRows[1]
    #expect(line.contains("FLOOR FREE"))
    #expect(line.split(separator: "next »").count == 2)
  }

  @Test("An empty list has no names of columns")
  func noHeadsWithoutRows() {
    let replay = Rerun.morning()
    replay.type("<home>")
    #expect(!replay.screen.text.contains("waits"))
    replay.type("t10:47:10<enter>")
    #expect(replay.screen.text.contains("waits"))
  }

  @Test("C-3: on a high screen the floor has a lane for each group, the longest first")
  func lanesOfGroups() {
    let replay = Rerun.morning(columns: 120, rows: 60)
    replay.type("t10:47:10<enter>")
    let rows = replay.screen.trimmedRows
    let floor = rows.firstIndex { $0.hasPrefix(" floor ") } ?? 0
    let order = rows.firstIndex { $0.hasPrefix(" order ") } ?? 0
    let groups = rows[(floor + 1)..<order].map { $0.dropFirst(3).prefix(9) }
    #expect(groups == ["IFRC     ", "ERC      "])
    #expect(rows[order + 5].hasPrefix(" next event") || rows[order + 6].hasPrefix(" next event"))
  }

  @Test("Details go whole, from the last one on")
  func parts() {
    let details = "statement · budget 5:15 · in English"
    #expect(details.parts(within: 36) == details)
    #expect(details.parts(within: 35) == "statement · budget 5:15")
    #expect(details.parts(within: 3) == "statement")
  }

  @Test("What a text of 100 cells leaves belongs to the lists, whose blocks grow by six")
  func recordLayout() {
    #expect(
      [100, 120, 160, 200].map { RecordLayout(Size(columns: $0, rows: 60)).left }
        == [43, 53, 60, 93])
    let layout = RecordLayout(Size(columns: 200, rows: 60))
    #expect(
      [0, 5, 6, 11].map { layout.blocks(marks: 1, texts: $0).recommendationRows } == [6, 6, 12, 12])
    let few = layout.blocks(marks: 1, texts: 0)
    let many = layout.blocks(marks: 1, texts: 99)
    #expect(
      few.recommendationRows + few.noteRows == many.recommendationRows + many.noteRows)
  }
}
