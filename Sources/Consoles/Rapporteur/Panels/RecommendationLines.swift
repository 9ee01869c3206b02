import SessionState
import TerminalScreen
import Words

/// The rows of a recommendation in full, part by part.
struct RecommendationLines {
  typealias Line = RecommendationPanel.Line

  let head: [Line]
  let texts: [Line]
  let changed: [Line]
  let positions: [Line]

  init(_ recommendation: Recommendation, _ session: Session, width: Int, isTight: Bool) {
    head = Self.head(recommendation, session, width: width, isTight: isTight)
    texts = Self.texts(recommendation, session, width: width, isTight: isTight)
    changed = Self.changed(recommendation, session, width: width)
    positions = Self.positions(recommendation, session, width: width)
  }

  private static func head(
    _ recommendation: Recommendation, _ session: Session, width: Int, isTight: Bool
  ) -> [Line] {
    let (sign, ink) = RecordsModel.sign(of: recommendation.state)
    var text = StyledText("\(recommendation.id)", Style(.title))
    text.append("  \(sign) \(recommendation.state.label)", ink)
    let last = recommendation.latest(recommendation.original)?.number ?? 1
    text.append(
      (isTight ? "  " : "   ") + Label.revision(last), .muted)
    if recommendation.openBrackets > 0 {
      text.append(isTight ? "  " : "   ")
      text.append(Label.openBrackets(recommendation.openBrackets), .warn)
    }
    let parties = recommendation.parties.map { session.latinName(of: $0) }
    if isTight {
      if let first = parties.first {
        text.append("  " + first + (parties.count > 1 ? " +\(parties.count - 1)" : ""), .muted)
      }
      return [Line(text: text)] + (broken(recommendation, session).map { [Line(text: $0)] } ?? [])
    }
    let rows = standing(recommendation, session) + about(recommendation)
    var lines = [text] + rows.map { StyledText($0, Style(.muted)) }
    if let adoption = adoption(recommendation, session) { lines.append(adoption) }
    if let broken = broken(recommendation, session) { lines.append(broken) }
    return lines.flatMap { Wrap.rows($0, width: width) }.map { Line(text: $0) }
  }

  private static func standing(_ recommendation: Recommendation, _ session: Session) -> [String] {
    func names(_ parties: [Party]) -> String {
      parties.map { session.name(of: $0) }.arabicLast.joined(separator: Phrase.comma)
    }
    var parts: [String] = []
    if !recommendation.proposers.isEmpty { parts.append(Label.by(names(recommendation.proposers))) }
    if !recommendation.coSponsors.isEmpty {
      parts.append(Label.withSponsors(names(recommendation.coSponsors)))
    }
    if !recommendation.supporters.isEmpty {
      parts.append(Label.supportedBy(names(recommendation.supporters)))
    }
    let at = session.clock(recommendation.saidAt)
    let number = recommendation.item.flatMap { session.items[$0]?.plan.number }
    parts.append(number.map { Label.itemAndTime($0, at) } ?? at)
    if !recommendation.mergedFrom.isEmpty {
      parts.append(Label.mergedFrom(recommendation.mergedFrom.map(\.description)))
    }
    if let into = recommendation.mergedInto { parts.append(Label.mergedInto("\(into)")) }
    if let from = recommendation.splitFrom { parts.append(Label.splitFrom("\(from)")) }
    if !recommendation.splitInto.isEmpty {
      parts.append(Label.splitInto(recommendation.splitInto.map(\.description)))
    }
    return parts.arabicApart
  }

  private static func about(_ recommendation: Recommendation) -> [String] {
    var parts: [String] = []
    if recommendation.part == .preamble { parts.append(recommendation.part.label) }
    if let theme = recommendation.theme { parts.append(theme) }
    if !recommendation.addressees.isEmpty {
      parts.append(Label.asks(recommendation.addressees.arabicLast.joined(separator: Phrase.comma)))
    }
    if let verb = recommendation.verb { parts.append("“\(verb)”") }
    if recommendation.priority != .normal {
      parts.append(Phrase.priority(recommendation.priority.label))
    }
    if !recommendation.principles.isEmpty {
      parts.append(recommendation.principles.map { $0.label() }.joined(separator: Phrase.comma))
    }
    return parts.arabicApart
  }

  private static func adoption(_ recommendation: Recommendation, _ session: Session) -> StyledText?
  {
    if let silence = recommendation.silence {
      return StyledText(Label.silenceUntil(session.dateAndTime(silence.deadline)), Style(.paused))
    }
    guard let adoption = recommendation.adoption else { return nil }
    var text = Label.adopted(adoption.method.label, session.clock(adoption.at))
    if let counts = adoption.counts {
      text += " · " + Label.counts(counts.for, counts.against, counts.abstain)
    }
    if let number = recommendation.finalNumber { text += " · " + Label.finalNumber(number) }
    return StyledText(text, Style(recommendation.state == .adopted ? .ok : .muted))
  }

  /// B-11: who broke the last silence and why, as long as nothing else was decided on the text.
  private static func broken(_ recommendation: Recommendation, _ session: Session) -> StyledText? {
    guard [.tabled, .captured].contains(recommendation.state) else { return nil }
    return recommendation.silences.last.flatMap { broken($0, session) }
      .map { StyledText($0, Style(.warn)) }
  }

  /// `silence broken 10:50 by ARCO: reason`; nil when it was not broken.
  static func broken(_ silence: Silence, _ session: Session) -> String? {
    guard let party = silence.brokenBy else { return nil }
    return Label.silenceBroken(
      silence.ended.map { session.clock($0) }, session.latinName(of: party), silence.objection)
  }

