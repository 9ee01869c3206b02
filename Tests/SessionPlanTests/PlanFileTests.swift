import SessionPlan
import SessionState
import Testing

@Suite struct PlanFileTests {
  @Test func everythingAPlanFileHolds() throws {
    let given = """
      [session]
      code = "RT"
      title = { en = "Round table", ar = "مائدة مستديرة" }
      place = "Doha"
      timezone = "Asia/Qatar"
      languages = ["en", "ar"]
      attribution = "chatham_house"
      prefix = "RT/26"

      [[day]]
      date = 2026-05-13
      title = "First day"
      [[day.item]]
      title = "Opening remarks"
      start = "9:00"
      minutes = 15
      [[day.item]]
      number = "1.1"
      kind = "panel"
      title = { en = "Panel", ar = "حلقة نقاش" }
      minutes = "1h"
      turn_minutes = 2.5
      slots = [{ speaker = "QRCS Secretary-General", minutes = 10 }, { speaker = 2 },
        { speaker = "المستشار" }]
      [[day]]
      date = "14 May 2026"
      [[day.item]]
      title = "Prayer"
      start = 12:20:00
      minutes = 30
      fixed = true

      [[group]]
      short = "QRCS"
      name = "Qatar Red Crescent Society"
      [[group]]
      short = "Emb"
      name = { en = "Embassies" }
      type = "state"

      [[participant]]
      number = 12
      name = { en = "Secretary-General", ar = "الأمين العام" }
      group = "QRCS"
      languages = ["ar", "English"]
      [[participant]]
      name = { en = "Adviser", ar = "المستشار" }
      group = "emb"
      role = "observer"
      language = "ar"
      [[participant]]
      name = "Guest"
      """
    let outcome = reading(plan: given + "\n[[participant]]\nnumber = 2\nname = \"Second\"")

    #expect(outcome.sentences == [])
    var then = Plan(
      code: "RT", title: ["en": "Round table", "ar": "مائدة مستديرة"], place: "Doha",
      timezone: "Asia/Qatar", languages: ["en", "ar"], attribution: .chathamHouse, prefix: "RT/26",
      days: [
        Day(number: 1, date: today, offset: 10_800, title: ["en": "First day"]),
        Day(number: 2, date: LocalDate(dayNumber: today.dayNumber + 1), offset: 10_800),
      ],
      groups: [
        Group(
          id: GroupID(1), short: "QRCS", name: ["en": "Qatar Red Crescent Society"],
          type: .nationalSociety),
        Group(id: GroupID(2), short: "Emb", name: ["en": "Embassies"], type: .state),
      ],
      participants: [
        Participant(
          id: ParticipantID(1), number: 12,
          name: ["en": "Secretary-General", "ar": "الأمين العام"],
          group: GroupID(1), role: .delegate, languages: ["ar", "en"]),
        Participant(
          id: ParticipantID(2), number: 1, name: ["en": "Adviser", "ar": "المستشار"],
          group: GroupID(2), role: .observer, languages: ["ar"]),
        Participant(
          id: ParticipantID(3), number: 3, name: ["en": "Guest"], group: nil, role: .delegate,
          languages: ["en"]),
        Participant(
          id: ParticipantID(4), number: 2, name: ["en": "Second"], group: nil, role: .delegate,
          languages: ["en"]),
      ],
      items: [
        PlannedItem(
          id: ItemID(1), number: "1", day: 1, kind: .opening, title: ["en": "Opening remarks"],
          start: LocalTime(hour: 9, minute: 0), minutes: 15),
        PlannedItem(
          id: ItemID(2), number: "1.1", day: 1, kind: .panel,
          title: ["en": "Panel", "ar": "حلقة نقاش"], start: LocalTime(hour: 9, minute: 15),
          minutes: 60,
          slots: [
            Slot(participant: ParticipantID(1), minutes: 10),
            Slot(participant: ParticipantID(4), minutes: nil),
            Slot(participant: ParticipantID(2), minutes: nil),
          ], turnSeconds: 150),
        PlannedItem(
          id: ItemID(3), number: "1.2", day: 2, kind: .break, title: ["en": "Prayer"],
          start: LocalTime(hour: 12, minute: 20), minutes: 30, fixed: true),
      ])
    then.roster = .separate
    #expect(outcome.plan == then)
  }

