import SessionState

extension PlanAssembly {
  /// The items with ids, numbers and speakers, in the order of days and starts.
  mutating func items(_ agenda: DraftAgenda, _ roster: Roster) -> [PlannedItem] {
    var speakers = SpeakerIndex(roster, problems)
    var items: [PlannedItem] = []
    var lastNumber: String?
    for (day, chains) in agenda.chains.enumerated() {
      let timed = self.timed(chains)
      let numbers = ItemNumbers.assign(
        timed.map(\.item), after: lastNumber, position: items.count, problems)
      for (entry, number) in zip(timed, numbers) {
        let item = entry.item
        let slots = speakers.slots(of: item)
        let title = item.title.map { text($0) } ?? [:]
        items.append(
          PlannedItem(
            id: ItemID(items.count + 1), number: number, day: day + 1,
            kind: item.kind ?? .guess(title: title, speakers: slots.count), title: title,
            start: entry.start ?? LocalTime(minutes: 0), minutes: entry.minutes ?? 1,
            fixed: item.fixed == true ? true : nil, slots: slots.isEmpty ? nil : slots,
            turnSeconds: item.turnSeconds))
      }
      lastNumber = numbers.last ?? lastNumber
    }
    return items
  }
}

/// The numbers that are printed before items.
enum ItemNumbers {
  /// A number for each item of a day: its own, else the one after the item before it that nothing else has.
  static func assign(
    _ items: [DraftItem], after last: String?, position: Int, _ problems: ProblemList
  ) -> [String] {
    var places: [String: Place] = [:]
    let own = items.map { $0.number.flatMap { read($0, problems) } }
    for number in own.lazy.compactMap({ $0 }) {
      if let first = places[number.value] {
        problems.add(
          .duplicate(
            .number, number.value, firstFile: first.source.fileName, firstLine: first.line),
          at: number.place)
      } else {
        places[number.value] = number.place
      }
    }
    var previous = last
    return own.enumerated().map { index, number in
      if let number {
        previous = number.value
        return number.value
      }
      var next = previous.flatMap(successor) ?? String(position + index + 1)
      while places[next] != nil, let following = successor(next) { next = following }
      places[next] = items[index].place
      previous = next
      return next
    }
  }

  private static func read(
    _ number: Located<String>, _ problems: ProblemList
  ) -> Located<String>? {
    var label = Folding.westernDigits(number.value)
    while label.hasSuffix(".") { label.removeLast() }
    guard !label.isEmpty, label.count <= 12 else {
      problems.add(.notANumber(.number, InputText.quoted(number.value)), at: number.place)
      return nil
    }
    return Located(label, at: number.place)
  }

  /// `4` after `3`, `2.2` after `2.1`; nil after what does not end with a number.
  private static func successor(_ number: String) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = parts.last.flatMap({ Int($0) }), last < 1_000_000 else { return nil }
    return (parts.dropLast().map(String.init) + [String(last + 1)]).joined(separator: ".")
  }
}
