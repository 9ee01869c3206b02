import Foundation
import SessionPlan
import SessionState
import Testing

@Suite struct HostileFileTests {
  private func read(_ bytes: [UInt8]) -> [PlanOutcome] {
    let file = PlanSource(fileName: "x", bytes: bytes)
    return [
      PlanReader.read(plan: file, agenda: nil, participants: nil, name: "x", today: today),
      PlanReader.read(plan: nil, agenda: file, participants: nil, name: "x", today: today),
      PlanReader.read(plan: nil, agenda: nil, participants: file, name: "x", today: today),
    ]
  }

  @Test func invalidUTF8HasItsLine() {
    for outcome in read(Array("title\né".utf8) + [0xFF, 0xFE]) {
      #expect(outcome.plan == nil)
      #expect(
        outcome.sentences == [
          "x:2:2: this is not text in UTF-8; save the file again with the encoding UTF-8"
        ])
    }
  }

  @Test func zerosHaveTheirPlace() {
    for outcome in read(Array("title\nab\u{0}c".utf8)) {
      #expect(
        outcome.sentences == [
          "x:2:3: a character 0 stands here, which no text file holds; "
            + "save the file again as text in UTF-8"
        ])
    }
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", " \r\n\t"])
  func emptyFilesAreAnEmptySession(text: String) throws {
    for outcome in read(Array(text.utf8)) {
      #expect(outcome.sentences == [])
      #expect(try outcome.planned().items == [])
    }
  }

  @Test func quotationMarksOutOfPlace() {
    #expect(
      reading(agenda: "start,title\n9:00,5\" screen\n").sentences == [
        "agenda.csv:2:7: a quotation mark stands inside a cell; put the whole cell in quotes "
          + "and double the mark: \"\""
      ])
    #expect(
      reading(agenda: "start,title\n9:00,\"never\nends\n").sentences == [
        "agenda.csv:2:6: this quotation mark is never closed; put another one at the end of "
          + "the cell"
      ])
    #expect(
      reading(agenda: "start,title\n9:00,\"a\" b\n").sentences == [
        "agenda.csv:2:10: a quotation mark stands inside a cell; put the whole cell in quotes "
          + "and double the mark: \"\""
      ])
  }

  @Test(arguments: [("[جلسة]\n", "1:2"), ("a = 1\n[[ =x]]", "2:4"), ("[\n", "1:2")])
  func tableNamesTheParserWouldNotSurvive(text: String, place: String) {
    #expect(
      reading(plan: text).sentences == [
        "plan.toml:\(place): this is not TOML: the name of a table begins with a letter A-Z, "
          + "a digit or a quotation mark"
      ])
  }

  @Test(arguments: [
    ("a = [1,\n é]", "2:2"), ("a = [1 }", "1:8"), ("a = { b = [\u{2028}] }", "1:12"),
    ("a = 1979-05-27T", "1:5"), ("a = Opening remarks", "1:5"), ("a = 9:00", "1:5"),
    ("a = [ 1979-05-27 : ]", "1:7"), ("a = _", "1:5"),
  ])
  func valuesTheParserWouldNotSurviveOrExplain(text: String, place: String) {
    #expect(
      reading(plan: text).sentences == [
        "plan.toml:\(place): here must stand a value: \"a text in quotation marks\", 12, true "
          + "or 2026-05-14"
      ])
  }

  @Test func anEarlierFaultIsTheOneReported() {
    let outcome = reading(plan: "a = = 1\n[جلسة]\n")
    #expect(outcome.problems.map(\.line) == [1])
  }

  @Test func depthsAreRefused() {
    for text in [
      String(repeating: "a.", count: 200_000) + "a = 1",
      "[" + String(repeating: "a.", count: 200_000) + "a]",
      "a = " + String(repeating: "[", count: 200_000),
      "a = " + String(repeating: "{ a = ", count: 200_000),
    ] {
      #expect(reading(plan: text).problems.map(\.kind) == [.tooDeep])
    }
  }

  @Test func anyBytesGiveAnAnswer() {
    var random = SystemRandomNumberGenerator()
    let seeds = [
      "[[day]]\n", "start,title\n", "\"", "[", "]", "{", "}", "=", ",", "\n", "\u{0}", "é", "'''",
      "a",
      "0", "0x", "_", "-", "+", ".", ":", "T", "inf", "true", "1979-05-27", "\u{2028}", "\r", "#",
      "\\",
      "\"\"\"", "a = ", "a = [", "{ a = ", " ", "T", "Z", "09:00:00", "1979-05-27T09:00:00", "1e",
      "'",
      "[[a]]\n", "[a.b]\n", "a.", "b", "\t", "\\u0041", "\\U0001F600", "\u{7F}", "\u{FEFF}",
    ]
    // More rounds by hand: the parser of TOML has assertions that only luck finds.
    let rounds = Int(ProcessInfo.processInfo.environment["FUZZ_ROUNDS"] ?? "") ?? 300
    for _ in 0..<rounds {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        if Int.random(in: 0..<20, using: &random) > 0,
          let seed = seeds.randomElement(using: &random)
        {
          bytes += Array(seed.utf8)
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      for outcome in read(bytes) {
        #expect((outcome.plan == nil) == !outcome.errors.isEmpty, "\(bytes)")
        #expect(outcome.problems.allSatisfy { $0.line > 0 && $0.column > 0 }, "\(bytes)")
      }
    }
  }

  @Test func tenThousandRowsOfAllKinds() throws {
    let people = (1...10_000).map { "Person \($0),Organisation \($0 % 500)\n" }.joined()
    let rows = (1...10_000).map { row in
      "Day \((row - 1) / 20 + 1),\((row - 1) % 20 == 0 ? "9:00" : ""),10,Item \(row),Person \(row)\n"
    }.joined()
    let outcome = reading(
      agenda: "day,start,min,title,speaker\n" + rows, participants: "name,organisation\n" + people)
    #expect(outcome.sentences == [])
    let plan = try outcome.planned()
    #expect(plan.items.count == 10_000)
    #expect(plan.groups.count == 500)
    #expect(plan.items.last?.slots == [Slot(participant: ParticipantID(10_000), minutes: nil)])
  }

  @Test func tenThousandProblemsOnOneLine() {
    let items = Array(repeating: "{ title = \"x\", minutes = 0 }", count: 10_000)
    let outcome = reading(
      plan: "day = [{ date = 2026-05-13, item = [\(items.joined(separator: ","))] }]\n")
    #expect(outcome.errors.count == 10_001)
    #expect(outcome.problems.last?.line == 1)
  }

  @Test func tenThousandWrongRows() {
    let rows = (1...10_000).map { "x,y,\"\",Nobody \($0)\n" }.joined()
    let outcome = reading(
      agenda: "start,min,title,speaker\n" + rows, participants: "name\nSomebody\n")
    #expect(outcome.errors.count == 40_000)
  }
}
