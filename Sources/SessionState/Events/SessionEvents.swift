/// Line 1 of every log: which session this is and how to read the file.
public struct SessionCreated: Codable, Hashable, Sendable {
  /// Always `roundtable`.
  public var format: String
  /// The version of the log format; 1.
  public var version: Int
  /// Names of abilities that a reader must have (session-log 2.8).
  public var needs: [String]
  /// The session's own random id, which begins the chain.
  public var session: String
  /// The short code in the window's title and in exports.
  public var code: String
  /// The title by language.
  public var title: TextByLanguage
  /// Where it takes place.
  public var place: String
  /// The time zone's name, for people; the offsets stand in the days.
  public var timezone: String
  /// Working languages, the main one first.
  public var languages: [String]
  /// How far what is said may be attributed.
  public var attribution: Attribution
  /// The prefix of document symbols.
  public var prefix: String
  /// The days in order.
  public var days: [Day]
  /// Where the names of the people stand; nil: in the log (domain C-8).
  public var roster: RosterPlace?
  /// Of which log this one is a copy without names; nil: of none (domain C-7).
  public var redacted: RedactionMark?

  /// The only version there is yet.
  public static let currentVersion = 1
  /// The name that tells a session log from other files.
  public static let formatName = "roundtable"

  /// The head of a new log of this version.
  public init(
    session: String, code: String, title: TextByLanguage, place: String, timezone: String,
    languages: [String], attribution: Attribution, prefix: String, days: [Day]
  ) {
    format = Self.formatName
    version = Self.currentVersion
    needs = []
    self.session = session
    self.code = code
    self.title = title
    self.place = place
    self.timezone = timezone
    self.languages = languages
    self.attribution = attribution
    self.prefix = prefix
    self.days = days
  }
}

/// Where the names of a session's people stand (domain C-8).
public enum RosterPlace: String, Codable, Hashable, Sendable, CaseIterable {
  /// In the log.
  case inline
  /// In a file beside it, which can be deleted or put elsewhere.
  case separate
}

/// Where a log without names comes from (domain C-7).
public struct RedactionMark: Codable, Hashable, Sendable {
  /// The SHA-256 of the source, 64 hex digits.
  public var source: String
  /// The level at which it was made.
  public var level: Attribution

  enum CodingKeys: String, CodingKey {
    case source = "sha256"
    case level
  }

  /// The mark of a copy.
  public init(source: String, level: Attribution) {
    self.source = source
    self.level = level
  }
}

extension SessionCreated {
  var bounded: SessionCreated {
    var head = self
    head.days = days.map(\.bounded)
    return head
  }
}

/// The session was opened for a day.
public struct SessionOpened: Codable, Hashable, Sendable {
  /// The day that begins.
  public var day: Int
}

/// The session was suspended; every clock stands.
public struct SessionSuspended: Codable, Hashable, Sendable {
  /// Why, if it was said.
  public var reason: String?
}

/// The session goes on; clocks that ran, run again (domain A-32).
public struct SessionResumed: Codable, Hashable, Sendable {
  /// The day it goes on with.
  public var day: Int
}

/// The session was closed for good.
public struct SessionClosed: Codable, Hashable, Sendable {}

/// A setting got another value.
public struct SettingChanged: Codable, Hashable, Sendable {
  /// The setting's name.
  public var key: Settings.Key
  /// Its new value in text form.
  public var value: String

  /// A setting with a value.
  public init(key: Settings.Key, value: String) {
    self.key = key
    self.value = value
  }
}

/// The attribution level of the session or of one item changed (domain A-37).
public struct AttributionChanged: Codable, Hashable, Sendable {
  /// The new level.
  public var level: Attribution
  /// The item it holds for; nil for the session.
  public var item: ItemID?
  /// Whether it also holds for what was said in the item before; nil means no.
  public var wholeItem: Bool?

  enum CodingKeys: String, CodingKey {
    case level, item
    case wholeItem = "whole_item"
  }
}

/// Somebody came in or left.
public struct PresenceChanged: Codable, Hashable, Sendable {
  /// Who.
  public var id: ParticipantID
  /// Whether they are in the room now.
  public var present: Bool
}

/// The last command of a role was taken back.
public struct Undone: Codable, Hashable, Sendable {
  /// The line that has no effect any more.
  public var target: Int
}

/// A command that was taken back holds again.
public struct Redone: Codable, Hashable, Sendable {
  /// The line that has its effect again.
  public var target: Int
}

/// A torn last line was cut off before this line was written (session-log 2.4).
public struct LogRepaired: Codable, Hashable, Sendable {
  /// Where the torn line began, in bytes.
  public var offset: Int
  /// How many bytes were cut off.
  public var droppedBytes: Int

  enum CodingKeys: String, CodingKey {
    case offset
    case droppedBytes = "dropped_bytes"
  }

  /// A repair at an offset.
  public init(offset: Int, droppedBytes: Int) {
    self.offset = offset
    self.droppedBytes = droppedBytes
  }
}
