import SessionState

/// A short meeting with random names that stand, in all kinds of forms, in whatever people type.
struct RandomRecord {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  private static let first = [
    "Ámal", "Bilqis", "Céline", "Dunya", "Éloi", "ليلى", "عمّار", "إيمان", "Ó'Hara",
  ]
  private static let second = [
    "Quist", "al-Zarqa", "Nørgaard", "von Ümlaut", "الزرقاء", "أبو النور", "Tschirky",
  ]
  private static let around = [
    "and %", "%: no", "(%)", "said %.", "«%»", "%'s view", "قال % إن", "و%", "to % — thanks",
    "%\n%",
    "X%", "% %", "/%/",
  ]

  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[next(values.count)] }

  private mutating func text(_ names: [String]) -> String {
    (0...next(3)).map { _ in
      var name = one(of: names)
      switch next(4) {
      case 0: name = name.uppercased()
      case 1: name = name.lowercased()
      default: break
      }
      return one(of: Self.around).replacing("%", with: name)
    }.joined(separator: " ")
  }

  /// The meeting.
  func history() -> History {
    var copy = self
    return copy.record()
  }

  private mutating func record() -> History {
    var history = History()
    let day = Day(number: 1, date: LocalDate(dayNumber: 20_000), offset: 0)
    var clock = day.wallTime(LocalTime(hour: 9, minute: 0))
    var names: [String] = []
    for _ in 0..<6 { names.append("\(one(of: Self.first)) \(one(of: Self.second))") }
    names = Array(Set(names)).sorted() + ["Qist", "Zubaida"]
    func add(_ event: Event, _ role: Role = .system) { history.record(event, by: role, at: clock) }
    add(
      .sessionCreated(
        SessionCreated(
          session: "s", code: "RT-\(names[0])", title: ["en": "On \(names[0])"], place: names[0],
          timezone: "UTC", languages: ["en"], attribution: .onRecord, prefix: names[0], days: [day])
      ))
    let shorts = ["Zeta", "Kilo Ltd"]
    for (index, short) in shorts.enumerated() {
      add(
        .groupAdded(
          Group(
            id: GroupID(index + 1), short: short, name: ["en": "Union of \(short)"],
            type: .nationalSociety)))
    }
    for (index, name) in names.enumerated() {
      add(
        .participantAdded(
          Participant(
            id: ParticipantID(index + 1), number: 40 + index, name: ["en": name],
            group: GroupID(index % 2 + 1), role: .delegate, languages: ["en"])))
    }
    add(
      .itemAdded(
        PlannedItem(
          id: ItemID(1), number: "1", day: 1, kind: .panel, title: ["en": text(names + shorts)],
          start: LocalTime(hour: 9, minute: 0), minutes: 60)))
    let all = names + shorts
    var lines = ["session open", "item next"]
    for _ in 0..<60 {
      let quoted = CommandText.quoted(text(all).replacing("\n", with: " "))
      lines.append(
        one(of: [
          "floor request \(40 + next(names.count)) --note \(quoted)", "floor give next",
          "floor end",
          "undo", "undo", "redo", "note \(quoted)", "note \(quoted) --kind quote",
          "rec add \(quoted)", "rec revise R-1 \(quoted) --reason \(quoted)", "mark \(quoted)",
          "attribution chatham_house --whole", "session suspend \(quoted)", "session resume",
          "participant edit P-2 --name \(quoted)", "rec table R-1",
          "rec adopt R-1 --method consensus",
        ]))
    }
    for line in lines {
      clock += .seconds(20)
      let role: Role = next(2) == 0 ? .moderator : .rapporteur
      guard let command = try? Command(line, in: history.session),
        let event = try? history.decide(command, by: role, at: Stamp(at: clock))
      else { continue }
      history.record(event, by: role, at: clock)
    }
    return history
  }
}

/// Strings inside a JSON value.
enum Texts {
  /// All of them, but for those under some keys.
  static func all(in value: Any, except keys: Set<String>) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap { all(in: $0, except: keys) }
    case let object as [String: Any]:
      object.flatMap { key, inner in
        keys.contains(key) && inner is String ? [] : [key] + all(in: inner, except: keys)
      }
    default: []
    }
  }

  /// The value once for each string in it, with that one replaced.
  static func replaced(in value: Any, by text: String) -> [Any] {
    switch value {
    case is String: [text]
    case let list as [Any]:
      list.indices.flatMap { index in
        replaced(in: list[index], by: text).map { new in
          var copy = list
          copy[index] = new
          return copy as Any
        }
      }
    case let object as [String: Any]:
      object.flatMap { key, inner in
        replaced(in: inner, by: text).map { new in
          var copy = object
          copy[key] = new
          return copy as Any
        }
      }
    default: []
    }
  }
}
