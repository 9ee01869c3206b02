public import SessionState

extension OrderRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .kindOff, .notPresent, .onceOnly, .replyLimit, .replyToReply, .noReply, .grantedAlready,
      .closingTime:
      return listSentence(session)
    case .motionDecided, .cannotSecond, .notDebated, .sideFull, .spokeAlready:
      return motionSentence(session)
    case .noRuling:
      return say(
        "no point of order has been ruled on: there is nothing to appeal against",
        "لم يُبت في أي نقطة نظام، فلا قرار يُطعن فيه")
    case .appealedAlready(let id):
      return say(
        "the ruling on \(id) was appealed against already", "سبق الطعن في القرار بشأن \(id)")
    case .noRound: return say("no round of questions is under way", "لا جولة أسئلة جارية")
    case .noQuestion(let id):
      return say("\(id) is no question of this item", "\(id) ليس سؤالًا في هذا البند")
    case .nobodyToAsk:
      return say(
        "nobody speaks whom the question could be put to: floor request --kind question",
        "لا متكلم يوجَّه إليه السؤال: floor request --kind question")
    case .interpretedAlready(let id):
      let name = session.speaker(of: id)
      return say(
        "\(name) is being interpreted already: floor resume goes on",
        "تُترجم كلمة \(name) الآن؛ لاستئنافها: floor resume")
    case .languageAlready(let id, let code):
      let (name, language) = (session.speaker(of: id), Label.languageName(code))
      return say(
        "\(name) speaks \(language) already", "لغة \(name) هي أصلًا \(language)")
    case .votesAgainst(let counts):
      let text = Label.counts(counts.for, counts.against, counts.abstain)
      return say(
        "\(text): that is not adopted; check the counts",
        "\(text): هذا ليس اعتمادًا؛ راجع الأعداد")
    case .votesBeyondRoster(let count, let people):
      return say(
        "\(count) votes are more than the \(people) people on the roster",
        "\(ArabicNoun.votes(count)): أكثر من عدد من في كشف المشاركين، وهو \(people)")
    }
  }

  /// The limit alone, for the question whether to add somebody all the same.
  public func reason(in session: Session) -> String {
    switch self {
    case .notPresent(let id):
      let name = session.name(of: id)
      return say("\(name) is not marked present", "حضور \(name) غير مسجَّل")
    case .onceOnly(let id):
      let name = session.name(of: id)
      return say(
        "\(name) has had the floor in this item", "سبق أن أُعطيت الكلمة في هذا البند إلى \(name)")
    case .replyLimit(_, let limit):
      return say("\(limit) of \(limit) replies used", "استُنفدت الردود: \(limit) من \(limit)")
    case .replyToReply: return say("a reply to a reply", "رد على رد")
    default: return sentence(session)
    }
  }

  private func listSentence(_ session: Session) -> String {
    switch self {
    case .kindOff(let kind):
      return say(
        "\(kind.label) is not used in this session: set kinds_off",
        "\(kind.label): نوع غير مستعمل في هذه الجلسة: set kinds_off")
    case .notPresent(let id):
      let name = session.name(of: id)
      return say(
        "\(name) is not marked present: participant present, or --override",
        "حضور \(name) غير مسجَّل: participant present أو --override")
    case .onceOnly(let id):
      let name = session.name(of: id)
      return say(
        "\(name) has had the floor or waits in this item, which is once per person: --override",
        "الكلمة مرة واحدة لكل شخص في هذا البند، وقد أُعطيت إلى \(name) أو ينتظر طلبه: --override")
    case .replyLimit(let id, let limit):
      let name = session.name(of: id)
      return say(
        "\(limit) of \(limit) used: the delegation of \(name) has no reply left in this item, "
          + "or --override",
        "استُنفد \(limit) من \(limit): لم يبق لوفد \(name) حق رد في هذا البند، أو --override")
    case .replyToReply(let id):
      return say(
        "\(id) is a reply itself, and there is no reply to a reply: --to names what is answered",
        "\(id) رد في ذاته، ولا رد على رد؛ لتحديد ما يُرد عليه: --to")
    case .noReply(let id): return say("\(id) is no right of reply", "\(id) ليس من باب حق الرد")
    case .grantedAlready(let id):
      return say(
        "\(id) was granted already: floor withdraw \(id) takes it off the list",
        "سبق منح \(id)؛ لإخراجه من القائمة: floor withdraw \(id)")
    case .closingTime:
      return say(
        "the list can close up to a day from now, not in the past",
        "يمكن إقفال القائمة خلال يوم من الآن، لا في الماضي")
    default: return ""
    }
  }

  private func motionSentence(_ session: Session) -> String {
    switch self {
    case .motionDecided(let id, let result):
      return say(
        "motion \(id) is \(result.word) already", "سبق البت في الاقتراح \(id): \(result.word)")
    case .cannotSecond(let id, let person):
      let name = session.name(of: person)
      return session.motions[id]?.mover ?? person == person
        ? say(
          "\(name) moved \(id); somebody else seconds it",
          "\(id) مقدم من \(name)؛ والتثنية لغيره")
        : say("\(id) is seconded already", "سبقت تثنية \(id)")
    case .notDebated(let id):
      return say(
        "\(id) is not debated: motion decide \(id) adopted or rejected",
        "\(id) لا يناقَش: motion decide \(id) adopted أو rejected")
    case .sideFull(let id, let side):
      let count = Motion.speakersPerSide
      return say(
        "\(count) have spoken \(side.word) \(id), which is the limit",
        "بلغت كلمات \(side.word) \(id) حدها الأقصى، وهو \(count)")
    case .spokeAlready(let id, let person):
      let name = session.name(of: person)
      return say(
        "\(name) has spoken on \(id) already", "سبق أن أُعطيت الكلمة بشأن \(id) إلى \(name)")
    default: return ""
    }
  }
}
