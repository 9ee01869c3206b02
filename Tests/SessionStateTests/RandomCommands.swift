@testable import SessionState

/// Numbers that depend on the seed only, so that a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Command lines of every kind about things that are there, mostly likely ones.
struct RandomCommands {
  var generator: SeededGenerator

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &generator) ?? ""
  }

  mutating func line(_ session: Session) -> String {
    // Seldom possible, so it is tried when it is.
    if session.openItem == nil, session.state == .open, chance(3) { return "session close" }
    if session.state == .closed, chance(60) { return amendment(session) }
    return switch number(1...100) {
    case 1...20: wish(session)
    case 21...45: floor(session)
    case 46...54: list(session)
    case 55...62: agenda(session)
    case 63...66: planning(session)
    case 67...70: meeting(session)
    case 71...77: record(session)
    case 78...80: outcome(session)
    case 81...82: paper(session)
    case 83...85: order(session)
    case 86...89: register(session)
    case 90...93: correction(session)
    default: pick(["undo", "undo", "redo"])
    }
  }

  private mutating func wish(_ session: Session) -> String {
    var line = "floor request \(person(session))"
    if chance(60) { line += " --kind " + pick(RequestKind.allCases.map(\.rawValue)) }
    if chance(10) { line += " --note \(quoted(text()))" }
    if chance(5) { line += " --for \(group(session))" }
    if chance(15) { line += " --override" }
    return line
  }

  private mutating func floor(_ session: Session) -> String {
    switch number(1...15) {
    case 1...3: "floor give next"
    case 4: "floor give \(request(session)) --time \(number(1...300))s"
    case 5: "floor give \(person(session))" + (chance(50) ? " --kind \(kind())" : "")
    case 6: "floor pause"
    case 7: "floor resume"
    case 8: "floor end"
    case 9: "floor extend \(number(-90...120))s"
    case 10: "floor yield" + (chance(60) ? " \(person(session))" : "")
    case 11: "floor back"
    case 12: "floor last" + pick(["", " \(request(session))"])
    case 13: pick(["floor interpret", "floor language fr"])
    case 14: "floor give \(person(session)) --kind interposed"
    default: "order rule " + pick(["accepted", "rejected", "noted"])
    }
  }

  private mutating func list(_ session: Session) -> String {
    switch number(1...8) {
    case 1: pick(["list close", "list open"])
    case 7: "list close --in \(number(1...600))s"
    case 8: "floor edit \(request(session)) --note \(quoted(text()))"
    case 2: "floor withdraw \(request(session))"
    case 3: "floor later \(request(session))"
    case 4: "floor kind \(request(session)) \(kind())"
    default: "floor move \(request(session)) --to \(number(1...6))"
    }
  }

  private mutating func agenda(_ session: Session) -> String {
    let fate = pick(["", " --carry", " --drop"])
    return switch number(1...8) {
    case 1: "item open \(item(session))\(fate)"
    case 2: "item next\(fate)"
    case 3: "item close\(fate)"
    case 4: "item suspend"
    case 5: "item resume\(chance(50) ? " \(item(session))" : "")\(fate)"
    case 6: "item skip \(item(session))"
    case 7: "item reopen \(item(session)) again\(fate)"
    default:
      "item add \(quoted(text())) --minutes \(number(1...1440))"
        + pick(["", " --fixed 12:30", " --start 23:00", " --after \(item(session))"])
    }
  }

  private mutating func planning(_ session: Session) -> String {
    let item = item(session)
    let place = pick(["--before", "--after"])
    return switch number(1...9) {
    case 1: "item edit \(item) --minutes \(number(1...120))"
    case 2:
      "item edit \(item) "
        + pick([
          "\(quoted(text()))", "--start \(number(0...29)):15", "--kind break", "--fixed", "--free",
          "--turn 2m --speakers \(person(session)):3", "--speakers none",
        ])
    case 3...4: "item move \(item) \(place) \(self.item(session))"
    case 5: "item move \(item) --day \(number(1...2))" + pick(["", " --start 10:00"])
    case 6: "item split \(item) --minutes \(number(1...40))" + pick(["", " \(quoted(text()))"])
    case 7: "item remove \(item)"
    default:
      "day land \(number(9...14)):\(number(10...59)) --way "
        + pick(LandingWay.allCases.map(\.rawValue))
        + (chance(30) ? " --items \(item)" : "")
    }
  }

  private mutating func meeting(_ session: Session) -> String {
    switch number(1...7) {
    case 1: "session open" + pick(["", " --day 2"])
    case 2: "session suspend \(text())"
    case 3: "session resume"
    case 4:
      "attribution \(pick(Attribution.allCases.map(\.rawValue)))"
        + (chance(50) ? " --item \(item(session))" : "")
    case 5: "participant \(pick(["present", "absent"])) \(person(session))"
    case 6:
      pick(["participant add \(quoted(text())) --group G-1", "group add \(quoted(text()))"])
    default:
      pick([
        "set allow_duplicates on", "set list_initially_closed on", "set direct_limit 9",
        "set technical_stops_item off", "set turn_seconds 45", "session close",
        "set question_charges_speaker on", "set interpretation_charged on",
        "set advice first_time_first", "set advice balance:language", "set advice_scope session",
        "set edit_loses_place on", "set round_size 1", "set once_per_person on",
        "set question_charges_speaker on", "set round_size 2",
      ])
    }
  }

  private mutating func record(_ session: Session) -> String {
    let id = "R-\(number(1...max(1, session.ids.recommendation)))"
    return switch number(1...14) {
    case 1...2: "rec add \(quoted(text()))" + (chance(20) ? " --by G-2,P-4" : "")
    case 3: "rec revise \(id) \(quoted(text())) --reason \(quoted(text()))"
    case 4: "rec translate \(id) --lang \(pick(["ar", "en", "fr"])) \(quoted(text()))"
    case 5: "rec table \(id)"
    case 6: "rec \(pick(["defer", "withdraw", "reject"])) \(id)"
    case 7: "rec reopen \(id) reason"
    case 8...9: "rec adopt \(id)" + pick(["", " --for 3 --against 1", " --with-brackets"])
    case 10: "mark" + pick(["", " \(quoted(text()))"])
    case 11...12:
      "mark fill M-\(number(1...max(1, session.ids.mark))) \(pick(["rec", "note"])) "
        + quoted(text())
    default: "note \(quoted(text())) --kind \(pick(NoteKind.allCases.map(\.rawValue)))"
    }
  }

  /// After closing: mostly what can be amended.
  private mutating func amendment(_ session: Session) -> String {
    let inner =
      switch number(1...10) {
      case 1...4: correction(session)
      case 5...6: record(session)
      case 7: outcome(session)
      case 8: paper(session)
      case 9: register(session)
      default:
        "attribution \(pick(Attribution.allCases.map(\.rawValue)))"
          + pick(["", " --item \(item(session))"])
      }
    return "amend \(quoted(text())) " + pick(["", "--actor \(quoted(text())) "]) + inner
  }

  private mutating func correction(_ session: Session) -> String {
    let turn = "I-\(number(1...max(1, session.ids.intervention)))"
    let named = chance(60) ? "" : " \(turn)"
    let of = chance(60) ? "" : " --of \(turn)"
    let ago = "--ago \(number(1...(chance(70) ? 200 : 2000)))s"
    return switch number(1...13) {
    case 1...3: "correct start\(named) \(ago)"
    case 4...5: "correct end\(named) \(ago)"
    case 6: "correct speaker \(person(session))\(of)"
    case 7...8: "correct speaker \(person(session))\(of) \(ago)"
    case 9: "correct kind \(kind())\(of)"
    case 10: "correct opened\(chance(50) ? " \(item(session))" : "") \(ago)"
    case 11: "correct closed \(item(session)) \(ago)"
    case 12: "clock gap \(pick(ClockGap.Choice.allCases.map(\.rawValue))) 20s"
    default:
      "clock recover " + pick(ClockRecovered.Choice.allCases.map(\.rawValue))
        + pick(["", " --ago 2s", " --ago 5m"])
    }
  }

  mutating func kind() -> String { pick(RequestKind.allCases.map(\.rawValue)) }

  mutating func person(_ session: Session) -> String {
    "P-\(number(1...max(1, session.ids.participant)))"
  }

  mutating func group(_ session: Session) -> String {
    "G-\(number(1...max(1, session.ids.group)))"
  }

  mutating func item(_ session: Session) -> String {
    "A-\(number(1...max(1, session.ids.item)))"
  }

  mutating func request(_ session: Session) -> String {
    let waiting = session.waitingOrder
    if chance(85), let id = waiting.randomElement(using: &generator) { return id.description }
    return "Q-\(number(1...max(1, session.ids.request)))"
  }

  func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  mutating func text() -> String {
    pick([
      "plain", "[shall/should] act", "الإنسانيّة", "a \"quoted\" \\word", "--dashed",
      "\u{1B}[31mred",
      "ab\u{202E}cd\u{7}", "tab\there", "\u{FEE3}\u{FEA4}", "two\nlines", "e\u{301}", "صفحة ٣",
    ])
  }
}
