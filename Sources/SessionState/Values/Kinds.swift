/// Who gave a command, whichever console or process it came from; undo works per role.
public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  /// Runs the meeting.
  case moderator
  /// Records it.
  case rapporteur
  /// Enters and corrects afterwards.
  case staff
  /// The program itself, for instance after a repair.
  case system
}

/// How far what was said may be attributed (domain A-37).
public enum Attribution: String, Codable, Hashable, Sendable, CaseIterable {
  /// Names may be used.
  case onRecord = "on_record"
  /// The kind of organisation only.
  case notForAttribution = "not_for_attribution"
  /// Neither identity nor affiliation.
  case chathamHouse = "chatham_house"
  /// Titles and adopted texts only.
  case closed
}

extension Attribution: Comparable {
  /// The stricter level is the greater one.
  public static func < (left: Attribution, right: Attribution) -> Bool {
    left.strictness < right.strictness
  }

  private var strictness: Int {
    switch self {
    case .onRecord: 0
    case .notForAttribution: 1
    case .chathamHouse: 2
    case .closed: 3
    }
  }
}

/// What an agenda item is.
public enum ItemKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// Opening remarks.
  case opening
  /// One or more presentations.
  case presentation
  /// A panel of planned speakers.
  case panel
  /// An open floor.
  case roundtable
  /// Reading and adoption of texts.
  case adoption
  /// A break, a meal or a prayer time.
  case `break`
  /// Closing remarks.
  case closing
}

/// What a group is.
public enum GroupType: String, Codable, Hashable, Sendable, CaseIterable {
  /// A National Red Cross or Red Crescent Society.
  case nationalSociety = "national_society"
  /// The International Federation.
  case ifrc
  /// The International Committee.
  case icrc
  /// A state or its embassy.
  case state
  /// The United Nations and its agencies.
  case un
  /// A non-governmental organisation.
  case ngo
  /// Press and broadcasters.
  case media
  /// Universities and institutes.
  case academic
  /// Anything else.
  case other
}

/// What somebody asks the floor for (domain A.3).
public enum RequestKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// Asks the moderator to rule on the conduct of the meeting; pre-empts.
  case pointOfOrder = "point_of_order"
  /// Cannot hear, cannot see, interpretation lost; pre-empts.
  case technical
  /// Answers the speaker; comes next.
  case directResponse = "direct_response"
  /// Asks what was meant; comes next.
  case clarification
  /// A question that the speaker lets somebody put at once; holds the speaker (domain A-21).
  case interposed
  /// The ordinary turn.
  case statement
  /// A turn on behalf of a group.
  case groupStatement = "group_statement"
  /// A question to the panel.
  case question
  /// An answer to something said about the speaker; at the end of the item.
  case rightOfReply = "right_of_reply"
  /// A planned turn: remarks, presentation, a panellist's turn or answer.
  case panel

  /// The class that orders the list: the lower one is called first (domain A.3).
  public var requestClass: Int {
    switch self {
    case .pointOfOrder, .technical, .interposed: 0
    case .directResponse, .clarification: 1
    case .statement, .groupStatement, .question, .panel: 2
    case .rightOfReply: 3
    }
  }

  /// Whether a turn of this kind counts as an intervention in statistics.
  public var isCounted: Bool { requestClass != 0 }

  /// Whether a closed list refuses this kind (domain A-8).
  public var needsOpenList: Bool {
    switch self {
    case .directResponse, .clarification, .statement, .groupStatement, .question: true
    case .pointOfOrder, .technical, .interposed, .rightOfReply, .panel: false
    }
  }

  /// Whether its time is speech: not a point of order, not a technical interruption (domain C-5).
  public var isSpeech: Bool {
    switch self {
    case .pointOfOrder, .technical: false
    default: true
    }
  }

  /// The kinds that a session can do without (domain A.3); a statement and a planned turn there are always.
  public static let optional: [RequestKind] = allCases.filter { $0 != .statement && $0 != .panel }
}

/// What a person does in the meeting.
public enum ParticipantRole: String, Codable, Hashable, Sendable, CaseIterable {
  /// Runs the session or an item.
  case moderator
  /// Planned speaker.
  case panellist
  /// Speaks for a group.
  case delegate
  /// Listens, may be given the floor.
  case observer
  /// Organises.
  case secretariat
  /// Interprets.
  case interpreter
  /// Records.
  case rapporteur
}
