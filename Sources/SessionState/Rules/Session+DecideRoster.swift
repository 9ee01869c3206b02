extension Session {
  func decide(participant command: ParticipantCommand) throws(Refusal) -> Event {
    switch command {
    case .add(let new):
      let highest = participants.map(\.number).max() ?? 0
      let number = new.number ?? highest + 1
      if let other = participants.first(where: { $0.number == number }) {
        throw .numberTaken(number, other.id)
      }
      return .participantAdded(
        Participant(
          id: ParticipantID(ids.participant + 1), number: number,
          name: [language(of: new.name): try text(new.name)], group: new.group, role: new.role,
          languages: [new.language ?? mainLanguage]))
    case .present(let id):
      try needThere(id)
      return .presenceChanged(PresenceChanged(id: id, present: true))
    case .absent(let id):
      try needThere(id)
      if let current = currentIntervention, current.participant == id {
        throw .floorTaken(current.id)
      }
      return .presenceChanged(PresenceChanged(id: id, present: false))
    case .edit, .merge, .rollCall: throw .roster(.nothingChanges)
    }
  }

  func decide(group command: GroupCommand) throws(Refusal) -> Event {
    switch command {
    case .add(let name, let short, let type):
      let short = try text(short)
      let folded = SearchFolding.fold(short)
      if let other = groups.first(where: { SearchFolding.fold($0.short) == folded }) {
        throw .shortNameTaken(short, other.id)
      }
      let name = try text(name)
      return .groupAdded(
        Group(
          id: GroupID(ids.group + 1), short: short, name: [language(of: name): name], type: type))
    case .edit: throw .roster(.nothingChanges)
    }
  }

  func decide(leftovers ids: [RequestID]) throws(Refusal) -> Event {
    throw .roster(.noLeftovers)
  }

  /// The language of a text as its letters tell: Arabic where most letters are, else the session's main Latin one.
  func language(of text: String) -> String {
    var arabic = 0
    var other = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if (0x0600...0x06FF).contains(scalar.value) { arabic += 1 } else { other += 1 }
    }
    if arabic > other { return "ar" }
    return created?.languages.first { $0 != "ar" } ?? "en"
  }
}
