import Testing

@testable import SessionState

@Suite("A-16, D-9: names stand for ids where they mean one thing") struct NameTests {
  private let session: Session

  init() throws {
    var meeting = try Meeting(in: "A-2")
    try meeting.run("floor request 5\nfloor request 6\nfloor request 6 --kind question")
    session = meeting.session
  }

  @Test(
    "people by number, initials, group, or a part of the name in either script",
    arguments: [
      ("5", 5), ("٥", 5), ("۵", 5), ("P-5", 5), ("p5", 5), ("KWT", 5), ("kwt", 5), ("amb", 5),
      ("\"secretary-g\"", 2), ("sg", 2), ("hod", 3), ("السفير", 5), ("سفير", 5), ("امين", 2),
      ("الاعلام", 8), ("\"legal adv\"", 7), ("\"icrc legal\"", 7), ("PO", 6),
      ("القانوني", 7), ("الأَمينُ", 2),
    ])
  func person(name: String, number: Int) throws {
    #expect(
      try Command("participant absent \(name)", in: session)
        == .participant(.absent(ParticipantID(number))))
  }

  @Test("items of the day by number or title, those of another day by id")
  func items() throws {
    func item(_ name: String) throws -> Command { try Command("item open \(name)", in: session) }
    for name in ["3", "٣", "A-3", "roundt", "مستديره"] {
      #expect(try item(name) == .item(.open(ItemID(3), leftover: nil)), "\(name)")
    }
    #expect(try item("A-5") == .item(.open(ItemID(5), leftover: nil)))
    #expect(throws: CommandProblem.self) { try item("Recommendations") }
  }

  @Test("a request by the person whose only one it is")
  func requests() throws {
    #expect(try Command("floor withdraw 5", in: session) == .floor(.withdraw(RequestID(1))))
    #expect(
      throws: CommandProblem(
        column: 16, kind: .ambiguous("6", .request, candidates: ["Q-2", "Q-3"]))
    ) { try Command("floor withdraw 6", in: session) }
  }

  @Test("groups and people side by side, with or without spaces")
  func parties() throws {
    let all: [Party] = [.group(GroupID(1)), .participant(ParticipantID(4)), .group(GroupID(3))]
    for names in ["QRCS,4,icrc", "\"QRCS, 4, G-3\"", "g1,٤,اللجنه"] {
      #expect(
        try Command("rec add \"x\" --by \(names)", in: session)
          == .recommendation(.add(text: "x", language: nil, by: all, during: nil)), "\(names)")
    }
  }

  @Test("numbers in Arabic digits stand for the same in every place")
  func arabicDigits() throws {
    func same(_ arabic: String, _ latin: String) throws {
      #expect(try Command(arabic, in: session) == Command(latin, in: session), "\(arabic)")
    }
    try same("floor give ٥ --minutes ٣", "floor give 5 --minutes 3")
    try same("floor extend ٦٠s", "floor extend 60s")
    try same("floor extend -۱:۳۰", "floor extend -1:30")
    try same("floor move Q-٢ --to ٢", "floor move Q-2 --to 2")
    try same("item add x --fixed ١٢:١٠ --minutes ١٥", "item add x --fixed 12:10 --minutes 15")
    try same("session open --day ٢", "session open --day 2")
    var meeting = try Meeting()
    try meeting.do("set turn_seconds ٤٥")
    #expect(meeting.session.settings.turn == .seconds(45))
  }

  @Test(
    "search folding: case, harakat, tatweel, letters of the same sound, digits",
    arguments: [
      ("الإنسانيّة", "الانسانيه"), ("ٱلْأَمِين", "الامين"), ("مـــدير", "مدير"), ("مؤسسة", "موسسه"),
      ("رئيس", "رييس"), ("على", "علي"), ("آمنة", "امنه"), ("Été", "ete"),
      ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
      ("۰۱۲۳۴۵۶۷۸۹", "0123456789"), ("نعم، لا؟", "نعم, لا?"), ("QRCS", "qrcs"),
    ])
  func folding(text: String, folded: String) {
    #expect(SearchFolding.fold(text) == folded)
    #expect(SearchFolding.fold(folded) == folded)
  }

  @Test("D-9: what is typed without marks finds what has them")
  func found() {
    let text = SearchFolding.fold("المبادئ الإنسانيّة")
    #expect(text.contains(SearchFolding.fold("الانسانية")))
  }
}
