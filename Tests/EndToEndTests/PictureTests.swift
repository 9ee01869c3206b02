import Foundation
import Testing

/// Pictures and recordings of a session.
struct PictureTests {
  private func session() throws -> Workplace {
    let place = try Workplace()
    try place.createPanel("doha")
    try place.succeed(
      "do", "doha", "--by", "rapporteur", "rec", "add", "Respect <b>all</b> & everybody")
    return place
  }

  @Test(arguments: [["moderator", "120x36"], ["rapporteur", "80x24"], ["moderator", "40x12"]])
  func theScreenIsShownAsAPicture(console: [String]) throws {
    let place = try session()
    let outcome = try place.run(
      "show", "doha", "--format", "svg", "--console", console[0], "--size", console[1])
    #expect(outcome.ending == .exit(0))
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(outcome.output.hasSuffix("</svg>\n"))
    #expect(!outcome.output.contains("<b>"))
    #expect(outcome.output.contains("the \(console[0])&#39;s console"))
  }

  @Test func aPictureUnderARuleSaysThatItShowsNames() throws {
    let place = try session()
    try place.succeed("do", "doha", "attribution", "chatham_house")
    let outcome = try place.run("show", "doha", "--format", "svg")
    #expect(outcome.ending == .exit(0))
    #expect(outcome.output.hasPrefix("<svg"))
    #expect(outcome.errors.contains("the picture shows names"))
    #expect(outcome.errors.contains("chatham_house"))
  }

  @Test(arguments: [
    ["--format", "svg", "--size", "0x5"], ["--format", "svg", "--size", "wide"],
    ["--format", "svg", "--theme", "pink"], ["--size", "80x24"], ["--format", "svg", "--json"],
    ["--format", "svg", "--diff", "1", "2"], ["--format", "png"],
  ])
  func wrongPicturesAreRefused(arguments: [String]) throws {
    let place = try session()
    let outcome = try place.start(["show", "doha"] + arguments).finish()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: ["moderator", "rapporteur", "replay"])
  func aRecordingPlaysToTheLastScreen(console: String) throws {
    let place = try session()
    let path = place.path("doha.cast")
    let outcome = try place.run(
      "export", "doha", "--as", "log", "--size", "100x30", "--console", console, "-o", path)
    #expect(outcome.ending == .exit(0))
    let lines = String(decoding: try #require(place.bytes(path)), as: UTF8.self)
      .split(separator: "\n")
    var terminal = ScreenReader(columns: 100, rows: 30)
    for line in lines.dropFirst() {
      let frame = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any]
      terminal.feed(Array((frame?[2] as? String ?? "").utf8))
    }
    #expect(terminal.unknown.isEmpty)
    // Beside the timeline there is room for the beginning of a text only.
    let text = console == "replay" ? "R-1" : "Respect <b>all</b> & everybody"
    #expect(terminal.picture.contains(text))
    #expect(terminal.picture.contains("REPLAY") == (console == "replay"))
  }

  @Test func aRecordingHidesTheNamesThatARuleHides() throws {
    let place = try session()
    func cast() throws -> Outcome {
      try place.run("export", "doha", "--as", "log", "--format", "cast")
    }
    #expect(try cast().output.contains("Regional Director"))
    try place.succeed("do", "doha", "attribution", "chatham_house")
    try place.succeed("do", "doha", "undo")
    let hidden = try cast()
    #expect(!hidden.output.contains("Regional Director"))
    #expect(hidden.errors.contains("names are hidden"))
    let text = try place.run("export", "doha", "--as", "log")
    #expect(!text.output.contains("Regional Director"))
  }

  @Test func theLogIsToldInWords() throws {
    let place = try session()
    let all = try place.succeed("export", "doha", "--as", "log")
    #expect(all.count == 30)
    #expect(all.last?.contains(" rapporteur: R-1 captured") == true)
    let some = try place.succeed("export", "doha", "--as", "log", "--from", "28", "--to", "29")
    #expect(some.map { $0.prefix(2) } == ["28", "29"])
  }

  @Test(arguments: [
    ["--as", "log", "--format", "json"], ["--as", "log", "--format", "html"],
    ["--as", "log", "--speed", "2"], ["--as", "log", "--format", "cast", "--speed", "1000"],
    ["--as", "log", "--format", "cast", "--speed", "nan"],
    ["--as", "log", "--format", "cast", "--idle", "0"], ["--as", "log", "--at", "10:00"],
    ["--as", "report", "--format", "cast"], ["--as", "report", "--speed", "2"],
    ["--as", "minutes"],
  ])
  func wrongRecordingsAreRefused(arguments: [String]) throws {
    let place = try session()
    let outcome = try place.start(["export", "doha"] + arguments).finish()
    #expect(outcome.ending == .exit(2))
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func backwardsAndOutsideAreToldWithTheRange() throws {
    let place = try session()
    for more in [["--from", "30", "--to", "27"], ["--to", "400"]] {
      let outcome = try place.start(
        ["export", "doha", "--as", "log", "--format", "cast"] + more
      ).finish()
      #expect(outcome.ending == .exit(1))
      #expect(outcome.errors.contains("its events are 1 to 30"))
    }
  }
}
