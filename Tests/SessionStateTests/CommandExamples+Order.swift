@testable import SessionState

// The forms of the rules of order, of corrections, of the agenda and of the register.
extension CommandLineTests {
  static let orderExamples: [(String, Command)] = [
    ("attribution closed --whole", .attribution(.closed, item: nil, wholeItem: true)),
    ("session leftovers Q-1 q2", .session(.takeLeftovers([RequestID(1), RequestID(2)]))),
    (
      "item edit 2 \"Panel two\" --minutes 40 --start 9:50 --kind panel --free --turn 2m "
        + "--speakers 4:8,5",
      .item(
        .edit(
          ItemID(2),
          ItemChange(
            title: "Panel two", minutes: 40, start: LocalTime("9:50"), kind: .panel, fixed: false,
            turn: .minutes(2),
            speakers: [
              Slot(participant: ParticipantID(4), minutes: 8),
              Slot(participant: ParticipantID(5), minutes: nil),
            ])))
    ),
    ("item edit A-2 --speakers none", .item(.edit(ItemID(2), ItemChange(speakers: [])))),
    ("item move A-3 --before A-2", .item(.move(ItemID(3), .before(ItemID(2))))),
    ("item move A-3 --after 1", .item(.move(ItemID(3), .after(ItemID(1))))),
    (
      "item move A-3 --day 2 --start 11:00",
      .item(.move(ItemID(3), .day(2, start: LocalTime("11:00"))))
    ),
    (
      "item split A-2 --minutes 20 Second part",
      .item(.split(ItemID(2), minutes: 20, title: "Second part"))
    ),
    ("item remove A-3", .item(.remove(ItemID(3)))),
    (
      "item add Talk --minutes 10 --after A-1",
      .item(
        .add(
          NewItem(
            title: "Talk", minutes: 10, kind: .roundtable, start: nil, isFixed: false,
            after: ItemID(1))))
    ),
    (
      "day land 16:30 --way drop --items A-2,3",
      .land(
        LandingChoice(
          end: LocalTime(hour: 16, minute: 30), way: .drop, items: [ItemID(2), ItemID(3)]))
    ),
    (
      "participant edit 4 --name \"Director\" --group none --role observer --number 44 "
        + "--languages AR,en --precedence 2",
      .participant(
        .edit(
          ParticipantID(4),
          ParticipantChange(
            name: "Director", group: .some(nil), role: .observer, number: 44,
            languages: ["ar", "en"], precedence: 2)))
    ),
    (
      "participant merge P-5 --into P-4",
      .participant(.merge(ParticipantID(5), into: ParticipantID(4)))
    ),
    ("roll call", .participant(.rollCall)),
    (
      "group edit QRCS --name \"Qatar\" --short QRC --type ngo",
      .group(.edit(GroupID(1), GroupChange(name: "Qatar", short: "QRC", type: .ngo)))
    ),
    (
      "floor request 7 --kind right_of_reply --language ar --to I-1",
      .floor(
        .request(
          FloorWish(
            participant: ParticipantID(7), kind: .rightOfReply, language: "ar",
            target: InterventionID(1))))
    ),
    (
      "floor edit Q-1 --note \"\" --language fr",
      .floor(.edit(RequestID(1), note: "", language: "fr"))
    ),
    (
      "floor give 6 --kind panel --language ar --answers I-1",
      .floor(
        .give(
          Giving(
            .participant(ParticipantID(6)), kind: .panel, answers: [InterventionID(1)],
            language: "ar")))
    ),
    ("floor give next --answers none", .floor(.give(Giving(.next, answers: [])))),
    (
      "floor last 5 --language ar --answers none",
      .floor(.last(Giving(.participant(ParticipantID(5)), answers: [], language: "ar")))
    ),
    (
      "floor last Q-2 --time 90s",
      .floor(.last(Giving(.request(RequestID(2)), allotted: .seconds(90))))
    ),
    ("floor interpret", .floor(.interpret)),
    ("floor language AR", .floor(.language("ar"))),
    ("list close --in 5", .list(.closeIn(.minutes(5)))),
    ("list close --at 11:40", .list(.closeAt(LocalTime(hour: 11, minute: 40)))),
    (
      "order appeal overturned --by 4 --for 3 --against 9",
      .order(
        .appeal(
          .overturned, by: ParticipantID(4), counts: VoteCounts(for: 3, against: 9, abstain: 0)))
    ),
    (
      "order call principles \"not here\" --who 4",
      .order(.call(.principles, who: ParticipantID(4), text: "not here"))
    ),
    ("order grant Q-1", .order(.grant(RequestID(1)))),
    (
      "order refuse Q-1 answered already", .order(.refuse(RequestID(1), reason: "answered already"))
    ),
    ("round close", .order(.closeRound)),
    (
      "motion make close_debate --by 4 --second 5",
      .motion(.make(.closeDebate, by: ParticipantID(4), seconder: ParticipantID(5)))
    ),
    ("motion second V-1 5", .motion(.second(MotionID(1), by: ParticipantID(5)))),
    ("motion speak 1 6 against", .motion(.speak(MotionID(1), ParticipantID(6), .against))),
    (
      "motion decide V-1 rejected --for 1 --against 8",
      .motion(.decide(MotionID(1), .rejected, counts: VoteCounts(for: 1, against: 8, abstain: 0)))
    ),
    ("budget set all 10m", .budget(.set(nil, .minutes(10)))),
    ("budget set QRCS 8", .budget(.set(GroupID(1), .minutes(8)))),
    ("budget add G-1 -30s", .budget(.add(GroupID(1), -.seconds(30)))),
    ("budget share ICRC", .budget(.share(GroupID(3)))),
    ("correct start --ago 90s", .correct(.start(nil, .ago(.seconds(90))))),
    (
      "correct start I-1 --at 10:40:30",
      .correct(.start(InterventionID(1), .at(seconds: 10 * 3600 + 40 * 60 + 30)))
    ),
    ("correct end I-1 --ago 40s", .correct(.end(InterventionID(1), .ago(.seconds(40))))),
    (
      "correct speaker 5 --of I-1 --at 10:41",
      .correct(
        .speaker(
          InterventionID(1), ParticipantID(5), since: .at(seconds: 10 * 3600 + 41 * 60)))
    ),
    ("correct kind question --of I-1", .correct(.kind(InterventionID(1), .question))),
    ("correct opened --at 11:00", .correct(.itemStart(nil, .at(seconds: 11 * 3600)))),
    ("correct closed A-1 --ago 2m", .correct(.itemEnd(ItemID(1), .ago(.minutes(2))))),
    ("clock recover paused", .recover(.paused)),
    (
      "clock recover ended --at 10:44:15", .recover(.ended, since: .at(seconds: 38_655))
    ),
    (
      "clock gap excluded 7m --ago 3s",
      .sleep(.excluded, length: .minutes(7), ago: .seconds(3))
    ),
  ]
}
