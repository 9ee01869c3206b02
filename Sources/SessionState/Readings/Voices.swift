/// One value of an attribute of people.
public enum VoiceSide: Hashable, Sendable {
  /// A group; nil: people without one.
  case group(GroupID?)
  /// What kind of organisation; nil: people without a group.
  case type(GroupType?)
  /// What they do in the meeting.
  case role(ParticipantRole)
  /// The language they speak.
  case language(String)
}

/// Who speaks, against who is present: time and turns of each side beside its share of the seats (product, point 11).
public struct Voices: Sendable {
  /// One side.
  public struct Row: Hashable, Sendable {
    /// Which.
    public var side: VoiceSide
    /// Speech time in ms.
    public var speech: Milliseconds = 0
    /// Counted turns.
    public var turns = 0
    /// People present who are there to be heard.
    public var seats = 0
    /// Those of them who had no turn.
    public var notHeard = 0
    /// Share of the speech time, 0 to 1.
    public var ofTime = 0.0
    /// Share of the seats, 0 to 1.
    public var ofSeats = 0.0

    /// How the time compares with the seats.
    public var verdict: Verdict {
      if seats > 0, turns == 0, speech == 0 { return .notHeard }
      guard seats > 0 else { return .fair }
      if ofTime > 2 * ofSeats { return .overTwice }
      if ofTime < ofSeats / 2 { return .underHalf }
      return .fair
    }
  }

  /// How a side's time compares with its seats.
  public enum Verdict: Hashable, Sendable {
    case fair, overTwice, underHalf, notHeard
  }

  /// The sides, the most time first.
  public let rows: [Row]
  /// How many of the people present were heard, and how many could be.
  public let heard: Int
  public let total: Int
  /// The share of the speech time that the five who spoke most hold, 0 to 1.
  public let ofFirstFive: Double
  private let index: [VoiceSide: Int]

  /// A side's row; nil when nobody is on it.
  public subscript(_ side: VoiceSide) -> Row? { index[side].map { rows[$0] } }

  /// The voices of a session in a tally's scope. Costs a walk over the roster.
  public init(_ session: Session, by attribute: VoiceAttribute, _ tally: Tally) {
    var sides: [VoiceSide: Row] = [:]
    var seats = 0
    var heard = 0
    for person in session.participants where person.isPresent && person.role.speaks {
      let side = session.side(of: person, attribute)
      let isHeard = tally[person.id].turns > 0
      seats += 1
      if isHeard { heard += 1 }
      sides[side, default: Row(side: side)].seats += 1
      if !isHeard { sides[side]?.notHeard += 1 }
    }
    func add(_ side: VoiceSide, _ entry: Tally.Entry) {
      let sum = Milliseconds.sum(sides[side]?.speech ?? 0, entry.speech)
      sides[side, default: Row(side: side)].speech = sum
      sides[side]?.turns += entry.turns
    }
    switch attribute {
    case .group: for (group, entry) in tally.groups { add(.group(group), entry) }
    case .type:
      for (group, entry) in tally.groups {
        add(.type(group.flatMap { session.groups[$0]?.type }), entry)
      }
    case .role:
      for (person, entry) in tally.people {
        add(.role(session.participants[person]?.role ?? .observer), entry)
      }
    case .language: for (language, entry) in tally.languages { add(.language(language), entry) }
    }
    let all = Double(max(1, tally.speech))
    rows = sides.values.map { row in
      var row = row
      row.ofTime = Double(row.speech) / all
      row.ofSeats = seats > 0 ? Double(row.seats) / Double(seats) : 0
      return row
    }.sorted { $0.order(before: $1) }
    index = Dictionary(
      rows.enumerated().map { ($0.element.side, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.heard = heard
    total = seats
    let most = tally.people.values.map(\.speech).sorted(by: >).prefix(5).reduce(0) {
      Milliseconds.sum($0, $1)
    }
    ofFirstFive = Double(most) / all
  }
}

extension Voices.Row {
  /// The most time first, then the most seats, then in a fixed order, so that rows do not dance.
  fileprivate func order(before other: Self) -> Bool {
    if speech != other.speech { return speech > other.speech }
    if seats != other.seats { return seats > other.seats }
    return side.rank < other.side.rank
  }
}

extension VoiceSide {
  var rank: String {
    switch self {
    case .group(let id):
      let number = String(id?.number ?? 999_999)
      return String(repeating: "0", count: max(0, 6 - number.count)) + number
    case .type(let type): return type?.rawValue ?? "~"
    case .role(let role): return role.rawValue
    case .language(let code): return code
    }
  }
}

extension ParticipantRole {
  /// Whether people of this role are there to be heard.
  public var speaks: Bool {
    switch self {
    case .panellist, .delegate, .observer: true
    case .moderator, .secretariat, .interpreter, .rapporteur: false
    }
  }
}

extension Session {
  /// The voices of the room by an attribute, in a scope, up to now.
  public func voices(by attribute: VoiceAttribute, _ scope: Scope, _ now: Moment) -> Voices {
    Voices(self, by: attribute, tally(scope, now))
  }

  /// People present who are there to be heard and had no turn in a scope, in the order of the roster.
  public func notHeard(_ scope: Scope) -> [Participant] {
    let tally = tally(scope)
    return participants.filter {
      $0.isPresent && $0.role.speaks && tally[$0.id].turns == 0
    }
  }

  /// On which side of an attribute a person is.
  func side(of person: Participant, _ attribute: VoiceAttribute) -> VoiceSide {
    let group = person.group.flatMap { groups[$0] }
    return switch attribute {
    case .group: .group(group?.id)
    case .type: .type(group?.type)
    case .role: .role(person.role)
    case .language: .language(person.languages.first ?? mainLanguage)
    }
  }
}
