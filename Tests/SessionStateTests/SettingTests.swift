import Testing

@testable import SessionState

@Suite struct SettingTests {
  @Test("every setting reads the text that it writes, from the beginning and after a change")
  func roundTrip() throws {
    let begins = Settings()
    for key in Settings.Key.allCases {
      #expect(begins.setting(key, to: begins.text(key)) == begins, "\(key)")
    }
    let changed: [(Settings.Key, String)] = [
      (.advice, "balance:language"), (.warnings, "10m,1m,0s"), (.kindsOff, "technical,question"),
      (.quorum, "50%"), (.clock, "up"), (.turnSeconds, "1m30s"), (.roundSize, "0"),
      (.oncePerPerson, "on"), (.bell, "audible"), (.budgetScope, "day"),
    ]
    for (key, text) in changed {
      let settings = try #require(begins.setting(key, to: text), "\(key)")
      #expect(settings != begins, "\(key)")
      #expect(settings.setting(key, to: settings.text(key)) == settings, "\(key)")
    }
  }

  @Test(
    "what is no value is refused and changes nothing",
    arguments: [
      ("turn_seconds", "0"), ("turn_seconds", "-30"), ("turn_seconds", "99h"),
      ("time_statement", "0s"), ("direct_limit", "-1"), ("direct_limit", "many"),
      ("advice", "fair"), ("advice", "balance:"), ("warnings", "5m,soon"), ("warnings", "2h"),
      ("quorum", "101%"), ("quorum", "half"), ("kinds_off", "statement"), ("bell", "loud"),
      ("round_size", "1000"), ("present_only", "perhaps"),
    ])
  func refused(key: String, value: String) throws {
    let meeting = try Meeting(in: "A-3")
    let name = try #require(Settings.Key(rawValue: key))
    #expect(try meeting.refuses("set \(key) \"\(value)\"") == .badSetting(name, value))
  }

  @Test("A-27: warnings of long and of short turns are two lists, falling, and can be edited")
  func warnings() throws {
    var meeting = try Meeting(in: "A-3")
    #expect(meeting.session.settings.text(.warnings) == "5m,2m,1m,30s,0s")
    #expect(meeting.session.settings.text(.shortWarnings) == "1m,30s,0s")
    try meeting.do("set warnings \"0s, 45s,3m,45s\"")
    #expect(meeting.session.settings.warnings == [.minutes(3), .seconds(45), 0])
    try meeting.do("set warnings none")
    #expect(meeting.session.settings.warnings.isEmpty)
    try meeting.run("undo\nundo")
    #expect(meeting.session.settings.warnings == Settings().warnings)
  }

  @Test("a setting that contradicts another one does not come back by undo or redo")
  func contradictionByUndo() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("set allow_duplicates on", as: .staff)
    try meeting.do("undo", as: .staff)
    try meeting.do("set once_per_person on")
    #expect(throws: Refusal.self) { try meeting.do("redo", as: .staff) }
    var other = try Meeting(in: "A-3")
    try other.do("set allow_duplicates on")
    try other.do("set allow_duplicates off", as: .staff)
    try other.do("set once_per_person on")
    #expect(throws: Refusal.self) { try other.do("undo", as: .staff) }
  }

  @Test("an old or damaged log with a value that is none changes nothing")
  func tolerant() throws {
    var meeting = try Meeting(in: "A-3")
    let before = meeting.session.settings
    meeting.record(.settingChanged(SettingChanged(key: .directLimit, value: "999999999999999")))
    meeting.record(.settingChanged(SettingChanged(key: .warnings, value: "1,2,3h")))
    #expect(meeting.session.settings == before)
  }

  @Test(
    "A-26: explicit, slot, kind, item, session: each default can be set, and a change touches later turns only"
  )
  func allotments() throws {
    var meeting = try Meeting(in: "A-3")
    try meeting.do("floor give 4")
    try meeting.run("set time_statement 2m\nset time_question 40\nset time_right_of_reply 5m")
    #expect(meeting.current?.allotted == .minutes(3))
    try meeting.do("floor give 5")
    #expect(meeting.current?.allotted == .minutes(2))
    try meeting.do("floor give 6 --kind question")
    #expect(meeting.current?.allotted == .seconds(40))
    try meeting.do("floor give 7 --kind right_of_reply")
    #expect(meeting.current?.allotted == .minutes(5))
    try meeting.do("floor give 4 --time 10s")
    #expect(meeting.current?.allotted == .seconds(10))
    try meeting.run("floor end\nitem open A-2\nfloor give 4")
    #expect(meeting.current?.allotted == .minutes(4))
  }

  @Test("quorum: none, a number or a share, rounded up")
  func quorum() {
    #expect(Quorum("50%")?.needed(of: 7) == 4)
    #expect(Quorum("٥")?.needed(of: 7) == 5)
    #expect(Quorum("none")?.needed(of: 7) == .some(nil))
    #expect(Quorum("100%")?.description == "100%")
  }
}
