import Testing

@testable import SessionState

@Suite struct CommandLineTests {
  /// A meeting in which every reference of the examples means something.
  static func session() throws -> Session {
    var meeting = try Meeting(in: "A-1")
    try meeting.run(
      "floor request 4\nfloor request 5\nrec add one\nrec add two\nmark\nnote one\naction add one")
    try meeting.run("floor request 6 --kind question\nfloor give 6")
    meeting.record(
      .motionMade(MotionMade(id: MotionID(1), kind: .closeDebate, mover: ParticipantID(4))))
    return meeting.session
  }

  /// One line for each form, as a person types it, and the command that it is.
  static let examples: [(String, Command)] = [
    ("session open --day 2", .session(.open(day: 2))),
    ("session suspend \"fire alarm\"", .session(.suspend(reason: "fire alarm"))),
    ("session resume", .session(.resume)),
    ("session close", .session(.close)),
    (
      "attribution chatham-house --item 2",
      .attribution(.chathamHouse, item: ItemID(2), wholeItem: false)
    ),
    ("item open A-3 --carry", .item(.open(ItemID(3), leftover: .carry))),
    ("item next --drop", .item(.next(leftover: .drop))),
    ("item close", .item(.close(leftover: nil))),
    ("item suspend", .item(.suspend)),
    ("item resume", .item(.resume(nil, leftover: nil))),
    ("item resume a2", .item(.resume(ItemID(2), leftover: nil))),
    ("item skip roundtable", .item(.skip(ItemID(3)))),
    (
      "item reopen A-1 a question was left",
      .item(.reopen(ItemID(1), reason: "a question was left", leftover: nil))
    ),
    (
      "item add \"Prayer\" --minutes 15 --kind break --fixed 12:10",
      .item(
        .add(
          NewItem(
            title: "Prayer", minutes: 15, kind: .break, start: LocalTime("12:10"), isFixed: true)))
    ),
    (
      "participant add \"مندوبة\" --group QRCS --role observer --number 40 --language AR",
      .participant(
        .add(
          NewParticipant(
            name: "مندوبة", group: GroupID(1), role: .observer, number: 40, language: "ar")))
    ),
    ("participant present 4", .participant(.present(ParticipantID(4)))),
    ("participant absent P-4", .participant(.absent(ParticipantID(4)))),
    (
      "group add \"Kenya Red Cross\" --short KRCS --type national_society",
      .group(.add(name: "Kenya Red Cross", short: "KRCS", type: .nationalSociety))
    ),
    (
      "floor request 7 --kind group_statement --note \"on aid\" --for ICRC --override",
      .floor(
        .request(
          FloorWish(
            participant: ParticipantID(7), kind: .groupStatement, note: "on aid",
            onBehalfOf: GroupID(3), override: true)))
    ),
    ("floor withdraw Q-1", .floor(.withdraw(RequestID(1)))),
    ("floor later 5", .floor(.later(RequestID(2)))),
    (
      "floor move Q-2 --to 1 --reason \"leaves early\"",
      .floor(.move(RequestID(2), to: 1, reason: "leaves early"))
    ),
    ("floor kind Q-1 point-of-order", .floor(.kind(RequestID(1), .pointOfOrder))),
    ("floor give", .floor(.give(Giving(.next)))),
    (
      "floor give P-5 --kind question --minutes 2",
      .floor(.give(Giving(.participant(ParticipantID(5)), kind: .question, allotted: .minutes(2))))
    ),
    (
      "floor give q-2 --time 90s",
      .floor(.give(Giving(.request(RequestID(2)), allotted: .seconds(90))))
    ),
    ("floor pause", .floor(.pause)),
    ("floor resume", .floor(.resume)),
    ("floor end", .floor(.end)),
    ("floor extend -1m30s", .floor(.extend(by: .seconds(-90)))),
    ("floor yield 5", .floor(.yield(to: ParticipantID(5)))),
    ("floor yield", .floor(.yield(to: nil))),
    ("floor back", .floor(.back)),
    ("list close", .list(.close)),
    ("LIST Open", .list(.open)),
    ("order rule rejected not well taken", .rule(.rejected, text: "not well taken")),
    (
      "rec add \"نص\" --lang ar --by QRCS,4",
      .recommendation(
        .add(
          text: "نص", language: "ar", by: [.group(GroupID(1)), .participant(ParticipantID(4))],
          during: nil))
    ),
    (
      "rec revise 1 \"new words\" --reason editorial",
      .recommendation(.revise(RecommendationID(1), text: "new words", reason: "editorial", by: nil))
    ),
    (
      "rec translate R-1 --lang ar \"نص\"",
      .recommendation(.translate(RecommendationID(1), language: "ar", text: "نص"))
    ),
    ("rec table R-1", .recommendation(.table(RecommendationID(1)))),
    ("rec defer R-1", .recommendation(.defer(RecommendationID(1)))),
    ("rec withdraw R-1", .recommendation(.withdraw(RecommendationID(1)))),
    ("rec reject R-1", .recommendation(.reject(RecommendationID(1)))),
    (
      "rec reopen R-1 new facts",
      .recommendation(.reopen(RecommendationID(1), reason: "new facts"))
    ),
    (
      "rec adopt R-1 2 --for 12 --abstain 2 --with-brackets",
      .recommendation(
        .adopt(
          Adopting(
            ids: [RecommendationID(1), RecommendationID(2)], method: .showOfHands,
            counts: VoteCounts(for: 12, against: 0, abstain: 2), withBrackets: true)))
    ),
    ("mark", .mark(.set(label: nil))),
    ("mark on funding", .mark(.set(label: "on funding"))),
    ("mark fill 1 rec \"text\"", .mark(.fillRecommendation(MarkID(1), text: "text"))),
    ("mark fill M-1 note text", .mark(.fillNote(MarkID(1), text: "text", kind: .note))),
    ("note \"said\" --kind quote", .note("said", kind: .quote, during: nil)),
    ("set direct_limit 3", .set(.directLimit, "3")),
    (
      "amend \"it was the deputy\" --actor \"Head of Secretariat\" correct speaker 5 --of I-1",
      .amend(
        AmendmentCommand(
          reason: "it was the deputy", actor: "Head of Secretariat",
          .correct(.speaker(InterventionID(1), ParticipantID(5), since: nil))))
    ),
    (
      "amend \"misheard\" note edit N-1 --kind quote",
      .amend(
        AmendmentCommand(
          reason: "misheard", .notes(.edit(NoteID(1), text: nil, kind: .quote))))
    ),
    ("undo", .undo),
    ("redo", .redo),
  ]

