import SessionState
import TerminalScreen
import Testing
import Words

@testable import Consoles

/// The picture of the start screen (screens 4.13).
struct StartScreenTests {
  private static func model(_ sessions: [StartSession] = StartDeskInMemory.four) -> StartModel {
    var model = StartModel()
    model.listing = StartListing(sessions: sessions)
    (model.now, model.offset) = (StartDeskInMemory.now, 10_800)
    return model
  }

  private static func rows(_ model: StartModel, _ columns: Int, _ rows: Int) -> [String] {
    StartScreen(model: model, size: Size(columns: columns, rows: rows)).drawn().trimmedRows
  }

  @Test("120 by 36 is the picture of the design, cell by cell")
  func picture() {
    let rows = Self.rows(Self.model(), 120, 36)
    #expect(rows[5] == "                             ○   ●")
    #expect(rows[6] == "                          ○         ○     roundtable")
    #expect(
      rows[8]
        == "                          ○         ○     agenda, floor, recommendations, replay: one log"
    )
    #expect(
      rows[13]
        == "                          SESSIONS                                                  last used   events"
    )
    #expect(
      Array(rows[15...18]) == [
        "                         ▌Humanitarian Diplomacy Workshop, Doha   ▶ day 2 open    today 10:42      412",
        "                          Preparatory meeting, Universal Charter  ✓ closed             12 May      238",
        "                          Symposium, Manama                       ✓ closed            3 March     1871",
        "                          Regional roundtable, Amman              · draft         28 February       31",
      ])
    #expect(
      rows[26]
        == "                          d       demonstration   the Doha workshop, half-way through day 2"
    )
    #expect(rows[34] == " 4 sessions")
    #expect(rows[35] == " ↑ ↓ choose   / search   ? help   q quit")
  }

  @Test("at the first start no session is there, the demonstration is selected, and words say so")
  func firstStart() throws {
    let screen = StartScreen(model: Self.model([]), size: Size(columns: 80, rows: 24)).drawn()
    let row = try #require(screen.position(of: "demonstration")?.y)
    #expect(screen.row(row).trimmingPrefix(" ").hasPrefix("▌d "))
    #expect(screen.text.contains("No session yet: d opens a workshop to try it on"))
    #expect(screen.cursor?.y == row)
  }

  @Test("40 by 12 lists the sessions, and the key row what can be done")
  func small() {
    let rows = Self.rows(Self.model(), 40, 12)
    #expect(rows[0].hasPrefix(" SESSIONS"))
    #expect(rows[1].hasPrefix("▌Humanitarian"))
    #expect(rows[11].contains("Enter open"))
  }

  @Test("less than 40 by 12 is one line, down to a single cell")
  func oneLine() {
    #expect(
      Self.rows(Self.model(), 60, 5)[0] == "▶ Humanitarian Diplomacy Workshop, Doha")
    for (columns, rows) in [(39, 11), (5, 1), (1, 1), (0, 0)] {
      let screen = StartScreen(model: Self.model(), size: Size(columns: columns, rows: rows))
        .drawn()
      #expect(screen.size == Size(columns: columns, rows: rows))
    }
  }

  @Test("D-5: an Arabic title is the last of its row", arguments: [(120, 36), (80, 24), (40, 12)])
  func arabicLast(columns: Int, rows: Int) throws {
    var sessions = StartDeskInMemory.four
    sessions[1].title = ["ar": "ورشة الدبلوماسية الإنسانية، الدوحة"]
    let screen = StartScreen(
      model: Self.model(sessions), size: Size(columns: columns, rows: rows)
    ).drawn()
    let row = try #require(screen.trimmedRows.first { $0.contains("ورشة") })
    let last = try #require(row.split(separator: " ").last)
    #expect(String(last).isRightToLeft || last == "…" || last.hasSuffix("…"))
    let latin = row.lastIndex { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let arabic = try #require(row.firstIndex(of: "و"))
    #expect(latin.map { $0 < arabic } ?? true)
  }

  @Test(
    "a list that is longer than the screen keeps what is selected on it", arguments: [24, 36, 12])
  func longList(rows: Int) {
    let sessions = (0..<200).map {
      StartDeskInMemory.session("s\($0)", "Session \($0).", .closed, $0, 1)
    }
    var model = Self.model(sessions)
    for selected in [0, 7, 100, 199] {
      model.selected = .session("/s\(selected)")
      let screen = StartScreen(model: model, size: Size(columns: 80, rows: rows)).drawn()
      #expect(screen.text.contains("▌Session \(selected)."))
    }
  }

  @Test("every form at every size draws, in both languages")
  func everySize() {
    var form = NewSessionForm()
    form.problems = [NewSessionProblem(sentence: String(repeating: "long words ", count: 40))]
    let prompts: [StartPrompt?] =
      [nil, .openAs, .help(scroll: 3), .search(TextField("ال"), before: "")]
      + [NewSessionForm.Step.name, .source, .path, .problems].map { step in
        form.step = step
        return .new(form)
      }
    for language in InterfaceLanguage.allCases {
      InterfaceLanguage.$current.withValue(language) {
        for prompt in prompts {
          for columns in [1, 12, 39, 40, 59, 60, 79, 80, 200] {
            for rows in [1, 2, 11, 12, 15, 16, 24, 60] {
              var model = Self.model()
              model.prompt = prompt
              let screen = StartScreen(model: model, size: Size(columns: columns, rows: rows))
                .drawn()
              #expect(screen.rows.count == rows)
            }
          }
        }
      }
    }
  }

  @Test("what is wrong with a session stands in the message row, in full")
  func notes() {
    let note =
      "foreign: its first line is none of a session; roundtable verify foreign says what is wrong"
    let foreign = StartDeskInMemory.session("foreign", "", .unreadable, 0, 1, note: note)
    let text = Self.rows(Self.model([foreign] + StartDeskInMemory.four), 80, 24)
      .joined(separator: " ")
    #expect(text.contains("× cannot open"))
    #expect(note.split(separator: " ").allSatisfy { text.contains($0) })
    #expect(text.contains("d       demonstration"))
  }
}
