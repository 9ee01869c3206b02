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
}

extension Event {
  /// Whether the event is one of the kind.
  public func `is`(_ landmark: Landmark) -> Bool {
    switch landmark {
    case .item: isItem
    case .intervention: isTurn
    case .recommendation: isOfRecommendation
    case .wording: isWording
    case .mark: if case .markAdded = self { true } else { false }
    case .pointOfOrder:
      if case .floorGiven(let given) = self { given.kind == .pointOfOrder } else { false }
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
