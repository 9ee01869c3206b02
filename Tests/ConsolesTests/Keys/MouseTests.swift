import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// The mouse everywhere, and words that come all at once.
struct MouseTests {
  private func place(_ text: String, _ workshop: Workshop) throws -> Position {
    try #require(workshop.screen.position(of: text), "\(text) is not on the screen")
  }

  private func mouse(_ kind: MouseEvent.Kind, _ at: Position, _ workshop: Workshop) {
    workshop.input(.mouse(MouseEvent(kind, at: at)))
  }

  @Test("E-8: a click in the key row does what the key does, once also when clicked twice")
  func keyRow() throws {
    let workshop = Workshop()
    let hint = try place("e end", workshop)
    mouse(.press, hint, workshop)
    mouse(.release, hint, workshop)
    #expect(workshop.session.currentIntervention == nil)
    let next = try place("s next", workshop)
    mouse(.press, next, workshop)
    mouse(.doubleClick, next, workshop)
    #expect(workshop.interface.prompt == nil)
    #expect(workshop.session.currentIntervention?.participant == ParticipantID(2))
  }

  @Test("E-8: a click in the key row of a prompt works there")
  func promptKeys() throws {
    let workshop = Workshop()
    workshop.type("a")
    mouse(.press, try place("Esc cancel", workshop), workshop)
    #expect(workshop.interface.prompt == nil)
    workshop.type("a21")
    mouse(.press, try place("21  ERC", workshop), workshop)
    mouse(.doubleClick, try place("21  ERC", workshop), workshop)
    #expect(workshop.session.waiting.last?.participant == ParticipantID(5))
  }

  @Test("E-8: a click on a title gives its panel the focus")
  func titles() throws {
    let workshop = Workshop()
    mouse(.press, try place("AGENDA", workshop), workshop)
    #expect(workshop.interface.focus == .agenda)
    mouse(.press, try place("RECOMMENDATIONS", workshop), workshop)
    #expect(workshop.interface.focus == .records)
    let desk = RapporteursDesk()
    let title = try #require(desk.screen.position(of: "TO WRITE"))
    desk.input(.mouse(MouseEvent(.press, at: title)))
    #expect(desk.interface.record.focus == .marks)
  }

  @Test("E-8: a request is dragged to where it is let go, and the screen says where that is")
  func dragging() throws {
    let workshop = Workshop()
    let from = try place("3  question", workshop)
    let to = try place("1  statement", workshop)
    mouse(.press, from, workshop)
    mouse(.drag, to, workshop)
    #expect(workshop.screen.text.contains("let go: Head of Country Office, UN OCHA to place 1"))
    #expect(workshop.session.waiting.map(\.participant.number) == [2, 3, 4])
    mouse(.release, to, workshop)
    #expect(workshop.session.waiting.map(\.participant.number) == [4, 2, 3])
  }

  @Test("E-8: Esc, and letting go beside the list, leave the list as it is")
  func draggedNowhere() throws {
    let workshop = Workshop()
    let from = try place("3  question", workshop)
    let to = try place("1  statement", workshop)
    mouse(.press, from, workshop)
    mouse(.drag, to, workshop)
    workshop.type("<esc>")
    mouse(.release, to, workshop)
    mouse(.press, from, workshop)
    mouse(.drag, to, workshop)
    let beside = try place("AGENDA", workshop)
    mouse(.drag, beside, workshop)
    mouse(.release, beside, workshop)
    #expect(workshop.session.waiting.map(\.participant.number) == [2, 3, 4])
  }

