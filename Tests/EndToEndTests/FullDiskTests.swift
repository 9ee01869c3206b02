import Testing

/// A disk that takes no more.
struct FullDiskTests {
  @Test("faults 9 and 12: what does not fit waits and is saved by itself, exactly once")
  func whatDoesNotFitWaits() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = try #require(place.bytes(place.log("doha")))
    // The file may grow by 400 to 912 bytes: a short line fits, a long one does not.
    let shell = try place.shell(
      "ulimit -S -f \((before.count + 400) / 512 + 1); exec \"$0\" open doha")
    try shell.wait(for: "saved · 29 events")
    shell.type("rBegin \(String(repeating: "no end ", count: 200))\r")
    try shell.wait(for: "DISK FULL")
    try shell.wait(for: "R-1 captured")
    shell.type("\u{1B}")
    try shell.wait(for: "1 unsaved")
    #expect(place.bytes(place.log("doha")) == before)
    // The meeting goes on meanwhile; then somebody makes room.
    shell.type("rfits\r")
    try shell.wait(for: "R-2 captured")
    shell.type("\u{1B}")
    #expect(place.bytes(place.log("doha")) == before)
    let lift = try place.shell("prlimit --pid \(shell.child.id) --fsize=unlimited: && echo lifted")
    try lift.wait(for: "lifted")
    try shell.wait(for: "saved · 31 events")
    let texts = KillTests.recommendations(try place.state(of: "doha"))
    #expect(texts.map { String($0.prefix(5)) } == ["Begin", "fits"])
    shell.type("\u{3}\u{3}")
    #expect(try shell.waitForEnd() == .exit(0))
    #expect(try place.run("verify", "doha").ending == .exit(0))
  }

  @Test func aSessionThatDoesNotFitIsNotCreated() throws {
    let place = try Workplace()
    let plan = try place.write(SmallPlan.text, to: "plan.toml")
    let shell = try place.shell(
      "ulimit -f 4; \"$0\" new doha --plan '\(plan)'; echo \"ended with $?\"")
    try shell.wait(for: "ended with 1")
    #expect(shell.screen.picture.contains("free some space"))
    #expect(try place.files().allSatisfy { !$0.contains("doha") })
  }
}
