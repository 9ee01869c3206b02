import Foundation
import TerminalScreen
import Testing
import Words

@testable import Consoles

/// Whole screens in Arabic as the terminal gets them, in `Golden/`: what is turned or moved is seen in the difference.
@Suite("Screens in Arabic (D-11, D-16)") struct GoldenScreenTests {
  enum Shown: String, CaseIterable {
    case moderator, rapporteur, help, prompt

    /// The screen of the small workshop, 80 by 24.
    func screen() -> Screen {
      switch self {
      case .moderator: GoldenScreenTests.workshop().screen
      case .help: GoldenScreenTests.workshop().type("?")
      case .prompt: GoldenScreenTests.workshop().type("iقرار IFRC رقم 12 (2026)<home><left>")
      case .rapporteur:
        {
          let desk = RapporteursDesk(columns: 80, rows: 24)
          desk.workshop.terminal.setWriting(.arabicPage)
          return desk.screen
        }()
      }
    }
  }

  private static func workshop() -> Workshop {
    let workshop = Workshop(columns: 80, rows: 24, before: RapporteursDesk.record)
    workshop.terminal.setWriting(.arabicPage)
    return workshop
  }

  /// A file that is not there is written, and the test fails: look at what it holds before you keep it.
  @Test("D-11, D-16: a screen is the one that was looked at", arguments: Shown.allCases)
  func golden(_ shown: Shown) throws {
    let screen = InterfaceLanguage.$current.withValue(.arabic) { shown.screen() }
    let cursor = screen.cursorCell.map { "\($0.x) \($0.y)" } ?? "-"
    let text = screen.text + "\n" + "cursor \(cursor)\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(shown.rawValue)-ar.txt")
    guard FileManager.default.fileExists(atPath: file.path) else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("there was no \(file.lastPathComponent); it is written now")
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        == wanted.split(separator: "\n", omittingEmptySubsequences: false))
  }
}
