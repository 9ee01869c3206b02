/// By what statistics are told apart (domain C-5).
public enum StatisticsAttribute: String, Codable, Hashable, Sendable, CaseIterable {
  case participant, group, type, role, language, item
}

/// One value of an attribute: what a row of the statistics is of.
public enum StatisticsSide: Hashable, Sendable {
  /// A person.
  case participant(ParticipantID)
  /// A group, a type of organisation, a role or a language.
  case voice(VoiceSide)
  /// An agenda item.
  case item(ItemID)
  /// Those that may be told together only (domain C-6).
  case others
}

/// How far something may be told apart in statistics (domain C-6).
public enum StatisticsDetail: Int, Hashable, Sendable, Comparable {
  /// By person, group, role and language.
  case named
  /// By type of organisation and by item.
  case byType
  /// Together with others.
  case together
  /// Not at all.
  case leftOut

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How far turns and requests may be told apart; at the console all of them are told in full.
public struct StatisticsTelling {
  /// Of a turn.
  public var turn: (Intervention) -> StatisticsDetail
  /// Of what people asked for in an item and did not get.
  public var request: (ItemID) -> StatisticsDetail
  /// Up to which detail a turn makes its speaker heard: who is named as never heard must not tell who spoke elsewhere.
  public var heard: StatisticsDetail

  /// With an answer for each.
  public init(
    turn: @escaping (Intervention) -> StatisticsDetail,
    request: @escaping (ItemID) -> StatisticsDetail, heard: StatisticsDetail
  ) {
    self.turn = turn
    self.request = request
    self.heard = heard
  }

  /// Everything in full.
  public static var full: StatisticsTelling {
    StatisticsTelling(turn: { _ in .named }, request: { _ in .named }, heard: .together)
  }
}

/// The sides to which one turn or request belongs.
struct StatisticsPlace {
  var participant: ParticipantID
  var group: Group?
  var role: ParticipantRole
  var language: String
  var item: ItemID

  /// The side of an attribute, as far as it may be told apart.
  func side(_ attribute: StatisticsAttribute, _ detail: StatisticsDetail) -> StatisticsSide {
    switch (attribute, detail) {
    case (.type, .named), (.type, .byType): .voice(.type(group?.type))
    case (.item, .named), (.item, .byType): .item(item)
    case (_, .byType), (_, .together), (_, .leftOut): .others
    case (.participant, .named): .participant(participant)
    case (.group, .named): .voice(.group(group?.id))
    case (.role, .named): .voice(.role(role))
    case (.language, .named): .voice(.language(language))
    }
  }
}

extension Session {
  func place(of turn: Intervention) -> StatisticsPlace {
    let person = entry(of: turn.participant)
    return StatisticsPlace(
      participant: person, group: speakingGroup(of: turn), role: role(of: person),
      language: language(of: turn), item: turn.item)
  }

  func place(of request: Request) -> StatisticsPlace {
    let person = entry(of: request.participant)
    return StatisticsPlace(
      participant: person, group: group(of: request), role: role(of: person),
      language: request.language ?? usualLanguage(of: person), item: request.item)
  }

  func place(of refused: RequestRefused) -> StatisticsPlace {
    let person = entry(of: refused.participant)
    return StatisticsPlace(
      participant: person, group: group(of: person), role: role(of: person),
      language: usualLanguage(of: person), item: refused.item)
  }

  func place(of person: Participant) -> StatisticsPlace {
    StatisticsPlace(
      participant: person.id, group: group(of: person.id), role: person.role,
      language: usualLanguage(of: person.id), item: ItemID(0))
  }

  /// What somebody does in the meeting; of somebody unknown, as a damaged log has them, the least.
  private func role(of person: ParticipantID) -> ParticipantRole {
    participants[person]?.role ?? .observer
  }

  private func usualLanguage(of person: ParticipantID) -> String {
    participants[person]?.languages.first ?? mainLanguage
  }
}
