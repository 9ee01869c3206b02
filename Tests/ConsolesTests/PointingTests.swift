@testable import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// The mouse, small screens, and what stands above the saved line.
struct PointingTests {
  /// Eight people more than the three of the workshop.
  private static let crowd = (1...8).flatMap { number in
    [
      "10:41:41 participant add \"Guest \(number)\" --number \(40 + number)",
      "10:41:42 floor request \(40 + number)",
    ]
  }

  private func click(_ text: String, _ kind: MouseEvent.Kind, _ workshop: Workshop) throws -> Screen
  {
    let place = try #require(workshop.screen.position(of: text), "\(text) is not on the screen")
    return workshop.input(.mouse(MouseEvent(kind, at: place)))
  }

  // E-8
  @Test(arguments: [(120, 36), (80, 24), (80, 18), (40, 12)])
  func aDoubleClickGivesTheFloorToTheRowItShows(columns: Int, rows: Int) throws {
    let workshop = Workshop(columns: columns, rows: rows, before: Self.crowd)
    let cursor = try #require(workshop.type("G").cursor)
    workshop.type("<up>")
    let place = Position(x: cursor.x + 10, y: cursor.y)
    workshop.input(.mouse(MouseEvent(.press, at: place)))
    workshop.input(.mouse(MouseEvent(.doubleClick, at: place)))
    let speaker = workshop.session.currentIntervention?.participant
    #expect(speaker.flatMap { workshop.session.participants[$0] }?.name["en"] == "Guest 8")
  }

  @Test func aClickInTheAgendaSelectsAndDoesNotOpen() throws {
    let workshop = Workshop()
    _ = try click("Prayer and lunch", .press, workshop)
    #expect(workshop.interface.selectedItem == ItemID(4))
    #expect(workshop.session.openItem == ItemID(2))
  }

  @Test func helpOnAScreenOfOneLineDoesNotSwallowKeys() {
    let workshop = Workshop(columns: 39, rows: 11)
    workshop.type("?s")
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
  }

  @Test(arguments: [(80, 18), (80, 20), (60, 18), (40, 12)])
  func whoeverIsAddedStandsOnTheScreen(columns: Int, rows: Int) {
    let workshop = Workshop(columns: columns, rows: rows)
    #expect(workshop.type("a21").text.contains("Second Secretary"))
    workshop.type("<esc>")
    // On the smallest screen Tab goes through the kinds that have no room.
    guard columns >= 60 else { return }
    #expect(workshop.type("A").text.replacing("\u{A0}", with: " ").contains("technical"))
  }

  @Test func keysThatAreNoAnswerAskAgain() {
    let workshop = Workshop()
    workshop.type("cca21<enter><up><tab>x")
    #expect(workshop.screen.text.contains("add although closed? y/N"))
    workshop.type("<esc>")
    #expect(workshop.session.refusals.isEmpty)
  }

  @Test func aReasonThatWasTypedComesBackAfterAQuestion() {
    let workshop = Workshop()
    let screen = workshop.type("e2g<enter>new facts<enter>")
    #expect(screen.text.contains("3 still wait"))
    #expect(workshop.type("<esc>").text.contains("Reopen, because  new facts▏"))
  }

  @Test func beyondTheLimitOfDirectResponsesAStatementIsOffered() {
    let workshop = Workshop()
    workshop.type("d21<enter>e s e d21<enter>e s e".filter { $0 != " " })
    let screen = workshop.type("d21<enter>")
    #expect(screen.text.contains("has had 2 of 2 direct responses. Add a statement? y/N"))
    workshop.type("y")
    #expect(workshop.session.waiting.last?.kind == .statement)
  }

  @Test func theDiskIsToldAboveEverything() {
    let workshop = Workshop()
    workshop.desk.unsavedFor = 200
    #expect(workshop.screen.trimmedRows[34] == " saving…")
    workshop.type("+")
    #expect(workshop.screen.trimmedRows[34].contains("0:30 more"))
    workshop.desk.unsavedFor = 2500
    #expect(workshop.screen.ink(of: "saving…") == .warn)
    workshop.desk.banner = ["the disk failed"]
    #expect(workshop.screen.ink(of: "the disk failed") == .over)
  }

  // B-5
  @Test func bracketsAreMarkedAsTheyAreCounted() {
    let styled = RecordsModel.bracketed("a [b [c] d] \\[e] [f")
    let marked = styled.runs.filter { $0.style.ink == .warn }.map(\.text)
    #expect(marked == ["[b [c] d]", "[f"])
    #expect(Brackets.count("a [b [c] d] \\[e] [f") == 2)
  }

  // C-15, D-4
  @Test func textOfALogNeverReachesTheScreenRaw() {
    let workshop = Workshop()
    let seq = workshop.session.seq
    workshop.desk.history.append(
      RecordedEvent(
        seq: seq + 1, id: "hostile", stamp: workshop.desk.now(), by: .rapporteur,
        event: .recommendationCaptured(
          RecommendationCaptured(
            id: RecommendationID(1), language: "en", text: "a\u{1B}]52;c;x\u{7}b\u{202E}c\rd",
            proposers: [], attribution: .onRecord))))
    let screen = workshop.screen
    #expect(screen.text.contains("R-1"))
    let scalars = screen.cells.flatMap { Array($0.glyph.unicodeScalars) }
    #expect(!scalars.contains { $0.value < 0x20 || $0.value == 0x202E || $0.value == 0x7F })
  }
}
