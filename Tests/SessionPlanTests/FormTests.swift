import SessionState
import Testing

@testable import SessionPlan

@Suite struct FormTests {
  @Test(arguments: [
    ("9:00", 540), ("09:00", 540), ("09.00", 540), ("9.05", 545), ("9 am", 540), ("9am", 540),
    ("9 a.m.", 540), ("9:30pm", 1290), ("9:30 PM", 1290), ("12 am", 0), ("12:15 pm", 735),
    ("09h30", 570), ("9h", 540), ("14:00:00", 840), ("٩:٠٠", 540), ("۱۴:۳۰", 870), ("٩ ص", 540),
    ("٣:٣٠ م", 930), (" 9:00 ", 540), ("0:00", 0), ("23:59", 1439),
    ("\u{200F}9:00\u{200E}", 540), ("9:00\u{202F}am", 540),
  ])
  func readsTimes(text: String, minutes: Int) {
    #expect(ClockForm.time(text) == LocalTime(minutes: minutes))
  }

  @Test(arguments: [
    "", "9", "9 o'clock", "24:00", "9:60", "9:5", "9:005", "13 pm", "0 am", "9:00 9:30", "noon",
    "-9:00", "9.5", "99999999999999999999", "9:00:30", "9h am", "\u{1F552}",
  ])
  func refusesWhatIsNoTime(text: String) {
    #expect(ClockForm.time(text) == nil)
  }

  @Test(arguments: [
    "9:00-9:45", "9:00–9:45", "09.00 - 09.45", "9:00 to 9:45", "9 am – 9:45 am", "٩:٠٠ إلى ٩:٤٥",
  ])
  func readsStartAndEndInOne(text: String) throws {
    let span = try #require(ClockForm.span(text))
    #expect(span.start == LocalTime(minutes: 540))
    #expect(span.end == LocalTime(minutes: 585))
  }

  @Test(arguments: [
    ("45", 2700), ("45 min", 2700), ("45min", 2700), ("45 minutes", 2700), ("45'", 2700),
    ("45 min.", 2700), ("1h", 3600), ("1 hour", 3600), ("2 hrs", 7200), ("1h30", 5400),
    ("1:30", 5400), ("0:45", 2700), ("1 h 30 min", 5400), ("1 hour 30 minutes", 5400),
    ("01:30:00", 5400), ("1.5 h", 5400), ("2.5", 150), ("90 s", 90), ("1 min 30", 90),
    ("٤٥ دقيقة", 2700), ("١ ساعة ٣٠ دقيقة", 5400), ("0", 0), ("-5", -300), ("45.0", 2700),
  ])
  func readsLengths(text: String, seconds: Int) {
    #expect(DurationForm.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "long", "1:3", "1:60", "min", "5 apples", "1 min 2 h", "1h2h", "1 s 2", "9999999", "1..5",
    "1:30 min",
  ])
  func refusesWhatIsNoLength(text: String) {
    #expect(DurationForm.seconds(text) == nil)
  }

  @Test(arguments: [
    "2026-05-14", "2026/5/14", "14.05.2026", "14.5.2026", "14/05/2026", "14-5-2026", "05/14/2026",
    "14 May 2026", "May 14, 2026", "14 mai 2026x", "١٤ مايو ٢٠٢٦", "٢٠٢٦-٠٥-١٤",
  ])
  func readsDates(text: String) {
    let isDate = text != "14 mai 2026x"
    #expect(DateForm.date(text)?.description == (isDate ? "2026-05-14" : nil))
  }

  @Test(arguments: [
    "05/06/2026", "2026-02-30", "31.4.2026", "14 May", "tomorrow", "", "14/05/26",
  ])
  func refusesDatesThatAreNoneOrTwo(text: String) {
    #expect(DateForm.date(text) == nil)
  }

  @Test func readsDaysByNumberOrDate() {
    #expect(DayReference("2") == .number(2))
    #expect(DayReference("Day 2") == .number(2))
    #expect(DayReference("اليوم ٢") == .number(2))
    #expect(DayReference("13.05.2026") == .date(LocalDate(dayNumber: 20_586)))
    #expect(DayReference("0") == nil)
    #expect(DayReference("Wednesday") == nil)
  }

  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("English", "en"), ("en-GB", "en"), ("عربي", "ar"),
    ("العربية", "ar"), ("Arabic", "ar"), ("français", "fr"), ("Klingon", nil), ("xx", nil),
  ])
  func readsLanguages(word: String, code: String?) {
    #expect(LanguageForm.code(word) == code)
  }

  @Test(arguments: [
    ("titel", "title"), ("minuts", "minutes"), ("tilte", "title"), ("wholly other", nil),
    ("Strat", "start"),
  ])
  func suggestsTheNearestWord(word: String, nearest: String?) {
    #expect(Nearest.to(word, among: ["title", "start", "minutes", "fixed"]) == nearest)
  }

  @Test(arguments: [
    ("QRCS", "QRCS"), ("UN OCHA", "UN OCHA"), ("Qatar Red Crescent Society", "QRCS"),
    ("International Committee of the Red Cross (ICRC)", "ICRC"), ("الهلال الأحمر القطري", "الهلال"),
    ("Médecins sans frontières", "Médecins"), ("supercalifragilistic", "supercali"),
  ])
  func makesShortNames(name: String, short: String) {
    #expect(GroupShort.make(name) == short)
  }

  @Test func offsetsFollowTheDay() throws {
    let winter = try #require(LocalDate("2026-01-15"))
    let summer = try #require(LocalDate("2026-07-15"))
    let change = try #require(LocalDate("2026-03-29"))
    #expect(TimeZones.offset("Asia/Qatar", on: winter) == 10_800)
    #expect(TimeZones.offset("Europe/Berlin", on: winter) == 3600)
    #expect(TimeZones.offset("Europe/Berlin", on: summer) == 7200)
    #expect(TimeZones.offset("Europe/Berlin", on: change) == 7200)
    #expect(TimeZones.offset("Pacific/Auckland", on: summer) == 43_200)
    #expect(TimeZones.offset("Nowhere/Land", on: summer) == nil)
  }
}
