@testable import SessionState

// Rules of order, budgets, the register, leftovers.
extension RandomCommands {
  mutating func order(_ session: Session) -> String {
    let open = session.openMotions.randomElement(using: &generator)?.id
    let motion = chance(80) ? open ?? MotionID(1) : MotionID(number(1...9))
    return switch number(1...12) {
    case 1: "order \(pick(["grant", "refuse"])) \(request(session))"
    case 2: reply(session)
    case 3:
      "order appeal \(pick(["upheld", "overturned"]))" + pick(["", " --by \(person(session))"])
    case 4:
      "order call \(pick(["time", "conduct"]))" + pick(["", " --who \(person(session))"])
    case 5: "round close"
    case 6: "floor request \(person(session)) --kind right_of_reply --override"
    case 7...8:
      "motion make \(pick(MotionKind.allCases.map(\.rawValue))) --by \(person(session))"
        + pick(["", " --second \(person(session))"])
    case 9: "motion second \(motion) \(person(session))"
    case 10...11: "motion speak \(motion) \(person(session)) \(pick(["for", "against"]))"
    default:
      "motion decide \(motion) \(pick(MotionResult.allCases.map(\.rawValue)))"
        + pick(["", " --for \(number(0...9)) --against \(number(0...3))"])
    }
  }

  /// Grants or refuses a right of reply that waits, where there is one.
  private mutating func reply(_ session: Session) -> String {
    let id = session.waiting.last { $0.kind == .rightOfReply }?.id ?? RequestID(1)
    return "order \(pick(["grant", "refuse"])) \(id)"
  }

  mutating func register(_ session: Session) -> String {
    switch number(1...12) {
    case 1: "participant edit \(person(session)) --number \(number(1...12))"
    case 2: "participant edit \(person(session)) --name \(quoted(text()))"
    case 3:
      "participant edit \(person(session)) --group \(pick(["none", group(session)])) "
        + "--precedence \(number(0...3))"
    case 4: "participant merge \(person(session)) --into \(person(session))"
    case 5: pick(["roll call", "set quorum 50%", "set quorum_of groups"])
    case 6: "group edit \(group(session)) --short \(pick(["QRCS", "IFRC", "UN", "NEW"]))"
    case 7: "budget set \(pick(["all", group(session)])) \(number(1...300))s"
    case 8: "budget add \(group(session)) \(number(-60...60))s"
    case 9: "budget share \(group(session))"
    case 10: "session leftovers \(request(session))"
    case 11: "participant add \(quoted(text())) --number \(number(1...12))"
    default: "session leftovers"
    }
  }
}
