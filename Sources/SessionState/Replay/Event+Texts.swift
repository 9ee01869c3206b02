// No default: whoever adds a kind of event says here which texts it has.
extension Event {
  /// What people wrote in the event, for a search in every text (domain C-3); names stand in the session.
  public var texts: [String] {
    switch self {
    case .recommendationCaptured(let event): [event.text]
    case .recommendationRevised(let event): [event.text] + [event.reason].compactMap { $0 }
    case .recommendationTranslated(let event): [event.text]
    case .recommendationsMerged(let event): [event.text]
    case .recommendationSplit(let event): event.parts.map(\.text)
    case .recommendationStateChanged(let event): [event.reason].compactMap { $0 }
    case .positionSet(let event): [event.text].compactMap { $0 }
    case .silenceBroken(let event): [event.text].compactMap { $0 }
    case .noteAdded(let event): [event.text]
    case .noteEdited(let event): [event.text].compactMap { $0 }
    case .markAdded(let event): [event.label].compactMap { $0 }
    case .actionAdded(let event): [event.text]
    case .actionUpdated(let event): [event.text].compactMap { $0 }
    case .replyRefused(let event): [event.reason].compactMap { $0 }
    case .calledToOrder(let event): [event.text].compactMap { $0 }
    case .pointRuled(let event): [event.text].compactMap { $0 }
    case .sessionSuspended(let event): [event.reason].compactMap { $0 }
    case .itemAdded(let item): Array(item.title.texts.values)
    case .itemReopened(let event): [event.reason]
    case .floorRequested(let event): [event.note].compactMap { $0 }
    case .requestMoved(let event): [event.reason].compactMap { $0 }
    case .requestUpdated(let event): [event.note].compactMap { $0 }
    case .requestsBrought(let event): event.requests.compactMap(\.note)
    case .groupAdded(let group): [group.short] + group.name.texts.values
    case .participantAdded(let person): Array(person.name.texts.values)
    case .floorCorrected(let event): [event.reason].compactMap { $0 }
    case .amended(let event): [event.reason] + [event.actor].compactMap { $0 } + event.change.texts
    case .itemCorrected(let event): [event.reason].compactMap { $0 }
    case .sessionCreated(let event): event.title.texts.values + [event.place]
    case .participantUpdated(let event): event.name.map { Array($0.texts.values) } ?? []
    case .groupUpdated(let event):
      [event.short].compactMap { $0 } + (event.name.map { Array($0.texts.values) } ?? [])
    case .itemUpdated(let event): event.title.map { Array($0.texts.values) } ?? []
    case .itemSplit(let event): Array(event.rest.title.texts.values)
    case .recommendationClassified(let event):
      [event.theme, event.verb].compactMap { $0 } + (event.addressees ?? [])
    case .silenceOpened(let event): [event.circulatedTo].compactMap { $0 }
    case .documentIssued(let event): [event.symbol]
    case .settingChanged(let event): [event.value]
    case .display(let event): event.message.map { [$0.text] } ?? []

    case .sessionOpened, .sessionResumed, .sessionClosed, .attributionChanged, .presenceChanged,
      .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken:
      []
    case .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped, .itemMoved,
      .itemRemoved, .dayLanded:
      []
    case .requestRefused, .requestDeferred, .requestReclassified, .requestWithdrawn, .listClosed,
      .listReopened, .listCloseScheduled, .roundClosed:
      []
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .floorLanguageSet, .clockRecovered, .clockGap:
      []
    case .rulingAppealed, .replyGranted, .motionMade, .motionSeconded, .motionSpoken,
      .motionDecided:
      []
    case .recommendationsAdopted, .textAgreed, .partyAdded, .partyRemoved,
      .recommendationsReordered, .recommendationsNumbered, .noteRemoved, .markDropped,
      .actionStateChanged:
      []
    case .undone, .redone, .logRepaired, .logSalvaged, .unknown: []
    }
  }
}
