/// Keys of a log line. One set for envelope and event: a second container costs as much as the envelope.
enum LineCodingKeys: String, CodingKey {
  case seq, id, at, mono, boot, by, event, data
}

extension Event {
  /// Reads the `event` and `data` of a log line.
  ///
  /// - Throws: `DecodingError` when the kind is known and its data is not what that kind holds.
  init(from container: KeyedDecodingContainer<LineCodingKeys>) throws {
    let name = try container.decode(String.self, forKey: .event)
    try self.init(kind: name, data: DataOfLine(container: container))
  }

  /// The event of a kind, by its name in the log, with the data that a source holds.
  ///
  /// - Throws: `DecodingError` when the kind is known and its data is not what that kind holds.
  public init(kind name: String, data source: some EventDataSource) throws {
    guard let kind = Kind(rawValue: name) else {
      self = .unknown(kind: name)
      return
    }
    func data<Payload: Decodable>(_ type: Payload.Type = Payload.self) throws -> Payload {
      try source.read(type)
    }
    self =
      switch kind {
      case .sessionCreated: .sessionCreated(try data())
      case .sessionOpened: .sessionOpened(try data())
      case .sessionSuspended: .sessionSuspended(try data())
      case .sessionResumed: .sessionResumed(try data())
      case .sessionClosed: .sessionClosed(try data())
      case .settingChanged: .settingChanged(try data())
      case .attributionChanged: .attributionChanged(try data())
      case .groupAdded: .groupAdded(try data())
      case .participantAdded: .participantAdded(try data())
      case .presenceChanged: .presenceChanged(try data())
      case .groupUpdated: .groupUpdated(try data())
      case .participantUpdated: .participantUpdated(try data())
      case .participantMerged: .participantMerged(try data())
      case .rollCalled: .rollCalled(try data())
      case .budgetChanged: .budgetChanged(try data())
      case .leftoversTaken: .leftoversTaken(try data())
      case .requestsBrought: .requestsBrought(try data())
      case .itemAdded: .itemAdded(try data())
      case .itemOpened: .itemOpened(try data())
      case .itemClosed: .itemClosed(try data())
      case .itemSuspended: .itemSuspended(try data())
      case .itemResumed: .itemResumed(try data())
      case .itemSkipped: .itemSkipped(try data())
      case .itemReopened: .itemReopened(try data())
      case .itemUpdated: .itemUpdated(try data())
      case .itemMoved: .itemMoved(try data())
      case .itemSplit: .itemSplit(try data())
      case .itemRemoved: .itemRemoved(try data())
      case .itemCorrected: .itemCorrected(try data())
      case .dayLanded: .dayLanded(try data())
      case .floorRequested: .floorRequested(try data())
      case .requestRefused: .requestRefused(try data())
      case .requestMoved: .requestMoved(try data())
      case .requestDeferred: .requestDeferred(try data())
      case .requestReclassified: .requestReclassified(try data())
      case .requestWithdrawn: .requestWithdrawn(try data())
      case .listClosed: .listClosed(try data())
      case .listReopened: .listReopened(try data())
      case .requestUpdated: .requestUpdated(try data())
      case .listCloseScheduled: .listCloseScheduled(try data())
      case .roundClosed: .roundClosed(try data())
      case .floorGiven: .floorGiven(try data())
      case .floorPaused: .floorPaused(try data())
      case .floorResumed: .floorResumed(try data())
      case .floorExtended: .floorExtended(try data())
      case .floorEnded: .floorEnded(try data())
      case .floorReturned: .floorReturned(try data())
      case .pointRuled: .pointRuled(try data())
      case .floorLanguageSet: .floorLanguageSet(try data())
      case .floorCorrected: .floorCorrected(try data())
      case .clockRecovered: .clockRecovered(try data())
      case .clockGap: .clockGap(try data())
      case .rulingAppealed: .rulingAppealed(try data())
      case .calledToOrder: .calledToOrder(try data())
      case .replyGranted: .replyGranted(try data())
      case .replyRefused: .replyRefused(try data())
      case .motionMade: .motionMade(try data())
      case .motionSeconded: .motionSeconded(try data())
      case .motionSpoken: .motionSpoken(try data())
      case .motionDecided: .motionDecided(try data())
      case .recommendationCaptured: .recommendationCaptured(try data())
      case .recommendationRevised: .recommendationRevised(try data())
      case .recommendationTranslated: .recommendationTranslated(try data())
      case .recommendationStateChanged: .recommendationStateChanged(try data())
      case .recommendationsAdopted: .recommendationsAdopted(try data())
      case .recommendationClassified: .recommendationClassified(try data())
      case .textAgreed: .textAgreed(try data())
      case .partyAdded: .partyAdded(try data())
      case .partyRemoved: .partyRemoved(try data())
      case .recommendationsMerged: .recommendationsMerged(try data())
      case .recommendationSplit: .recommendationSplit(try data())
      case .positionSet: .positionSet(try data())
      case .silenceOpened: .silenceOpened(try data())
      case .silenceBroken: .silenceBroken(try data())
      case .recommendationsReordered: .recommendationsReordered(try data())
      case .recommendationsNumbered: .recommendationsNumbered(try data())
      case .noteAdded: .noteAdded(try data())
      case .noteEdited: .noteEdited(try data())
      case .noteRemoved: .noteRemoved(try data())
      case .markAdded: .markAdded(try data())
      case .markDropped: .markDropped(try data())
      case .actionAdded: .actionAdded(try data())
      case .actionUpdated: .actionUpdated(try data())
      case .actionStateChanged: .actionStateChanged(try data())
      case .documentIssued: .documentIssued(try data())
      case .messageSent: .display(.messageSent(try data()))
      case .messageCleared: .display(.messageCleared(try data()))
      case .blackedOut: .display(.blackedOut(try data()))
      case .lit: .display(.lit(try data()))
      case .textChosen: .display(.textChosen(try data()))
      case .amended: Self.amendment(try data())
      case .undone: .undone(try data())
      case .redone: .redone(try data())
      case .logRepaired: .logRepaired(try data())
      case .logSalvaged: .logSalvaged(try data())
      }
  }
}