  @Test("every form of the table has an example that reads as the command it is")
  func everyForm() throws {
    let session = try Self.session()
    var unused = Set(CommandForm.all.map(\.usage))
    #expect(unused.count == CommandForm.all.count)
    for (line, command) in Self.examples + Self.orderExamples + Self.recordExamples {
      #expect(try Command(line, in: session) == command, "\(line)")
      let form = try CommandForm.matching(CommandToken.split(line))
      unused.remove(try #require(form).usage)
    }
    #expect(unused == [])
  }

  @Test("a command's text reads as the same command, whatever its texts hold")
  func roundTrip() throws {
    let session = try Self.session()
    for (line, command) in Self.examples + Self.orderExamples + Self.recordExamples {
      #expect(try Command(command.text, in: session) == command, "\(line) → \(command.text)")
    }
    for text in Self.texts {
      for command in Self.commands(with: text) {
        #expect(try Command(command.text, in: session) == command, "\(command.text)")
      }
    }
  }

  static let texts = [
    "plain", "two words", "  spaces  ", "a \"quoted\" word", "\"", "\\", "a\\", "\\\"", "\\\\n",
    "--override", "-", "--", "Q-5", "next", "العمل الإنساني", "نص «مقتبس» \"و\" english",
    "line\nbreak", "tab\t", "e\u{301}", "\u{301}combining first", "\u{600}12\u{600}", "\u{200F}\"",
    "👩🏽‍⚕️", "[shall/should]", "",
  ]

  static func commands(with text: String) -> [Command] {
    [
      .session(.suspend(reason: text)), .rule(.noted, text: text),
      .note(text, kind: .decision, during: nil),
      .item(.reopen(ItemID(1), reason: text, leftover: .carry)),
      .item(
        .add(NewItem(title: text, minutes: 90, kind: .panel, start: nil, isFixed: false))),
      .group(.add(name: text, short: text, type: .un)),
      .floor(.request(FloorWish(participant: ParticipantID(4), note: text, override: true))),
      .floor(.move(RequestID(1), to: 2, reason: text)),
      .recommendation(.add(text: text, language: nil, by: [], during: nil)),
      .recommendation(.revise(RecommendationID(1), text: text, reason: text, by: nil)),
      .recommendation(.translate(RecommendationID(1), language: "fr", text: text)),
      .recommendation(.reopen(RecommendationID(1), reason: text)), .mark(.set(label: text)),
      .mark(.fillRecommendation(MarkID(1), text: text)),
      .mark(.fillNote(MarkID(1), text: text, kind: .quote)),
      .set(.turnSeconds, text),
      .recommendation(
        .merge([RecommendationID(1), RecommendationID(2)], text: text, language: nil)),
      .recommendation(.split(RecommendationID(1), [text, text])),
      .recommendation(.position(RecommendationID(1), .group(GroupID(1)), .abstain, text: text)),
      .recommendation(.breakSilence(RecommendationID(1), .group(GroupID(1)), text: text)),
      .notes(.edit(NoteID(1), text: text, kind: nil)),
      .action(.add(text: text, owner: nil, due: nil, from: nil)),
    ]
  }

  @Test(
    "lengths of time read in the forms people write, and print exactly",
    arguments: [
      ("90", 90_000), ("90s", 90_000), ("1:30", 90_000), ("1m30s", 90_000), ("2min", 120_000),
      ("+30", 30_000), ("-30s", -30_000), ("1h", 3_600_000), ("1500ms", 1500), ("24h", 86_400_000),
      ("٩٠", 90_000), ("۲m", 120_000), ("0", 0),
    ])
  func durations(text: String, length: Milliseconds) {
    #expect(DurationText.parse(text, unit: 1000) == length)
    #expect(DurationText.parse(DurationText.text(length), unit: 1) == length)
  }

  @Test(
    "what is no length of time is none",
    arguments: [
      "", "-", "s", "1:5", "1:60", "25h", "1.5m", "99999999999h", "99999999h99999999h", "1x", "--5",
      "1:30:00", "½", "５",
    ])
  func noDuration(text: String) {
    #expect(DurationText.parse(text, unit: 1000) == nil)
  }
}
