public import SessionState

/// The plan of a session: everything that its log begins with.
public struct Plan: Hashable, Sendable {
  /// The short code in the window's title and in exports.
  public var code: String
  /// The title by language.
  public var title: TextByLanguage
  /// Where it takes place; may be empty.
  public var place: String
  /// The time zone's name.
  public var timezone: String
  /// Working languages, the main one first.
  public var languages: [String]
  /// How far what is said may be attributed.
  public var attribution: Attribution
  /// Where the names of the people stand: apart where what is said may not be attributed, unless the plan says
  /// otherwise (domain C-8).
  public var roster = RosterPlace.inline
  /// The prefix of document symbols.
  public var prefix: String
  /// The days in order, at least one.
  public var days: [Day]
  /// The groups, with ids from 1 in order.
  public var groups: [Group]
  /// The participants, with ids from 1 in order and numbers of their own.
  public var participants: [Participant]
  /// The items, with ids from 1 in the order of days and starts; a number stands once on a day.
  public var items: [PlannedItem]
  /// Settings that differ from those a session begins with.
  public var settings: [SettingChanged]

  /// A plan with all its fields.
  public init(
    code: String, title: TextByLanguage, place: String, timezone: String, languages: [String],
    attribution: Attribution, prefix: String, days: [Day], groups: [Group],
    participants: [Participant], items: [PlannedItem], settings: [SettingChanged] = []
  ) {
    self.code = code
    self.title = title
    self.place = place
    self.timezone = timezone
    self.languages = languages
    self.attribution = attribution
    self.prefix = prefix
    self.days = days
    self.groups = groups
    self.participants = participants
    self.items = items
    self.settings = settings
  }

  /// Where names stand at a level when nothing else is asked for (domain C-8).
  public static func roster(at level: Attribution) -> RosterPlace {
    level == .chathamHouse || level == .closed ? .separate : .inline
  }

  /// The first events of a session with this plan: the session, then groups, participants, items and settings.
  public func events(session id: String) -> [Event] {
    var created = SessionCreated(
      session: id, code: code, title: title, place: place, timezone: timezone,
      languages: languages, attribution: attribution, prefix: prefix, days: days)
    if roster == .separate { created.roster = .separate }
    return [.sessionCreated(created)]
      + groups.map { .groupAdded($0) }
      + participants.map { .participantAdded($0) }
      + items.map { .itemAdded($0) } + settings.map { .settingChanged($0) }
  }
}
