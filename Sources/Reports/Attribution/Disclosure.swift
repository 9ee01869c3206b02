public import SessionState
import Words

/// What may be told of who said what, at an attribution level (domain, C-6).
///
/// Every document asks it for each name, text and note, with the level that the thing itself has. Adopted texts, item
/// titles and addressees are the outcome itself and are printed as they stand.
public struct Disclosure: Sendable {
  /// The level of what speaks of the session as a whole, such as the attendance list and the statistics: the
  /// strictest it ever had, whatever it is now.
  public let overall: Attribution
  private let atLeast: Attribution
  private let session: Session
  private let masking: Masking

  /// What may be told of a session, everything at the stricter of its own level and `level`.
  ///
  /// Costs a pass over the roster.
  public init(_ session: Session, atLeast level: Attribution) {
    self.session = session
    atLeast = level
    overall = max(session.strictestAttribution, level)
    masking = Masking(RosterNames(session))
  }

  /// The level at which something is told that was said under its own level.
  public func level(_ own: Attribution) -> Attribution { max(own, atLeast) }

  /// The level at which an agenda item is told: the strictest that was in force in it, and of one that has not begun
  /// the one that it would have.
  public func level(of item: AgendaItem) -> Attribution {
    let ahead = item.attribution ?? (item.hasBegun ? .onRecord : session.sessionAttribution)
    return level(max(item.strictest, ahead))
  }

  /// Who said something, `Secretary-General, QRCS` or `a National Society`; nil where nothing is told of it.
  public func speaker(_ id: ParticipantID, under own: Attribution, language: String) -> String? {
    switch level(own) {
    case .onRecord: fullName(of: id, language)
    case .notForAttribution:
      session.group(of: session.entry(of: id))?.type.oneOf(language)
        ?? GroupType.participant(language)
    case .chathamHouse, .closed: nil
    }
  }

  /// A person or a group that did something, as ``speaker(_:under:language:)`` tells it.
  public func party(_ party: Party, under own: Attribution, language: String) -> String? {
    switch party {
    case .participant(let id): speaker(id, under: own, language: language)
    case .group(let id):
      switch level(own) {
      case .onRecord: session.groups[id].map { shortName(of: $0, language) } ?? id.description
      case .notForAttribution:
        session.groups[id]?.type.oneOf(language) ?? GroupType.other.oneOf(language)
      case .chathamHouse, .closed: nil
      }
    }
  }

  /// A free text, with the names of the roster that stand in it hidden where names are.
  public func text(_ text: String, under own: Attribution) -> String {
    masking.masked(text, level(own)).text
  }

  /// A note as it may be told; nil where it is left out.
  public func note(_ note: Note) -> DisclosedNote? {
    let level = level(note.attribution)
    switch (level, note.kind) {
    case (.closed, _), (.chathamHouse, .quote): return nil
    case (.onRecord, _), (.notForAttribution, _), (.chathamHouse, _): break
    }
    return DisclosedNote(
      id: note.id, kind: level != .onRecord && note.kind == .quote ? .note : note.kind,
      text: text(note.text, under: note.attribution), item: note.item,
      participant: level == .chathamHouse ? nil : note.participant, level: level, at: note.at)
  }

  /// Whether the list of those present is shown.
  public var showsAttendance: Bool {
    switch overall {
    case .onRecord, .notForAttribution: true
    case .chathamHouse, .closed: false
    }
  }

  /// Whether a figure of the whole session may be shown that tells of so many people and groups; `n<3` stands in its
  /// place otherwise.
  public func showsCell(participants: Int, groups: Int) -> Bool {
    Self.showsCell(participants: participants, groups: groups, at: overall)
  }

  /// Whether a figure may be shown, at a level, that tells of so many people and groups.
  static func showsCell(participants: Int, groups: Int, at level: Attribution) -> Bool {
    switch level {
    case .onRecord, .notForAttribution: true
    case .chathamHouse: participants >= 3 && groups >= 2
    case .closed: false
    }
  }
}

/// A note as it may be told (domain C-6).
public struct DisclosedNote: Hashable, Sendable {
  /// `N-30`.
  public let id: NoteID
  /// What it is; a quote is a note where it is not told word for word.
  public let kind: NoteKind
  /// The text, names hidden where they are.
  public let text: String
  /// The item it was taken in.
  public let item: ItemID?
  /// Who had the floor, for ``Disclosure/speaker(_:under:language:)``; nil where nothing is told of it.
  public let participant: ParticipantID?
  /// The level at which it is told.
  public let level: Attribution
  /// When.
  public let at: Moment
}

extension Disclosure {
  private func fullName(of id: ParticipantID, _ language: String) -> String {
    let id = session.entry(of: id)
    guard let person = session.participants[id] else { return id.description }
    let name = person.name.best(language)
    let hasNamesake = session.participants.contains {
      $0.id != id && $0.group == person.group && $0.name.best(language) == name
    }
    if name.isEmpty { return Label.badgeNumber(person.number, language) }
    let number = hasNamesake ? " (\(person.number))" : ""
    guard let group = session.group(of: id), !name.contains(group.short) else {
      return name + number
    }
    let comma = language == "ar" ? "، " : ", "
    return name + comma + shortName(of: group, language) + number
  }

  /// The short name; in Arabic, where it is in Latin letters, the full one.
  private func shortName(of group: Group, _ language: String) -> String {
    language == "ar" ? group.name["ar"] ?? group.short : group.short
  }
}
