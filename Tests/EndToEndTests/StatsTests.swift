import Testing

/// The command `stats` (domain C-5, C-6).
struct StatsTests {
  @Test func `C-5: the demonstration's statistics come as a page, a table and JSON`() throws {
    let place = try Workplace()
    try place.run("demo", "--create")
    let page = try place.run("stats", "demonstration")
    #expect(page.ending == .exit(0) && page.errors.isEmpty)
    #expect(page.output.contains("TIMES") && page.output.contains("Day 1 ended"))
    #expect(page.lines.allSatisfy { $0.count <= 80 })
    for attribute in ["participant", "group", "type", "role", "language", "item"] {
      let table = try place.run("stats", "demonstration", "--day", "1", "--by", attribute)
      #expect(table.ending == .exit(0) && table.output.contains("all together"))
      #expect(table.lines.allSatisfy { $0.count <= 80 })
    }
    let json = try place.run("stats", "demonstration", "--day", "1", "--json")
    #expect(json.ending == .exit(0) && json.output.contains("\"scope\" : \"day 1\""))
    let csv = try place.run("export", "demonstration", "--as", "statistics")
    #expect(csv.ending == .exit(0) && csv.output.contains("day 1,group,G-1,"))
    // C-6: day 2 is under the Chatham House Rule.
    #expect(!csv.output.contains("day 2,group") && !csv.output.contains("session,group"))
  }

  @Test func `C-5: what cannot be told or found is said in a sentence`() throws {
    let place = try Workplace()
    try place.run("demo", "--create")
    let day = try place.run("stats", "demonstration", "--day", "3")
    #expect(day.ending == .exit(1) && day.output.isEmpty && day.errors.contains("day 3"))
    let told = try place.run("stats", "demonstration", "--by", "participant")
    #expect(
      told.ending == .exit(1)
        && told.errors.contains("nothing may be told by participant under the Chatham House Rule"))
    let usage = try place.run("stats", "demonstration", "--by", "gender")
    #expect(usage.ending == .exit(2))
    let both = try place.run("stats", "demonstration", "--by", "group", "--json")
    #expect(both.ending == .exit(2) && both.errors.contains("leave --by out"))
  }
}
