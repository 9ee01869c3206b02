import Foundation
import SessionState
import TerminalScreen
import Testing

@testable import Consoles
@testable import Words

extension Writing {
  /// A page from the right.
  static let arabicPage = Writing(mode: .app, interface: .rightToLeft)
}

/// What stands on pages of a program that speaks Arabic.
@Suite("Pages in Arabic (D-11)") struct ArabicPageTests {
  private func inArabic<Value>(_ body: () throws -> Value) rethrows -> Value {
    try InterfaceLanguage.$current.withValue(.arabic, operation: body)
  }

  /// What a row says, letters without their joined forms, from the right; Latin words and numbers turn with it.
  private func said(_ screen: Screen) -> String {
    screen.text.precomposedStringWithCompatibilityMapping
  }

  @Test("a particle is written in one with Arabic, behind a stroke before all else")
  func particles() {
    #expect(
      ["الإنكليزية", "fr", "5"].map { ArabicParticle.with($0) } == ["بالإنكليزية", "بـfr", "بـ5"])
    #expect(
      ["الأمين العام", "اللجنة", "مائدة", "QRCS"].map { ArabicParticle.to($0) }
        == ["للأمين العام", "للجنة", "لمائدة", "لـQRCS"])
  }

  @Test("D-11: the hours under the lanes of the replay are read as hours")
  func hours() {
    inArabic {
      let rerun = Rerun.morning(columns: 80, rows: 24)
      let english = rerun.screen.rows
      rerun.terminal.setWriting(.arabicPage)
      let arabic = rerun.screen.rows
      let hours = english.flatMap { $0.matches(of: /\b\d\d:\d\d\b/).map { String($0.0) } }
      let turned = arabic.flatMap { $0.matches(of: /\b\d\d:\d\d\b/).map { String($0.0) } }
      #expect(!hours.isEmpty)
      #expect(hours.sorted() == turned.sorted())
    }
  }

  @Test("D-11: left goes on in the replay where the time line runs to the left")
  func arrows() {
    inArabic {
      let rerun = Rerun.morning(columns: 80, rows: 24)
      rerun.terminal.setWriting(.arabicPage)
      rerun.type("<home>")
      let first = rerun.position.count
      rerun.type("<left>")
      let second = rerun.position.count
      #expect(second > first)
      rerun.type("<right>")
      #expect(rerun.position.count == first)
    }
    let english = Rerun.morning(columns: 80, rows: 24)
    english.type("<home>")
    let first = english.position.count
    english.type("<right>")
    #expect(english.position.count > first)
  }

  @Test("D-11: help names the arrows as they act")
  func helpArrows() {
    let binding = KeyTable.replay.bindings.first { $0.action == .eventForward }
    #expect(binding?.shownNames == ["→"])
    Writing.$current.withValue(.arabicPage) { #expect(binding?.shownNames == ["←"]) }
  }

  @Test("D-11: no word of English stands on the screens, but names, ids and commands")
  func noEnglish() {
    inArabic {
      for keys in ["", "?", "R", "t", "P", "E", "x", "a", "A", "m", "p", "C", "i", "r", "\"", "%"] {
        let workshop = Workshop(columns: 120, rows: 36, before: RapporteursDesk.record)
        workshop.terminal.setWriting(.arabicPage)
        let words = said(workshop.type(keys)).matches(of: /[A-Za-z]{4,}/).map { String($0.0) }
        let known = Self.latinWords.union(Self.data(workshop.session))
        // A word may be cut at an edge.
        let unknown = Set(words).filter { word in !known.contains { $0.hasPrefix(word) } }
        #expect(unknown.sorted() == [], "after \(keys)")
      }
    }
  }

  /// Names of keys, themes and settings, which are Latin in every language.
  private static let latinWords: Set<String> = Set(
    "Enter Space Home PgUp PgDn auto dark light terminal mono high contrast okabe".split(
      separator: " "
    ).map(String.init))

  /// The words of what people wrote, all that the log has.
  private static func data(_ session: Session) -> Set<String> {
    var text = session.created?.title.texts.values.joined(separator: " ") ?? ""
    for group in session.groups { text += " \(group.short) \(group.name.texts.values)" }
    for person in session.participants { text += " \(person.name.texts.values)" }
    for item in session.items { text += " \(item.plan.title.texts.values)" }
    for entry in session.recommendations {
      text += " " + entry.revisions.map(\.text).joined(separator: " ")
    }
    for mark in session.marks { text += " \(mark.label ?? "")" }
    return Set(text.matches(of: /[A-Za-z]{2,}/).map { String($0.0) })
  }

  @Test("D-11: the heads of a list stand over their columns")
  func heads() {
    inArabic {
      let workshop = Workshop(columns: 120, rows: 36)
      workshop.terminal.setWriting(.arabicPage)
      let screen = workshop.screen
      // Counted from the right: heads and cells begin in the same column.
      let rows = said(screen).split(separator: "\n", omittingEmptySubsequences: false)
        .map { row in Array(String(row).padding(toLength: 120, withPad: " ", startingAt: 0)) }
      let head = rows.first { String($0).contains("دفولا") && String($0).contains("رظتني") }
      let entry = rows.first { String($0).contains("  1  ") && String($0).contains("JRCS") }
      func end(of text: String, in row: [Character]?) -> Int? {
        guard let row, let range = String(row).range(of: text) else { return nil }
        return String(row).distance(from: String(row).startIndex, to: range.upperBound)
      }
      #expect(head != nil)
      if let entry {
        #expect(end(of: "دفولا", in: head) == end(of: "JRCS", in: entry))
      }
    }
  }
}
