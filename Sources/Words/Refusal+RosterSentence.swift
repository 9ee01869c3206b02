import SessionState

extension RosterRefusal {
  func sentence(_ session: Session) -> String {
    switch self {
    case .nothingChanges: return say("nothing would change", "لا يتغير بذلك شيء")
    case .differentGroups(let id, let other):
      let (one, another) = (session.name(of: id), session.name(of: other))
      return say(
        "\(one) and \(another) are of different groups: "
          + "participant edit \(id) --group first, if it is one person",
        "\(one) و \(another) من وفدين مختلفين؛ إن كانا شخصًا واحدًا فأولًا: participant edit \(id) --group"
      )
    case .quorumBeyond(let count, let total):
      return say(
        "\(count) is more than the \(total) there are; a share is written \(min(100, count))%",
        "\(count) أكثر من العدد الكلي، وهو \(total)؛ وتُكتب النسبة هكذا: \(min(100, count))%")
    case .sameEntry: return say("that is one and the same entry", "هذا قيد واحد بعينه")
    case .bothActive(let id, let other):
      let name = session.name(of: id)
      return say(
        "\(name) (\(id)) and \(other) both have the floor or wait for the same: "
          + "end or withdraw one first",
        "لكل من \(name) (\(id)) و \(other) الكلمة أو طلب للشيء نفسه؛ أنه أحدهما أو اسحبه أولًا")
    case .badNumber(let number):
      return say(
        "\(number) is no badge number: 1 to 99999", "\(number) ليس رقم بطاقة: من 1 إلى 99999")
    case .noBudget(let id):
      let name = session.groups[id]?.short ?? id.description
      return say(
        "\(name) has no budget: budget set \(id) 10m",
        "لا رصيد وقت للوفد \(name): budget set \(id) 10m")
    case .noOtherBudget:
      return say(
        "no other group has time left to share it", "لم يبق لأي وفد آخر وقت يُخصم منه")
    case .noOverrun(let id):
      let name = session.groups[id]?.short ?? id.description
      return say("\(name) has not used more than its budget", "لم يتجاوز الوفد \(name) رصيد وقته")
    case .badBudget:
      return say("a budget is 1 second to 24 hours", "رصيد الوقت من ثانية واحدة إلى 24 ساعة")
    case .noLeftovers: return say("nobody is left over", "لم يبق أحد دون كلمة")
    case .notLeftOver(let id):
      return say(
        "\(id) is not left over: it was reached since, waits already, or answered what is past",
        "\(id) ليس من الطلبات المتبقية: وصل إليه الدور بعد ذلك، أو هو في الانتظار، أو كان ردًا على ما مضى"
      )
    case .noGroups:
      return say(
        "there are no groups: group add \"Name\" --short …",
        "لا وفود بعد: group add \"Name\" --short …")
    }
  }
}
