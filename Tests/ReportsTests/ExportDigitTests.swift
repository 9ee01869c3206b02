import Foundation
import SessionState
import Testing
import Words

@testable import Reports

/// Digits of exports, and what stands in no export.
@Suite("Digits and letters of exports") struct ExportDigitTests {
  private static let turns = """
    floor give 1
    floor end
    rec add "urges 3 Societies to train advisers" --by QRCS
    rec translate R-1 --lang ar "يحث 3 جمعيات على تدريب 30 مستشارًا في 2026، انظر R-2 و IFRC30"
    note "اتُّفق على 12 بندًا" --kind decision
    """

  @Test("D-10: numbers are written in the digits asked for, ids and Latin words keep theirs")
  func numbers() {
    let texts = [
      "30 مستشارًا", "10:42", "+4", "16:30–09:00", "R-3 و L.1/Rev.2", "IFRC30", "3 Societies",
      "السجل: 412 حدثًا، البصمة 9f2c11aa", "123456789012", "",
    ]
    #expect(
      texts.map { ExportDigits.arabic.written($0) } == [
        "٣٠ مستشارًا", "١٠:٤٢", "+٤", "١٦:٣٠–٠٩:٠٠", "R-3 و L.1/Rev.2", "IFRC30", "3 Societies",
        "السجل: ٤١٢ حدثًا، البصمة 9f2c11aa", "123456789012", "",
      ])
    #expect(texts.map { ExportDigits.latin.written($0) } == texts)
  }

  @Test("D-10: each text goes by its own language, numbers by that of the document")
  func values() {
    let value = TemplateValue.fields([
      "number": .number(12), "time": .text("10:42"), "flag": .flag(true),
      "passages": .list([
        .fields(["language": .text("en"), "text": .text("12 texts"), "count": .number(3)]),
        .fields(["language": .text("ar"), "text": .text("12 نصًا")]),
      ]),
    ])
    #expect(value.written(.latin, isArabic: true) == value)
    #expect(
      value.written(.arabic, isArabic: true)
        == .fields([
          "number": .text("١٢"), "time": .text("١٠:٤٢"), "flag": .flag(true),
          "passages": .list([
            .fields(["language": .text("en"), "text": .text("12 texts"), "count": .number(3)]),
            .fields(["language": .text("ar"), "text": .text("١٢ نصًا")]),
          ]),
        ]))
    #expect(value.written(.arabic, isArabic: false)["number"] == .number(12))
    #expect(value.written(.arabic, isArabic: false)["time"] == .text("10:42"))
  }

  @Test("D-10: a document in Arabic digits has no other number in an Arabic line")
  func document() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let latin = try meeting.text(.report, .text, language: .one("ar"))
    let arabic = try meeting.text(.report, .text, language: .one("ar"), digits: .arabic)
    let left = arabic.split(separator: "\n").filter { line in
      line.contains { $0.isASCII && $0.isNumber } && !line.contains { $0.isASCII && $0.isLetter }
    }
    #expect(left == [])
    #expect(arabic.contains("١٢ بندًا"))
    #expect(latin.contains("12 بندًا"))
    let back = String(
      String.UnicodeScalarView(
        arabic.unicodeScalars.map { scalar in
          (0x660...0x669).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0x660 + 0x30) ?? scalar : scalar
        }))
    #expect(back == latin)
  }

  @Test("D-10: in both languages only the Arabic texts change; tables and JSON never do")
  func bothLanguages() throws {
    let meeting = try RecordedMeeting(Self.turns)
    let text = try meeting.text(.outcome, .markdown, language: .both, digits: .arabic)
    #expect(text.contains("urges 3 Societies") || text.contains("3 Societies"))
    #expect(text.contains("تدريب ٣٠ مستشارًا في ٢٠٢٦، انظر R-2 و IFRC30"))
    let page = try meeting.text(.report, .page, language: .one("ar"), digits: .arabic)
    // Coordinates of drawings and styles are no text.
    #expect(page.contains("viewBox=\"0 0 720") || !page.contains("viewBox"))
    let json = try meeting.document(.outcome, language: .one("ar")).json()
    let table = meeting.document(.outcome, language: .one("ar")).table()
    for data in [json, table] {
      #expect(!data.unicodeScalars.contains { (0x660...0x669).contains($0.value) })
    }
  }

  @Test("D-13: exports hold letters in their order, in no joined form and with no control added")
  func lettersOnly() throws {
    let meeting = try RecordedMeeting(Self.turns)
    for language in [DocumentLanguage.one("ar"), .one("en"), .both] {
      for kind in DocumentKind.allCases {
        let document = meeting.document(kind, language: language)
        var texts = [document.table(), try document.json()]
        for format in [DocumentFormat.markdown, .page, .text] {
          texts.append(try meeting.text(kind, format, language: language, digits: .arabic))
        }
        for text in texts {
          #expect(text.unicodeScalars.filter(Self.isForbidden).map(\.value) == [], "\(kind)")
        }
      }
    }
    #expect(
      try meeting.text(.outcome, .markdown, language: .one("ar"))
        .contains("على تدريب 30 مستشارًا"))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x200E...0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
