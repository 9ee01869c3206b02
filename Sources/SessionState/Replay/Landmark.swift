/// A kind of event that replay goes to and fro between (domain C-2).
public enum Landmark: String, Hashable, Sendable, CaseIterable {
  /// An item was opened, taken up again or put aside.
  case item
  /// Somebody got the floor.
  case intervention
  /// Something became of a recommendation.
  case recommendation
  /// A recommendation has a new text.
  case wording
  /// A mark was set.
  case mark
  /// A point of order was raised.
  case pointOfOrder
  /// Something was put right or taken back.
  case correction
}

extension Event {
  /// Whether the event is one of the kind, or the amendment of one (domain C-11).
  public func `is`(_ landmark: Landmark) -> Bool {
    let effect = effect
    return switch landmark {
    case .item: effect.isItem
    case .intervention: effect.isTurn
    case .recommendation: effect.isOfRecommendation
    case .wording: effect.isWording
    case .mark: if case .markAdded = effect { true } else { false }
    case .correction: isCorrection || undoneOrRedone != nil
    case .pointOfOrder:
      if case .floorGiven(let given) = effect { given.kind == .pointOfOrder } else { false }
    }
  }

  private var isItem: Bool {
    switch self {
    case .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemReopened, .itemSkipped: true
    default: false
    }
  }

  private var isTurn: Bool {
    switch self {
    case .floorGiven: true
    // Somebody else spoke from a moment on.
    case .floorCorrected(let corrected): corrected.continuation != nil
    default: false
    }
  }

  private var isWording: Bool {
    switch self {
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationsMerged, .recommendationSplit:
      true
    default: false
    }
  }

  private var isOfRecommendation: Bool {
    switch self {
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .recommendationClassified,
      .textAgreed, .partyAdded, .partyRemoved, .recommendationsMerged, .recommendationSplit,
      .positionSet, .silenceOpened, .silenceBroken, .recommendationsReordered,
      .recommendationsNumbered:
      true
    default: false
    }
  }
}
