import SessionPlan
import SessionState
import Testing

@Suite struct RosterSheetTests {
  @Test func organisationsBecomeGroups() throws {
    let given = """
      Badge;Name;الاسم;Organisation;Acronym;Role;Languages
      3;Secretary-General;الأمين العام;Qatar Red Crescent Society;;panelist;ar/en
      ;Director;;qatar red crescent society;;;
      ;Lawyer;;International Committee of the Red Cross (ICRC);;observer;English, French
      1;Dean;;Qatar University;QU;;
      ;Head;;Quebec Rescue Crew Society;;Chair;
      ;Guest;;;;;

      """
    let outcome = reading(participants: given)
    #expect(
      outcome.sentences == [
        #"people.csv:1:12: warning: there is another column for the same before "الاسم"; "#
          + "only that one is read"
      ])
    let plan = try outcome.planned()
    #expect(
      plan.groups.map { "\($0.id) \($0.short) \($0.type) \($0.name.best())" } == [
        "G-1 QRCS nationalSociety Qatar Red Crescent Society",
        "G-2 ICRC icrc International Committee of the Red Cross (ICRC)",
        "G-3 QU academic Qatar University", "G-4 QRCS2 other Quebec Rescue Crew Society",
      ])
    #expect(
      plan.participants.map {
        "\($0.id) \($0.number) \($0.name.best()) \($0.group?.description ?? "-") \($0.role) "
          + $0.languages.joined(separator: ",")
      } == [
        "P-1 3 Secretary-General G-1 panellist ar,en", "P-2 2 Director G-1 delegate en",
        "P-3 4 Lawyer G-2 observer en,fr", "P-4 1 Dean G-3 delegate en",
        "P-5 5 Head G-4 moderator en", "P-6 6 Guest - delegate en",
      ])
  }

  @Test func sheetsOfFunctionsNeedNoName() throws {
    let plan = try reading(participants: "Title,Delegation\nCounsellor,Embassy\n").planned()
    #expect(plan.participants.map(\.name) == [["en": "Counsellor"]])
  }

  @Test func problemsNameTheCell() {
    let given = "name,number,role,language,group\nA,0,king,Elvish,X\nB,2,,,\n,2,,,\n"
    #expect(
      reading(participants: given).sentences == [
        #"people.csv:2:3: "0" is not a number; write a number such as 12"#,
        #"people.csv:2:5: "king" is not a role; write moderator, panellist, delegate, observer, "#
          + "secretariat, interpreter or rapporteur",
        #"people.csv:2:10: "Elvish" is not a language; write a code such as en or ar"#,
        #"people.csv:4:1: the name is empty; write one, such as "Secretary-General""#,
        #"people.csv:4:2: the number "2" stands in line 3 of people.csv already; "#
          + "give each its own",
      ])
  }

  @Test func rowsJoinTheGroupsAndNumbersOfTheFile() throws {
    let file = """
      [[group]]
      short = "QRCS"
      name = "Qatar Red Crescent Society"
      [[participant]]
      name = "Secretary-General"
      group = "QRCS"
      """
    let plan = try reading(
      plan: file, participants: "name,org,no\nDirector,Qatar Red Crescent Society,\nX,qrcs,1\n"
    ).planned()
    #expect(plan.groups.map(\.short) == ["QRCS"])
    #expect(plan.participants.map(\.number) == [2, 3, 1])
    #expect(plan.participants.map(\.group) == [GroupID(1), GroupID(1), GroupID(1)])
  }
}
