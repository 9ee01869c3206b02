import SessionState

extension RecordRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .partyAlready, .noParty, .positionAlready, .noPosition, .objectionStands:
      return partySentence(session)
    case .mergeNeedsTwo, .mergedAlready, .splitAlready, .splitNeedsTwo: return mergeSentence
    case .noText, .agreedAlready, .behind: return languageSentence
    case .votesOf, .rollCallNeedsVotes, .votedTwice, .countsFromVotes, .notInBloc, .blocEmpty:
      return voteSentence(session)
    case .deadlinePast, .silenceLasts, .silenceOver, .notInSilence, .inSilence:
      return silenceSentence(session)
    case .nothingChanges:
      return say("nothing would change: it is so already", "لا يتغير بذلك شيء: الأمر كذلك أصلًا")
    case .saidUnder(let level):
      let badge = level.badge ?? say("a stricter rule", "قاعدة أشد")
      return say(
        "something was said under \(badge) and stays so; without --whole the new level holds from now on",
        "قيل شيء في إطار \(badge) ويبقى كذلك؛ ويسري المستوى الجديد من الآن إذا حُذف --whole")
    case .notLive(let id, let state):
      return say(
        "\(id) is \(state.label) and stays as it is", "\(id) \(state.label) وتبقى كما هي")
    case .noSuchPlace(let count):
      return count > 1
        ? say(
          "its theme has the places 1 to \(count)", "المواضع في محورها من 1 إلى \(count)")
        : say("it is the only one of its theme", "هي الوحيدة في محورها")
    case .nothingAdopted:
      return say(
        "nothing is adopted yet, so nothing can be numbered: rec adopt first",
        "لم يُعتمد شيء بعد فلا يُرقم شيء؛ أولًا: rec adopt")
    case .datePast(let date, let today):
      return say(
        "\(date) is over: give a date from \(today) on",
        "مضى التاريخ \(date)؛ اذكر تاريخًا من \(today) فصاعدًا")
    case .actionAlready(let id, let state):
      return say("\(id) is \(state.label) already", "\(id): \(state.label) أصلًا")
    case .stateMovedOn(let of, let now):
      return say(
        "the session went on from event \(of) to \(now) while the document was made: make it again",
        "تقدمت الجلسة من الحدث \(of) إلى \(now) أثناء إعداد الوثيقة؛ أعد إعدادها")
    case .badHash:
      return say(
        "a head has 32 hexadecimal digits, a hash 64",
        "بصمة السجل 32 رقمًا ست عشريًا، وبصمة الوثيقة 64")
    case .notNumbered:
      return say(
        "the adopted texts have no final numbers yet: rec number first",
        "لا أرقام نهائية بعد للنصوص المعتمدة؛ أولًا: rec number")
    case .finalWithBrackets(let id):
      return say(
        "\(id) has open brackets: rec reopen it, or issue a draft",
        "في \(id) أقواس مفتوحة؛ أعد فتحها: rec reopen، أو أصدر مسودة")
    }
  }

  private func partySentence(_ session: Session) -> String {
    switch self {
    case .partyAlready(let id, let party, let role):
      let name = session.name(of: party)
      return say(
        "\(name) is \(role.label) of \(id) already", "\(name) مسجَّل أصلًا في \(id): \(role.label)")
    case .noParty(let id, let party):
      let name = session.name(of: party)
      return say("\(name) does not stand behind \(id)", "\(id) ليست باسم \(name)")
    case .positionAlready(let id, let party, let value):
      let name = session.name(of: party)
      return say(
        "\(name) on \(id): \(value.label) stands already",
        "\(name) بشأن \(id): الموقف أصلًا \(value.label)")
    case .noPosition(let id, let party):
      let name = session.name(of: party)
      return say("\(name) has no position on \(id)", "لا موقف مسجَّل بشأن \(id) باسم \(name)")
    case .objectionStands(let id, let party)
    where session.recommendations[id]?.state == .inSilence:
      let name = session.name(of: party)
      return say(
        "\(name) objects to \(id): rec table \(id) takes it up again",
        "اعتراض قائم على \(id) من \(name)؛ لإعادة عرضها: rec table \(id)")
    case .objectionStands(let id, let party):
      let name = session.name(of: party)
      return say(
        "\(name) objects to \(id): rec position \(id) \(party) none when it is met, "
          + "or adopt by show_of_hands, roll_call or chair_ruling",
        "اعتراض قائم على \(id) من \(name)؛ إن سُوّي: rec position \(id) \(party) none، "
          + "أو اعتمدها بإحدى الطرق show_of_hands, roll_call, chair_ruling")
    default: return ""
    }
  }

  private var mergeSentence: String {
    switch self {
    case .mergeNeedsTwo:
      return say(
        "a merge takes two or more: rec merge R-1 R-2 \"text\"",
        "الدمج بين توصيتين أو أكثر: rec merge R-1 R-2 \"text\"")
    case .mergedAlready(let id, let into):
      return say(
        "\(id) became part of \(into): work on that one, or undo the merge",
        "دُمجت \(id) في \(into)؛ اعمل على تلك، أو تراجع عن الدمج")
    case .splitAlready(let id, let into):
      let parts = listed(into.map(\.description))
      return say(
        "\(id) became \(parts): work on those, or undo the split",
        "قُسمت \(id) إلى \(parts)؛ اعمل على تلك، أو تراجع عن التقسيم")
    case .splitNeedsTwo:
      return say(
        "a split gives 2 to 20 texts: rec split R-3 \"text\" \"text\"",
        "التقسيم إلى نصين وحتى 20 نصًا: rec split R-3 \"text\" \"text\"")
    default: return ""
    }
  }

  private var languageSentence: String {
    switch self {
    case .noText(let id, let language):
      let name = Label.languageName(language)
      return say(
        "\(id) has no text in \(name): rec translate \(id) --lang \(language) \"text\"",
        "لا نص لـ \(id) باللغة \(name): rec translate \(id) --lang \(language) \"text\"")
    case .agreedAlready(let id, let language):
      let name = Label.languageName(language)
      return say(
        "the text of \(id) in \(name) is agreed already",
        "سبق الاتفاق على نص \(id) باللغة \(name)")
    case .behind(let id, let language):
      let name = Label.languageName(language)
      return say(
        "the text of \(id) in \(name) is behind the original: "
          + "rec translate \(id) --lang \(language) \"text\" first",
        "نص \(id) باللغة \(name) متأخر عن الأصل؛ أولًا: rec translate \(id) --lang \(language) \"text\""
      )
    default: return ""
    }
  }

  private func voteSentence(_ session: Session) -> String {
    switch self {
    case .votesOf(let method):
      return say(
        "\(method.label) has no votes: counts go with show_of_hands, --votes with roll_call",
        "لا أصوات في الاعتماد \(method.label)؛ الأعداد مع show_of_hands، و --votes مع roll_call")
    case .rollCallNeedsVotes:
      return say(
        "a roll call takes the groups' votes: --votes QRCS:for,IFRC:abstain",
        "نداء الأسماء بأصوات الوفود: --votes QRCS:for,IFRC:abstain")
    case .votedTwice(let id):
      let name = session.name(of: .group(id))
      return say(
        "\(name) stands in the votes twice; a group votes once",
        "ورد \(name) في الأصوات مرتين؛ ولكل وفد صوت واحد")
    case .countsFromVotes:
      return say(
        "the counts of a roll call come from its votes: leave --for out",
        "أعداد نداء الأسماء من أصواته؛ احذف --for")
    case .notInBloc(let id):
      return say(
        "\(id) is not among those to adopt, so it cannot be taken out",
        "\(id) ليست بين ما يُعتمد، فلا تُفصل عنه")
    case .blocEmpty: return say("nothing is left to adopt", "لم يبق ما يُعتمد")
    default: return ""
    }
  }

  private func silenceSentence(_ session: Session) -> String {
    switch self {
    case .deadlinePast(let at):
      let time = session.dateAndTime(at)
      return say(
        "\(time) is no deadline: give a time from now on, within 90 days",
        "\(time) لا يصلح موعدًا نهائيًا؛ اذكر وقتًا من الآن خلال 90 يومًا")
    case .silenceLasts(let id, let until):
      let time = session.dateAndTime(until)
      return say(
        "the silence on \(id) lasts until \(time)", "إجراء الصمت بشأن \(id) مستمر حتى \(time)")
    case .silenceOver(let id, let since):
      let time = session.dateAndTime(since)
      return say(
        "the silence on \(id) was over at \(time): rec table \(id) takes it up again, "
          + "rec adopt \(id) --method silence confirms it",
        "انتهى إجراء الصمت بشأن \(id) في \(time)؛ لتأكيد اعتمادها: rec adopt \(id) --method silence، "
          + "ولإعادة عرضها: rec table \(id)")
    case .notInSilence(let id):
      return say(
        "\(id) is not in silence: rec silence \(id) --in 72h",
        "\(id) ليست قيد إجراء الصمت: rec silence \(id) --in 72h")
    case .inSilence(let id, let until):
      let time = session.dateAndTime(until)
      return say(
        "\(id) is in silence until \(time): "
          + "rec table \(id) ends that, --method silence confirms it afterwards",
        "\(id) قيد إجراء الصمت حتى \(time)؛ لإنهائه: rec table \(id)، ولتأكيد الاعتماد بعده: --method silence"
      )
    default: return ""
    }
  }
}
