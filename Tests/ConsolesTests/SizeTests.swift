import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// Every size, from one cell on (domain E-6).
@Suite("Every size")
struct SizeTests {
  private static let columns = [
    1, 2, 5, 6, 11, 12, 23, 24, 39, 40, 59, 60, 79, 80, 99, 100, 140, 200,
  ]
  private static let rows = [1, 2, 4, 11, 12, 17, 18, 24, 30, 36, 48, 60]

  @Test(
    "clock and speaker are on every screen from 40×12 on, and nothing is outside (E-6)",
    arguments: columns)
  func moderator(columns: Int) {
    let workshop = Workshop()
    for keys in ["", "?", "<esc>V", "<esc>a", "<esc>E", "<esc>:", "<esc>r"] {
      workshop.type(keys)
      for rows in Self.rows {
        let size = Size(columns: columns, rows: rows)
        let screen = workshop.input(.resized(size))
        #expect(screen.size == size)
        if columns >= 40, rows >= 12 {
          let has =
            screen.text.contains("IFRC") || screen.text.contains("Head of Delegation")
            || screen.text.contains("▄▄▀") || screen.text.contains("▄██▀")
          #expect(has, "\(keys) at \(columns)×\(rows)\n\(screen.text)")
        }
        if let cursor = screen.cursor { #expect(Rect(size).contains(cursor), "\(keys) at \(size)") }
      }
    }
  }

  @Test("the room's screen in every size and view (E-6)", arguments: columns)
  func display(columns: Int) {
    let session = Workshop().session
    for rows in Self.rows {
      for view in DisplayView.allCases {
        let size = Size(columns: columns, rows: rows)
        let now = Moment(at: Workshop.start, clock: session.lastMoment.clock)
        #expect(DisplayScreen(session, now, size, view: view).drawn().size == size)
      }
    }
  }

  @Test("over time one line says by how much and who (E-6)")
  func over() {
    let workshop = Workshop(columns: 24, rows: 3)
    #expect(workshop.wait(195).trimmedRows[0] == "+0:42 OVER IFRC")
  }

  @Test("a prompt takes the one line that there is (E-6)")
  func prompt() {
    let workshop = Workshop(columns: 40, rows: 2)
    workshop.type("r")
    #expect(workshop.type("unity").trimmedRows[0].contains("Recommendation  unity"))
  }

  @Test("twenty columns of the room's screen have a row for the state (E-6)")
  func state() {
    let session = Workshop().session
    let now = session.moment(Stamp(at: Workshop.start, mono: Workshop.start, boot: "test"))
    let screen = DisplayScreen(session, now, Size(columns: 20, rows: 5), view: .floor).drawn()
    // The digits take three rows where they fit.
    #expect(screen.trimmedRows[3] == "OK")
    #expect(screen.trimmedRows[4].hasPrefix("IFRC"))
  }
}
