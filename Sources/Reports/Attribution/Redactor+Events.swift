import SessionState
import Words

// Every kind of event is named in these switches, so that a new one cannot be forgotten.
extension Redactor {
  /// An event without its names.
  mutating func redacted(_ event: Event) -> Event {
    switch event {
    case .sessionCreated(let data): .sessionCreated(redacted(data))
    case .sessionOpened, .sessionResumed, .sessionClosed, .attributionChanged: event
    case .sessionSuspended(let data):
      .sessionSuspended(changed(data) { $0.reason = free($0.reason) })
    case .settingChanged(let data): .settingChanged(redacted(data))
    case .groupAdded, .participantAdded, .presenceChanged, .groupUpdated, .participantUpdated,
      .participantMerged, .rollCalled, .budgetChanged, .leftoversTaken, .requestsBrought:
      redactedRoster(event)
    case .itemAdded, .itemOpened, .itemClosed, .itemSuspended, .itemResumed, .itemSkipped,
      .itemReopened, .itemUpdated, .itemMoved, .itemSplit, .itemRemoved, .itemCorrected,
      .dayLanded:
      redactedAgenda(event)
    case .floorRequested, .requestRefused, .requestMoved, .requestDeferred, .requestReclassified,
      .requestWithdrawn, .listClosed, .listReopened, .requestUpdated, .listCloseScheduled,
      .roundClosed:
      redactedList(event)
    case .floorGiven, .floorPaused, .floorResumed, .floorExtended, .floorEnded, .floorReturned,
      .pointRuled, .floorLanguageSet, .floorCorrected, .clockRecovered, .clockGap, .rulingAppealed,
      .calledToOrder, .replyGranted, .replyRefused, .motionMade, .motionSeconded, .motionSpoken,
      .motionDecided:
      redactedFloor(event)
    case .recommendationCaptured, .recommendationRevised, .recommendationTranslated,
      .recommendationStateChanged, .recommendationsAdopted, .noteAdded, .markAdded:
      redactedRecord(event)
    case .recommendationClassified, .textAgreed, .partyAdded, .partyRemoved,
      .recommendationsMerged, .recommendationSplit, .positionSet, .silenceOpened, .silenceBroken,
      .recommendationsReordered, .recommendationsNumbered, .noteEdited, .noteRemoved,
      .markDropped, .actionAdded, .actionUpdated, .actionStateChanged, .documentIssued:
      redactedOutcome(event)
    case .display(.messageSent(let data)):
      .display(.messageSent(changed(data) { $0.text = free($0.text) }))
    case .display: event
    case .amended(let data): .amended(redacted(data))
    case .logSalvaged(let data):
      .logSalvaged(
        changed(data) {
          $0.source = digest($0.source)
          $0.head = $0.head.map(digest)
        })
    case .undone, .redone, .logRepaired: event
    case .unknown(let kind): .unknown(kind: redacted(kind: kind))
    }
  }

  /// A checksum as it stands; a text in its place is none and tells nothing.
  private func digest(_ text: String) -> String {
    text.allSatisfy(\.isHexDigit) ? text : ""
  }

  /// Who asked for it is somebody who need not stand in the roster, so the name goes (C-9); the reason is told by the
  /// level of what it is about.
  private mutating func redacted(_ data: Amended) -> Amended {
    changed(data) {
      $0.change = redacted($0.change)
      $0.reason = free($0.reason)
      if let actor = $0.actor { _ = leave(actor) }
      $0.actor = nil
    }
  }

  private mutating func redacted(_ head: SessionCreated) -> SessionCreated {
    changed(head) {
      $0.format = SessionCreated.formatName
      $0.needs = $0.needs.filter { isPlain($0) }
      $0.session = newSession
      $0.redacted = mark
      $0.roster = nil
      $0.code = title($0.code)
      $0.title = title($0.title)
      $0.place = free($0.place)
      $0.timezone = title($0.timezone)
      $0.languages = $0.languages.map { code($0) }
      $0.prefix = title($0.prefix)
      for index in $0.days.indices {
        $0.days[index].title =
          current == .closed
          ? leave($0.days[index].title) : title($0.days[index].title)
      }
    }
  }

