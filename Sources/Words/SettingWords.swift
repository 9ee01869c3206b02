public import SessionState

extension Settings.Key {
  /// The head under which the settings screen lists it.
  public var section: String {
    switch self {
    case .advice, .adviceBy, .adviceScope: "FAIRNESS"
    case .allowDuplicates, .oncePerPerson, .presentOnly, .editLosesPlace, .listInitiallyClosed,
      .kindsOff, .directLimit, .replyLimit, .replyToReply, .roundSize:
      "SPEAKERS LIST"
    case .turnSeconds, .statementTime, .groupStatementTime, .questionTime, .directTime,
      .interposedTime, .pointOfOrderTime, .firstReplyTime, .laterReplyTime:
      "TIME OF A TURN"
    case .clock, .atZero, .warnings, .shortWarnings, .bell, .hideNamesOnCard, .namesOnConsole,
      .technicalStopsItem,
      .questionChargesSpeaker, .interpretationCharged, .budgetScope:
      "CLOCKS"
    case .quorum, .quorumOf, .adoptRequiresCleanText: "DECISIONS"
    case .themes, .addressees, .verbsEnglish, .verbsArabic: "OUTCOME"
    }
  }

  /// What the setting means.
  public var meaning: String {
    switch self {
    case .advice: "whom the list's helper order calls next"
    case .adviceBy: "whose time least_time_first compares"
    case .adviceScope: "over what turns and time are counted"
    case .allowDuplicates: "several open requests of one person and kind"
    case .oncePerPerson: "a person has the floor once per item"
    case .presentOnly: "only people marked present may ask for the floor"
    case .editLosesPlace: "another note sends a request to the end"
    case .listInitiallyClosed: "the list of a new item begins closed"
    case .kindsOff: "kinds of request that are not used"
    case .directLimit: "direct responses and clarifications per person and item"
    case .replyLimit: "rights of reply per delegation and item"
    case .replyToReply: "a reply may answer a reply"
    case .roundSize: "questions before the panel answers; 0: no rounds"
    case .turnSeconds: "a turn where nothing else says so"
    case .statementTime: "a statement, where the item says nothing"
    case .groupStatementTime: "a statement for a group"
    case .questionTime: "a question"
    case .directTime: "a direct response or clarification"
    case .interposedTime: "a question put to the speaker"
    case .pointOfOrderTime: "a point of order"
    case .firstReplyTime: "the first right of reply"
    case .laterReplyTime: "the following ones"
    case .clock: "the clock shows what is left, or what was used"
    case .atZero: "when the time is up the clock counts on, or holds"
    case .warnings: "warnings of turns of 5 minutes and more"
    case .shortWarnings: "warnings of shorter turns"
    case .bell: "how a warning is given beside word and colour"
    case .hideNamesOnCard: "no names on the card under the Chatham House Rule"
    case .namesOnConsole: "consoles name people under the Chatham House Rule, too"
    case .technicalStopsItem: "a technical interruption also stops the item's clock"
    case .questionChargesSpeaker: "a question put to the speaker is on the speaker's time"
    case .interpretationCharged: "consecutive interpretation is on the speaker's time"
    case .budgetScope: "over what a group's budget is spent"
    case .quorum: "how many must be present"
    case .quorumOf: "of what the quorum is counted"
    case .adoptRequiresCleanText: "adoption needs a text without open brackets"
    case .themes: "themes, in the order of the outcome document"
    case .addressees: "whom recommendations usually ask"
    case .verbsEnglish: "operative verbs, from strong to weak"
    case .verbsArabic: "Arabic operative verbs, from strong to weak"
    }
  }
}

extension Settings {
  /// A setting's value as its row shows it: a list by the number of its entries.
  public func shortText(_ key: Key) -> String {
    switch key {
    case .themes: Label.entries(themes.count)
    case .addressees: Label.entries(addressees.count)
    case .verbsEnglish: Label.entries(verbsEnglish.count)
    case .verbsArabic: Label.entries(verbsArabic.count)
    default: text(key)
    }
  }
}

extension SettingField.Form {
  /// The form of a setting's values, in words.
  public var label: String {
    switch self {
    case .flag: "on or off"
    case .count(let range): "a whole number, \(range.lowerBound) to \(range.upperBound)"
    case .time: "a length of time, 1s to 24h, such as 3m or 90s"
    case .times: "lengths of time up to an hour, such as 5m,2m,1m,30s,0s, or none"
    case .choice(let words): words.joined(separator: ", ")
    case .several(let words): "none, or some of " + words.joined(separator: ", ")
    case .quorum: "none, a number, or a share such as 50%"
    case .terms: "terms with a semicolon between them: English | Arabic; English | Arabic"
    case .phrases: "words with a comma between them: urges, calls upon"
    }
  }
}
