import SessionState
import Testing

@testable import Consoles

/// The replay as it is drawn at the three sizes (screens 4.10): the console as it was, the lanes, the event in words.
struct ReplayScreenTests {
  @Test("120×36")
  func wide() {
    let replay = Rerun.morning(columns: 120, rows: 36)
    replay.type("t10:47:10<enter>")
    #expect(
      replay.screen.text == """
         Humanitarian Diplomacy Workshop                                               REPLAY    Day 1   10:47:10   2 min early
         ▶ 2  Panel: principled engagement                                    44 of 55 min   planned end 11:00   expected 10:58
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────────────────────

         AGENDA  break in 13 min  ends 13:30  │  ▄████▄      ██████  ▄████▄
                                              │  ██  ██  ██  ██▄▄▄   ██  ██    █  █ █▄ █    ▄▀▀▄ ▄▀▀▀ █  █ ▄▀▀▄
         ✓  1  10:00  +0  Opening remarks     │  ██  ██      ▀▀▀▀██  ██  ██    █  █ █▀▄█    █  █ █    █▀▀█ █▄▄█
         ▶  2  10:03      Panel: principled…  │  ██  ██  ██  ▄▄  ██  ██  ██    ▀▄▄▀ █ ▀█    ▀▄▄▀ ▀▄▄▄ █  █ █  █
            3  11:00      Break               │  ▀████▀      ▀████▀  ▀████▀
         ◆  4  12:20      Prayer and lunch    │
                                              │  ! POINT OF ORDER              Head of Country Office, UN OCHA
         RECOMMENDATIONS  1 · 1 mark to wri…  │  of 1:00                       point of order · in English
         R-1  · captured  The authorities r…  │  ━━━━━━━━━━━━━─────────────────────────────────────────────────────────────────
         M-1  □ to write  10:46, aside, Hea…  │  ║ INTERRUPTED    1:30 kept for Head of Disaster Management…   after the ruling
                                              │
                                              │  SPEAKERS LIST   open · 2 waiting · 2 fit                       advice: arrival
                                              │         kind            waits turn  in  group    name
                                              │ ▌    1  statement       9 min 1st   ar  QRCS     Secretary-General
                                              │      2  question        8 min 1st   en  UN OCHA  Head of Country Office
                                              │
                                              │
                                              │

         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ║ 1×  event 28 of 33   10:47:10   10:47:00  point of order by Head of Country Office, UN OCHA; Head of Disaster Manag…
                                             ▼
         planned      ┬1┬2───────────────────┃──────┬3────────                              ◆4─────────────────────────────────
         agenda       ┬┬2────────────────────┃─┬3
         floor                            ▁█▅┃▂
         order                               !
         waiting                        ▁▃▃▃▃┃▂▂
         wording                            ··
         notes, marks                        □·
                      10:00          10:30          11:00          11:30          12:00          12:30          13:00
         next event  10:47:20  point of order rejected                                                                  in 10 s
         Space play   ← → event   ↑ ↓ speaker   PgUp PgDn item   [ ] wording   t time   / text   = compare   q leave   ? help
        """)
  }

  @Test("80×24")
  func stacked() {
    let replay = Rerun.morning(columns: 80, rows: 24)
    replay.type("t10:47:10<enter>")
    #expect(
      replay.screen.text == """
         2  Panel: principled engagement         REPLAY   Day 1  10:47:10   2 min early
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────────────
         0:50  ! POINT OF ORDER   Head of Country Office, UN OCHA            next » ERC
         ━━━━━━━━━━━━━─────────────────────────────────────────────────────────────────
         ║ INTERRUPTED    1:30 kept for Head of Disaster Management…   after the ruling
         SPEAKERS LIST   open · 2 waiting · 2 fit                       advice: arrival
        ▌    1  statement       9 min 1st   ar  QRCS     Secretary-General
             2  question        8 min 1st   en  UN OCHA  Head of Country Office







         ──────────────────────────────────────────────────────────────────────────────
         ║ 1×  event 28 of 33   10:47:00  point of order by Head of Country Office, UN…
                                 ▼
         floor                 ▅▆┃
         order                   !
         wording                ··
                 10:00     10:30     11:00     11:30     12:00     12:30     13:00
         next event  10:47:20  point of order rejected                          in 10 s
         Space play   ← → event   ↑ ↓ speaker   PgUp PgDn item   [ ] wording   ? help
        """)
  }

  @Test("40×12")
  func compact() {
    let replay = Rerun.morning(columns: 40, rows: 12)
    replay.type("t10:47:10<enter>")
    #expect(
      replay.screen.text == """
         2  Panel: principled…    REPLAY  10:47
         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────
         0:50  ! POINT OF ORDER   Head of Co…
         ━━━━━━────────────────────────────────
         LIST   open · 2 waiting · 2 fit
        ▌    1  9 min QRCS     1st Secretary-G…
             2  8 min UN OCHA  1st Head of Cou…
         ──────────────────────────────────────
         ║ 1×   10:47:00  point of order by He…
         floor         ┃▁
         next event  10:47:20  point…   in 10 s
         Space play   ← → event   ? help
        """)
  }

  @Test("C-4: the wordings of a recommendation, with who spoke at each change")
  func wordings() {
    let replay = Rerun.morning()
    replay.type("<end>w")
    let rows = replay.screen.trimmedRows
    #expect(rows[0].contains("REPLAY"))
    #expect(rows.contains { $0.contains("1 ◇ 10:45  en") })
    #expect(
      rows.contains {
        $0.contains("10:46  en") && $0.contains("while Head of Disaster Management, ERC spoke")
      })
    #expect(rows.contains { $0.contains("{-should-}") })
    replay.type("<enter>")
    #expect(replay.last == "recommendation.revised")
    #expect(replay.time == "10:46:30")
  }

  @Test("Two moments are compared in words")
  func comparing() {
    let replay = Rerun.morning()
    replay.type("t10:44:50<enter>=t10:48:00<enter>")
    #expect(replay.screen.trimmedRows.contains { $0.contains("◇") })
    replay.type("=")
    let text = replay.screen.text
    #expect(text.contains("What changed"))
    #expect(text.contains("R-1"))
    replay.type("<esc><esc>")
    #expect(!replay.screen.trimmedRows.contains { $0.contains("◇") })
  }

  @Test("C-11: as corrected, whoever really spoke has the floor; as recorded, whom the room saw")
  func corrected() {
    let events = Workshop(before: [
      "10:46:00 floor end",
      "10:47:00 correct speaker 21 --of I-1",
    ]).desk.history.events
    let replay = Rerun(events)
    replay.type("t10:42:00<enter>")
    #expect(replay.screen.text.contains("Head of Delegation, IFRC"))
    #expect(replay.screen.text.contains("corrected later"))
    replay.type("c")
    #expect(replay.screen.text.contains("AS CORRECTED"))
    #expect(replay.screen.trimmedRows[10].contains("Second Secretary, ERC"))
    replay.type("c")
    #expect(replay.screen.trimmedRows[10].contains("Head of Delegation, IFRC"))
  }

  @Test("C-13: an event of a newer version is shown and passed")
  func newer() {
    var events = Rerun.morningEvents
    let last = events[events.count - 1]
    events.append(
      RecordedEvent(
        seq: last.seq + 1, id: "new-1", stamp: last.stamp, by: .moderator,
        event: .unknown(kind: "floor.sung")))
    let replay = Rerun(events)
    replay.type("<end>")
    #expect(replay.screen.text.contains("newer version (floor.sung)"))
  }

  @Test("What is wrong with the log stands above the lanes")
  func damage() {
    let replay = Rerun.morning()
    replay.desk.warning = "line 41 is damaged"
    #expect(replay.screen.trimmedRows[25].contains("line 41 is damaged"))
  }

  @Test("Every size from one cell to a wall draws, at every zoom and with every overlay")
  func sizes() {
    for (columns, rows) in [(1, 1), (20, 5), (39, 12), (40, 12), (60, 18), (100, 30), (200, 60)] {
      for console in ["", "F"] {
        let replay = Rerun.morning(columns: columns, rows: rows)
        replay.type("5" + console + "zzzzzZZZZZZ?<esc>s<tab><tab><esc>w<esc>==<down><esc>t1<esc>")
        #expect(replay.screen.trimmedRows.count == rows)
      }
    }
  }
}
