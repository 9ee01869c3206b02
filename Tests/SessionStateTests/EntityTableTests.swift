import Testing

@testable import SessionState

/// A table over several chunks behaves as a sorted list.
@Suite struct EntityTableTests {
  private func note(_ number: Int, _ text: String = "") -> Note {
    Note(
      id: NoteID(number), kind: .note, text: text, item: nil, participant: nil,
      attribution: .onRecord, at: Moment(at: 0, clock: 0), by: .rapporteur)
  }

  @Test(
    "given any order of changes, then it equals a table filled in order",
    arguments: [UInt64](1...20))
  func anyOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var table = Table<Note>()
    var sorted: [Int: Note] = [:]
    for step in 0..<600 {
      let number = Int.random(in: 1...400, using: &generator)
      switch Int.random(in: 0...9, using: &generator) {
      case 0...6:
        table.set(note(number, "\(step)"))
        sorted[number] = note(number, "\(step)")
      case 7:
        table.change(NoteID(number)) { $0.text = "changed" }
        sorted[number]?.text = "changed"
      default:
        table.remove(NoteID(number))
        sorted[number] = nil
      }
    }
    let expected = sorted.values.sorted { $0.id < $1.id }
    #expect(Array(table) == expected)
    #expect(table.indices.map { table[$0] } == expected)
    #expect((0...401).allSatisfy { table[NoteID($0)] == sorted[$0] })
    var anew = Table<Note>()
    for note in expected { anew.set(note) }
    #expect(table == anew)
    #expect(table.hashValue == anew.hashValue)
  }

  @Test("a copy keeps what it was when the other changes")
  func copies() {
    var table = Table<Note>()
    for number in 1...200 { table.set(note(number)) }
    let copy = table
    table.change(NoteID(70)) { $0.text = "new" }
    table.remove(NoteID(1))
    #expect(copy.count == 200 && copy[NoteID(70)]?.text == "" && copy[NoteID(1)] != nil)
    #expect(table.count == 199 && table[NoteID(70)]?.text == "new" && table.first?.id == NoteID(2))
  }
}
