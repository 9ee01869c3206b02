/// A recommendation was captured in one line (domain B-1, B-2).
public struct RecommendationCaptured: Codable, Hashable, Sendable {
  /// The capture number.
  public var id: RecommendationID
  /// The language of the text, which becomes the original.
  public var language: String
  /// The wording.
  public var text: String
  /// The open item, if one was.
  public var item: ItemID?
  /// The intervention during which it was captured, if there was one.
  public var intervention: InterventionID?
  /// Who proposes it: the speaker's group unless said otherwise.
  public var proposers: [Party]
  /// The attribution level at that time.
  public var attribution: Attribution
  /// The mark that it fills, if it was marked first.
  public var mark: MarkID?
}

/// A participant or a group, where either can act.
public enum Party: Hashable, Sendable {
  /// One person.
  case participant(ParticipantID)
  /// A whole group.
  case group(GroupID)
}

/// The wording of one language was changed (domain B-4).
public struct RecommendationRevised: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The new revision's number, from 2.
  public var revision: Int
  /// The language of the text.
  public var language: String
  /// The whole new wording.
  public var text: String
  /// The revision it started from.
  public var basedOn: Int
  /// Why, if it was said.
  public var reason: String?
  /// Who proposed the change, if it was said.
  public var proposedBy: Party?
  /// The attribution level in force, where it is stricter than the text's (domain A-37).
  public var attribution: Attribution?

  enum CodingKeys: String, CodingKey {
    case id, revision, language, text, reason, attribution
    case basedOn = "based_on"
    case proposedBy = "proposed_by"
  }
}

/// A translation was added or replaced (domain B-3).
public struct RecommendationTranslated: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The new revision's number.
  public var revision: Int
  /// The language of the translation.
  public var language: String
  /// The whole text.
  public var text: String
  /// The revision of the original that it renders.
  public var basedOn: Int

  enum CodingKeys: String, CodingKey {
    case id, revision, language, text
    case basedOn = "based_on"
  }
}

/// A recommendation went from one state of B.3 to another, other than by adoption.
public struct RecommendationStateChanged: Codable, Hashable, Sendable {
  /// The recommendation.
  public var id: RecommendationID
  /// The state it had.
  public var from: RecommendationState
  /// The state it has now.
  public var to: RecommendationState
  /// Why, if it was said.
  public var reason: String?
}

/// How a text was adopted (domain B-10).
public enum AdoptionMethod: String, Codable, Hashable, Sendable, CaseIterable {
  /// By acclamation.
  case consensus
  /// Nobody objected.
  case noObjection = "no_objection"
  /// Nobody broke the silence in time (domain B-11).
  case silence
  /// Counted hands.
  case showOfHands = "show_of_hands"
  /// The groups were called one by one.
  case rollCall = "roll_call"
  /// The chair ruled so.
  case chairRuling = "chair_ruling"
}

/// Votes of a show of hands.
public struct VoteCounts: Codable, Hashable, Sendable {
  /// In favour.
  public var `for`: Int
  /// Against.
  public var against: Int
  /// Neither.
  public var abstain: Int

  /// The counts of a show of hands.
  public init(for inFavour: Int, against: Int, abstain: Int) {
    self.for = inFavour
    self.against = against
    self.abstain = abstain
  }
}

/// One or more recommendations were adopted together (domain B-10).
public struct RecommendationsAdopted: Codable, Hashable, Sendable {
  /// The recommendations, in order.
  public var ids: [RecommendationID]
  /// The revision adopted of each.
  public var revisions: [Int]
  /// How.
  public var method: AdoptionMethod
  /// The counts, when hands were counted.
  public var counts: VoteCounts?
  /// Adopted although brackets were open, confirmed (domain B-5).
  public var withBrackets: Bool?
  /// The votes of a roll call.
  public var votes: [GroupVote]?
  /// What was taken out of the bloc and stays on the table.
  public var separated: [RecommendationID]?
  /// Who asked for that, if it was said.
  public var separatedBy: Party?

  enum CodingKeys: String, CodingKey {
    case ids, revisions, method, counts, votes, separated
    case withBrackets = "with_brackets"
    case separatedBy = "separated_by"
  }
}

/// What a note is (domain B-16).
public enum NoteKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// A point of the discussion.
  case note
  /// Something decided.
  case decision
  /// Word for word.
  case quote
  /// Something asked.
  case question
  /// To be taken up another time.
  case parkingLot = "parking_lot"
}

/// A note was taken.
public struct NoteAdded: Codable, Hashable, Sendable {
  /// The note.
  public var id: NoteID
  /// What it is.
  public var kind: NoteKind
  /// The text.
  public var text: String
  /// The open item, if one was.
  public var item: ItemID?
  /// Who had the floor, if somebody had.
  public var participant: ParticipantID?
  /// The attribution level at that time.
  public var attribution: Attribution
  /// The mark that it fills, if it was marked first.
  public var mark: MarkID?
}

/// A moment was marked, to be written later.
public struct MarkAdded: Codable, Hashable, Sendable {
  /// The mark.
  public var id: MarkID
  /// A word on it, if there was time for one.
  public var label: String?
  /// The open item, if one was.
  public var item: ItemID?
  /// The intervention under way, if there was one.
  public var intervention: InterventionID?
  /// The attribution level at that time.
  public var attribution: Attribution
}

extension Party: CustomStringConvertible {
  public var description: String {
    switch self {
    case .participant(let id): id.description
    case .group(let id): id.description
    }
  }
}

extension Party: CodedAsText {
  public init?(codedText: String) {
    if let id = ParticipantID(codedText) {
      self = .participant(id)
    } else if let id = GroupID(codedText) {
      self = .group(id)
    } else {
      return nil
    }
  }

  public static var textExample: String { "P-12 or G-2" }
}
