public import SessionState

extension RequestKind {
  /// The kind in words, as rows show it; at most 15 letters.
  public var label: String {
    switch self {
    case .pointOfOrder: "point of order"
    case .technical: "technical"
    case .interposed: "interposed"
    case .directResponse: "direct response"
    case .clarification: "clarification"
    case .statement: "statement"
    case .groupStatement: "group statement"
    case .question: "question"
    case .rightOfReply: "right of reply"
    case .panel: "planned turn"
    }
  }
}

extension Attribution {
  /// The level as the badge shows it; nil where none is shown (domain A-37).
  public var badge: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: "NOT FOR ATTRIBUTION"
    case .chathamHouse: "CHATHAM HOUSE RULE"
    case .closed: "CLOSED MEETING"
    }
  }

  /// The badge for narrow screens.
  public var shortBadge: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: "NO NAMES"
    case .chathamHouse: "CHATHAM HOUSE"
    case .closed: "CLOSED"
    }
  }
}

extension Attribution {
  /// The badge in three letters, for one line.
  public var tinyBadge: String? {
    switch self {
    case .onRecord: nil
    case .notForAttribution: "NFA"
    case .chathamHouse: "CHR"
    case .closed: "CLO"
    }
  }
}

extension RecommendationState {
  /// The state in words.
  public var label: String {
    switch self {
    case .captured: "captured"
    case .tabled: "tabled"
    case .deferred: "deferred"
    case .adopted: "adopted"
    case .notAdopted: "not adopted"
    case .withdrawn: "withdrawn"
    case .merged: "merged"
    case .split: "split"
    case .inSilence: "in silence"
    }
  }

  /// The command that leads from another state to this one, for refusals; nil where there is none.
  func command(from state: RecommendationState) -> String? {
    switch self {
    case .tabled where state == .adopted || state == .notAdopted: "rec reopen"
    case .tabled: "rec table"
    case .adopted where state == .inSilence: "rec adopt --method silence"
    case .deferred: "rec defer"
    case .adopted: "rec adopt"
    case .notAdopted: "rec reject"
    case .withdrawn: "rec withdraw"
    case .merged: "rec merge"
    case .split: "rec split"
    case .inSilence: "rec silence"
    case .captured: nil
    }
  }
}

extension AdoptionMethod {
  /// The method in words.
  public var label: String {
    switch self {
    case .consensus: "by consensus"
    case .noObjection: "without objection"
    case .showOfHands: "by show of hands"
    case .rollCall: "by roll call"
    case .silence: "by silence procedure"
    case .chairRuling: "by ruling of the chair"
    }
  }
}

extension AgendaItem.State {
  /// The state in words.
  public var label: String {
    switch self {
    case .planned: "not begun"
    case .open: "open"
    case .suspended: "put aside"
    case .closed: "closed"
    case .skipped: "skipped"
    case .removed: "taken out"
    }
  }
}

extension Session.State {
  /// The state in words.
  public var label: String {
    switch self {
    case .draft: "not open yet"
    case .open: "open"
    case .suspended: "suspended"
    case .closed: "closed"
    }
  }
}

extension Request.State {
  /// The state in words, after "the request".
  public var label: String {
    switch self {
    case .waiting: "waits"
    case .speaking: "has the floor"
    case .done: "has been called"
    case .withdrawn: "was withdrawn"
    case .notReached: "was not reached"
    case .refused: "was refused"
    case .carried: "waits for the next item"
    }
  }
}

extension Role {
  /// The role in words.
  public var label: String { rawValue }
}

extension ArgumentKind {
  /// What is expected, after "expected".
  var expectation: String {
    switch self {
    case .item: "an agenda item: A-3, its number or a part of its title"
    case .participant: "a person: P-12, a number, or a part of the name or group"
    case .group: "a group: G-2 or its short name"
    case .request: "a request: Q-5, or the person who waits"
    case .recommendation: "a recommendation: R-3"
    case .mark: "a mark: M-6"
    case .motion: "a motion: V-1"
    case .intervention: "an intervention: I-41"
    case .items: "agenda items: A-7,A-8"
    case .slots: "people, with minutes after a colon: 12:8,14"
    case .languages: "language codes, the usual one first: ar,en"
    case .note: "a note: N-3"
    case .action: "an action item: T-4"
    case .date: "a date: 2026-06-01"
    case .dateTime: "--in 72h, or --until 10:00, or --until \"2026-05-18 10:00\""
    case .votes: "groups with their votes: QRCS:for,IFRC:abstain"
    case .theme: "a theme in quotation marks, or none"
    case .addressees: "whom it asks, in quotation marks: \"IFRC, donors\""
    case .principles: "principles: " + Principle.allCases.map(\.rawValue).joined(separator: ",")
    case .verb: "an operative verb, or none"
    case .party: "people or groups: P-12,G-2"
    case .text: "a text"
    case .command: "a command, such as correct speaker I-41 12"
    case .duration: "a length of time above 0, at most 24h: 90s, 2m or 1:30"
    case .count: "a whole number"
    case .minutes: "minutes above 0, at most 1440: 3 or 1:30"
    case .time: "a time of day: 12:30"
    case .language: "a language code: en, ar"
    case .floorTarget: "next, a request or a person"
    case .settingValue: "a value"
    case .valueOf(let key): key.field.form.label
    case .choice(let words): "one of " + words.joined(separator: ", ")
    }
  }
}

/// The place of a number in a row: `1st`, `2nd`, `3rd`, `11th`.
public func ordinal(_ number: Int) -> String {
  switch (number % 10, number % 100) {
  case (1, let rest) where rest != 11: "\(number)st"
  case (2, let rest) where rest != 12: "\(number)nd"
  case (3, let rest) where rest != 13: "\(number)rd"
  default: "\(number)th"
  }
}
