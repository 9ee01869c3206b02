import SessionState
import TerminalScreen
import Words

extension StateText {
  mutating func record() {
    line()
    line(Label.recommendations)
    for recommendation in session.recommendations {
      let by = listed(recommendation.proposers.map { session.name(of: $0) })
      line(
        "\(pad(recommendation.id.description, 5)) \(pad(recommendation.state.label, 12)) "
          + "\(pad(by, 10)) \(recommendation.wording)" + details(of: recommendation))
      for position in recommendation.positions {
        let text = position.text.map { ": \($0)" } ?? ""
        line("      \(session.name(of: position.party)) \(position.value.label)\(text)")
      }
    }
    for note in session.notes {
      line(
        "\(pad(note.id.description, 5)) \(pad(note.kind.label, 12)) \(session.clock(note.at))  \(note.text)"
      )
    }
    for mark in session.marks where mark.filled == nil {
      let speaker = mark.intervention.map { session.speaker(of: $0) } ?? ""
      line(
        "\(pad(mark.id.description, 5)) \(pad(Label.toFill, 12)) \(session.clock(mark.at)) \(speaker)"
      )
    }
    for action in session.actions {
      let owner = action.owner.map { session.name(of: $0) } ?? Label.noOwner
      let due = action.due?.description ?? Label.noDate
      line(
        "\(pad(action.id.description, 5)) \(pad(action.state.label, 12)) "
          + "\(listed([owner, due]))  \(action.text)"
      )
    }
    for document in session.documents {
      let issue = document.issue
      line("\(pad(issue.symbol, 18)) \(session.clock(document.at))  " + Label.stateOf(issue.of))
    }
  }

  /// Revisions, open brackets and languages that are behind, where there are any.
  private func details(of recommendation: Recommendation) -> String {
    var parts: [String] = []
    if let number = recommendation.finalNumber { parts.append(Label.finalNumber(number)) }
    if let theme = recommendation.theme { parts.append(theme) }
    if recommendation.part == .preamble { parts.append(OutcomePart.preamble.label) }
    if let silence = recommendation.silence {
      parts.append(Label.until(session.dateAndTime(silence.deadline)))
    }
    if let into = recommendation.mergedInto { parts.append(Label.became([into])) }
    if !recommendation.splitInto.isEmpty { parts.append(Label.became(recommendation.splitInto)) }
    if recommendation.lastRevision > 1 {
      parts.append(Label.revision(recommendation.lastRevision))
    }
    if recommendation.openBrackets > 0 {
      parts.append(Label.openBrackets(recommendation.openBrackets))
    }
    parts += recommendation.languages.filter(recommendation.isBehind).map(StateWords.isBehind)
    return parts.isEmpty ? "" : "  (\(listed(parts)))"
  }
}
