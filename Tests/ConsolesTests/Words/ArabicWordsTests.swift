import SessionState
import TerminalScreen
import Testing

@testable import Consoles
@testable import Words

/// What the program says where it speaks Arabic.
@Suite struct ArabicWordsTests {
  private func inArabic<Value>(_ words: () throws -> Value) rethrows -> Value {
    try InterfaceLanguage.$current.withValue(.arabic, operation: words)
  }

  @Test("a noun bends after its number, which has the digits 0 to 9 (D-10)")
  func nounsBend() {
    let counts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 200, 1003]

    #expect(
      counts.map { ArabicNoun.events($0) } == [
        "0 حدث", "حدث واحد", "حدثان", "3 أحداث", "10 أحداث", "11 حدثًا", "99 حدثًا", "100 حدث",
        "101 حدث", "102 حدث", "103 أحداث", "111 حدثًا", "200 حدث", "1003 أحداث",
      ])
    #expect(ArabicNoun.items.after(2) == "بندين")
  }

  @Test("an English noun has its plural")
  func englishNouns() {
    #expect(
      [0, 1, 2].map { Counted.english($0, "mark", "marks") } == ["0 marks", "1 mark", "2 marks"])
  }

  @Test("every digit of the interface is 0 to 9 (D-10)")
  func digitsAreLatin() {
    let words = inArabic {
      [
        Label.late(14), Label.minutesLeft(.minutes(2)), Label.secondsLeft(30), Label.day(2),
        Label.saved(412), Label.roll(12, of: 40, counted: 12, needed: 21),
        TimeText.wait(.minutes(125)),
        Phrase.closeSession(3), LandingWords.toFind(22), Share.percent(0.42), ordinal(3),
      ]
    }

    #expect(
      words == [
        "متأخر 14 د", "2 د", "30 ث", "اليوم 2", "محفوظ · 412 حدثًا",
        "12 من 40 حاضرون، لم يكتمل النصاب: 12 من 21", "2 س",
        "لا تزال للكتابة: 3 علامات؛ إغلاق الجلسة نهائيًا؟ لا يمكن التراجع عن ذلك.",
        "يُقتصد: 22 دقيقة", "42 %", "3",
      ])
  }

  @Test("whole sentences stand in the order of their language (D-11)")
  func wholeSentences() {
    let leave = { Phrase.leave(clockOf: "QRCS", begun: ["R-3", "N-2"], isKept: true, unsaved: 2) }
    let amended = { Label.amended("T-4", event: "turn_amended", actor: nil) }

    #expect(
      leave()
        == "leave? 2 unsaved events go to a rescue file. What was begun is kept for the next time: R-3, N-2. The clock of QRCS goes on."
    )
    #expect(
      inArabic(leave)
        == "خروج؟ تُكتب الأحداث غير المحفوظة (2) في ملف إنقاذ. يُحفظ ما بُدئ للمرة القادمة: R-3، N-2. تستمر ساعة QRCS."
    )
    #expect(inArabic(amended) == "عُدّل بعد الإغلاق: T-4 (turn_amended)")
    #expect(
      inArabic { Phrase.last("QRCS", ["KRCS", "ERCS"]) }
        == "QRCS آخر المتكلمين؟ تُغلق القائمة؛ لن يُعطى الكلمة: KRCS، ERCS.")
    #expect(inArabic { LandingWords.joined(["A", "B", "C"]) } == "A، B وC")
    #expect(inArabic { Label.cut(20, of: 30, end: "12:30") } == "20 من 30 د، اختُصر للختام في 12:30")
    #expect(inArabic { Label.untilThen(.minutes(5)) } == "بعد 5 د")
    #expect(inArabic { Label.answersQuestions(2) } == "يجيب عن: سؤالان")
  }

  @Test("kinds and states are short enough for their columns in both languages (D-11)")
  func columnsHold() {
    for language in InterfaceLanguage.allCases {
      InterfaceLanguage.$current.withValue(language) {
        for kind in RequestKind.allCases { #expect(TextWidth.of(kind.label) <= 15, "\(kind)") }
        #expect(TextWidth.of(Label.turn) <= 4)
        #expect(TextWidth.of(Label.language) <= 3)
        #expect(TextWidth.of(Label.waits) <= 5)
      }
    }
  }

  @Test("help has the keys in Arabic, and no label is wider than its column (D-11, E-13)")
  func keysInArabic() {
    let tables: [KeyTable] = [.moderator, .rapporteur, .replay]
    let bindings = tables.flatMap(\.bindings)

    let labels = inArabic { bindings.map(\.label.text) }
    let heads = inArabic { KeyGroup.allCases.map(\.title) }

    #expect(labels.filter { !$0.isRightToLeft } == [])
    #expect(labels.filter { TextWidth.of($0) > 30 } == [])
    #expect(heads.filter { !$0.isRightToLeft } == [])
    #expect(inArabic { tables[0].readmeRows[0].label } == "إعطاء الكلمة إلى »")
    #expect(tables[0].readmeRows[0].label == "give the floor to »")
  }

  @Test(
    "an Arabic name stands in an Arabic row, the number on the badge in an English one (D-5, D-11)")
  func namesInRows() throws {
    let workshop = Workshop(before: ["10:41:50 participant add \"المراقب الأول\" --number 33"])
    let session = workshop.desk.history.session
    let person = try #require(session.participants.first { $0.number == 33 })

    #expect(session.latinName(of: person.id) == "number 33")
    #expect(inArabic { session.latinName(of: person.id) } == "المراقب الأول")
  }
}
