import Testing

@testable import SessionState

@Suite struct CommandProblemTests {
  private func problem(_ line: String) throws -> CommandProblem {
    let session = try CommandLineTests.session()
    return try #require(
      #expect(throws: CommandProblem.self, "\(line)") { try Command(line, in: session) })
  }

  private func usage(_ words: String) -> String {
    CommandForm.all.first { $0.usage.hasPrefix(words) }?.usage ?? ""
  }

  @Test("every kind of problem says where it is and what would be right")
  func everyKind() throws {
    let expected: [(String, Int, CommandProblem.Kind)] = [
      (
        "  flor give next", 3,
        .unknownCommand("flor give", nearest: CommandForm.nearest(to: "flor give"))
      ),
      (
        "floor end --now", 11, .unknownOption("--now", known: [])
      ),
      (
        "item next --crry", 11, .unknownOption("--crry", known: ["--carry", "--drop"])
      ),
      ("floor request 4 --note", 17, .missingValue(option: "--note")),
      (
        "floor request 4 --note --override", 17, .missingValue(option: "--note")
      ),
      ("floor extend", 13, .missing(.duration, usage: usage("floor extend"))),
      ("floor move Q-1", 15, .missing(.count, usage: usage("floor move"))),
      ("rec translate R-1 \"text\"", 25, .missing(.language, usage: usage("rec translate"))),
      ("floor end now", 11, .unexpected("now", usage: usage("floor end"))),
      ("note \"a\" b", 10, .unexpected("b", usage: usage("note"))),
      ("floor give Q-1 --kind panel", 23, .unexpected("--kind panel", usage: usage("floor give"))),
      ("floor extend soon", 14, .badValue("soon", .duration)),
      ("floor give 4 --minutes 0", 24, .badValue("0", .duration)),
      ("floor move Q-1 --to first", 21, .badValue("first", .count)),
      (
        "floor kind Q-1 speech", 16,
        .badValue("speech", .choice(RequestKind.allCases.map(\.rawValue)))
      ),
      ("item add x --fixed 25:61", 20, .badValue("25:61", .time)),
      ("rec add x --lang a!", 18, .badValue("a!", .language)),
      ("floor request العميد", 15, .notFound("العميد", .participant)),
      ("item open A-99", 11, .notFound("A-99", .item)),
      ("floor withdraw Q-99", 16, .notFound("Q-99", .request)),
      ("rec table R-99", 11, .notFound("R-99", .recommendation)),
      ("mark fill M-99 note x", 11, .notFound("M-99", .mark)),
      ("rec add x --by KRCS", 16, .notFound("KRCS", .party)),
      (
        "floor request ICRC", 15,
        .ambiguous("ICRC", .participant, candidates: ["P-4", "P-7"])
      ),
      ("floor request \"\"", 15, .notFound("", .participant)),
      ("item open \"\"", 11, .notFound("", .item)),
      ("participant add x --group \"\"", 27, .notFound("", .group)),
      ("note \"not closed", 6, .openQuote),
    ]
    for (line, column, kind) in expected {
      #expect(try problem(line) == CommandProblem(column: column, kind: kind), "\(line)")
    }
  }

  @Test("nothing at all is no command")
  func empty() throws {
    #expect(try problem("").column == 1)
    #expect(try problem("   ").column == 1)
  }

  @Test("a mistyped command is answered with the likely ones")
  func nearest() throws {
    #expect(CommandForm.nearest(to: "floor gve").first == usage("floor give"))
    #expect(CommandForm.nearest(to: "udno") == ["undo"])
    #expect(CommandForm.nearest(to: "xyzzy") == [])
    #expect(CommandForm.nearest(to: "").count == 4)
  }

  @Test("two options that contradict each other are refused, as is one given twice")
  func contradictions() throws {
    #expect(try problem("item close --carry --drop").column == 20)
    #expect(try problem("floor give 4 --minutes 3 --time 90s").column == 26)
    #expect(try problem("floor give 4 --minutes 3 --minutes 4").column == 26)
  }

  @Test(
    "no line brings the program down",
    arguments: [
      "rec table -9223372036854775808", "rec table 9223372036854775807",
      "mark fill -9223372036854775808 note x", "floor give P-9223372036854775807",
      "item open A-99999999999999999999", "floor move Q-1 --to 9223372036854775807",
      "floor extend 99999999h99999999h99999999h", "floor request -9223372036854775808",
      "participant add x --number 99999999999", "\"\"", "\"floor\" end", "--", "set", "set x",
      "set turn_seconds 9223372036854775807", "rec add x --by ,,,", "attribution",
    ])
  func hostileLines(line: String) throws {
    let session = try CommandLineTests.session()
    _ = try? Command(line, in: session)
  }

  @Test("a line of a megabyte is refused at once")
  func longLine() throws {
    let line = String(repeating: "a", count: 1_000_000)
    #expect(try problem(line).column == 1)
  }
}
