import SessionState

extension PlanningRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingChanges(let id):
      let item = session.name(of: id)
      return say("nothing would change of item \(item)", "لا يتغير بذلك شيء في البند \(item)")
    case .hasBegun(let id):
      let item = session.name(of: id)
      return say(
        "item \(item) has begun: its minutes and title can change, not its place",
        "بدأ البند \(item): يمكن تغيير مدته وعنوانه، لا موضعه")
    case .isFixed(let id):
      let item = session.name(of: id)
      return say(
        "item \(item) is a fixed point: item edit \(id) --free first",
        "البند \(item) موعد ثابت؛ أولًا: item edit \(id) --free")
    case .splitOutside(let id, let least, let most):
      let item = session.name(of: id)
      return most < least
        ? say("item \(item) is too short to split", "البند \(item) أقصر من أن يُقسم")
        : say(
          "the first part of item \(item) takes \(least) to \(most) minutes",
          "مدة الجزء الأول من البند \(item) من \(least) إلى \(most) دقيقة")
    case .splitUsedUp(let id, let minutes):
      let item = session.name(of: id)
      return say(
        "the \(minutes) minutes of item \(item) are used up: give it more first, "
          + "item edit \(id) --minutes \(minutes + 30), or item close",
        "استُنفد وقت البند \(item)، وهو \(ArabicNoun.minutes(minutes))؛ زده أولًا: "
          + "item edit \(id) --minutes \(minutes + 30) أو أقفله: item close")
    case .staysOnRecord(let id): return Self.staysOnRecord(id, session)
    case .endPassed(let end):
      return say("\(end) has passed: name a later time", "مضى الوقت \(end)؛ اذكر وقتًا لاحقًا")
    case .nothingToFind(let end):
      return say(
        "the day ends by \(end) as it is: nothing to cut",
        "ينتهي اليوم في \(end) كما هو؛ لا حاجة إلى خفض"
      )
    case .cannotLand(let way, let missing):
      return say(
        "\(way.label) does not reach it: \(missing) min are missing; try another way or a later end",
        "\(way.label): لا يكفي، وينقصه \(missing) د؛ جرب طريقة أخرى أو نهاية لاحقة")
    case .notElastic(let id):
      let item = session.name(of: id)
      return say(
        "item \(item) cannot be cut: it is over, or a fixed point",
        "لا يمكن خفض البند \(item): لقد انتهى، أو هو موعد ثابت")
    case .noRoom(let id):
      let item = session.name(of: id)
      return say(
        "there is no time for item \(item) there: name another place, "
          + "or a start with item edit \(id) --start",
        "لا وقت للبند \(item) هناك؛ اذكر موضعًا آخر، أو بداية له: item edit \(id) --start")
    case .overlapsFixed(let id): return Self.overlaps(id, session)
    case .breakHasNoSpeakers(let id):
      return say(
        "a break has no planned speakers: item edit \(id) with another --kind, or --speakers none",
        "لا متكلمين مقررين في استراحة: item edit \(id) --kind … أو --speakers none")
    case .noDayUnderWay:
      return say("no day is under way: session open first", "لا يوم جاريًا؛ أولًا: session open")
    }
  }

  private static func staysOnRecord(_ id: ItemID, _ session: Session) -> String {
    let item = session.name(of: id)
    let begun = say(
      "item \(item) has begun, and what has begun stays on record: ",
      "بدأ البند \(item)، وما بدأ يبقى في السجل؛ ")
    let skip = say(
      "item skip leaves out one that has not begun", "ولتجاوز بند لم يبدأ: item skip")
    switch session.items[id]?.state {
    case .open: return begun + say("item close ends it, ", "لإقفاله: item close، ") + skip
    case .suspended:
      return begun
        + say(
          "item resume \(id) and item close end it, ", "لإقفاله: item resume \(id) ثم item close، ")
        + skip
    default:
      return say(
        "item \(item) was held, and what was held stays on record: ",
        "عُقد البند \(item)، وما عُقد يبقى في السجل؛ ") + skip
    }
  }

  private static func overlaps(_ id: ItemID, _ session: Session) -> String {
    let item = session.name(of: id)
    let times =
      session.items[id].map {
        let end = LocalTime(minutes: $0.start.minutes + $0.minutes)
        return say(
          " from \($0.start.clock) to \(end.clock)", " من \($0.start.clock) إلى \(end.clock)")
      } ?? ""
    return say(
      "item \(item) is fixed\(times): name a time before or after it, or item edit \(id) --free first",
      "موعد البند \(item) ثابت\(times)؛ اذكر وقتًا قبله أو بعده، أو أولًا: item edit \(id) --free")
  }
}
