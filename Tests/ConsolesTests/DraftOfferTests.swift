import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// What a console that is gone left behind is offered at the next start (session-log 2.9).
struct DraftOfferTests {
  private static let at = UTCMoment.of("10:32:10")

  private func left(_ texts: BegunText..., role: Role = .rapporteur) -> MemoryDrafts {
    MemoryDrafts(
      left: texts.enumerated().map {
        LeftText(place: "\($0.offset)", role: role, at: Self.at, text: $0.element)
      })
  }

  private func console(_ drafts: MemoryDrafts) -> (Workshop, RapporteurConsole) {
    let workshop = Workshop(before: RapporteursDesk.record)
    return (
      workshop,
      RapporteurConsole(desk: workshop.desk, terminal: workshop.terminal, drafts: drafts)
    )
  }

  private func type(_ keys: String, _ bench: (Workshop, RapporteurConsole)) -> Screen {
    bench.0.terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
    _ = bench.1.run()
    return bench.1.screen()
  }

  private static let half = BegunText(
    .recommendation, label: "a recommendation", text: "Strengthen the", caret: 3)

  @Test func `2.9: Enter opens the prompt as it stood, and it is kept here before it goes there`() {
    var text = Self.half
    text.during = InterventionID(1)
    text.language = "ar"
    let drafts = left(text)
    let bench = console(drafts)
    let screen = type("", bench)
    #expect(
      screen.text.contains("unsent text from 10:32 (14 characters, a recommendation): Strengthen"))
    #expect(screen.text.contains("keep"))
    _ = type("<enter>", bench)
    guard case .text(let prompt) = bench.1.interface.prompt else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.purpose == .recommendation)
    #expect(prompt.field.text == "Strengthen the")
    #expect(prompt.field.caret == 3)
    #expect(prompt.capture.during == InterventionID(1))
    #expect(prompt.capture.language == "ar")
    #expect(drafts.left.isEmpty)
    #expect(drafts.texts.map(\.text) == ["Strengthen the"])
  }

  @Test func `2.9: d deletes, l leaves it for the next start, each is asked once`() {
    let note = BegunText(.note, label: "a note", text: "Access", caret: 6)
    let drafts = left(Self.half, note)
    let bench = console(drafts)
    _ = type("d", bench)
    #expect(type("", bench).text.contains("Access"))
    #expect(drafts.left.map(\.text) == [note])
    #expect(type("l", bench).text.contains("offered again"))
    #expect(drafts.left.map(\.text) == [note])
    #expect(bench.1.interface.prompt == nil)
  }

  @Test func `2.9: whose it is, is said to the other role`() {
    let bench = console(left(Self.half, role: .moderator))
    #expect(type("", bench).text.contains("unsent text of the moderator"))
  }

  @Test func `2.9: a new wording on a text that was revised since writes over nothing`() {
    var wording = BegunText(
      .wording, id: "R-1", label: "wording of R-1", text: "Respect all principles", caret: 5,
      base: "What stood there before")
    let drafts = left(wording)
    let bench = console(drafts)
    #expect(type("<enter>", bench).text.contains("wording of R-1 has changed since"))
    let before = bench.0.session.recommendations[RecommendationID(1)]?.wording
    _ = type("<enter>", bench)
    #expect(bench.0.session.recommendations[RecommendationID(1)]?.wording == before)
    #expect(bench.0.session.notes.last?.text == "Respect all principles")

    wording.base = before ?? ""
    let same = console(left(wording))
    _ = type("<enter><enter>", same)
    #expect(
      same.0.session.recommendations[RecommendationID(1)]?.wording == "Respect all principles")
  }

  @Test func `2.9: a mark that was filled, and a note that is gone, are not written over`() {
    for text in [
      BegunText(.mark, id: "M-9", label: "mark M-9", text: "Mine", caret: 0),
      BegunText(.noteEdit, id: "N-1", label: "note N-1", text: "Mine", caret: 0, base: "Other"),
    ] {
      let bench = console(left(text))
      #expect(type("<enter>", bench).text.contains("Enter stores the text as a note"))
      _ = type("<esc>", bench)
      #expect(bench.1.begunTexts.map(\.text) == ["Mine"])
    }
  }

  @Test func `2.9: what had become an event just before the program died is not offered`() {
    var sent = BegunText(
      .recommendation, label: "a recommendation", text: "Respect the humanitarian principles",
      caret: 0)
    sent.sentAs = 1
    let drafts = left(sent)
    let bench = console(drafts)
    #expect(!type("", bench).text.contains("unsent"))
    #expect(drafts.left.isEmpty)
  }

  @Test func `2.9: a text of the same kind that is begun here is never pushed aside`() {
    let first = Self.half
    var second = Self.half
    second.text = "Another one"
    let drafts = left(first, second)
    let bench = console(drafts)
    _ = type("<enter><esc>", bench)
    #expect(bench.1.interface.prompt == nil)
    #expect(drafts.left.map(\.text) == [second])
    _ = type("r<enter>", bench)
    #expect(type("", bench).text.contains("Another one"))
  }

  @Test func `2.9: the moderator's console offers, too`() {
    let workshop = Workshop()
    let console = ModeratorConsole(
      desk: workshop.desk, terminal: workshop.terminal,
      drafts: left(BegunText(.command, label: "a command line", text: "note \"x\"", caret: 4)))
    workshop.terminal.add(HeadlessTerminal.Step.keys("<enter>") ?? [])
    _ = console.run()
    #expect(console.screen().text.contains(": note \"x\""))
  }
}
