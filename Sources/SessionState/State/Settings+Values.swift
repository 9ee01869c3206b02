extension Settings {
  /// The names of the settings, in the order of the settings screen.
  public enum Key: String, Codable, Hashable, Sendable, CaseIterable {
    case advice
    case adviceBy = "advice_by"
    case adviceScope = "advice_scope"

    case allowDuplicates = "allow_duplicates"
    case oncePerPerson = "once_per_person"
    case presentOnly = "present_only"
    case editLosesPlace = "edit_loses_place"
    case listInitiallyClosed = "list_initially_closed"
    case kindsOff = "kinds_off"
    case directLimit = "direct_limit"
    case replyLimit = "reply_limit"
    case replyToReply = "reply_to_reply"
    case roundSize = "round_size"

    case turnSeconds = "turn_seconds"
    case statementTime = "time_statement"
    case groupStatementTime = "time_group_statement"
    case questionTime = "time_question"
    case directTime = "time_direct_response"
    case interposedTime = "time_interposed"
    case pointOfOrderTime = "time_point_of_order"
    case firstReplyTime = "time_right_of_reply"
    case laterReplyTime = "time_later_reply"

    case clock
    case atZero = "at_zero"
    case warnings
    case shortWarnings = "warnings_short"
    case bell
    case hideNamesOnCard = "hide_names_on_card"
    case namesOnConsole = "names_on_console"
    case technicalStopsItem = "technical_stops_item"
    case questionChargesSpeaker = "question_charges_speaker"
    case interpretationCharged = "interpretation_charged"
    case budgetScope = "budget_scope"

    case quorum
    case quorumOf = "quorum_of"
    case adoptRequiresCleanText = "adopt_requires_clean_text"

    case themes
    case addressees
    case verbsEnglish = "verbs_en"
    case verbsArabic = "verbs_ar"
  }

  /// A setting's value in text form, as `set` takes it.
  public func text(_ key: Key) -> String { key.field.read(self) }

  /// Sets a value given in text form; a value that is not of the setting's form changes nothing.
  mutating func set(_ key: Key, to text: String) {
    var changed = self
    if key.field.write(&changed, text) { self = changed }
  }

  /// The settings with one changed; nil when the value is not of the setting's form.
  public func setting(_ key: Key, to text: String) -> Settings? {
    var changed = self
    return key.field.write(&changed, text) ? changed : nil
  }

  /// A setting that contradicts another one; nil when none does.
  public func contradiction(of key: Key) -> Key? {
    guard oncePerPerson, allowDuplicates else { return nil }
    switch key {
    case .oncePerPerson: return .allowDuplicates
    case .allowDuplicates: return .oncePerPerson
    default: return nil
    }
  }
}

extension Settings.Key {
  /// Whether a text is a value of the setting.
  public func takes(_ text: String) -> Bool { Settings().setting(self, to: text) != nil }

  /// How the setting is written down.
  public var field: SettingField {
    switch self {
    case .advice: .choice(\.advice, AdviceRule.allCases)
    case .adviceBy: .choice(\.adviceBy, AdviceBy.allCases)
    case .adviceScope: .choice(\.adviceScope, Scope.allCases)
    case .allowDuplicates: .flag(\.allowDuplicates)
    case .oncePerPerson: .flag(\.oncePerPerson)
    case .presentOnly: .flag(\.presentOnly)
    case .editLosesPlace: .flag(\.editLosesPlace)
    case .listInitiallyClosed: .flag(\.listInitiallyClosed)
    case .kindsOff: .kindsOff
    case .directLimit: .count(\.directLimit, 0...99)
    case .replyLimit: .count(\.replyLimit, 0...99)
    case .replyToReply: .flag(\.replyToReply)
    case .roundSize: .count(\.roundSize, 0...20)
    case .turnSeconds: .time(\.turn)
    case .statementTime: .time(\.times.statement)
    case .groupStatementTime: .time(\.times.groupStatement)
    case .questionTime: .time(\.times.question)
    case .directTime: .time(\.times.direct)
    case .interposedTime: .time(\.times.interposed)
    case .pointOfOrderTime: .time(\.times.pointOfOrder)
    case .firstReplyTime: .time(\.times.firstReply)
    case .laterReplyTime: .time(\.times.laterReply)
    case .clock: .choice(\.clock, ClockDirection.allCases)
    case .atZero: .choice(\.atZero, AtZero.allCases)
    case .warnings: .times(\.warnings)
    case .shortWarnings: .times(\.shortWarnings)
    case .bell: .choice(\.bell, Bell.allCases)
    case .hideNamesOnCard: .flag(\.hideNamesOnCard)
    case .namesOnConsole: .flag(\.namesOnConsole)
    case .technicalStopsItem: .flag(\.technicalStopsItem)
    case .questionChargesSpeaker: .flag(\.questionChargesSpeaker)
    case .interpretationCharged: .flag(\.interpretationCharged)
    case .budgetScope: .choice(\.budgetScope, Scope.allCases)
    case .quorum: .quorum
    case .quorumOf: .choice(\.quorumOf, QuorumOf.allCases)
    case .adoptRequiresCleanText: .flag(\.adoptRequiresCleanText)
    case .themes: .terms(\.themes)
    case .addressees: .terms(\.addressees)
    case .verbsEnglish: .words(\.verbsEnglish)
    case .verbsArabic: .words(\.verbsArabic)
    }
  }
}