  @Test func noFileIsOneDayToday() throws {
    let plan = try reading(name: "weekly").planned()
    #expect(
      plan
        == Plan(
          code: "weekly", title: ["en": "weekly"], place: "", timezone: "UTC", languages: ["en"],
          attribution: .onRecord, prefix: "weekly", days: [Day(number: 1, date: today, offset: 0)],
          groups: [], participants: [], items: []))
  }

  @Test func eventsBeginWithTheSession() throws {
    let plan = try reading(
      agenda: "title,start,minutes\nA,9:00,10\n", participants: "name,group\nX,QRCS\n"
    ).planned()
    let created = SessionCreated(
      session: "id", code: "test", title: ["en": "test"], place: "", timezone: "UTC",
      languages: ["en"], attribution: .onRecord, prefix: "test", days: plan.days)
    #expect(
      plan.events(session: "id") == [
        .sessionCreated(created), .groupAdded(plan.groups[0]),
        .participantAdded(plan.participants[0]), .itemAdded(plan.items[0]),
      ])
  }

  @Test func everyProblemOfAFileAtOnce() {
    let given = """
      titel = "x"
      [session]
      title = ""
      timezone = "Asia/Quatar"
      attribution = "secret"
      languages = ["en", "Klingon"]
      place = 7

      [[day]]
      [[day]]
      date = "05/06/2026"
      [[day]]
      date = 2026-05-13
      [[day.item]]
      title = "First"
      minutes = 0
      [[day.item]]
      number = 4
      title = "Second"
      start = "9 o'clock"
      minuts = 10
      [[day.item]]
      number = 4
      title = { en = "Third", ar = "ثالث" }
      kind = "pannel"
      start = "10:00"
      minutes = -5
      slots = [{ speaker = "Nobody" }, { minutes = 3 }, { speaker = "Adviser" }]
      [[day.item]]
      title = "Fourth"
      start = "11:00"
      minutes = 60
      [[day.item]]
      title = "Fifth"
      start = "11:30"
      minutes = 10
      [[day.item]]
      title = "Sixth"
      start = "1:30"
      minutes = "25h"

      [[group]]
      short = "A"
      name = "Alpha"
      [[group]]
      short = "a"
      name = "Another"
      [[group]]
      name = "No short"
      [[participant]]
      number = 1
      name = "Adviser"
      group = "B"
      [[participant]]
      number = 1
      name = "Adviser"
      role = "boss"
      group = "Alpha"
      """
    #expect(
      reading(plan: given).sentences == [
        #"plan.toml:1:1: warning: nothing reads "titel""#,
        #"plan.toml:3:9: the title is empty; write one, such as "Opening remarks""#,
        #"plan.toml:4:12: "Asia/Quatar" is not a time zone; write a name such as Asia/Qatar"#,
        #"plan.toml:5:15: "secret" is not an attribution; write on_record, not_for_attribution, "#
          + "chatham_house or closed",
        #"plan.toml:6:20: "Klingon" is not a language; write a code such as en or ar"#,
        "plan.toml:7:9: place must be a text in quotes",
        "plan.toml:9:1: the date is missing; add date = 2026-05-14",
        #"plan.toml:11:8: "05/06/2026" is not a date that can only be read in one way; "#
          + "write it as 2026-05-14",
        "plan.toml:14:1: the first item of a day needs a start; write one such as 9:00",
        #"plan.toml:16:11: minutes "0" is not more than nothing; write 1 or more"#,
        #"plan.toml:20:9: "9 o'clock" is not a time; write it as 9:00, 09.00 or 9 am"#,
        #"plan.toml:21:1: warning: nothing reads "minuts"; did you mean "minutes"?"#,
        #"plan.toml:23:10: the number "4" stands in line 18 of plan.toml already; "#
          + "give each its own",
        #"plan.toml:24:30: warning: there is text in "ar", which languages of the session "#
          + "does not list",
        #"plan.toml:25:8: "pannel" is not a kind; write opening, presentation, panel, "#
          + "roundtable, adoption, break or closing",
        #"plan.toml:27:11: minutes "-5" is not more than nothing; write 1 or more"#,
        #"plan.toml:28:22: "Nobody" is not among the participants; write a number, a name, "#
          + "or group and name",
        #"plan.toml:28:34: the speaker is missing; add speaker = "QRCS Secretary-General""#,
        #"plan.toml:28:63: "Adviser" may be "Adviser" or "A Adviser"; write the number, "#
          + "or group and name",
        #"plan.toml:35:9: 11:30 is before the end of "Fourth" at 12:00; move it or shorten "#
          + "the other",
        "plan.toml:39:9: 01:30 is before the start of the item before, 11:30; "
          + "put the items in their order, or write 13:30",
        #"plan.toml:40:11: "25h" is longer than a day; write it as 45, 45 min, 1h or 1:30"#,
        #"plan.toml:46:9: the short name "a" stands in line 43 of plan.toml already; "#
          + "give each its own",
        #"plan.toml:48:1: the short name is missing; add short = "QRCS""#,
        #"plan.toml:53:9: there is no group "B"; add it, or write the short name of one"#,
        #"plan.toml:55:10: the number "1" stands in line 51 of plan.toml already; "#
          + "give each its own",
        #"plan.toml:57:8: "boss" is not a role; write moderator, panellist, delegate, observer, "#
          + "secretariat, interpreter or rapporteur",
      ])
  }

  @Test func daysStandInTheirOrder() {
    let days = ["2026-05-13", "2026-05-13", "2026-05-20", "2026-05-14"]
    #expect(
      reading(plan: days.map { "[[day]]\ndate = \($0)\n" }.joined()).sentences == [
        "plan.toml:4:8: 2026-05-13 is not after the day before, 2026-05-13; "
          + "put the days in their order",
        "plan.toml:8:8: 2026-05-14 is not after the day before, 2026-05-20; "
          + "put the days in their order",
      ])
  }

  @Test func placesHoldInEveryWayToWriteTables() {
    let given = """
      # [[day]] in a comment
      session.titel = "a\\"b = ["   # a dotted key
      "session".'plaice' = '''
      [[day]]
      '''
      day = [
        { date = 2026-05-13, item = [ { title = "الأول", start = "9:00", minutes = "x" },
            { title = "Second", strat = 1, minutes = 10 } ] },
      ]
      """
    #expect(
      reading(plan: given).sentences == [
        #"plan.toml:2:9: warning: nothing reads "titel"; did you mean "title"?"#,
        #"plan.toml:3:11: warning: nothing reads "plaice"; did you mean "place"?"#,
        #"plan.toml:7:78: "x" is not a length of time; write it as 45, 45 min, 1h or 1:30"#,
        #"plan.toml:8:27: warning: nothing reads "strat"; did you mean "start"?"#,
      ])
  }

  @Test func wrongFormsOfTables() {
    let given = "session = 1\nday = 2\ngroup = [3]\nparticipant = \"x\"\n"
    #expect(
      reading(plan: given).sentences == [
        "plan.toml:1:11: session must be one table",
        "plan.toml:2:7: day must be a list of tables",
        "plan.toml:3:10: group must be a list of tables",
        "plan.toml:4:15: participant must be a list of tables",
      ])
  }

  @Test func syntaxErrorsHaveLineAndColumn() throws {
    let outcome = reading(plan: "[session]\ntitle = \"عربي\" x\n", agenda: "title\nA\n")
    #expect(outcome.plan == nil)
    let first = try #require(outcome.problems.first)
    #expect([first.line, first.column] == [2, 16])
    #expect(first.sentence.hasPrefix("plan.toml:2:16: this is not TOML: "))
    #expect(outcome.problems.count == 2)
  }

  @Test func whatIsTooLongIsRefused() {
    let long = String(repeating: "x", count: 16_385)
    #expect(
      reading(plan: "[session]\nplace = \"\(long)\"\n").sentences == [
        "plan.toml:2:9: the place has 16385 bytes; shorten it to at most 16384"
      ])
  }

  @Test func escapesAndControlsOfDirectionNeverComeIn() throws {
    let plan = try reading(
      plan: "[session]\ntitle = \"\\u001B[31mRed\\u001B[0m \u{202E}dna\u{202C}\\u0007 \\t x\"\n"
        + "place = \"\"\"\nHall\n2\"\"\"\n"
    ).planned()
    #expect(plan.title == ["en": "Red dna   x"])
    #expect(plan.place == "Hall 2")
  }

  @Test func messagesAreCleanToo() {
    let outcome = reading(
      plan: "[session]\n\"\\u001B[31mx\" = 1\nattribution = \"\\u001B]0;t\\u0007\u{202E}y\"\n")
    #expect(
      outcome.sentences.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    #expect(outcome.sentences.contains { $0.contains("\"x\"") })
  }

  @Test("Settings stand under the names that `set` takes, lists as lists")
  func settings() throws {
    let plan = try reading(
      plan: """
        [session]
        title = "Round table"
        [settings]
        advice = "first_time_first"
        present_only = true
        round_size = 2
        quorum = "50%"
        themes = [{ en = "Access", ar = "الوصول" }, "Funding"]
        verbs_en = ["asks", "calls upon"]
        warnings = ["2m", "30s"]
        [[day]]
        date = 2026-05-14
        """
    ).planned()
    let values = Dictionary(uniqueKeysWithValues: plan.settings.map { ($0.key, $0.value) })
    #expect(
      values == [
        .advice: "first_time_first", .presentOnly: "on", .roundSize: "2", .quorum: "50%",
        .themes: "Access | الوصول; Funding", .verbsEnglish: "asks, calls upon",
        .warnings: "2m,30s",
      ])
    #expect(plan.events(session: "x").suffix(7).allSatisfy { $0.kindName.hasSuffix("changed") })
  }

  @Test("A setting that there is none of, and a value that is none, are told with their place")
  func badSettings() {
    let outcome = reading(
      plan: """
        [settings]
        advise = "arrival"
        quorum = "most"
        once_per_person = true
        allow_duplicates = true
        [[day]]
        date = 2026-05-14
        """)
    #expect(outcome.plan == nil)
    #expect(
      outcome.problems.map(\.sentence) == [
        "plan.toml:2:1: warning: nothing reads \"advise\"; did you mean \"advice\"?",
        "plan.toml:3:10: \"most\" is no value for quorum; "
          + "write none, a number, or a share such as 50%",
        "plan.toml:4:19: once_per_person contradicts allow_duplicates; leave one of them out",
      ])
  }
}
