import SessionState

extension RecordedEvent {
  func rosterSentence(_ session: Session) -> String {
    switch event {
    case .groupAdded(let group):
      return say("group \(group.short) added", "إضافة الوفد \(group.short)")
    case .participantAdded(let person):
      let name = session.name(of: person.id)
      return say(
        "\(name) added, number \(person.number)", "إضافة \(name)، الرقم \(person.number)")
    case .presenceChanged(let change):
      let name = session.name(of: change.id)
      return change.present
        ? say("\(name) is present", "حضور \(name)") : say("\(name) is absent", "غياب \(name)")
    case .groupUpdated(let change):
      let short = session.groups[change.id]?.short ?? ""
      return say("group \(short) changed", "تعديل الوفد \(short)")
    case .participantUpdated(let change):
      let name = session.name(of: change.id)
      return say("\(name) changed", "تعديل بيانات \(name)")
    case .participantMerged(let merge):
      let name = session.name(of: merge.into)
      return say(
        "\(merge.id) is \(name): everything belongs to \(merge.into)",
        "دمج \(merge.id) في \(name): كل شيء باسم \(merge.into)")
    case .rollCalled(let roll):
      return say("roll called: ", "نداء الأسماء: ")
        + Label.roll(
          roll.present.count, of: roll.total, counted: roll.counted, needed: roll.needed)
    case .budgetChanged(let budget): return Self.budget(budget, session)
    case .leftoversTaken(let taken):
      let count = taken.requests.count
      return say(
        Counted.english(count, "person waits again", "people wait again"),
        "عودة \(ArabicNoun.people.after(count)) إلى الانتظار")
    case .requestsBrought(let brought):
      let count = brought.requests.count
      return say(
        "\(count) still waiting from \(brought.session)",
        "\(ArabicNoun.requests(count)) في الانتظار من \(brought.session)")
    default: return ""
    }
  }

  private static func budget(_ budget: BudgetChanged, _ session: Session) -> String {
    if let group = budget.sharedFrom {
      let others = budget.changes.count - 1
      let name = session.groups[group]?.short ?? group.description
      return say(
        "the overrun of \(name) is shared by "
          + Counted.english(others, "other group", "other groups"),
        "توزيع تجاوز \(name) على \(ArabicNoun.otherGroups.after(others))")
    }
    let first = budget.changes.first
    let name = first.flatMap { session.groups[$0.group]?.short } ?? ""
    let count = budget.changes.count
    let who =
      count == 1
      ? name : say("each of \(count) groups", "لكل وفد من \(ArabicNoun.groups.after(count))")
    if let added = first?.added, first?.initial == nil {
      let time = TimeText.minutes(abs(added))
      return added < 0
        ? say("\(who): \(time) less of budget", "\(who): خفض رصيد الوقت \(time)")
        : say("\(who): \(time) more of budget", "\(who): زيادة رصيد الوقت \(time)")
    }
    let time = TimeText.minutes(first?.initial ?? 0)
    return say("\(who) has a budget of \(time)", "\(who): رصيد الوقت \(time)")
  }
}
