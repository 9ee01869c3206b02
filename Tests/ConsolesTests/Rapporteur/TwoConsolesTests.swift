import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Two roles alternate on one laptop.
struct TwoConsolesTests {
  @Test("B-22: a key of the moderator means the same for the rapporteur, or nothing")
  func noCollision() {
    let moderator = KeyTable.moderator
    for binding in KeyTable.rapporteur.bindings {
      for key in binding.keys {
        guard let action = moderator.action(for: key) else { continue }
        let choosesOnly =
          switch key {
          case .enter: true
          case .character(let letter): letter.isNumber
          case .function: true
          default: false
          }
        #expect(action == binding.action || choosesOnly, "\(key)")
      }
    }
  }

  @Test(
    "B-22: whatever the moderator's own keys are, they change nothing here and say where they belong"
  )
  func moderatorsKeysChangeNothing() {
    let desk = RapporteursDesk()
    let before = desk.session
    for binding in KeyTable.moderator.bindings
    where KeyTable.rapporteur.key(for: binding.action) == nil {
      for key in binding.keys where KeyTable.rapporteur.action(for: key) == nil {
        desk.input(.key(key))
        #expect(
          desk.message.hasSuffix("belongs to the moderator's console: F goes there"), "\(key)")
      }
    }
    #expect(desk.session == before)
  }

  @Test("B-22: the rapporteur's own keys say in the moderator's console where they belong")
  func rapporteursKeys() {
    let workshop = Workshop()
    workshop.type("V")
    #expect(
      workshop.interface.message?.text
        == "V belongs to the rapporteur's console: F goes there")
  }

  @Test("B-22: clock and speaker stand on every form and behind every overlay")
  func clockIsEverywhere() {
    let desk = RapporteursDesk()
    for (columns, rows) in [(120, 36), (80, 24), (60, 18)] {
      desk.input(.resized(Size(columns: columns, rows: rows)))
      for keys in ["", "h", "z", "?", "<enter>", "S"] {
        let screen = desk.type(keys)
        #expect(screen.text.contains("Head of Delegation, IFRC"), "\(columns) \(keys)")
        desk.type("<esc>")
      }
    }
    #expect(desk.input(.resized(Size(columns: 40, rows: 12))).text.contains("▄▀▀▄ ▄ ▀▀▀▄"))
    #expect(desk.input(.resized(Size(columns: 40, rows: 1))).text.hasPrefix("2:33 OK"))
  }

  @Test("B-22: F goes to the other console and back; selection and drafts are kept")
  func thereAndBack() {
    let workshop = Workshop(before: RapporteursDesk.record)
    let pair = ConsolePair(desk: workshop.desk, terminal: workshop.terminal)
    var screens: [Screen] = []
    func type(_ keys: String) {
      workshop.terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
      workshop.terminal.add([.wait(1), .run { screens.append($0.screen) }])
    }
    // Each run ends with the script, so all of it is one script.
    type("F")
    type("<down>rA text that was begun<esc>F")
    type("r")
    type("<esc>F")
    #expect(pair.run() == .signal(1))
    #expect(screens[0].text.contains("RECOMMENDATIONS"))
    #expect(screens[0].text.contains("TO WRITE"))
    #expect(screens[1].text.contains("SPEAKERS LIST"))
    #expect(screens[2].text.contains("A text that was begun"))
    #expect(screens[3].text.contains("▌R-2"))
  }

  @Test("B-22: the command line goes there by name")
  func byName() {
    let desk = RapporteursDesk()
    #expect(desk.type(":console rapporteur<enter>").text.contains("this is the rapporteur's"))
    let workshop = Workshop()
    let pair = ConsolePair(desk: workshop.desk, terminal: workshop.terminal)
    workshop.terminal.add(HeadlessTerminal.Step.keys(":console rapporteur<enter>") ?? [])
    _ = pair.run()
    #expect(workshop.terminal.screen.text.contains("TO WRITE"))
  }

  @Test("B-22: undo takes back what the rapporteur did, and nothing of the moderator")
  func undoByRole() {
    let desk = RapporteursDesk(before: [])
    desk.type("rOne<enter>")
    _ = try? desk.workshop.desk.perform(
      Command("floor pause", in: desk.session), by: .moderator)
    desk.type("u")
    #expect(desk.session.recommendations.isEmpty)
    #expect(desk.session.currentIntervention?.state == .paused)
  }
}
