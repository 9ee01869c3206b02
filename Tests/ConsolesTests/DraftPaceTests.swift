import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// When what is typed is kept (session-log 2.9), by the clock of the terminal.
struct DraftPaceTests {
  private func bench(left: [LeftText] = []) -> (Workshop, MemoryDrafts, RapporteurConsole) {
    let workshop = Workshop()
    let drafts = MemoryDrafts(left: left)
    let console = RapporteurConsole(
      desk: workshop.desk, terminal: workshop.terminal, drafts: drafts)
    workshop.desk.elapsed = { [unowned workshop] in workshop.terminal.clock }
    return (workshop, drafts, console)
  }

  private func keys(_ line: String) -> [HeadlessTerminal.Step] {
    HeadlessTerminal.Step.keys(line) ?? []
  }

  @Test func `2.9: half a second after the last key, and not again when nothing changed`() {
    let (workshop, drafts, console) = bench()
    var seen: [[String]] = []
    var counts: [Int] = []
    func look() -> HeadlessTerminal.Step {
      .run { _ in
        seen.append(drafts.texts.map(\.text))
        counts.append(drafts.count)
      }
    }
    workshop.terminal.add(keys("rHalf") + [.wait(499), look(), .wait(2), look()])
    workshop.terminal.add([.wait(5000), look()])
    _ = console.run()
    #expect(seen == [[], ["Half"], ["Half"]])
    #expect(counts == [0, 1, 1])
  }

  @Test func `2.9: whenever the program dies, at most half a second or 20 characters are missing`()
  {
    let (workshop, drafts, console) = bench()
    var typed = ""
    var lastKey = 0
    var worst = 0
    var steps = keys("r")
    // A fast typist, a slow one, and one who stops to think.
    for number in 0..<400 {
      let pause = number % 50 < 30 ? 40 : number % 7 == 0 ? 900 : 210
      steps.append(
        .run { terminal in
          let kept = drafts.texts.first?.text ?? ""
          let missing = typed.count - kept.count
          if terminal.clock - lastKey > 500 { #expect(missing == 0) }
          worst = max(worst, missing)
          typed += "x"
          lastKey = terminal.clock
        })
      steps += keys("x") + [.wait(pause)]
    }
    workshop.terminal.add(steps)
    _ = console.run()
    #expect(worst <= 20)
    // Steady typing is kept, too: far fewer times than there are keys.
    #expect(drafts.count < 150)
    #expect(drafts.texts.map(\.text) == [String(repeating: "x", count: 400)])
  }

  @Test func `2.9: a signal and Ctrl-Z have it kept at once`() {
    let (workshop, drafts, console) = bench()
    workshop.terminal.add(keys("iOn its way<c-z>") + [.run { _ in #expect(drafts.count == 1) }])
    _ = console.run()
    workshop.terminal.add(keys(" further") + [.input(.ended(signal: 15))])
    #expect(console.run() == .signal(15))
    #expect(drafts.texts.map(\.text) == ["On its way further"])
  }

  @Test func `2.9: it goes when the event it became is on the disk, and not before`() {
    let (workshop, drafts, console) = bench()
    workshop.desk.onDisk = workshop.session.seq
    workshop.terminal.add(keys("rFunding<enter>") + [.wait(5000)])
    _ = console.run()
    #expect(workshop.session.recommendations.last?.wording == "Funding")
    #expect(drafts.texts.map(\.text) == ["Funding"])
    #expect(drafts.texts.map(\.sentAs) == [workshop.session.seq])
    workshop.desk.onDisk = .max
    workshop.terminal.add([.wait(2000)])
    _ = console.run()
    #expect(drafts.texts.isEmpty)
  }

  @Test
  func
    `2.9: texts left with Esc, the open one and the command line are kept with what goes with them`()
  {
    let (workshop, drafts, console) = bench()
    workshop.terminal.add(keys("rOne<tab><esc>iTwo<tab><esc>:note \"x<left>") + [.wait(600)])
    _ = console.run()
    #expect(
      drafts.texts.map { "\($0.kind.rawValue) \($0.text) \($0.caret)" }
        == ["command note \"x 6", "note Two 3", "recommendation One 3"])
    #expect(drafts.texts.last?.language == "ar")
    #expect(drafts.texts.last?.during == workshop.session.floor.current)
    #expect(drafts.texts[1].noteKind != .note)
    workshop.terminal.add(keys("<esc>r<c-u><esc>i<c-u><esc>") + [.wait(600)])
    _ = console.run()
    #expect(drafts.texts.isEmpty)
  }

  @Test func `2.9: failure is told once`() {
    let (workshop, drafts, console) = bench()
    drafts.trouble = .notSaved
    workshop.terminal.add(keys("rx"))
    _ = console.run()
    #expect(console.screen().text.contains("draft not saved"))
    workshop.terminal.add(keys("y"))
    _ = console.run()
    #expect(!console.screen().text.contains("draft not saved"))
  }
}
