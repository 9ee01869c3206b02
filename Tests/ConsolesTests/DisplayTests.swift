import SessionState
import TerminalScreen
import Testing
import Words

@testable import Consoles

/// The second screen (screens 4.8, 4.9).
@Suite("The room's display")
struct DisplayTests {
  private static let allSizes: [(columns: Int, rows: Int)] = [
    (120, 36), (80, 24), (40, 12), (200, 60), (20, 5), (1, 1),
  ]

  func screen(
    _ lines: [String] = [], _ columns: Int = 120, _ rows: Int = 36, view: DisplayView = .floor,
    after seconds: Int = 0, warning: String? = nil
  ) -> Screen {
    let workshop = Workshop(columns: columns, rows: rows, before: lines)
    let at = Stamp(
      at: Workshop.start + .seconds(seconds), mono: Workshop.start + .seconds(seconds), boot: "test"
    )
    let session = workshop.session
    return DisplayScreen(
      session, session.moment(at), Size(columns: columns, rows: rows), view: view,
      warning: warning
    ).drawn()
  }

  func text(_ screen: Screen) -> String {
    screen.trimmedRows.joined(separator: "\n")
  }

  private let chatham = [
    "10:39:00 set hide_names_on_card on", "10:41:50 attribution chatham_house",
  ]

  @Test("4.8: the state word, the person and three who come next, each in its row")
  func floor() {
    let shown = screen()
    #expect(shown.row(0).hasPrefix("  2  ") && shown.row(0).hasSuffix("10:42  "))
    #expect(shown.row(21).hasPrefix("  \u{2584}\u{2584}"))
    #expect(shown.row(34).hasSuffix(DisplayWords.listOpen + "  "))
    #expect(shown.row(32).hasPrefix("  next  \u{00BB} "))
    // Nothing that only a moderator needs.
    #expect(shown.position(of: "?") == nil)
  }

  @Test("every view fits every size", arguments: DisplayView.allCases, allSizes)
  func sizes(view: DisplayView, size: (columns: Int, rows: Int)) {
    let shown = screen(["10:41:45 rec add \"One [a/b] text\""], size.columns, size.rows, view: view)
    #expect(shown.size == Size(columns: size.columns, rows: size.rows))
    #expect(!text(shown).isEmpty)
  }

  @Test(
    "a black screen is wholly blank, whatever stands", arguments: DisplayView.allCases, allSizes)
  func blackout(view: DisplayView, size: (columns: Int, rows: Int)) {
    let shown = screen(
      ["10:41:45 message hello", "10:41:46 blackout on"], size.columns, size.rows, view: view,
      warning: "a line is damaged")
    #expect(text(shown).allSatisfy { $0 == "\n" })
  }

  @Test(
    "A-31, A-37: no name and no group where the rule hides them", arguments: DisplayView.allCases)
  func masking(view: DisplayView) {
    let open = text(screen([], view: .floor))
    let hidden = text(screen(chatham, view: view))
    #expect(open.contains("QRCS"))
    for name in ["QRCS", "ERC", "Head of", "Secretary"] { #expect(!hidden.contains(name)) }
  }

  @Test("who began under the rule is not named when it is lifted")
  func lifted() {
    let before = [
      "10:39:00 set hide_names_on_card on", "10:41:42 floor end",
      "10:41:50 attribution chatham_house", "10:41:55 floor give 14",
      "10:42:00 attribution on_record",
    ]
    let shown = text(screen(before, 80, 24))
    #expect(!shown.contains("floor give"))
    #expect(
      DisplayModel(
        Workshop(before: before).session, Workshop(before: before).session.lastMoment
      ).big == DisplayWords.speaker)
  }

  @Test("a message to the room keeps the clock in the first row")
  func message() {
    let shown = screen(
      ["10:41:50 message \"Please return your headsets at the door today\""], 80, 24)
    #expect(shown.row(0).contains("2:33"))
  }

