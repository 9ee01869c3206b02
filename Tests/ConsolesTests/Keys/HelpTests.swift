import TerminalScreen
import Testing

@testable import Consoles

/// Help, made from the active table (screens 4.14).
struct HelpTests {
  @Test("help shows every key of the table in every form, row by row (E-1)")
  func everyKey() {
    for (columns, rows) in [(120, 36), (80, 24), (60, 18), (40, 12)] {
      let workshop = Workshop(columns: columns, rows: rows)
      var seen = workshop.type("?").text
      for _ in KeyTable.moderator.bindings { seen += workshop.type("<down>").text }
      for binding in KeyTable.moderator.bindings {
        #expect(seen.contains(String(binding.words.prefix(20))), "\(columns) \(binding.words)")
      }
      for _ in 0..<14 { seen += workshop.type("<down>").text }
      #expect(seen.contains("a text behind"), "the signs at \(columns)×\(rows)")
    }
  }

  @Test("a dim key says why it does nothing now (E-1, E-19)")
  func reasons() {
    let workshop = Workshop()
    let screen = workshop.type("?/ruling<enter>")
    #expect(screen.text.contains("o: there is no point of order to rule on."))
    #expect(screen.ink(of: "ruling on it") == .muted)
    #expect(screen.text.contains("/ ruling · 1 of"))
    let whole = workshop.type("<esc>")
    #expect(whole.text.contains("give the floor to »"))
    #expect(workshop.type("<esc>").text.contains("SPEAKERS LIST"))
  }

  @Test("what is typed after / filters, by words, names of actions and the key itself (E-1)")
  func filter() {
    let workshop = Workshop()
    let screen = workshop.type("?/last speaker")
    #expect(screen.text.contains("back to the last speaker"))
    #expect(!screen.text.contains("plan the landing"))
    #expect(!screen.text.contains("SIGNS"))
    #expect(workshop.type("<c-u>E").text.contains("plan the landing"))
    #expect(workshop.type("<c-u>zzz").text.contains("nothing is called zzz"))
  }

  @Test("help in the replay and at the rapporteur's works the same (E-1)")
  func others() {
    let rapporteur = RapporteursDesk(before: [])
    let screen = rapporteur.type("?/merge")
    #expect(screen.text.contains("Y: there is no recommendation") || screen.text.contains("Y: "))
    #expect(screen.ink(of: "merge with others") == .muted)
    let replay = Rerun.morning()
    #expect(replay.type("?/wording").text.contains("wordings of a recommendation"))
    #expect(!replay.type("<esc><esc>").text.contains("wordings of a recommendation"))
  }
}
