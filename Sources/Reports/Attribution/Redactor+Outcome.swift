import SessionState
import Words

// What became of recommendations, what is to be done, and what was given out.
extension Redactor {
  mutating func redactedOutcome(_ event: Event) -> Event {
    switch event {
    case .recommendationClassified(let data):
      .recommendationClassified(
        changed(data) {
          raise(to: levels.recommendation($0.id))
          $0.theme = $0.theme.map { free($0) }
          $0.addressees = $0.addressees?.map { free($0) }.filter { !$0.isEmpty }
          $0.verb = $0.verb.map { free($0) }
        })
    case .textAgreed(let data): .textAgreed(changed(data) { $0.language = code($0.language) })
    case .recommendationsMerged(let data):
      .recommendationsMerged(
        changed(data) {
          raise(to: $0.attribution, levels.recommendation($0.id), levels.item($0.item))
          $0.text = wording($0.text, of: $0.id, revision: 1)
          $0.language = code($0.language)
        })
    case .recommendationSplit(let data):
      .recommendationSplit(
        changed(data) {
          raise(to: $0.attribution, levels.recommendation($0.id))
          for index in $0.parts.indices {
            let part = $0.parts[index]
            raise(to: levels.recommendation(part.id))
            $0.parts[index].text = wording(part.text, of: part.id, revision: 1)
          }
          $0.language = code($0.language)
        })
    case .positionSet(let data):
      .positionSet(
        changed(data) {
          raise(to: $0.attribution, levels.recommendation($0.id))
          $0.text = free($0.text)
        })
    case .silenceOpened(let data):
      .silenceOpened(
        changed(data) {
          raise(to: levels.recommendation($0.id))
          $0.circulatedTo = free($0.circulatedTo)
        })
    case .silenceBroken(let data):
      .silenceBroken(
        changed(data) {
          raise(to: levels.recommendation($0.id))
          $0.text = free($0.text)
        })
    case .noteEdited(let data): .noteEdited(redacted(data))
    case .actionAdded(let data):
      .actionAdded(
        changed(data) {
          raise(to: $0.attribution, final.actions[$0.id]?.attribution, levels.item($0.item))
          $0.text = free($0.text)
          $0.owner = $0.owner.map { owner($0) }
        })
    case .actionUpdated(let data):
      .actionUpdated(
        changed(data) {
          raise(to: final.actions[$0.id]?.attribution)
          $0.text = $0.text.map { free($0) }
          $0.owner = $0.owner.map { owner($0) }
        })
    case .documentIssued(let data):
      .documentIssued(
        changed(data) {
          $0.symbol = title($0.symbol)
          // They would tell whoever has the source or the document that this is it.
          $0.head = String(repeating: "0", count: 32)
          $0.hash = String(repeating: "0", count: 64)
          for index in $0.contents.indices {
            let revisions = $0.contents[index].revisions.map { (code($0.key), $0.value) }
            $0.contents[index].revisions = Dictionary(revisions) { max($0, $1) }
          }
        })
    case .partyAdded, .partyRemoved, .recommendationsReordered, .recommendationsNumbered,
      .noteRemoved, .markDropped, .actionStateChanged:
      event
    default: event
    }
  }

  /// An owner who is no party is a name, whether the roster has it or not.
  private mutating func owner(_ owner: ActionOwner) -> ActionOwner {
    guard case .text(let text) = owner, !text.isEmpty else { return owner }
    let isArabic = TextWords.of(text).first?.isArabic == true
    return .text(hidden(as: isArabic ? NameMask.arabic : NameMask.latin))
  }

  /// A note's new text; of a quote as of one that is added.
  private mutating func redacted(_ edit: NoteEdited) -> NoteEdited {
    changed(edit) {
      raise(to: final.notes[$0.id]?.attribution)
      let isQuote = $0.kind == .quote || quotes.contains($0.id)
      if isQuote, current == .chathamHouse {
        $0.text = $0.text.map { leave($0) }
        return
      }
      if $0.kind == .quote, current == .notForAttribution { $0.kind = .note }
      if isQuote, $0.text != nil { doubt(.quote, "") }
      $0.text = $0.text.map { free($0) }
    }
  }
}
