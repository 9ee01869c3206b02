import TerminalScreen
import Testing

@Suite struct HeadlessTerminalTests {
  private let size = Size(columns: 10, rows: 2)

  @Test func inputsComeInOrderAndTimePassesByHand() throws {
    var seen: [String] = []
    let terminal = HeadlessTerminal(
      size: size,
      steps: try #require(HeadlessTerminal.Step.keys("a<enter>")) + [
        .wait(250), .run { seen.append($0.screen.trimmedRows[0]) }, .input(.paste("text")),
      ])
    #expect(terminal.nextInput(within: 100) == .key(.character("a")))
    #expect(terminal.nextInput(within: 100) == .key(.enter))
    #expect(terminal.nextInput(within: 100) == nil)
    #expect(terminal.nextInput(within: 100) == nil)
    #expect(terminal.clock == 200)
    var screen = Screen(size)
    screen.draw("late", at: Position(x: 0, y: 0))
    terminal.show(screen)
    #expect(terminal.nextInput(within: 100) == .paste("text"))
    #expect(terminal.clock == 250)
    #expect(seen == ["late"])
    #expect(terminal.screens == [screen])
    #expect(terminal.nextInput(within: nil) == .ended(signal: 1))
    #expect(terminal.nextInput(within: 100) == .ended(signal: 1))
  }

  @Test func sizesWakesAndStops() {
    let small = Size(columns: 1, rows: 1)
    let terminal = HeadlessTerminal(size: size, steps: [.input(.resized(small))])
    let waker = terminal.waker
    waker.wake()
    waker.wake()
    #expect(terminal.nextInput(within: nil) == .woken)
    #expect(terminal.nextInput(within: nil) == .resized(small))
    #expect(terminal.size == small)
    terminal.suspend()
    #expect(terminal.nextInput(within: nil) == .continued)
  }

  @Test func theOwnerIsAskedAtTheEndOfTheScript() {
    var asked = 0
    let terminal = HeadlessTerminal(size: size) { _ in
      asked += 1
      return asked == 1 ? [.input(.woken)] : []
    }
    #expect(terminal.nextInput(within: nil) == .woken)
    #expect(terminal.nextInput(within: nil) == .ended(signal: 1))
  }
}
