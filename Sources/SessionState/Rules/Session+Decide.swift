extension Session {
  /// Judges a command against the rules, at a moment: the one event that it becomes.
  ///
  /// Undo, redo and the choice after a loss of power are decided by `History`, which knows the past and the clocks.
  /// - Throws: `Refusal` with the rule and the facts; nothing has changed.
  func decide(_ command: Command, at now: Moment) throws(Refusal) -> Event {
    // A document of a closed session is still given out.
    if case .document(let command) = command { return try decide(document: command) }
    if case .amend(let command) = command { return try decide(amendment: command, now) }
    if state == .closed { throw .session(is: .closed, needs: [.open, .suspended]) }
    switch command {
    case .session(let command): return try decide(session: command, now)
    case .attribution(let level, let item, let wholeItem):
      if let item { _ = try self.item(item) }
      if wholeItem, item == nil, openItem == nil { throw .noItemOpen }
      if wholeItem { try needNotLooser(level, item ?? openItem) }
      // An item with a level of its own keeps it whatever the session's is: the item's changes.
      let own = wholeItem && currentItem?.attribution != nil ? openItem : nil
      let item = item ?? own
      return .attributionChanged(
        AttributionChanged(level: level, item: item, wholeItem: wholeItem ? true : nil))
    case .item(let command): return try decide(item: command, now)
    case .participant(let command): return try decide(participant: command)
    case .group(let command): return try decide(group: command)
    case .floor(let command): return try decide(floor: command, now)
    case .list(let command): return try decide(list: command, now)
    case .rule(let ruling, let text): return try decide(ruling: ruling, text, now)
    case .order(let command): return try decide(order: command, now)
    case .motion(let command): return try decide(motion: command)
    case .budget(let command): return try decide(budget: command, now)
    case .correct(let command): return try decide(correction: command, now)
    case .land(let choice): return try decide(land: choice, at: now)
    case .recover: throw .correction(.nothingToRecover)
    case .sleep(let choice, let length, let ago):
      return try decide(gap: choice, length, ago ?? 0, now)
    case .recommendation(let command): return try decide(recommendation: command, now)
    case .mark(let command): return try decide(mark: command)
    case .note(let text, let kind, let during):
      return .noteAdded(try note(text, kind, from: try origin(during)))
    case .notes(let command): return try decide(notes: command)
    case .action(let command): return try decide(action: command, now)
    case .document(let command): return try decide(document: command)
    case .display(let command): return try decide(display: command)
    case .set(let key, let value):
      guard let changed = settings.setting(key, to: value) else { throw .badSetting(key, value) }
      if let other = changed.contradiction(of: key) { throw .settingContradicts(key, other) }
      try needQuorumInReach(of: changed, key)
      return .settingChanged(SettingChanged(key: key, value: changed.text(key)))
    case .amend(let command): return try decide(amendment: command, now)
    case .undo: throw .nothingToUndo(.system)
    case .redo: throw .nothingToRedo(.system)
    }
  }

  /// `50` for `50%` is a slip: a number beyond the roster can never be reached.
  private func needQuorumInReach(of changed: Settings, _ key: Settings.Key) throws(Refusal) {
    guard key == .quorum || key == .quorumOf, case .count(let count) = changed.quorum else {
      return
    }
    let speaking = participants.filter(\.role.speaks)
    let total =
      changed.quorumOf == .people ? speaking.count : Set(speaking.compactMap(\.group)).count
    guard total > 0, count > total else { return }
    throw .roster(.quorumBeyond(count, total: total))
  }

  private func decide(session command: SessionCommand, _ now: Moment) throws(Refusal) -> Event {
    switch command {
    case .open(let wanted):
      guard state != .open else { throw .session(is: .open, needs: [.draft, .suspended]) }
      if let wanted, !days.contains(where: { $0.number == wanted }) { throw .noSuchDay(wanted) }
      return .sessionOpened(SessionOpened(day: wanted ?? today(now)))
    case .suspend(let reason):
      try needOpen()
      return .sessionSuspended(SessionSuspended(reason: try optionalText(reason)))
    case .resume:
      guard state == .suspended else { throw .session(is: state, needs: [.suspended]) }
      return .sessionResumed(SessionResumed(day: dayNumber))
    case .close:
      guard state != .draft else { throw .session(is: .draft, needs: [.open, .suspended]) }
      if let taken = floor.current ?? floor.interrupted { throw .floorTaken(taken) }
      if let openItem { throw .item(openItem, is: .open, needs: [.closed]) }
      return .sessionClosed(SessionClosed())
    case .takeLeftovers(let ids): return try decide(leftovers: ids)
    }
  }

  /// The day whose date it is at the place; on any other date the first, or the one after the day under way.
  private func today(_ now: Moment) -> Int {
    let dated = days.first { (0..<86_400_000).contains($0.sinceMidnight(now.at)) }
    if let dated { return dated.number }
    guard state == .suspended else { return days.first?.number ?? 1 }
    return days.first { $0.number > dayNumber }?.number ?? dayNumber
  }

  func needOpen() throws(Refusal) {
    guard state == .open else {
      throw .session(is: state, needs: [.open])
    }
  }
}

// Texts are cleaned once, where they come in (domain D-3).
extension Session {
  /// The longest note of a request, in characters (domain A-15).
  static let noteLimit = 250

  func text(_ text: String) throws(Refusal) -> String {
    let clean = StoredText.clean(text).trimmed
    // Joiners and marks of direction alone are no text either.
    guard clean.unicodeScalars.contains(where: { $0.properties.generalCategory != .format }) else {
      throw .emptyText
    }
    let bytes = clean.utf8.count
    guard bytes <= StoredText.limit else {
      throw .textTooLong(count: bytes, limit: StoredText.limit, inCharacters: false)
    }
    return clean
  }

  func optionalText(_ text: String?) throws(Refusal) -> String? {
    guard let text, !StoredText.clean(text).trimmed.isEmpty else { return nil }
    return try self.text(text)
  }

  func requestNote(_ text: String?) throws(Refusal) -> String? {
    guard let note = try optionalText(text) else { return nil }
    guard note.count <= Self.noteLimit else {
      throw .textTooLong(count: note.count, limit: Self.noteLimit, inCharacters: true)
    }
    return note
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
