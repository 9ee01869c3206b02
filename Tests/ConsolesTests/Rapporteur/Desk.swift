import SessionState
import TerminalScreen
import Testing

@testable import Consoles

/// A rapporteur's console at the small workshop, driven by keys in their notation.
final class RapporteursDesk {
  let workshop: Workshop
  private let console: RapporteurConsole

  /// Three recommendations, the first of them tabled, two marks and a note; IFRC speaks.
  static let record = [
    "rec add \"Respect the humanitarian principles\" --by QRCS", "rec table R-1",
    "rec add \"تعزيز الحوار من خلال مؤتمرات السلام\" --by ERC",
    "rec add \"[Adopt/Develop] preventive diplomacy as an occasional part of the plans\" --by QRCS",
    "rec translate R-3 --lang ar \"[اعتماد/تطوير] الدبلوماسية الوقائية\"",
    "rec revise R-3 \"[Adopt/Develop] preventive diplomacy as a standing part of the plans of each Society\" --reason amendment --by ERC",
    "note \"الوصول مسألة ثقة\" --kind quote", "mark", "mark \"figures\"",
  ]

  init(
    columns: Int = 120, rows: Int = 36, languages: [String] = ["en", "ar"],
    before lines: [String] = record
  ) {
    workshop = Workshop(columns: columns, rows: rows, languages: languages, before: lines)
    console = RapporteurConsole(desk: workshop.desk, terminal: workshop.terminal)
  }

  /// Types keys one after another and returns the last screen.
  @discardableResult
  func type(_ keys: String) -> Screen {
    workshop.terminal.add(HeadlessTerminal.Step.keys(keys) ?? [])
    _ = console.run()
    return screen
  }

  /// Lets an input happen, such as a resize or a paste.
  @discardableResult
  func input(_ input: Input) -> Screen {
    workshop.terminal.add([.input(input)])
    _ = console.run()
    return screen
  }

  var interface: Interface { console.interface }
  var session: Session { workshop.session }
  var screen: Screen { Writing.$current.withValue(workshop.terminal.writing) { console.screen() } }
  var message: String { interface.message?.text ?? "" }
  var events: [RecordedEvent] { workshop.desk.history.events }

  func recommendation(_ number: Int) -> Recommendation? {
    session.recommendations[RecommendationID(number)]
  }
}

extension Screen {
  /// The rows in which a Latin letter stands behind an Arabic one; D-5 wants none.
  var mixedRows: [String] {
    trimmedRows.filter { row in
      guard let first = row.firstIndex(where: { String($0).isRightToLeft }) else { return false }
      return row[first...].contains { $0.isASCII && $0.isLetter }
    }
  }
}
