import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Any action or command by a part of its name.
struct PaletteTests {
  private func first(_ typed: String, _ workshop: Workshop) -> String {
    workshop.type("<esc>;" + typed)
    guard case .palette(let palette) = workshop.interface.prompt else { return "no palette" }
    return palette.choice?.label ?? "nothing"
  }

  @Test("the best match stands first: word starts, initials, keys, action names (E-1)")
  func ranking() {
    let workshop = Workshop()
    #expect(first("landing", workshop) == "plan the landing")
    #expect(first("open the n", workshop) == "open the next item")
    #expect(first("otni", workshop) == "open the next item")
    #expect(first("givenext", workshop) == "give the floor to »")
    #expect(first("budg se", workshop).hasPrefix("budget set"))
    #expect(first("qqqq", workshop) == "nothing")
  }

  @Test("D-9: letters are folded, also Arabic ones")
  func folding() {
    #expect(FuzzyMatch.score("الانسانية", in: "المبادئ الإنسانيّة") != nil)
    #expect(FuzzyMatch.score("CAFE", in: "café") != nil)
    #expect(FuzzyMatch.score("ab", in: "ba") == nil)
    let start = FuzzyMatch.score("li", in: "close the list") ?? 0
    #expect(start > FuzzyMatch.score("li", in: "deliver") ?? 0)
  }

  @Test("Enter does the action, or puts the command into the command line (E-1)")
  func enter() {
    let workshop = Workshop()
    workshop.type(";mark now<enter>")
    #expect(workshop.session.marks.count == 1)
    workshop.type("<c-p>budget set<enter>")
    guard case .command(let line) = workshop.interface.prompt else {
      Issue.record("the command line is not open")
      return
    }
    #expect(line.field.text == "budget set ")
  }

  @Test("what does nothing now is dim, says why and is not done (E-19)")
  func reasons() {
    let workshop = Workshop()
    let screen = workshop.type(";ruling on")
    #expect(screen.ink(of: "ruling on it, or appeal") == .muted || screen.text.contains("no point"))
    #expect(screen.text.contains("there is no point of order to rule on"))
    workshop.type("<enter>")
    guard case .palette = workshop.interface.prompt else {
      Issue.record("the palette closed")
      return
    }
  }

  @Test("every action has a command name, which Tab completes (E-1)")
  func commandNames() {
    let workshop = Workshop()
    #expect(workshop.type(":openN<tab>").text.contains("openNextItem"))
    workshop.type("<esc>:landing<enter>")
    guard case .landing = workshop.interface.overlay else {
      Issue.record("the landing is not shown")
      return
    }
  }

  @Test("↑ brings the earlier lines that begin with what was typed (E-2)")
  func history() {
    var field = TextField("rec", earlier: ["rec add \"a\"", "list close", "rec add \"b\"", "mark"])
    field.recallEarlier()
    #expect(field.text == "rec add \"b\"")
    field.recallEarlier()
    #expect(field.text == "rec add \"a\"")
    field.recallEarlier()
    #expect(field.text == "rec add \"a\"")
    field.recallLater()
    #expect(field.text == "rec add \"b\"")
    field.recallLater()
    #expect(field.text == "rec")
  }

  @Test("the replay has a palette of its own actions (E-1)")
  func replay() {
    let replay = Rerun.morning()
    #expect(replay.type(";statistics").text.contains("statistics up to here"))
    replay.type("<enter>")
    guard case .statistics = replay.console.overlay else {
      Issue.record("the statistics are not shown")
      return
    }
  }
}
