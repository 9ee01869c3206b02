public import SessionState

/// What the landing planner says.
public enum LandingWords {
  public static let plan = "plan"
  public static let asItGoes = "as it goes"
  public static let ends = "ends"
  public static let waitingThatFit = "waiting that fit"
  public static let fixedNeverMove = "fixed points never move"
  public static let fixedToComeNeverMove = "fixed points to come never move"
  public static let dropped = "dropped"
  public static func endAt(_ time: String) -> String { "END AT \(time)" }
  public static func expected(_ time: String) -> String { "expected \(time)" }
  public static func with(_ number: Int) -> String { "WITH \(number)" }
  public static func toFind(_ minutes: Int) -> String {
    minutes == 0
      ? "nothing to find" : minutes == 1 ? "1 minute to find" : "\(minutes) minutes to find"
  }
  public static let missing = "missing"

  /// The name of a way as its head says it.
  public static func name(of option: Landing.Option) -> String {
    switch option.way {
    case .same, .talk: option.way.label
    case .drop: option.dropped.count > 1 ? "drop \(option.dropped.count)" : "drop one"
    }
  }

  /// `A, B and C`; of many the first three and how many more.
  public static func joined(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    let shown = names.count > 4 ? Array(names.prefix(3)) : Array(names.dropLast())
    let rest = names.count > 4 ? "\(names.count - 3) more" : names[names.count - 1]
    return shown.joined(separator: ", ") + " and " + rest
  }
}

extension Session {
  /// An item's title, of a long one the first words.
  public func shortTitle(of id: ItemID) -> String {
    guard let title = items[id]?.plan.title.best(latinLanguage) else { return id.description }
    guard title.count > 30 else { return title }
    let part = title.prefix(30)
    let words = part.lastIndex(of: " ").map { part[..<$0] } ?? part
    return words + "…"
  }

  /// What a way cuts, in at most 17 cells: `discussion −22 %`.
  public func landingCut(_ landing: Landing, _ option: Landing.Option, chosen: Int) -> String {
    switch option.way {
    case .drop:
      let dropped = option.dropped.compactMap { items[$0]?.plan }
      guard let first = dropped.first else { return "nothing to drop" }
      if dropped.count == 1, first.kind == .break { return "without the break" }
      let numbers = "without " + dropped.map(\.number).joined(separator: ", ")
      return numbers.count <= 17 ? numbers : "without \(dropped.count) items"
    case .same, .talk:
      let cut = option.parts.count { $0.delta < 0 }
      guard cut > 0 else { return "nothing to cut" }
      // Only what stands before a fixed point, or the end, that would be run into is cut.
      let all = cut == landing.items.count(where: \.isElastic)
      let items = all ? "all items" : cut == 1 ? "1 item" : "\(cut) items"
      let what = option.way == .same ? items : chosen > 0 ? "\(chosen) chosen" : "discussion"
      return option.percent == 0 ? "\(what) under 1 %" : "\(what) −\(option.percent) %"
    }
  }

  /// What becomes of the items with an option, in sentences; then who fits.
  public func landingSentences(_ landing: Landing, _ option: Landing.Option, _ now: Moment)
    -> String
  {
    let schedule = schedule(now)
    var words = LandingFacts()
    for (item, part) in zip(landing.items, option.parts) {
      let name = shortTitle(of: item.id)
      if part.isDropped {
        words.dropped.append(name)
      } else if part.delta != 0 {
        let end = item.hasBegun ? schedule[item.id].map { minutesUp($0.end) } : nil
        if let end {
          words.sentences.append(
            "\(name) ends at \(LocalTime(minutes: end + part.delta).clock)"
              + " instead of \(LocalTime(minutes: end).clock).")
        } else {
          words.sentences.append(
            "\(name) has \(part.minutes) min instead of \(item.expected.minutes).")
        }
      } else if item.isMissed {
        words.sentences.append("The time of \(name) has come: it is held at \(part.start.clock).")
      } else if part.conflict > 0 {
        words.conflicts.append("\(name) is run into by \(part.conflict) min.")
      } else if !item.hasBegun {
        if part.start == item.plan.start {
          words.kept.append(name)
        } else {
          words.moved.append((name, part.start.clock))
        }
      }
    }
    if !option.lands {
      let missing = option.missing
      words.conflicts.append(
        missing == 1 ? "1 minute is missing." : "\(missing) minutes are missing.")
    }
    return words.text
  }

  /// `10 of 15 waiting requests fit at 3:00 each.`; empty when nobody waits.
  public func landingFits(_ landing: Landing, _ option: Landing.Option) -> String {
    guard landing.waiting > 0 else { return "" }
    let turns = Set(
      waiting.filter { [1, 2].contains($0.kind.requestClass) }.map {
        allotment(for: $0.kind, participant: $0.participant, in: $0.item)
      })
    let each =
      turns.count == 1 ? turns.first?.map { " at \(TimeText.minutes($0)) each" } ?? "" : ""
    let requests = landing.waiting == 1 ? "request" : "requests"
    return "\(option.fitting) of \(landing.waiting) waiting \(requests) "
      + (option.fitting == 1 ? "fits" : "fit") + "\(each)."
  }

  public var landingPromise: String { "Nothing is changed before Enter; u takes it back." }

  /// That there is nothing to find.
  public func landingNothing(_ landing: Landing) -> String {
    "The day ends by \(landing.end.clock) as it goes: there is nothing to find. "
      + "t asks for an earlier end."
  }

  /// Whole minutes since midnight, rounded up: what is counted in minutes ends after its last second.
  private func minutesUp(_ at: Milliseconds) -> Int {
    let since = day?.sinceMidnight(at) ?? 0
    return since > 0 ? (since + 59_999) / 60_000 : since / 60_000
  }
}

/// What becomes of the items, by what there is to say of them.
private struct LandingFacts {
  var sentences: [String] = []
  var dropped: [String] = []
  var moved: [(name: String, time: String)] = []
  var kept: [String] = []
  var conflicts: [String] = []

  var text: String {
    var all = sentences
    if !dropped.isEmpty {
      let verb = dropped.count == 1 ? "is" : "are"
      all.append(LandingWords.joined(dropped) + " \(verb) left out.")
    }
    if !moved.isEmpty {
      let list = moved.map { "\($0.name) at \($0.time)" }
      all.append(
        moved.count == 1
          ? "\(moved[0].name) begins at \(moved[0].time)."
          : "New times: " + LandingWords.joined(list) + ".")
    }
    if !kept.isEmpty {
      let verb = kept.count == 1 ? "keeps its time" : "keep their times"
      all.append(LandingWords.joined(kept) + " \(verb).")
    }
    return (all + conflicts).joined(separator: " ")
  }
}

extension LocalTime {
  /// As a clock shows it: after midnight it begins again.
  public var clock: String {
    LocalTime(minutes: ((minutes % 1440) + 1440) % 1440).description
  }
}
