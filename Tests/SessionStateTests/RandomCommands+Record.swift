@testable import SessionState

// The record: what becomes of recommendations, notes and action items.
extension RandomCommands {
  mutating func outcome(_ session: Session) -> String {
    let id = recommendation(session)
    let party = pick([group(session), person(session)])
    // Seldom possible, so they are tried when they are.
    if let silent = session.recommendations.last(where: { $0.state == .inSilence })?.id, chance(50)
    {
      return pick([
        "rec break \(silent) \(party) \(quoted(text()))",
        "rec adopt \(silent) --method silence --with-brackets",
      ])
    }
    return switch number(1...20) {
    case 1: "rec agree \(id)" + pick(["", " --lang ar"])
    case 2...3:
      "rec classify \(id) --theme \(pick(["media", "none", quoted(text())])) "
        + "--to \(quoted(pick(["IFRC, donors", "media", "none"])))"
    case 4:
      "rec classify \(id) --part \(pick(["preamble", "operative"])) --principles unity "
        + "--priority \(pick(["low", "high"]))"
    case 5: "rec support \(id) \(party) --as \(pick(PartyRole.allCases.map(\.rawValue)))"
    case 6: "rec unsupport \(id) \(party)"
    case 7...8: "rec merge \(id) \(recommendation(session)) \(quoted(text()))"
    case 9: "rec split \(id) \(quoted(text())) \(quoted(text()))"
    case 10...11:
      "rec position \(id) \(party) "
        + pick(PositionValue.allCases.map(\.rawValue) + ["none"])
    case 12...14: "rec silence \(tabled(session)) --in \(number(1...30))m"
    case 15: "rec order \(id) --to \(number(1...4))"
    case 16: "rec number"
    case 17:
      "rec adopt \(tabled(session)) \(recommendation(session)) --votes G-1:for,G-2:against,G-3:for "
        + "--separate \(recommendation(session)) --with-brackets"
    case 18: "rec adopt \(tabled(session)) --method chair_ruling --with-brackets"
    default: "rec table \(id)"
    }
  }

  mutating func paper(_ session: Session) -> String {
    let action = "T-\(number(1...max(1, session.ids.action)))"
    let note = "N-\(number(1...max(1, session.ids.note)))"
    return switch number(1...10) {
    case 1: "note edit \(note) \(quoted(text()))"
    case 2: "note edit \(note) --kind quote"
    case 3: "note remove \(note)"
    case 4: "mark drop M-\(number(1...max(1, session.ids.mark)))"
    case 5...6:
      "action add \(quoted(text()))" + pick(["", " --owner \(person(session))"])
        + pick(["", " --due 2027-01-01"]) + pick(["", " --from \(recommendation(session))"])
    case 7: "action edit \(action) --owner \(pick(["none", "G-1", quoted(text())]))"
    case 8: "action edit \(action) --due \(pick(["none", "2027-03-04"]))"
    case 9: "action \(pick(["done", "drop", "open"])) \(action)"
    case 10:
      pick([
        "message \(quoted(text()))", "message \(quoted(text())) --to speaker --blink",
        "message clear",
        "blackout on", "blackout off", "display \(recommendation(session))", "display clear",
      ])
    default:
      "document issue outcome --level on_record --of \(session.seq) --head \(String(repeating: "a", count: 32)) "
        + "--hash \(String(repeating: "b", count: 64))" + pick(["", " --final"])
    }
  }

  private mutating func recommendation(_ session: Session) -> String {
    "R-\(number(1...max(1, session.ids.recommendation)))"
  }

  private mutating func tabled(_ session: Session) -> String {
    session.recommendations.last { $0.state == .tabled }?.id.description
      ?? recommendation(session)
  }
}
