/// Why a command on the record was not carried out.
public enum RecordRefusal: Hashable, Sendable {
  /// Nothing would change.
  case nothingChanges
  /// What was said under a stricter rule is not opened afterwards.
  case saidUnder(Attribution)
  /// It was withdrawn or became part of others.
  case notLive(RecommendationID, RecommendationState)
  /// They stand behind it in this role already.
  case partyAlready(RecommendationID, Party, PartyRole)
  /// They do not stand behind it.
  case noParty(RecommendationID, Party)
  /// Merging takes two or more (B-6).
  case mergeNeedsTwo
  /// It became part of another one already (B-6).
  case mergedAlready(RecommendationID, into: RecommendationID)
  /// It was cut into others already (B-7).
  case splitAlready(RecommendationID, into: [RecommendationID])
  /// A split gives two to twenty (B-7).
  case splitNeedsTwo
  /// There is no text in this language (B-3).
  case noText(RecommendationID, String)
  /// The text is agreed already (B-3).
  case agreedAlready(RecommendationID, String)
  /// A translation that is behind cannot be agreed (B-3).
  case behind(RecommendationID, String)
  /// Such a position stands already (B-9).
  case positionAlready(RecommendationID, Party, PositionValue)
  /// There is no position to take away.
  case noPosition(RecommendationID, Party)
  /// An objection stands, so there is no consensus (B-9, B-10).
  case objectionStands(RecommendationID, Party)
  /// Hands or votes belong to other methods (B-10).
  case votesOf(AdoptionMethod)
  /// A roll call takes the groups' votes (B-10).
  case rollCallNeedsVotes
  /// A group votes once (B-10).
  case votedTwice(GroupID)
  /// Counts and the votes they come from would differ (B-10).
  case countsFromVotes
  /// It is not among those that are put to the vote (B-10).
  case notInBloc(RecommendationID)
  /// Nothing is left to adopt (B-10).
  case blocEmpty
  /// The deadline is not in the future (B-11), ms since 1970.
  case deadlinePast(Milliseconds)
  /// The silence is not over (B-11), ms since 1970.
  case silenceLasts(RecommendationID, until: Milliseconds)
  /// The silence is over; it was not broken in time (B-11), ms since 1970.
  case silenceOver(RecommendationID, since: Milliseconds)
  /// It is not in silence (B-11).
  case notInSilence(RecommendationID)
  /// In silence only silence adopts (B-11).
  case inSilence(RecommendationID, until: Milliseconds)
  /// There is no such place in the order.
  case noSuchPlace(count: Int)
  /// Nothing was adopted, so nothing is numbered (B-2).
  case nothingAdopted
  /// The date is over (B-17).
  case datePast(LocalDate, today: LocalDate)
  /// The action item has this state already.
  case actionAlready(ActionID, ActionState)
  /// The session went on while the document was made (B-19).
  case stateMovedOn(of: Int, now: Int)
  /// The head or the hash is none.
  case badHash
  /// A final document needs final numbers (B-2, B-19).
  case notNumbered
  /// A final document has no open brackets (B-5, B-19).
  case finalWithBrackets(RecommendationID)
}