  private mutating func leave(_ title: TextByLanguage?) -> TextByLanguage? {
    if title != nil { _ = leave("title") }
    return nil
  }

  /// A setting's value is a word of the program, or a list of terms, which are titles; what the setting does not take
  /// has no effect and is left out.
  private mutating func redacted(_ change: SettingChanged) -> SettingChanged {
    changed(change) {
      guard $0.key.takes($0.value) else {
        $0.value = leave($0.value)
        return
      }
      switch $0.key.field.form {
      case .terms, .phrases: $0.value = title($0.value)
      case .flag, .count, .time, .times, .choice, .several, .quorum: break
      }
    }
  }

  /// The name of a kind that this version does not know, when it is one: anybody can write a line.
  private func redacted(kind: String) -> String {
    isPlain(kind) ? kind : Redaction.unreadableKind
  }

  /// Whether a text is a word of a program, and nobody's name.
  private func isPlain(_ word: String) -> Bool {
    word.utf8.count <= 64
      && word.utf8.allSatisfy { $0 == 0x2E || $0 == 0x5F || (0x61...0x7A).contains($0) }
      && masking.masked(word, .closed).count == 0
  }

  private mutating func redactedAgenda(_ event: Event) -> Event {
    switch event {
    case .itemAdded(let item): .itemAdded(redacted(item))
    case .itemReopened(let data):
      .itemReopened(
        changed(data) {
          raise(to: levels.item($0.id))
          $0.reason = free($0.reason)
        })
    case .itemUpdated(let data):
      .itemUpdated(
        changed(data) {
          $0.number = $0.number.map { title($0) }
          $0.title = title($0.title)
        })
    case .itemSplit(let data): .itemSplit(changed(data) { $0.rest = redacted($0.rest) })
    case .itemCorrected(let data):
      .itemCorrected(
        changed(data) {
          raise(to: levels.item($0.id), levels.item($0.before))
          $0.reason = free($0.reason)
        })
    default: event
    }
  }

  private mutating func redacted(_ item: PlannedItem) -> PlannedItem {
    changed(item) {
      $0.number = title($0.number)
      $0.title = title($0.title)
    }
  }

  private mutating func redactedList(_ event: Event) -> Event {
    switch event {
    case .floorRequested(let data):
      .floorRequested(
        changed(data) {
          raise(to: levels.item($0.item))
          $0.note = free($0.note)
          $0.language = spoken($0.language)
        })
    case .requestMoved(let data):
      .requestMoved(
        changed(data) {
          raise(to: levels.request($0.id))
          $0.reason = free($0.reason)
        })
    case .requestUpdated(let data):
      .requestUpdated(
        changed(data) {
          raise(to: levels.request($0.id))
          // Empty takes the note away, as leaving it out would not.
          $0.note = $0.note.map { free($0) }
          $0.language = spoken($0.language)
        })
    default: event
    }
  }

  private mutating func redactedFloor(_ event: Event) -> Event {
    switch event {
    case .floorGiven(let data):
      .floorGiven(
        changed(data) {
          $0.language = spoken($0.language)
          $0.rule = $0.rule.flatMap { AdviceRule(rawValue: $0) }?.rawValue
        })
    case .pointRuled(let data):
      .pointRuled(
        changed(data) {
          raise(to: levels.turn($0.intervention))
          $0.text = free($0.text)
        })
    case .floorLanguageSet(let data):
      .floorLanguageSet(changed(data) { $0.language = spoken(Optional($0.language)) ?? "und" })
    case .floorCorrected(let data):
      .floorCorrected(
        changed(data) {
          raise(to: levels.turn($0.intervention))
          $0.reason = free($0.reason)
        })
    case .calledToOrder(let data):
      .calledToOrder(
        changed(data) {
          raise(to: levels.turn($0.intervention), levels.item($0.item))
          $0.text = free($0.text)
        })
    case .replyRefused(let data):
      .replyRefused(
        changed(data) {
          raise(to: levels.request($0.request))
          $0.reason = free($0.reason)
        })
    default: event
    }
  }
}

/// A copy of a value with a change.
func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var copy = value
  change(&copy)
  return copy
}
