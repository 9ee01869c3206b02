import Foundation
import Testing

/// Names kept apart from the log.
struct RosterTests {
  private func plan(_ session: String, in place: Workplace) throws -> String {
    try place.write(
      """
      [session]
      title = "Apart"
      \(session)

      [[day]]
      date = 2026-05-13
      [[day.item]]
      title = "Talk"
      start = "9:00"
      minutes = 60

      [[participant]]
      number = 12
      name = "Amal Quist"
      """, to: "plan.toml")
  }

  private func hasNames(_ place: Workplace, _ file: String) throws -> Bool {
    guard let bytes = place.bytes(file) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("Quist")
  }

  @Test(
    "C-8: names are kept apart where the plan or its level says so",
    arguments: [
      ("roster = \"separate\"", true), ("attribution = \"chatham_house\"", true),
      ("attribution = \"closed\"", true), ("attribution = \"closed\"\nroster = \"inline\"", false),
      ("", false), ("attribution = \"not_for_attribution\"", false),
    ])
  func place(session: String, isApart: Bool) throws {
    let place = try Workplace()
    let plan = try plan(session, in: place)
    try place.succeed("new", "apart", "--plan", plan)
    #expect(try hasNames(place, place.log("apart")) != isApart)
    #expect(try hasNames(place, place.folder + "/data/apart.roster.json") == isApart)
    try place.succeed("do", "apart", "participant add \"Basil Quist\"")
    try place.succeed("do", "apart", "participant edit 12 --name \"Amal Hollow Quist\"")
    #expect(try hasNames(place, place.log("apart")) != isApart)
    let state = try place.state(of: "apart")
    let names = (state["participants"] as? [[String: Any]])?.map { $0["name"] as? [String: String] }
    #expect(names == [["en": "Amal Hollow Quist"], ["en": "Basil Quist"]])
    #expect(try place.succeed("verify", "apart").first?.hasPrefix("sound: ") == true)
    #expect(try place.succeed("list").count == 1)
  }

  @Test("C-8: --roster says so too; without the file people go by their numbers, and redact tells")
  func gone() throws {
    let place = try Workplace()
    let plan = try plan("", in: place)
    try place.succeed("new", "apart", "--plan", plan, "--roster", "separate")
    try place.succeed("do", "apart", input: "session open\nitem next\nfloor give 12")
    try place.succeed("redact", "apart", "--level", "closed", "-o", "shared")
    #expect(try !hasNames(place, place.log("shared")))
    try FileManager.default.removeItem(atPath: place.folder + "/data/apart.roster.json")
    let text = try place.succeed("show", "apart").joined(separator: "\n")
    #expect(text.contains("number 12"))
    let report = try place.run("export", "apart", "--as", "speakers", "--format", "txt")
    #expect(report.output.contains("number 12"))
    #expect(report.errors.contains("read every line"))
    let said = try place.succeed("redact", "apart", "--level", "closed", "-o", "other")
    #expect(said.first?.contains("read every line") == true)
    try place.succeed("do", "apart", "floor end")
  }

  @Test("C-8: the continuation of a session under a rule keeps the rule and the place of its names")
  func continued() throws {
    let place = try Workplace()
    let plan = try plan("attribution = \"chatham_house\"", in: place)
    try place.succeed("new", "apart", "--plan", plan)
    try place.succeed("new", "next", "--carry-from", "apart")
    let lines = String(decoding: try #require(place.bytes(place.log("next"))), as: UTF8.self)
    #expect(lines.contains("\"attribution\":\"chatham_house\""))
    #expect(try !hasNames(place, place.log("next")))
    #expect(try hasNames(place, place.folder + "/data/next.roster.json"))
  }

  @Test("C-8: an export never writes over the file of the names")
  func protected() throws {
    let place = try Workplace()
    try place.succeed("new", "apart", "--plan", plan("", in: place), "--roster", "separate")
    let file = place.folder + "/data/apart.roster.json"
    let refused = try place.run(
      "export", "apart", "--as", "speakers", "--format", "txt", "-o", file, "--force")
    #expect(refused.ending == .exit(1))
    #expect(try hasNames(place, file))
  }
}