  @Test(
    "a message to the speaker stands on clock and floor, not on the text",
    arguments: allSizes.prefix(3))
  func toSpeaker(size: (columns: Int, rows: Int)) {
    for view in DisplayView.allCases {
      let shown = screen(
        ["10:41:50 message \"louder, please, so that all of us can hear\" --to speaker"],
        size.columns, size.rows, view: view)
      let isTold = shown.position(of: "louder, please") != nil
      // The speaker's own screen has it in big letters where they have room.
      let isBig = view == .clock && size.columns == 120
      #expect(isTold == (view != .text && !isBig), "\(view) \(size)")
    }
  }

  @Test("E-12: it inverts once a second for ten seconds, then stays")
  func blink() {
    let line = ["10:42:07 message hello --blink"]
    let inverted = (0..<13).map { second in
      screen(line, after: second).style(at: Position(x: 0, y: 20))?.surface == .selection
    }
    #expect(inverted == (0..<13).map { $0 < 10 && $0 % 2 == 1 })
  }

  @Test("a break says when it goes on, and what comes")
  func pause() {
    let shown = text(
      screen(["10:41:50 floor end", "10:41:51 item close --drop"], 80, 24))
    #expect(shown.contains(DisplayWords.noItem))
    #expect(shown.contains(DisplayWords.then))
  }

  @Test("whatever state the session is in, the room reads which, in one row at least")
  func states() {
    let free = ["10:41:50 floor end"]
    let closed =
      free + [
        "10:41:51 item close --drop", "10:41:52 session close",
      ]
    for (columns, rows) in [(80, 24), (40, 12)] {
      func shown(_ lines: [String]) -> String { text(screen(lines, columns, rows)) }
      #expect(columns == 80 || shown(free).contains("min"))
      #expect(shown(free + ["10:41:55 session suspend"]).contains("suspended since 10:41"))
      #expect(shown(closed).contains("The session is closed"))
    }
  }

  @Test("what is wrong with the log is told in one quiet row, the clock goes on")
  func damaged() {
    let shown = screen(warning: "a line is damaged")
    #expect(shown.row(35).contains("a line is damaged"))
    #expect(shown.ink(of: "a line is damaged") == .muted)
    #expect(shown.row(34).hasSuffix(DisplayWords.listOpen + "  "))
  }

  @Test("the chosen recommendation, else the last tabled one, else the last one captured")
  func chosen() {
    let two = ["10:41:44 rec add \"First text\"", "10:41:45 rec add \"Second text\""]
    #expect(text(screen(two, view: .text)).contains("Second text"))
    let tabled = two + ["10:41:46 rec table R-1"]
    #expect(text(screen(tabled, view: .text)).contains("First text"))
    let chosen = tabled + ["10:41:47 display R-2"]
    #expect(text(screen(chosen, view: .text)).contains("Second text"))
    #expect(text(screen(chosen + ["10:41:48 display clear"], view: .text)).contains("First text"))
  }

  @Test("B-3: a translation that fell behind is not shown as the same")
  func behind() {
    let both = [
      "10:41:44 rec add \"First text\"", "10:41:45 rec translate R-1 --lang ar \"نص\"",
    ]
    #expect(!text(screen(both, view: .text)).contains("▲"))
    let revised = both + ["10:41:46 rec revise R-1 \"Another text\""]
    #expect(text(screen(revised, view: .text)).contains("ar ▲"))
  }

  @Test("the moderator sees that the display is black or shows a message")
  func sign() {
    for (columns, rows) in [(120, 36), (80, 24), (40, 12)] {
      let black = Workshop(columns: columns, rows: rows).type("*")
      #expect(
        black.row(0).contains(DisplayWords.isBlack.short.dropFirst(2).description)
          || black.row(0).contains("BLACK"))
      let sent = Workshop(columns: columns, rows: rows).type("\"hello<Enter>")
      #expect(sent.row(0).contains("MESSAGE"))
      let both = Workshop(columns: columns, rows: rows).type("\"hello<Enter>*")
      #expect(both.row(0).contains("BLACK \u{00B7} MESSAGE"))
    }
  }
}
