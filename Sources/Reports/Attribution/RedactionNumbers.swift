import SessionState

/// The badge numbers of a redacted log: those from 1, in an order that tells nothing of the printed ones.
///
/// The same source gives the same numbers.
struct RedactionNumbers {
  private var numbers: [ParticipantID: Int] = [:]

  /// Gives everybody who ever stood in a log a number.
  init(_ events: [RecordedEvent], source: String) {
    var people: Set<ParticipantID> = []
    for case .participantAdded(let person) in events.lazy.map(\.event) { people.insert(person.id) }
    var order = SeededOrder(source)
    let shuffled = people.sorted().shuffled(using: &order)
    for (place, id) in shuffled.enumerated() { numbers[id] = place + 1 }
  }

  /// Somebody's number.
  subscript(id: ParticipantID) -> Int { numbers[id] ?? id.number }
}

/// A row of numbers that a text gives; for an order, not for secrets.
private struct SeededOrder: RandomNumberGenerator {
  private var state: UInt64

  init(_ text: String) {
    state = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    if state == 0 { state = 1 }
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
