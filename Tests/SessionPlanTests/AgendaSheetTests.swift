import SessionPlan
import SessionState
import Testing

@Suite struct AgendaSheetTests {
  @Test(arguments: [",", ";", "\t"], ["", "\u{FEFF}"])
  func readsEveryDelimiterMarkAndLineEnd(delimiter: String, mark: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let rows = [
        ["Start", "Duration", "Topic", "Fixed"], [], ["9:00", "15", "\"Opening\"", ""],
        ["", "1h", "\"Line one\nline \"\"two\"\"\(delimiter) three\"", ""], ["", "", "", ""],
        ["12.20", "70 min", "Lunch", "yes"],
      ]
      let text = mark + rows.map { $0.joined(separator: delimiter) + end }.joined()
      let outcome = reading(agenda: text)
      #expect(outcome.sentences == [])
      #expect(
        try outcome.planned().items.map(line) == [
          "1 A-1 1 09:00 15 opening Opening",
          "1 A-2 2 09:15 60 roundtable Line one line \"two\"\(delimiter == "\t" ? " " : delimiter)"
            + " three",
          "1 A-3 3 12:20 70 break Lunch fixed",
        ])
    }
  }

  @Test func problemsNameTheCell() {
    let given = """
      Start,Minutes,Title,Kind,Fixed,Color
      9:00,15,Opening,,,red
      "9 o'clock",5 apples,"Two
      lines",pannel,maybe,
      11:00,10,,,,
      9:30,10,Early,,,,surplus
      12:00,,Last,,,

      """
    #expect(
      reading(agenda: given).sentences == [
        #"agenda.csv:1:32: warning: nothing reads the column "Color""#,
        #"agenda.csv:3:1: "9 o'clock" is not a time; write it as 9:00, 09.00 or 9 am"#,
        #"agenda.csv:3:13: "5 apples" is not a length of time; write it as 45, 45 min, 1h or 1:30"#,
        #"agenda.csv:4:8: "pannel" is not a kind; write opening, presentation, panel, "#
          + "roundtable, adoption, break or closing",
        #"agenda.csv:4:15: "maybe" is neither yes nor no; write yes or no"#,
        #"agenda.csv:5:10: the title is empty; write one, such as "Opening remarks""#,
        "agenda.csv:6:1: 09:30 is before the start of the item before, 11:00; "
          + "put the items in their order, or write 21:30",
        "agenda.csv:6:18: this row has 7 cells but the header has 6; "
          + "put a text that holds the separator in quotes",
        "agenda.csv:7:1: how long this item takes is missing; write its minutes, such as 45",
      ])
  }

  @Test func neededColumnsAreNamed() {
    #expect(
      reading(agenda: "Wann,Was\n9:00,Los\n").sentences
        == [
          #"agenda.csv:1:1: warning: nothing reads the column "Wann""#,
          "agenda.csv:1:1: a column for the title is missing; name it title, topic, session, "
            + "subject, agenda item, activity or item",
          "agenda.csv:1:1: a column for the start is missing; name it start, time, from, begin, "
            + "begins, start time or starts",
          #"agenda.csv:1:6: warning: nothing reads the column "Was""#,
        ])
  }

  @Test func endsAndNextStartsGiveLengths() throws {
    let given = """
      sep=;
      Time;To;Session;Session (Arabic)
      9:00-9:15;;Welcome;ترحيب
      9:20;10:00;Talk;
      10:00;;Questions;
      10:30;11:00;Break;استراحة
      """
    let plan = try reading(agenda: given).planned()
    #expect(
      plan.items.map(line) == [
        "1 A-1 1 09:00 15 opening Welcome", "1 A-2 2 09:20 40 roundtable Talk",
        "1 A-3 3 10:00 30 roundtable Questions", "1 A-4 4 10:30 30 break Break",
      ])
    #expect(plan.items[0].title == ["en": "Welcome", "ar": "ترحيب"])
    #expect(plan.languages == ["en", "ar"])
  }

  @Test func endsThatDoNotFitAreReported() {
    #expect(
      reading(agenda: "start,end,min,title\n9:00,10:00,45,A\n11:00,10:00,,B\n").sentences == [
        "agenda.csv:2:12: 45 minutes is not the time from 09:00 to 10:00; correct one of them",
        "agenda.csv:3:7: the end 10:00 is not after the start 11:00; correct one of them",
      ])
  }

  @Test func anArabicSheet() throws {
    let plan = try reading(
      agenda: "اليوم;الوقت;المدة;الموضوع;ثابت\nاليوم ١;٩:٠٠;١٥ دقيقة;كلمات الافتتاح;\n"
        + ";٩:١٥;٤٥;عرض;\n٢;١٢:٢٠ م;١:١٠;الصلاة والغداء;نعم\n"
    ).planned()
    #expect(plan.languages == ["ar"])
    #expect(
      plan.items.map(line) == [
        "1 A-1 1 09:00 15 opening كلمات الافتتاح", "1 A-2 2 09:15 45 roundtable عرض",
        "2 A-3 3 12:20 70 break الصلاة والغداء fixed",
      ])
  }

  @Test func daysByDate() throws {
    let given =
      "Date,No,Start,Min,Item\n14.05.2026,1,9:00,10,B\n,2,9:10,10,C\n2026-05-13,1,9:00,10,A\n"
    let outcome = reading(agenda: given)
    #expect(outcome.sentences == [])
    let plan = try outcome.planned()
    #expect(plan.days.map(\.date.description) == ["2026-05-13", "2026-05-14"])
    #expect(
      plan.items.map(line) == [
        "1 A-1 1 09:00 10 roundtable A", "2 A-2 1 09:00 10 roundtable B",
        "2 A-3 2 09:10 10 roundtable C",
      ])
  }

  @Test func daysByNumberOfThePlanFile() {
    let plan = "[[day]]\ndate = 2026-06-01\n[[day]]\ndate = 2026-06-02\n"
    let outcome = reading(
      plan: plan, agenda: "day,start,min,title\nDay 2,9:00,10,A\n3,9:00,10,B\nsoon,10:00,10,C\n")
    #expect(
      outcome.sentences == [
        "agenda.csv:3:1: there is no day 3 in this plan; it has 2 days",
        "agenda.csv:3:3: 09:00 is before the end of \"A\" at 09:10; move it or shorten the other",
        #"agenda.csv:4:1: "soon" is not a day; write its number, such as 2, or its date, "#
          + "such as 2026-05-14",
      ])
  }

  @Test func anEarlierMorningIsANewDay() throws {
    let outcome = reading(agenda: "start,min,title\n9:00,30,A\n16:00,30,B\n8:30,30,C\n")
    #expect(
      outcome.sentences == [
        "agenda.csv:4:1: warning: 08:30 is well before the row above, so day 2, 2026-05-14, "
          + "begins here; a column \"day\" would make it certain"
      ])
    #expect(try outcome.planned().items.map(\.day) == [1, 1, 2])
    #expect(try outcome.planned().items.map(\.number) == ["1", "2", "3"])
  }

  @Test func anAfternoonWithoutPmIsNoNewDay() {
    #expect(
      reading(agenda: "start,min,title\n12:00,30,A\n1:30,30,B\n").sentences == [
        "agenda.csv:3:1: 01:30 is before the start of the item before, 12:00; "
          + "put the items in their order, or write 13:30"
      ])
  }

  @Test func rowsAreAddedToTheItemsOfTheFile() throws {
    let plan = """
      [[day]]
      date = 2026-06-01
      [[day.item]]
      title = "File"
      start = "10:00"
      minutes = 30
      """
    let rows = "start,min,title\n9:00,60,Before\n10:30,10,After\n"
    #expect(
      try reading(plan: plan, agenda: rows).planned().items.map(line) == [
        "1 A-1 1 09:00 60 roundtable Before", "1 A-2 2 10:00 30 roundtable File",
        "1 A-3 3 10:30 10 roundtable After",
      ])
  }

  @Test func speakersAreFoundHoweverTheyStand() throws {
    let people =
      "No,Name,Name (ar),Group\n4,Secretary-General,الأمين العام,QRCS\n5,\"Director, Relief\",,IFRC\n6,Adviser,,Media\n"
    let agenda = """
      start,min,title,speakers
      9:00,10,A,"QRCS Secretary-General; Director, Relief / 6"
      9:10,10,B,"QRCS: الامين العام
      Adviser (Media) (5 min)"
      9:20,10,C,"Adviser, IFRC"
      9:30,10,D,"IFRC – Director, Relief"
      """
    let outcome = reading(agenda: agenda, participants: people)
    #expect(outcome.sentences == [])
    let slots = try outcome.planned().items.map { ($0.slots ?? []).map(\.participant.number) }
    #expect(slots == [[1, 2, 3], [1, 3], [3, 2], [2]])
    #expect(try outcome.planned().items[1].slots?[1].minutes == 5)
    #expect(try outcome.planned().items.map(\.kind) == [.panel, .panel, .panel, .presentation])
  }

  @Test func unknownSpeakersNameCandidates() {
    let people = "name,group\nSecretary-General,QRCS\nSecretary-General,JRCS\nAdviser,QRCS\n"
    let agenda = """
      start,min,title,presenter
      9:00,10,A,Secretary-General
      9:10,10,B,QRCS
      9:20,10,C,secretary
      9:30,10,D,Advisor
      9:40,10,E,99/JRCS
      """
    #expect(
      reading(agenda: agenda, participants: people).sentences == [
        #"agenda.csv:2:11: "Secretary-General" may be "QRCS Secretary-General" or "#
          + #""JRCS Secretary-General"; write the number, or group and name"#,
        #"agenda.csv:3:11: "QRCS" may be "QRCS Secretary-General" or "QRCS Adviser"; "#
          + "write the number, or group and name",
        #"agenda.csv:4:11: "secretary" is not among the participants; did you mean "#
          + #""QRCS Secretary-General" or "JRCS Secretary-General"?"#,
        #"agenda.csv:5:11: "Advisor" is not among the participants; did you mean "Adviser"?"#,
        #"agenda.csv:6:11: "99" is not among the participants; write a number, a name, "#
          + "or group and name",
      ])
  }

  @Test func withoutAListTheSpeakersAreTheParticipants() throws {
    let outcome = reading(
      agenda: "start;min;title;speakers\n9:00;10;A;Chair, Guest (5 min)\n9:10;10;B;guest / المدير\n"
    )
    #expect(
      outcome.sentences == [
        "agenda.csv:2:11: warning: no file lists participants, so the 3 speakers of this column "
          + "became participants"
      ])
    let plan = try outcome.planned()
    #expect(plan.participants.map { $0.name.best() } == ["Chair", "Guest", "المدير"])
    #expect(plan.participants.map(\.role) == [.panellist, .panellist, .panellist])
    #expect(plan.items[1].slots?.map(\.participant.number) == [2, 3])
  }

  @Test func itemsPastTheNightAreReportedOnce() {
    let rows = (1...100).map { "\($0 == 1 ? "20:00" : ""),4h,Item \($0)\n" }.joined()
    #expect(
      reading(agenda: "start,min,title\n" + rows).sentences == [
        "agenda.csv:4:1: this item ends after six in the morning of the next day; "
          + "shorten it or begin another day"
      ])
  }
}
