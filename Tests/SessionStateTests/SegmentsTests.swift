import Testing

@testable import SessionState

@Suite("A-25: stretches of a clock can be corrected") struct SegmentsTests {
  private func stretch(_ from: Int, _ to: Int) -> Segments.Stretch {
    Segments.Stretch(from: from, to: to)
  }

  private func moment(_ clock: Int) -> Moment { Moment(at: clock, clock: clock) }

  /// Ran from 10 to 20, from 30 to 40, and since 50 when it runs.
  private func clock(runs: Bool = false) -> Segments {
    var clock = Segments()
    for (from, to) in [(10, 20), (30, 40)] {
      clock.start(moment(from))
      clock.stop(moment(to))
    }
    if runs { clock.start(moment(50)) }
    return clock
  }

  @Test("correction: what is taken away is given, and the sum stays the sum of the stretches")
  func take() {
    var clock = clock()
    #expect(clock.take(15..<35) == [stretch(15, 20), stretch(30, 35)])
    #expect(clock.stretches == [stretch(10, 15), stretch(35, 40)])
    #expect(clock.finished == 10)
    #expect(clock.take(11..<12) == [stretch(11, 12)])
    #expect(clock.stretches == [stretch(10, 11), stretch(12, 15), stretch(35, 40)])
    #expect(clock.take(20..<30).isEmpty)
    #expect(clock.finished == 9)
  }

  @Test("correction: a running clock runs on after what was taken away")
  func takeWhileRunning() {
    var before = clock(runs: true)
    #expect(before.take(0..<60) == [stretch(10, 20), stretch(30, 40), stretch(50, 60)])
    #expect(before.runningSince == 60)
    #expect(before.finished == 0)
    var middle = clock(runs: true)
    #expect(middle.take(55..<60) == [stretch(55, 60)])
    #expect(middle.total(moment(70)) == 20 + 5 + 10)
    var earlier = clock(runs: true)
    #expect(earlier.take(35..<45) == [stretch(35, 40)])
    #expect(earlier.runningSince == 50)
    var after = clock(runs: true)
    #expect(after.take(after: 35, moment(70)) == [stretch(35, 40), stretch(50, 70)])
    #expect(after.runningSince == nil)
    #expect(after.finished == 15)
    var nothing = clock()
    #expect(nothing.take(after: 45, moment(70)).isEmpty)
    #expect(nothing == clock())
  }

  @Test("correction: what is added joins what it touches, and counts once")
  func add() {
    var clock = clock(runs: true)
    clock.add(stretch(20, 25))
    #expect(clock.stretches == [stretch(10, 25), stretch(30, 40)])
    clock.add(stretch(18, 35))
    #expect(clock.stretches == [stretch(10, 40)])
    #expect(clock.finished == 30)
    clock.add(stretch(45, 50))
    #expect(clock.runningSince == 45)
    clock.add(stretch(5, 5))
    clock.add(stretch(9, 3))
    #expect(clock.stretches == [stretch(10, 40)])
    clock.add(stretch(40, 60))
    #expect(clock.stretches.isEmpty)
    #expect(clock.total(moment(60)) == 50)
  }

  @Test("correction: both parts of a split have exactly the time of the whole", arguments: 0...80)
  func split(at point: Int) {
    for runs in [false, true] {
      var first = clock(runs: runs)
      let rest = first.split(at: point)
      let now = moment(100)
      #expect(first.total(now) + rest.total(now) == clock(runs: runs).total(now))
      #expect(!first.isRunning)
      #expect(rest.isRunning == runs)
      #expect(first.stretches.allSatisfy { $0.to <= point })
      #expect(rest.all(now).allSatisfy { $0.from >= point })
    }
  }

  @Test("where a clock ran, and at what points it stopped and began")
  func reading() {
    let clock = clock(runs: true)
    #expect(clock.firstRun(in: 20..<30, moment(60)) == nil)
    #expect(clock.firstRun(in: 15..<35, moment(60)) == 15)
    #expect(clock.firstRun(in: 42..<100, moment(60)) == 50)
    #expect(clock.ran(throughout: 10..<20, moment(60)))
    #expect(!clock.ran(throughout: 10..<21, moment(60)))
    #expect(clock.ran(throughout: 52..<60, moment(60)))
    #expect(!clock.ran(throughout: 52..<61, moment(60)))
    #expect(clock.stretch(endedAt: 20) == stretch(10, 20))
    #expect(clock.stretch(endedAt: 21) == nil)
    #expect(clock.stretch(begunAt: 30, moment(60)) == stretch(30, 40))
    #expect(clock.stretch(begunAt: 50, moment(60)) == stretch(50, 60))
    var on = clock
    on.stop(moment(60))
    on.start(moment(60))
    #expect(on.stretch(endedAt: 60) == nil)
    #expect(on.stretch(begunAt: 60, moment(70)) == nil)
  }
}
