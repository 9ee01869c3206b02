import Foundation
import Testing

/// The commands that need no terminal.
struct PlainCommandTests {
  @Test func doReportsWhatItWrote() throws {
    let place = try Workplace()
    try place.createSession("doha")
    let said = try place.succeed(
      "do", "doha",
      input: """
        session open
        item open A-3
        floor request 4
        floor give next
        rec add "Unify the voice"
        undo
        """)
    #expect(
      said == [
        "24 session.opened", "25 agenda.item_opened A-3", "26 floor.requested Q-1",
        "27 floor.given I-1",
        "28 recommendation.captured R-1", "29 undo 28",
      ])
    let listed = try place.succeed("list").first ?? ""
    #expect(listed.split(separator: "\t", maxSplits: 1).first == "doha")
    #expect(listed.contains("29 events"))
    #expect(listed.hasSuffix("Round table, Doha"))
  }

  @Test func theMomentsOfASessionCanBeShown() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let early = try place.run("show", "doha", "--seq", "27", "--json")
    let value = try JSONSerialization.jsonObject(with: Data(early.output.utf8)) as? [String: Any]
    #expect(value?["seq"] as? Int == 27)
    #expect((value?["interventions"] as? [Any])?.isEmpty == true)
    #expect(try place.run("show", "doha", "--seq", "400").ending == .exit(1))
  }

  @Test(arguments: [
    ["--seq", "400"], ["--seq", "0"], ["--at", "2020-01-01 10:00"], ["--at", "2099-01-01 10:00"],
    ["--at", "quarter past"], ["--diff", "3", "400"], ["--diff", "2020-01-01 10:00", "now"],
  ])
  func aMomentOutsideTheSessionIsToldWithItsRange(arguments: [String]) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let outcome = try place.start(["show", "doha"] + arguments).finish()
    #expect(outcome.ending == .exit(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("the session runs from 20"))
    #expect(outcome.errors.hasSuffix("its events are 1 to 29\n"))
  }

  @Test func theDifferenceOfTwoMomentsIsShown() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let same = try place.succeed("show", "doha", "--diff", "29", "#29")
    #expect(same.last == "nothing changed between these two moments")
    let text = try place.succeed("show", "doha", "--diff", "28", "29")
    #expect(text.contains("TURNS"))
    let json = try place.run("show", "doha", "--diff", "29", "28", "--json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(value?["swapped"] as? Bool == true)
    #expect((value?["from"] as? [String: Any])?["seq"] as? Int == 28)
    #expect((value?["changes"] as? [[String: Any]])?.first?["area"] as? String == "floor")
    #expect(try place.run("show", "doha", "--diff", "27").ending == .exit(2))
    #expect(try place.run("show", "doha", "--diff", "27", "28", "--seq", "3").ending == .exit(2))
  }

  @Test func aKeptHeadProvesTheLog() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let head = try #require(place.state(of: "doha")["head"] as? String)
    try place.succeed("do", "doha", "floor", "pause")
    #expect(try place.run("verify", "doha", "--head", head).ending == .exit(0))
    let wrong = String(head.reversed())
    #expect(try place.run("verify", "doha", "--head", wrong).ending == .exit(1))
  }

  /// The log must not be opened under the number of a closed stream, and take what is said there.
  @Test(arguments: [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
  func closedStreamsHarmNoLog(closing: String) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let shell = try place.shell(
      """
      "$0" do doha floor pause \(closing)
      "$0" do doha nonsense \(closing)
      "$0" do doha </dev/null \(closing)
      "$0" new other \(closing)
      echo finished
      """)
    try shell.wait(for: "finished")
    #expect(try place.succeed("verify", "doha").first?.hasPrefix("sound: 30 events") == true)
    #expect(try place.succeed("verify", "other").first?.hasPrefix("sound: 1 event,") == true)
  }

  @Test(arguments: [">&-", ">/dev/full"])
  func whatCannotBeWrittenIsSaid(redirection: String) throws {
    let place = try Workplace()
    try place.createPanel("doha")
    let shell = try place.shell("\"$0\" show doha \(redirection); echo \"ended with $?\"")
    try shell.wait(for: "ended with 1")
    #expect(shell.screen.lines[0].hasPrefix("the output could not be written: "))
  }

  @Test func theDemonstrationIsAWholeWorkshop() throws {
    let place = try Workplace()
    let said = try place.succeed("demo", "--create")
    let path = try #require(said.first?.split(separator: " ").last.map(String.init))
    #expect(try place.run("verify", path).ending == .exit(0))
    let state = try place.state(of: path)
    func count(_ key: String) -> Int { (state[key] as? [Any])?.count ?? 0 }
    #expect(try #require(state["seq"] as? Int) >= 150)
    #expect(count("agenda") >= 18)
    #expect(count("participants") >= 30)
    #expect(count("groups") >= 10)
    let floor = state["floor"] as? [String: Any]
    #expect((floor?["current"] as? [String: Any])?["state"] as? String == "speaking")
    let list = state["list"] as? [String: Any]
    #expect((list?["waiting"] as? [Any])?.isEmpty == false)
  }

  @Test func wordsOfTheShellKeepTheirLimits() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    _ = try place.succeed(
      "do", "doha", "rec", "add", "we  say \"no\" --by all means", "--lang", "en")
    let shown = try place.succeed("show", "doha").joined(separator: "\n")
    #expect(shown.contains("we  say \"no\" --by all means"))
  }

  @Test func optionsStandBeforeOrAfterTheName() throws {
    let place = try Workplace()
    try place.createPanel("doha")
    #expect(
      try place.succeed("do", "doha", "--by=staff", "note", "x").first?.contains("note.added")
        == true)
    #expect(try place.run("do", "doha", "--help").ending == .exit(0))
    #expect(try place.run("do", "doha", "--nope", "note", "x").ending == .exit(2))
    #expect(try place.run("do", "doha", "--by", "system", "note", "x").ending == .exit(2))
    #expect(try place.run("demo", "--create", "--theme", "nope").ending == .exit(0))
    #expect(try place.run("verify", "doha", "--head", "9f2c").ending == .exit(2))
  }
}