  @Test("E-8: dragging past a class asks or is refused as J and K are")
  func draggedPastAClass() throws {
    let byKey = Workshop(before: ["floor request 21 --kind direct_response"])
    let byMouse = Workshop(before: ["floor request 21 --kind direct_response"])
    let order = byMouse.session.waiting.map(\.id)
    byKey.type("g<down>K")
    let from = try place("2  statement", byMouse)
    let to = try place("1  direct", byMouse)
    mouse(.press, from, byMouse)
    mouse(.drag, to, byMouse)
    mouse(.release, to, byMouse)
    #expect(byMouse.session.waiting.map(\.id) == byKey.session.waiting.map(\.id))
    #expect((byMouse.interface.prompt == nil) == (byKey.interface.prompt == nil))
    #expect(byMouse.interface.message?.text == byKey.interface.message?.text)
    #expect(order.count == 4)
  }

  @Test("E-8: rows of overlays are selected by a click, the wheel moves in them")
  func overlays() throws {
    let workshop = Workshop()
    workshop.type("S")
    let key = Settings.Key.allCases[2]
    let row = try place(key.rawValue + " ", workshop)
    mouse(.press, row, workshop)
    guard case .settings(let view) = workshop.interface.overlay else {
      Issue.record("the settings are not shown")
      return
    }
    #expect(view.key == key)
    mouse(.wheelDown, row, workshop)
    guard case .settings(let moved) = workshop.interface.overlay else { return }
    #expect(moved.selected == view.selected + 1)
    workshop.type("<esc>P")
    let person = try place("Second Secretary", workshop)
    mouse(.press, person, workshop)
    mouse(.doubleClick, person, workshop)
    guard case .command(let line) = workshop.interface.prompt else {
      Issue.record("the entry is not open")
      return
    }
    #expect(line.field.text.hasPrefix("participant edit P-5"))
  }

  @Test("E-8: the wheel scrolls what is under it")
  func wheel() throws {
    let workshop = Workshop()
    mouse(.wheelDown, try place("Prayer and lunch", workshop), workshop)
    #expect(workshop.interface.focus == .agenda)
    #expect(workshop.interface.selectedItem == ItemID(3))
  }

  @Test("E-9: a word that comes all at once outside a prompt is text, and is not used")
  func burst() {
    let workshop = Workshop()
    let before = workshop.session
    let screen = workshop.input(.burst("hello".map { .character($0) }))
    #expect(workshop.session == before)
    #expect(screen.text.contains("“hello” came all at once"))
    workshop.input(.burst("stop it\rsend".map { $0 == "\r" ? .enter : .character($0) }))
    #expect(workshop.session == before)
  }

  @Test("E-9: with its prompt it is typed into it; what comes behind the Enter is no row of keys")
  func burstIntoPrompt() {
    let workshop = Workshop()
    let keys = "rKeep the peace\rhello".map { $0 == "\r" ? Key.enter : .character($0) }
    workshop.input(.burst(keys))
    #expect(workshop.session.recommendations.first?.wording == "Keep the peace")
    #expect(workshop.session.currentIntervention?.state == .speaking)
  }

  @Test(
    "E-9: only words count: a held key and a few quick keys are keys",
    arguments: [
      ("jjjjjjjj", false), ("ses", false), ("a21\r", false), ("2jj\r", false), ("hello", true),
      ("مرحبا", true), ("s e s e", false), ("jkjkjkjk", false),
    ])
  func words(text: String, isWord: Bool) {
    let keys: [Key] = text.map { $0 == "\r" ? .enter : .character($0) }
    #expect(Burst.holdsWord(keys[...]) == isWord)
  }

  @Test("E-9: a paste outside a field is told and does nothing, in the replay too")
  func pastes() {
    let workshop = Workshop()
    let before = workshop.session
    #expect(workshop.input(.paste("see")).text.contains("pasted text was not used"))
    #expect(workshop.session == before)
    workshop.type(";")
    workshop.input(.paste("plan\nthe landing"))
    guard case .palette(let palette) = workshop.interface.prompt else {
      Issue.record("the palette closed")
      return
    }
    #expect(palette.field.text == "plan the landing")
    let replay = Rerun.morning()
    replay.terminal.add([.input(.paste("xyz"))])
    #expect(replay.type("").text.contains("pasted text was not used"))
  }
}
