public import SessionState

extension String {
  /// Whether a letter is written from right to left.
  public var isRightToLeft: Bool {
    unicodeScalars.contains {
      (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value)
    }
  }
}

extension Session {
  /// A person as messages name them: `Secretary-General, QRCS`; the group once where the name holds it already, and
  /// the number on the badge where somebody else of the group has the name.
  public func name(of id: ParticipantID) -> String {
    if let number = numberInstead(of: id) { return number }
    let number = namesakeNumber(of: id).map { " (\($0))" } ?? ""
    return nameAndGroup(of: id) + number
  }

  /// The badge number where the session's rule and its settings keep names off the screens (domain A-38).
  private func numberInstead(of id: ParticipantID) -> String? {
    guard !settings.namesOnConsole, attribution == .chathamHouse || attribution == .closed else {
      return nil
    }
    return participants[entry(of: id)].map { Label.badgeNumber($0.number) }
  }

  private func nameAndGroup(of id: ParticipantID) -> String {
    guard let person = participants[entry(of: id)] else { return id.description }
    let name = personsName(person)
    guard let short = group(of: person.id)?.short, !name.contains(short) else { return name }
    return listed([name, short])
  }

  /// A person's name without the group, told from namesakes of the group by the number on the badge.
  public func ownName(of id: ParticipantID) -> String {
    if let number = numberInstead(of: id) { return number }
    guard let person = participants[entry(of: id)] else { return id.description }
    let number = namesakeNumber(of: id).map { " (\($0))" } ?? ""
    return personsName(person) + number
  }

  /// A person's name; the number on the badge where names are kept apart and are not here (domain C-8).
  private func personsName(_ person: Participant) -> String {
    let name = person.name.best(shownLanguage)
    return name.isEmpty ? Label.badgeNumber(person.number) : name
  }

  /// The number on the badge of somebody whose name somebody else of the same group has; nil where it says who is meant.
  private func namesakeNumber(of id: ParticipantID) -> Int? {
    guard let person = participants[entry(of: id)] else { return nil }
    let name = person.name.best(shownLanguage)
    guard !name.isEmpty else { return nil }
    let hasNamesake = participants.contains {
      $0.group == person.group && $0.id != person.id && $0.name.best(shownLanguage) == name
    }
    return hasNamesake ? person.number : nil
  }

  /// What an id in text form stands for, as a person would tell it from others: `12 Secretary-General, QRCS`.
  func longName(of id: String) -> String {
    if let id = ParticipantID(id), let person = participants[id] {
      return "\(person.number) \(nameAndGroup(of: id))"
    }
    if let id = ItemID(id) { return name(of: id) }
    if let id = RequestID(id), let request = requests[id] {
      return "\(id) \(name(of: request.participant))"
    }
    if let id = GroupID(id), let group = groups[id] { return "\(id) \(group.short)" }
    return id
  }

  /// The shortest name of somebody: the group's short name, else the person's name.
  public func shortName(of id: ParticipantID) -> String {
    group(of: entry(of: id))?.short ?? ownName(of: id)
  }

  /// Who speaks in an intervention, as messages name them.
  public func speaker(of id: InterventionID) -> String {
    interventions[id].map { name(of: $0.participant) } ?? id.description
  }

  /// An item as messages name it: `3 Panel: principled engagement`.
  public func name(of id: ItemID) -> String {
    guard let item = items[id] else { return id.description }
    return "\(item.plan.number) \(item.plan.title.best(shownLanguage))"
  }

  /// A party as rows name it: a group's short name, or a person.
  public func name(of party: Party) -> String {
    switch party {
    case .participant(let id): shortName(of: id)
    case .group(let id): groups[id]?.short ?? id.description
    }
  }

  /// Somebody in a row that goes on in Latin letters: the number on the badge in the place of an Arabic name (D-5);
  /// where the program speaks Arabic the row goes on in Arabic, and the name stands.
  public func latinName(of id: ParticipantID) -> String {
    let name = name(of: id)
    guard name.isRightToLeft, !InterfaceLanguage.current.isRightToLeft,
      let person = participants[entry(of: id)]
    else { return name }
    let number = Label.badgeNumber(person.number)
    guard let short = group(of: person.id)?.short, !short.isRightToLeft else { return number }
    return listed([number, short])
  }

  /// A party in a row that goes on in Latin letters (D-5).
  public func latinName(of party: Party) -> String {
    let name = name(of: party)
    guard name.isRightToLeft, !InterfaceLanguage.current.isRightToLeft else { return name }
    switch party {
    case .participant(let id): return latinName(of: id)
    case .group(let id): return id.description
    }
  }

  /// Who speaks in an intervention, in a row that goes on in Latin letters.
  public func latinSpeaker(of id: InterventionID) -> String {
    interventions[id].map { latinName(of: $0.participant) } ?? id.description
  }

  /// The first of the session's languages that is written in Latin letters; rows beside other panels show it.
  public var latinLanguage: String { created?.languages.first { $0 != "ar" } ?? "en" }

  /// The other language of names, which rows have at their end where there is room.
  public var otherLanguage: String { shownLanguage == "ar" ? latinLanguage : "ar" }

  /// The language in which names and titles are shown: Arabic where the program speaks it, else one in Latin letters.
  public var shownLanguage: String {
    InterfaceLanguage.current == .arabic ? "ar" : latinLanguage
  }

  /// The session's title in its Latin language.
  public var title: String { created?.title.best(shownLanguage) ?? "" }

  /// The time of day at the place, `10:42`.
  public func clock(_ moment: Moment) -> String {
    TimeText.hourMinute(moment.at, offset: utcOffset)
  }
}
