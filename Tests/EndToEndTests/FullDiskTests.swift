import Testing

/// A disk that takes no more.
struct FullDiskTests {
  @Test func whatDoesNotFitIsSaidAndItsTextKept() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let before = try #require(place.bytes(place.log("doha")))
    // The file may grow by 400 to 912 bytes: a short line fits, a long one does not.
    let shell = try place.shell("ulimit -f \((before.count + 400) / 512 + 1); \"$0\" open doha")
    try shell.wait(for: "saved · 29 events")
    shell.type("rBegin \(String(repeating: "no end ", count: 200))\r")
    try shell.wait(for: "The disk took ")
    #expect(shell.screen.picture.contains("no end no end"))
    #expect(place.bytes(place.log("doha")) == before)
    shell.type("\u{15}fits\r")
    try shell.wait(for: "R-1 captured")
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
