import SessionState

/// A text as it was read, before the languages of the session are known.
struct DraftText {
  let place: Place
  /// Without a language.
  var plain: Located<String>?
  var byLanguage: [String: Located<String>] = [:]

  init(plain: Located<String>? = nil, at place: Place) {
    self.place = place
    self.plain = plain
  }

  var isEmpty: Bool { plain == nil && byLanguage.isEmpty }

  /// One of its texts, for messages.
  var sample: String {
    plain?.value ?? byLanguage["en"]?.value ?? byLanguage.min { $0.key < $1.key }?.value.value ?? ""
  }
}

/// What the file says about the session itself.
struct DraftSession {
  var code: Located<String>?
  var title: DraftText?
  var place: Located<String>?
  var timezone: Located<String>?
  var languages: [String]?
  var attribution: Attribution?
  var roster: RosterPlace?
  var prefix: Located<String>?
}

struct DraftDay {
  let place: Place
  /// Nil when it was missing or no date, which is reported.
  var date: Located<LocalDate>?
  var title: DraftText?
  var items: [DraftItem] = []
}

struct DraftItem {
  let place: Place
  var number: Located<String>?
  var kind: ItemKind?
  /// Nil when it was missing or empty, which is reported.
  var title: DraftText?
  var start: DraftValue<LocalTime> = .absent
  var end: DraftValue<LocalTime> = .absent
  var minutes: DraftValue<Int> = .absent
  var fixed: Bool?
  var turnSeconds: Int?
  var slots: [DraftSlot] = []
  /// What the row of a sheet says about its day; nil in a plan file, where the day is around the item.
  var day: Located<DayReference>?
}

/// A value that may be missing, or there but not good; what was reported once is not missed again.
enum DraftValue<Value> {
  case absent
  case faulty
  case given(Located<Value>)

  /// From what a reader gave: nothing for a key that is there means that it was reported.
  init(_ value: Located<Value>?, isPresent: Bool) {
    self = value.map { .given($0) } ?? (isPresent ? .faulty : .absent)
  }

  var located: Located<Value>? {
    if case .given(let located) = self { located } else { nil }
  }

  var isFaulty: Bool {
    if case .faulty = self { true } else { false }
  }
}

struct DraftSlot {
  var speaker: Located<String>
  var minutes: Int?
  /// Whether the text may name several people, as a cell of a sheet does.
  var mayBeSeveral = false
  /// Whether commas may stand between them.
  var splitsCommas = false
}

struct DraftGroup {
  let place: Place
  var short: Located<String>?
  var name: DraftText?
  var type: GroupType?
}

struct DraftParticipant {
  let place: Place
  var number: Located<Int>?
  /// Nil when it was missing or empty, which is reported.
  var name: DraftText?
  var group: Located<String>?
  /// How the group is called where the sheet says it apart.
  var groupShort: Located<String>?
  var groupType: GroupType?
  /// Whether a group that is not known yet is added, as for a sheet.
  var addsGroup = false
  var role: ParticipantRole?
  var languages: [String]?
}

/// What the files say, put together.
struct Draft {
  var session = DraftSession()
  /// The settings that differ from those a session begins with.
  var settings: [SettingChanged] = []
  var days: [DraftDay] = []
  var groups: [DraftGroup] = []
  var participants: [DraftParticipant] = []
  /// The rows of the agenda sheet.
  var rows: [DraftItem] = []
  /// Whether every file that could list participants was readable.
  var isRosterComplete = true
  /// Whether the plan file was readable or there was none.
  var isPlanComplete = true
}