  /// B-3: every language of the session, the original first, with its state.
  private static func texts(
    _ recommendation: Recommendation, _ session: Session, width: Int, isTight: Bool
  ) -> [Line] {
    let listed = session.created?.languages ?? []
    let has = recommendation.languages
    var lines: [Line] = []
    for (index, language) in (has + listed.filter { !has.contains($0) }).enumerated() {
      if index > 0, !isTight { lines.append(Line(text: StyledText())) }
      let state = recommendation.textState(language)
      let text = recommendation.latest(language)?.text ?? ""
      var tag = StyledText(language, Style(.muted))
      let wrapped = Wrap.rows(RecordsModel.bracketed(text), width: max(10, width - 4))
      let isBehind = if case .behind = state { true } else { false }
      if isTight, !text.isEmpty, !Writing.current.isSetApart(text), !isBehind {
        tag.append("  ")
        lines.append(Line(text: wrapped.first.map { tag + $0 } ?? tag))
        lines += wrapped.dropFirst().map { Line(text: StyledText("    ") + $0) }
        continue
      }
      let ink: Ink =
        switch state {
        case .missing: .warn
        case .draft: .muted
        case .behind: .stale
        case .agreed: .ok
        }
      tag.append("  ")
      tag.append(state.label, ink)
      lines.append(Line(text: tag))
      guard !text.isEmpty else { continue }
      lines += wrapped.map {
        Writing.current.isSetApart(text)
          ? Line(text: $0, isTrailing: true) : Line(text: StyledText("    ") + $0)
      }
    }
    return lines
  }

  /// B-4: what the last change of wording changed.
  private static func changed(
    _ recommendation: Recommendation, _ session: Session, width: Int
  ) -> [Line] {
    guard let last = recommendation.latest(recommendation.original),
      let before = recommendation.revisions.last(where: {
        $0.language == last.language && $0.number < last.number
      })
    else { return [] }
    var text = StyledText(Label.changed, Style(.muted))
    text.append("   " + Self.change(from: before, to: last, session), .muted)
    return [Line(text: text)] + diff(before, last, width: width)
  }

  /// `revision 1 → 2 · 10:39 · ERC · amendment`.
  static func change(from before: Revision, to last: Revision, _ session: Session) -> String {
    let who = last.proposedBy.map { session.latinName(of: $0) } ?? last.by.label
    return [
      Label.revisions(before.number, last.number), session.clock(last.at), who, last.reasonLabel,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// The words that went and came between two revisions.
  static func diff(_ old: Revision, _ new: Revision, width: Int) -> [Line] {
    let isTrailing = Writing.current.isSetApart(new.text)
    var changes = styled(WordDiff(old.text, new.text))
    changes.surroundings = StyledText(new.text).asWritten().surroundings
    let rows = Wrap.rows(changes, width: max(10, width - 4))
    return rows.map {
      isTrailing ? Line(text: $0, isTrailing: true) : Line(text: StyledText("    ") + $0)
    }
  }

  /// `{-an occasional-} {+a standing+}`: braces, so that contested words keep their brackets.
  ///
  /// - Parameter context: how many words that stayed are shown on either side of a change; nil: all of them.
  static func styled(_ diff: WordDiff, context: Int? = nil) -> StyledText {
    var text = StyledText()
    for (index, piece) in diff.pieces.enumerated() {
      if !text.runs.isEmpty { text.append(" ") }
      switch piece {
      case .same(let words):
        let isEnd = index == 0 || index == diff.pieces.count - 1
        let shown = context.map { Self.around(words, $0, isFirst: index == 0, isEnd: isEnd) }
        text += RecordsModel.bracketed(shown ?? words)
      case .removed(let words): text.append("{-\(words)-}", .removed)
      case .added(let words): text.append("{+\(words)+}", .added)
      }
    }
    return text
  }

  /// The words next to a change, `…` for the others.
  private static func around(_ text: String, _ count: Int, isFirst: Bool, isEnd: Bool) -> String {
    let words = text.split(separator: " ")
    guard words.count > (isEnd ? count : 2 * count) else { return text }
    let head = words.prefix(count).joined(separator: " ")
    let tail = words.suffix(count).joined(separator: " ")
    if isEnd { return isFirst ? "… " + tail : head + " …" }
    return head + " … " + tail
  }

  /// B-9: where everybody stands; a sign and the short name, the word where it is no support.
  private static func positions(
    _ recommendation: Recommendation, _ session: Session, width: Int
  ) -> [Line] {
    guard !recommendation.positions.isEmpty else { return [] }
    var text = StyledText(Label.positions, Style(.muted))
    for position in recommendation.positions {
      let (sign, ink): (String, Ink) =
        switch position.value {
        case .support, .noObjection: ("✓", .ok)
        case .reservation: ("△", .warn)
        case .objection: ("×", .critical)
        case .abstain: ("○", .muted)
        case .dissociate: ("▽", .warn)
        }
      text.append("  \(sign)\u{A0}", ink)
      text.append(session.latinName(of: position.party))
      if position.value != .support { text.append("\u{A0}" + position.value.label, .muted) }
    }
    let words = recommendation.positions.filter { $0.text != nil }.flatMap { position in
      Wrap.rows(
        StyledText(
          "\(session.latinName(of: position.party)): \(position.text ?? "")", Style(.muted)),
        width: max(10, width - 4)
      ).map { Line(text: StyledText("    ") + $0) }
    }
    return Wrap.rows(text, width: width).map { Line(text: $0) } + words
  }
}
