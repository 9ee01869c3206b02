import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// The live agenda by keys, and what the rail says of breaks and cut items.
struct AgendaKeysTests {
  private func numbers(_ workshop: Workshop) -> [String] {
    workshop.session.agenda(day: 1).map(\.plan.number)
  }

  @Test("agenda: J and K move the selected item later and earlier, the selection goes with it")
  func moving() {
    let day = LateDay.late()
    day.type("2GK")
    #expect(numbers(day) == ["7", "8", "9", "11", "10"])
    day.type("J")
    #expect(numbers(day) == ["7", "8", "9", "10", "11"])
    #expect(day.interface.selectedItem == ItemID(5))
    #expect(day.type("J").text.contains("11 Closing remarks is the last of the day already"))
    #expect(day.type("gJ").text.contains("item 7 First reading has begun"))
  }

  @Test("agenda: w takes the selected item out, but asks first")
  func takingOut() {
    let day = LateDay.late()
    #expect(day.type("2jw").text.contains("take 8 Break out of the agenda? y/N"))
    day.type("<enter>")
    #expect(day.session.items[ItemID(2)]?.state == .planned)
    day.type("wy")
    #expect(day.session.items[ItemID(2)]?.state == .removed)
    day.type("u")
    #expect(numbers(day) == ["7", "8", "9", "10", "11"])
    // What has begun is not asked about.
    #expect(day.type("gw").text.contains("item 7 First reading has begun"))
    #expect(day.interface.prompt == nil)
  }

  @Test("agenda: a adds an item after the selected one, v edits it, D skips it")
  func addingEditingSkipping() {
    let day = LateDay.late()
    day.type("2Gka")
    day.type("Group photo<enter>")
    #expect(
      day.session.agenda(day: 1).map { $0.plan.title["en"] ?? "" }
        == ["First reading", "Break", "Asr prayer", "Adoption", "Group photo", "Closing remarks"])
    let screen = day.type("gjv")
    #expect(
      screen.text.contains(": item edit A-2 \"Break\" --minutes 20 --start 15:00 --kind break"))
    day.type("<home>" + String(repeating: "<right>", count: 15) + "Tea <enter>")
    #expect(day.session.items[ItemID(2)]?.plan.title["en"] == "Tea Break")
    day.type("D")
    #expect(day.session.items[ItemID(2)]?.state == .skipped)
  }

  @Test("agenda: the keys of the footer and of help follow the focus")
  func hints() {
    let workshop = Workshop()
    #expect(!workshop.screen.trimmedRows[35].contains("J K"))
    #expect(
      workshop.type("2").trimmedRows[35]
        == " s next: ERC   J K later, earlier   v change   a add after it   D skip   w take out   "
        + "E landing   u undo   ? help")
    let list = Workshop()
    list.type("1J")
    #expect(list.session.waiting.map(\.participant.number) == [3, 2, 4])
    let help = workshop.type("?").text
    #expect(help.contains("move down; agenda: later"))
    #expect(help.contains("plan the landing"))
  }

  @Test("agenda: within an hour the next break is counted down to, at last in seconds")
  func countdown() {
    let workshop = Workshop()
    #expect(workshop.screen.trimmedRows[4].hasPrefix(" AGENDA  break in 18 min  ends 13:30  │"))
    var screen = workshop.wait(16 * 60)
    #expect(screen.trimmedRows[4].hasPrefix(" AGENDA    break in 1:53  ends 13:30  │"))
    screen = workshop.type("eOc")
    #expect(!screen.trimmedRows[4].contains("break in"))
    #expect(
      Workshop(columns: 100, rows: 30).screen.trimmedRows[4]
        .hasPrefix(" AGENDA         break in 18 min  │"))
  }

  @Test("agenda: what was cut shows its minutes, and says why when it is selected")
  func cutItems() {
    let day = LateDay.late()
    var screen = day.type("E1<enter>2")
    #expect(screen.trimmedRows[1].contains("12 of 74 min"))
    #expect(screen.trimmedRows.contains { $0.hasPrefix("▌▶  7  13:50") && $0.contains(" 74m  │") })
    screen = day.type("gj")
    #expect(screen.text.contains("8  Break · 16 of 20 min, cut to land at 16:30"))
    screen = day.type("j")
    #expect(!screen.text.contains("15 of 15"))
  }
}
