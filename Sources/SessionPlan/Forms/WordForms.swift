import SessionState

/// Words for the values of an enumeration: its raw values and what people write instead.
protocol WrittenWord: RawRepresentable<String>, CaseIterable {
  /// Other words, in folded form.
  var otherWords: [String] { get }
}

extension WrittenWord {
  /// The value for a word; case, hyphens and underscores do not matter.
  static func read(_ word: String) -> Self? {
    let folded = Folding.fold(word)
    return allCases.first { Folding.fold($0.rawValue) == folded || $0.otherWords.contains(folded) }
  }

  /// The words that a message offers.
  static var allowedWords: [String] { allCases.map(\.rawValue) }
}

extension Attribution: WrittenWord {
  var otherWords: [String] {
    switch self {
    case .onRecord: ["open", "public", "attributed"]
    case .notForAttribution: []
    case .chathamHouse: ["chatham", "chatham house rule", "chatham house rules"]
    case .closed: ["confidential"]
    }
  }
}

extension RosterPlace: WrittenWord {
  var otherWords: [String] {
    switch self {
    case .inline: ["in the log"]
    case .separate: ["apart"]
    }
  }
}

extension ItemKind: WrittenWord {
  var otherWords: [String] {
    switch self {
    case .opening: ["opening remarks", "opening session", "افتتاح"]
    case .presentation: ["talk", "keynote", "lecture", "عرض"]
    case .panel: ["panel discussion", "حلقه نقاش", "جلسه نقاش"]
    case .roundtable:
      [
        "round table", "discussion", "open floor", "session", "workshop", "qa", "q&a", "questions",
        "questions and answers", "مايده مستديره", "نقاش", "اسيله",
      ]
    case .adoption: ["recommendations", "reading", "اعتماد"]
    case .break:
      ["coffee", "coffee break", "lunch", "prayer", "pause", "meal", "استراحه", "صلاه", "غداء"]
    case .closing: ["closing remarks", "closing session", "ختام"]
    }
  }

  /// The kind that a title tells, with the number of planned speakers where it tells none.
  static func guess(title: TextByLanguage, speakers: Int) -> ItemKind {
    let folded = " " + title.texts.values.map(Folding.fold).sorted().joined(separator: " ") + " "
    let signs: [(ItemKind, [String])] = [
      (.break, [" break ", " lunch ", " prayer ", " coffee ", "استراحه", "صلاه", "غداء"]),
      (.opening, [" opening ", " welcome ", "افتتاح"]),
      (.closing, [" closing ", "ختام"]),
      (.adoption, [" adoption ", "اعتماد"]),
      (.panel, [" panel ", "حلقه نقاش"]),
    ]
    if let kind = signs.first(where: { $0.1.contains { folded.contains($0) } })?.0 { return kind }
    return speakers > 1 ? .panel : speakers == 1 ? .presentation : .roundtable
  }
}

extension ParticipantRole: WrittenWord {
  var otherWords: [String] {
    switch self {
    case .moderator: ["chair", "chairperson", "facilitator", "رييس", "ميسر"]
    case .panellist: ["panelist", "speaker", "presenter", "متحدث"]
    case .delegate: ["participant", "member", "representative", "مشارك", "مندوب"]
    case .observer: ["guest", "مراقب", "ضيف"]
    case .secretariat: ["staff", "organiser", "organizer", "secretary", "امانه"]
    case .interpreter: ["translator", "مترجم"]
    case .rapporteur: ["note taker", "مقرر"]
    }
  }
}

extension GroupType: WrittenWord {
  var otherWords: [String] {
    switch self {
    case .nationalSociety: ["ns", "society", "جمعيه وطنيه"]
    case .ifrc: ["federation"]
    case .icrc: []
    case .state: ["government", "embassy", "ministry", "دوله", "سفاره"]
    case .un: ["united nations", "un agency"]
    case .ngo: ["partner"]
    case .media: ["press"]
    case .academic: ["university", "academia", "institute"]
    case .other: []
    }
  }

  /// The type that a name tells.
  static func guess(_ name: TextByLanguage, short: String) -> GroupType {
    let folded = ([short] + name.texts.values.sorted()).map(Folding.fold)
    let text = " " + folded.joined(separator: " ") + " "
    let signs: [(GroupType, [String])] = [
      (.ifrc, [" ifrc ", "international federation of red"]),
      (.icrc, [" icrc ", "international committee of the red"]),
      (.nationalSociety, ["red crescent", "red cross", "الهلال الاحمر", "الصليب الاحمر"]),
      (.un, [" un ", "united nations", " ocha ", " unhcr ", " unicef ", "الامم المتحده"]),
      (.state, ["embass", "ministry", "government", "سفاره", "وزاره"]),
      (.academic, ["university", "institute", "college", "جامعه", "معهد"]),
      (.media, [" media ", " press ", "television", "news", "اعلام", "قناه"]),
    ]
    return signs.first { $0.1.contains { text.contains($0) } }?.0 ?? .other
  }
}

/// Yes and no, as cells say it.
enum YesOrNo {
  static func read(_ word: String) -> Bool? {
    switch Folding.fold(word) {
    case "yes", "y", "true", "1", "x", "✓", "✔", "fixed", "نعم": true
    case "no", "n", "false", "0", "لا": false
    default: nil
    }
  }
}
