import SessionState
import TerminalScreen
import Words

extension Session {
  /// What a text takes with it by itself (domain B-1); of a mark, its own moment and level.
  func takenAlong(by prompt: TextPrompt, _ now: Moment) -> [String] {
    var parts: [String] = []
    var level = attribution
    if case .fill(let id, _) = prompt.purpose {
      guard let mark = marks[id] else { return [] }
      level = mark.attribution
      parts.append(clock(mark.at))
      if let item = mark.item { parts.append(Phrase.item(items[item]?.plan.number ?? "")) }
      if let intervention = mark.intervention { parts.append(latinSpeaker(of: intervention)) }
    } else {
      parts.append(TimeText.time(now.at, offset: utcOffset))
      let turn = prompt.capture.during.flatMap { interventions[$0] } ?? currentIntervention
      let item = turn.flatMap { items[$0.item] } ?? currentItem
      if let item { parts.append(Phrase.item(item.plan.number)) }
      if let turn { parts.append(latinName(of: turn.participant)) }
      level = max(level, turn?.attribution ?? .onRecord)
    }
    if let level = level.inSentence { parts.append(level) }
    if let theme = prompt.capture.theme { parts.append(theme) }
    return parts.arabicLast
  }
}
