import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// The landing planner (screens 4.12).
struct LandingScreenTests {
  private func row(_ screen: Screen, _ title: String) -> String {
    screen.trimmedRows.first { $0.contains(title) } ?? ""
  }

  @Test("landing: plan, as it goes and three ways side by side, as screens 4.12 draws them")
  func sideBySide() throws {
    let screen = LateDay.late().type("E2")
    #expect(
      screen.trimmedRows[4]
        == " END AT 16:30   expected 16:50   20 minutes to find"
        + String(repeating: " ", count: 43) + "◆ fixed points never move")
    let table = """
                                      plan          as it goes      1 same cut          2 talk only         3 drop one
                                                                    2 items −18 %       discussion −22 %    without the break
                                      ───────────   ───────────     ─────────────────   ━━━━━━━━━━━━━━━━━   ─────────────────

      ▌▶  7  First reading            13:30  90     13:50  90       13:50  74 −16       13:50  70 −20       13:50  90
          8  Break                    15:00  20     15:20  20       15:04  16 −4        15:00  20             × dropped
       ◆  9  Asr prayer               15:20  15     15:40  15 !     15:20  15           15:20  15           15:20  15
         10  Adoption                 15:35  45     15:55  45       15:35  45           15:35  45           15:35  45
         11  Closing remarks          16:20  10     16:40  10       16:20  10           16:20  10           16:20  10

             ends                     16:30         16:50           16:30               16:30               16:30
             waiting that fit                       2               2                   2                   2
      """
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (offset, line) in lines.enumerated() {
      #expect(screen.trimmedRows[7 + offset] == line, "row \(7 + offset)")
    }
    #expect(
      row(screen, "WITH 2")
        == " WITH 2  First reading ends at 15:00 instead of 15:20. "
        + "Break, Asr prayer, Adoption and Closing remarks keep their")
    #expect(screen.text.contains("2 of 2 waiting requests fit at 3:00 each."))
    #expect(screen.text.contains("Nothing is changed before Enter; u takes it back."))
  }

  @Test("landing: what changes has the accent, a fixed point that would move is critical")
  func inks() throws {
    let screen = LateDay.late().type("E2")
    let changed = try #require(screen.position(of: "70 −20"))
    #expect(screen[changed]?.style.ink == .accent)
    let conflict = try #require(screen.position(of: "15:40  15 !"))
    #expect(screen[conflict]?.style.ink == .critical)
    let line = try #require(screen.position(of: "━━━━━━━━━━━━━━━━━   ─"))
    #expect(screen[line]?.style.ink == .title)
  }

  @Test("landing: Enter applies the way in focus with its items, u takes all of it back")
  func applied() {
    let day = LateDay.late()
    var screen = day.type("E3<enter>")
    #expect(day.interface.overlay == nil)
    #expect(day.session.items[ItemID(2)]?.state == .skipped)
    #expect(screen.text.contains("14:02:10  the day ends at 16:30: left out, without 8 Break"))
    #expect(
      day.desk.history.events.last.map {
        if case .dayLanded(let landed) = $0.event { landed.dropped } else { [] }
      } == [ItemID(2)])
    screen = day.type("u")
    #expect(day.session.items[ItemID(2)]?.state == .planned)
    #expect(day.session.items.allSatisfy { $0.landed == nil })
  }

  @Test("landing: only chosen items are cut; without any choice what is discussion")
  func chosen() {
    let day = LateDay.late()
    var screen = day.type("Ejj<space>")
    #expect(screen.text.contains("item 9 Asr prayer cannot be cut: it is over, or a fixed point"))
    screen = day.type("k<space>")
    #expect(screen.text.contains("2 cuts First reading and Break"))
    #expect(row(screen, "2 items −18 %").contains("2 chosen −18 %"))
    screen = day.type("k<space>")
    #expect(row(screen, "2 items −18 %").contains("1 chosen −95 %"))
    #expect(row(screen, "  ends  ").contains("16:30   1 missing"))
    screen = day.type("<enter>")
    #expect(day.interface.overlay != nil)
    #expect(screen.text.contains("talk only does not reach it: 1 min are missing"))
    screen = day.type("<space>j<space>")
    #expect(screen.text.contains("nothing is chosen: 2 cuts what is discussion"))
    day.type("<enter>")
    #expect(day.session.items.map(\.minutes) == [70, 20, 15, 45, 10])
  }

  @Test("landing: t asks for another end; what is no time, or has passed, stays in its field")
  func anotherEnd() {
    let day = LateDay.late()
    var screen = day.type("Et<c-u>soon<enter>")
    #expect(screen.text.contains("soon is no time of day: write it as 16:30"))
    #expect(screen.text.contains("End the day at  soon▏"))
    screen = day.type("<c-u>13:30<enter>")
    #expect(screen.text.contains("13:30 has passed: name a later time"))
    #expect(screen.text.contains("End the day at  13:30▏"))
    screen = day.type("<c-u>16:10<enter>")
    #expect(screen.text.contains("END AT 16:10   expected 16:50   40 minutes to find"))
    screen = day.type("t<c-u>17:00<enter>")
    #expect(screen.text.contains("END AT 17:00   expected 16:50"))
  }

  @Test("landing: f frees and fixes the selected item; the ways follow")
  func fixedAndFree() {
    let day = LateDay.late()
    day.type("Ejjf")
    #expect(day.session.items[ItemID(3)]?.plan.isFixed == false)
    let screen = day.type("jf")
    #expect(day.session.items[ItemID(4)]?.plan.isFixed == true)
    #expect(row(screen, "Adoption").hasPrefix("▌◆"))
    #expect(day.interface.overlay != nil)
  }

  @Test("landing: a day that lands in time has nothing to find, and says so")
  func inTime() {
    let day = LateDay.late()
    var screen = day.type("E1<enter>E")
    #expect(screen.text.contains("END AT 16:30   expected 16:30   nothing to find"))
    #expect(screen.text.contains("The day ends by 16:30 as it goes: there is nothing to find."))
    #expect(!screen.text.contains("same cut"))
    screen = day.type("<enter>")
    #expect(screen.text.contains("the day ends by 16:30 as it is: nothing to cut"))
    #expect(day.interface.overlay != nil)
  }

  @Test("A-33: agenda, THEN row and planner say the same of a fixed point that was missed")
  func missed() throws {
    let screen = LateDay.missed().type("")
    #expect(row(screen, "Asr prayer").hasPrefix(" ◆  9  16:06 !+46 Asr prayer"))
    let late = try #require(screen.position(of: "!+46"))
    #expect(screen[late]?.style.ink == .critical)
    #expect(row(screen, "AGENDA").contains("ends 17:16"))
    let stacked = LateDay.missed(columns: 80, rows: 24).type("")
    #expect(row(stacked, "THEN").contains("16:06  Asr prayer (in 30 min)   16:21  Adoption"))
    #expect(row(stacked, "THEN").hasSuffix("day ends 17:16"))
    #expect(LateDay.missed().type("E").text.contains("expected 17:16"))
  }

  @Test(
    "landing: a fixed point that was missed shows when it is held, and Enter gives it that time")
  func missedAndLanded() throws {
    let day = LateDay.missed()
    var screen = day.type("Et<c-u>17:00<enter>1")
    #expect(row(screen, "Asr prayer").contains("15:20  15     16:06  15 !     15:55  15 !+35"))
    #expect(screen.text.contains("◆ fixed points to come never move"))
    #expect(screen.text.contains("all items −"))
    #expect(screen.text.contains("The time of Asr prayer has come: it is held at 15:55."))
    screen = day.type("<enter>")
    #expect(row(screen, "Asr prayer").hasPrefix(" ◆  9  15:55"))
    #expect(row(screen, "AGENDA").contains("ends 17:00"))
  }

  @Test("landing: with no day under way E says what to do")
  func noDay() {
    let workshop = Workshop(before: ["10:41:50 floor end", "10:41:55 session suspend"])
    #expect(workshop.type("E").text.contains("END AT"))
    let draft = LateDay.draft()
    #expect(draft.type("E").text.contains("no day is under way: session open first"))
    #expect(draft.interface.overlay == nil)
  }

  @Test(
    "landing: it fits every screen; narrow ones turn the ways over",
    arguments: [
      (0, 0), (1, 1), (40, 12), (40, 30), (59, 17), (60, 18), (80, 24), (99, 40), (100, 30),
      (109, 30), (120, 36), (240, 70),
    ])
  func sizes(columns: Int, rows: Int) {
    let day = LateDay.late(columns: columns, rows: rows)
    var screen = day.type("E")
    for key in ["1", "2", "3", "j", "j", "j", "j", "j", "<space>", "t", "<esc>"] {
      screen = day.type(key)
      #expect(screen.size == Size(columns: columns, rows: rows))
    }
    guard columns >= 60 else { return }
    #expect(screen.text.contains("2 talk only"))
    #expect(screen.text.contains("WITH 2"))
    #expect(screen.text.contains("1 same cut") == (columns >= 100))
    #expect(screen.text.contains("ends"))
  }
}