/// What stands under `data` in a log line and waits to be read as what its kind holds.
public protocol EventDataSource {
  /// Reads the data.
  ///
  /// - Throws: `DecodingError` when it is something else.
  func read<Payload: Decodable>(_ type: Payload.Type) throws -> Payload
}

private struct DataOfLine: EventDataSource {
  let container: KeyedDecodingContainer<LineCodingKeys>

  func read<Payload: Decodable>(_ type: Payload.Type) throws -> Payload {
    try container.decode(type, forKey: .data)
  }
}

extension Event {
  /// An amendment of a kind of a newer version has no effect here, as the kind itself (domain C-13).
  private static func amendment(_ amended: Amended) -> Event {
    guard case .unknown(let kind) = amended.change else { return .amended(amended) }
    return .unknown(kind: "\(Kind.amended.rawValue).\(kind)")
  }

  /// What stands under `data` in a log line.
  public var payload: any Encodable {
    switch self {
    case .sessionCreated(let data): data
    case .sessionOpened(let data): data
    case .sessionSuspended(let data): data
    case .sessionResumed(let data): data
    case .sessionClosed(let data): data
    case .settingChanged(let data): data
    case .attributionChanged(let data): data
    case .groupAdded(let data): data
    case .participantAdded(let data): data
    case .presenceChanged(let data): data
    case .groupUpdated(let data): data
    case .participantUpdated(let data): data
    case .participantMerged(let data): data
    case .rollCalled(let data): data
    case .budgetChanged(let data): data
    case .leftoversTaken(let data): data
    case .requestsBrought(let data): data
    case .itemAdded(let data): data
    case .itemOpened(let data): data
    case .itemClosed(let data): data
    case .itemSuspended(let data): data
    case .itemResumed(let data): data
    case .itemSkipped(let data): data
    case .itemReopened(let data): data
    case .itemUpdated(let data): data
    case .itemMoved(let data): data
    case .itemSplit(let data): data
    case .itemRemoved(let data): data
    case .itemCorrected(let data): data
    case .dayLanded(let data): data
    case .floorRequested(let data): data
    case .requestRefused(let data): data
    case .requestMoved(let data): data
    case .requestDeferred(let data): data
    case .requestReclassified(let data): data
    case .requestWithdrawn(let data): data
    case .listClosed(let data): data
    case .listReopened(let data): data
    case .requestUpdated(let data): data
    case .listCloseScheduled(let data): data
    case .roundClosed(let data): data
    case .floorGiven(let data): data
    case .floorPaused(let data): data
    case .floorResumed(let data): data
    case .floorExtended(let data): data
    case .floorEnded(let data): data
    case .floorReturned(let data): data
    case .pointRuled(let data): data
    case .floorLanguageSet(let data): data
    case .floorCorrected(let data): data
    case .clockRecovered(let data): data
    case .clockGap(let data): data
    case .rulingAppealed(let data): data
    case .calledToOrder(let data): data
    case .replyGranted(let data): data
    case .replyRefused(let data): data
    case .motionMade(let data): data
    case .motionSeconded(let data): data
    case .motionSpoken(let data): data
    case .motionDecided(let data): data
    case .recommendationCaptured(let data): data
    case .recommendationRevised(let data): data
    case .recommendationTranslated(let data): data
    case .recommendationStateChanged(let data): data
    case .recommendationsAdopted(let data): data
    case .recommendationClassified(let data): data
    case .textAgreed(let data): data
    case .partyAdded(let data): data
    case .partyRemoved(let data): data
    case .recommendationsMerged(let data): data
    case .recommendationSplit(let data): data
    case .positionSet(let data): data
    case .silenceOpened(let data): data
    case .silenceBroken(let data): data
    case .recommendationsReordered(let data): data
    case .recommendationsNumbered(let data): data
    case .noteAdded(let data): data
    case .noteEdited(let data): data
    case .noteRemoved(let data): data
    case .markAdded(let data): data
    case .markDropped(let data): data
    case .actionAdded(let data): data
    case .actionUpdated(let data): data
    case .actionStateChanged(let data): data
    case .documentIssued(let data): data
    case .display(let event): event.payload
    case .amended(let data): data
    case .undone(let data): data
    case .redone(let data): data
    case .logRepaired(let data): data
    case .logSalvaged(let data): data
    case .unknown: [String: String]()
    }
  }
}
