public import SessionState

/// What the landing planner says.
public enum LandingWords {
  public static var plan: String { say("plan", "الخطة") }
  public static var asItGoes: String { say("as it goes", "كما هو") }
  public static var ends: String { say("ends", "النهاية") }
  public static var waitingThatFit: String { say("waiting that fit", "منتظرون يتسع لهم") }
  public static var fixedNeverMove: String {
    say("fixed points never move", "النقاط الثابتة لا تتحرك")
  }
  public static var fixedToComeNeverMove: String {
    say("fixed points to come never move", "النقاط الثابتة القادمة لا تتحرك")
  }
  public static var dropped: String { say("dropped", "أُسقط") }
  public static func endAt(_ time: String) -> String {
    say("END AT \(time)", "الانتهاء في \(time)")
  }
  public static func expected(_ time: String) -> String {
    say("expected \(time)", "المتوقع \(time)")
  }
  public static func with(_ number: Int) -> String { say("WITH \(number)", "مع \(number)") }
  public static func toFind(_ minutes: Int) -> String {
    minutes == 0
      ? say("nothing to find", "لا شيء يُقتصد")
      : say(
        Counted.english(minutes, "minute", "minutes") + " to find",
        "يُقتصد: " + ArabicNoun.minutes(minutes))
  }
  public static var missing: String { say("missing", "ينقص") }

  /// The name of a way as its head says it.
  public static func name(of option: Landing.Option) -> String {
    switch option.way {
    case .same, .talk: option.way.label
    case .drop:
      option.dropped.count > 1
        ? say("drop \(option.dropped.count)", "إسقاط \(option.dropped.count)")
        : say("drop one", "إسقاط واحد")
    }
  }

  /// `A, B and C`; of many the first three and how many more.
  public static func joined(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    let shown = names.count > 4 ? Array(names.prefix(3)) : Array(names.dropLast())
    let others = names.count - 3
    let rest = names.count > 4 ? say("\(others) more", "\(others) غيرها") : names[names.count - 1]
    return say(
      shown.joined(separator: ", ") + " and " + rest, shown.joined(separator: "، ") + " و" + rest)
  }
}

extension Session {
  /// An item's title, of a long one the first words.
  public func shortTitle(of id: ItemID) -> String {
    guard let title = items[id]?.plan.title.best(shownLanguage) else { return id.description }
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
      guard let first = dropped.first else { return say("nothing to drop", "لا شيء يُسقط") }
      if dropped.count == 1, first.kind == .break {
        return say("without the break", "دون الاستراحة")
      }
      let numbers = say(
        "without " + dropped.map(\.number).joined(separator: ", "),
        "دون " + dropped.map(\.number).joined(separator: "، "))
      let count = dropped.count
      return numbers.count <= 17
        ? numbers : say("without \(count) items", "دون \(ArabicNoun.items.after(count))")
    case .same, .talk:
      let cut = option.parts.count { $0.delta < 0 }
      guard cut > 0 else { return say("nothing to cut", "لا شيء يُختصر") }
      // Only what stands before a fixed point, or the end, that would be run into is cut.
      let all = cut == landing.items.count(where: \.isElastic)
      let items =
        all
        ? say("all items", "كل البنود")
        : say(Counted.english(cut, "item", "items"), ArabicNoun.items(cut))
      let talk =
        chosen > 0 ? say("\(chosen) chosen", "المختارة \(chosen)") : say("discussion", "النقاش")
      let what = option.way == .same ? items : talk
      return option.percent == 0
        ? say("\(what) under 1 %", "\(what) دون 1 %") : "\(what) −\(option.percent) %"
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
          let old = LocalTime(minutes: end).clock
          let new = LocalTime(minutes: end + part.delta).clock
          words.sentences.append(
            say(
              "\(name) ends at \(new) instead of \(old).",
              "ينتهي البند \(name) في \(new) بدلًا من \(old)."))
        } else {
          let (new, old) = (part.minutes, item.expected.minutes)
          words.sentences.append(
            say(
              "\(name) has \(new) min instead of \(old).",
              "مدة البند \(name) \(new) د بدلًا من \(old)."))
        }
      } else if item.isMissed {
        words.sentences.append(
          say(
            "The time of \(name) has come: it is held at \(part.start.clock).",
            "حان وقت البند \(name): يُعقد في \(part.start.clock)."))
      } else if part.conflict > 0 {
        words.conflicts.append(
          say(
            "\(name) is run into by \(part.conflict) min.",
            "يقع تداخل مع البند \(name) بمقدار \(part.conflict) د."))
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
        say(
          Counted.english(missing, "minute is", "minutes are") + " missing.",
          "ينقص: \(ArabicNoun.minutes(missing))."))
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
    let turn = turns.count == 1 ? turns.first.flatMap { $0 }.map(TimeText.minutes) : nil
    return say(
      "\(option.fitting) of \(landing.waiting) waiting "
        + (landing.waiting == 1 ? "request " : "requests ")
        + (option.fitting == 1 ? "fits" : "fit") + (turn.map { " at \($0) each" } ?? "") + ".",
      "يتسع الوقت لـ\(option.fitting) من \(landing.waiting) طلبات"
        + (turn.map { "، \($0) لكل طلب" } ?? "") + ".")
  }

  public var landingPromise: String {
    say(
      "Nothing is changed before Enter; u takes it back.", "لا يتغير شيء قبل Enter؛ u يتراجع عنه.")
  }

  /// That there is nothing to find.
  public func landingNothing(_ landing: Landing) -> String {
    say(
      "The day ends by \(landing.end.clock) as it goes: there is nothing to find. "
        + "t asks for an earlier end.",
      "ينتهي اليوم في \(landing.end.clock) كما هو: لا شيء يُقتصد. t يطلب نهاية أبكر.")
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
      let names = LandingWords.joined(dropped)
      let isOne = dropped.count == 1
      all.append(say("\(names) \(isOne ? "is" : "are") left out.", "يُترك: \(names)."))
    }
    if !moved.isEmpty {
      let list = moved.map { item in
        say("\(item.name) at \(item.time)", "\(item.name) في \(item.time)")
      }
      let (name, time) = moved[0]
      all.append(
        moved.count == 1
          ? say("\(name) begins at \(time).", "يبدأ \(name) في \(time).")
          : say("New times: ", "أوقات جديدة: ") + LandingWords.joined(list) + ".")
    }
    if !kept.isEmpty {
      let names = LandingWords.joined(kept)
      let isOne = kept.count == 1
      all.append(
        say(
          "\(names) \(isOne ? "keeps its time" : "keep their times").",
          "دون تغيير في الوقت: \(names)."))
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
