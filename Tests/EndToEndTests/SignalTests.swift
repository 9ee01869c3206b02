import Foundation
import Glibc
import Testing

/// Commands without a console that are ended leave nothing half done (session-log 2.12).
struct SignalTests {
  @Test func newEndedInTheMiddleLeavesAWholeSessionOrNone() throws {
    for round in 0..<12 {
      let place = try Workplace()
      let plan = try place.write(SmallPlan.text, to: "plan.toml")
      let running = try place.start(["new", "doha", "--plan", plan])
      Self.spin(round * 400, until: { Self.hasFile(in: place.path("data")) })
      running.child.signal(SIGTERM)
      let outcome = try running.finish()
      #expect([.exit(0), .signal(SIGTERM)].contains(outcome.ending), "\(outcome)")
      try Self.expectWholeOrNothing(place.path("data"), log: "doha.jsonl") {
        let check = try place.run("verify", "doha")
        #expect(check.ending == .exit(0))
      }
    }
  }

  @Test func exportEndedInTheMiddleLeavesAWholeDocumentOrNone() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let whole = try place.run("export", "doha", "--as", "report", "--format", "html")
    #expect(whole.ending == .exit(0))
    for round in 0..<12 {
      let folder = place.path("out\(round)")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let running = try place.start([
        "export", "doha", "--as", "report", "-o", folder + "/report.html",
      ])
      Self.spin(round * 400, until: { Self.hasFile(in: folder) })
      running.child.signal(SIGTERM)
      let outcome = try running.finish()
      #expect([.exit(0), .signal(SIGTERM)].contains(outcome.ending), "\(outcome)")
      try Self.expectWholeOrNothing(folder, log: "report.html") {
        let text = String(
          decoding: place.bytes(folder + "/report.html") ?? Data(), as: UTF8.self)
        #expect(text.hasSuffix("</html>\n"))
      }
    }
  }

  /// A shell sees 143, and every line that was reported is there.
  @Test func doEndedWhileItReadsKeepsWhatItReported() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let shell = try place.shell(
      """
      "$0" do doha & id=$!
      kill -TERM $id
      wait $id
      echo "ended with $?"
      """)
    try shell.wait(for: "ended with 143")
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  /// Looks some times, or until it is so.
  private static func spin(_ count: Int, until isSo: () -> Bool) {
    for _ in 0..<count where !isSo() { sched_yield() }
  }

  private static func hasFile(in folder: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty == false
  }

  private static func expectWholeOrNothing(
    _ folder: String, log name: String, isWhole: () throws -> Void
  ) throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    #expect(names.isEmpty || names == [name])
    if names == [name] { try isWhole() }
  }
}

/// Whatever bytes come in: the console goes on (session-log, testing 7).
struct RandomBytesTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func randomBytesNeitherCrashNorHang(seed: UInt64) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    var random = Numbers(state: seed)
    let console = try place.terminal("open", "doha")
    try console.wait(for: "saved · 29 events")
    for _ in 0..<40 {
      var bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
      // What ends, stops or leaves the console is another test's.
      for index in bytes.indices where [0x03, 0x1A, 0x71, 0x51].contains(bytes[index]) {
        bytes[index] = 0x1B
      }
      console.type(bytes)
      // Read on, so that neither side waits for the other; a redraw answers when all is taken.
      console.type("\u{1B}[201~\u{1B}\u{1B}\u{0C}")
      try console.readSome()
    }
    console.type("\u{1B}[201~\u{1B}\u{1B}\u{1B}\u{03}\u{03}")
    var presses = 0
    while presses < 40, try console.isRunning() {
      console.type("\u{1B}\u{03}\u{03}")
      presses += 1
    }
    #expect(try console.waitForEnd() == .exit(0))
    #expect(console.modes == console.modesBefore)
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }
}
