import SessionState
import Words

// What consoles that are gone left behind is offered, one after another (session-log 2.9).
extension Console {
  func beginDrafts() {
    noteBegun(after: session.seq)
    offerDraft()
  }

  /// Asks about the next text, while nothing else is open and nothing begun here is of the same thing.
  func offerDraft() {
    guard interface.prompt == nil, interface.overlay == nil, exit == nil,
      let left = drafts.nextOffer(where: { isFree(for: $0) })
    else { return }
    let text = left.text
    // It had become an event just before the program died.
    guard !text.isEmpty, !isOnRecord(text) else {
      drafts.keeper.remove(left)
      return offerDraft()
    }
    let time = TimeText.hourMinute(left.at, offset: session.utcOffset)
    let question = DraftWords.offer(
      time, characters: text.text.count, begins: Self.beginning(of: text.text), label: text.label,
      whose: left.role == role ? nil : left.role)
    func keep() {
      open(text)
      // It is safe here before it is taken away there.
      keepDrafts()
      drafts.keeper.remove(left)
    }
    interface.prompt = .choice(
      ChoicePrompt(
        question: question,
        answers: [
          ChoicePrompt.Answer(key: "k", label: DraftWords.keep, effect: .run(keep)),
          ChoicePrompt.Answer(
            key: "d", label: DraftWords.delete,
            effect: .run { [unowned self] in
              drafts.keeper.remove(left)
              say(DraftWords.deleted, .muted)
            }),
          ChoicePrompt.Answer(
            key: "l", label: DraftWords.later,
            effect: .run { [unowned self] in say(DraftWords.keptForLater, .muted) }),
        ], otherwise: .run(keep)))
  }

  private func isFree(for text: BegunText) -> Bool {
    !interface.drafts.values.contains { $0.kept?.isSameThing(as: text) == true }
  }

  private func isOnRecord(_ text: BegunText) -> Bool {
    guard text.sentAs != nil else { return false }
    return desk.history.events.reversed().prefix(200).contains {
      $0.event.texts.contains { $0.contains(text.text) }
    }
  }

  private static func beginning(of text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }

  /// Opens the prompt that a text was typed in, as it stood; one whose base has changed writes over nothing.
  private func open(_ begun: BegunText) {
    switch begun.kind {
    case .command: fill(begun.text, caret: begun.caret)
    case .recommendation: show(prompt(.recommendation), begun)
    case .note: show(prompt(.note(begun.noteKind ?? .note)), begun)
    case .mark:
      guard let id = begun.id.flatMap({ MarkID($0) }), let mark = session.marks[id],
        mark.filled == nil
      else { return openRest(begun) }
      show(prompt(.fill(id, asNote: begun.asNote ?? false)), begun)
    case .noteEdit:
      guard let id = begun.id.flatMap({ NoteID($0) }), let note = session.notes[id],
        note.text == begun.base
      else { return openRest(begun) }
      show(prompt(.editNote(id, begun.noteKind ?? note.kind), note.text), begun)
    case .wording:
      guard let id = begun.id.flatMap({ RecommendationID($0) }),
        let recommendation = session.recommendations[id], recommendation.isWordingOpen,
        recommendation.wording == begun.base
      else { return openRest(begun) }
      askWording(recommendation)
      guard case .text(let prompt) = interface.prompt else { return }
      show(prompt, begun)
    case .record:
      // What Enter would do is known only to the key that opened the prompt.
      interface.drafts[.text(begun.label)] = TextPrompt.Begun(
        text: begun.text, base: begun.base, during: begun.during, kept: begun)
      say(DraftWords.standsReady(begun.label))
    }
  }

  private func show(_ opened: TextPrompt, _ begun: BegunText) {
    var opened = opened
    var field = TextField(begun.text)
    field.place(at: begun.caret)
    opened.field = field
    opened.capture.language = begun.language
    opened.capture.theme = begun.theme
    opened.capture.reason = begun.reason.flatMap { RevisionReason(rawValue: $0) }
    opened.capture.proposedBy = begun.proposedBy
    opened.capture.during = begun.during.flatMap { session.interventions[$0] == nil ? nil : $0 }
    interface.prompt = .text(opened)
  }

  /// The text of something that changed meanwhile or is gone: it can only become a note.
  private func openRest(_ begun: BegunText) {
    let during = begun.during.flatMap { session.interventions[$0] == nil ? nil : $0 }
    let label = DraftWords.rest(begun.label)
    var rest = prompt(.record(label: label, help: DraftWords.targetGone(begun.label))) {
      [unowned self] in
      perform(.note($0.field.text, kind: .note, during: during))
    }
    var field = TextField(begun.text)
    field.place(at: begun.caret)
    rest.field = field
    interface.prompt = .text(rest)
    say(DraftWords.targetGone(begun.label), .warn)
  }
}
