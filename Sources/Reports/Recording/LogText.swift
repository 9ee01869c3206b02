public import SessionState
import TerminalScreen
import Words

/// A log in words: one line an event, with its number, date, time at the place, who gave it and what happened.
public enum LogText {
  /// The lines of the events with these numbers; what was taken back later stands with `×`. Cost: a fold of the log.
  ///
  /// Every value is cleaned, so that nothing in it can act on a terminal, and no text makes a second line.
  public static func text(_ events: [RecordedEvent], from first: Int, to last: Int) -> String {
    let undone = History(events).undone
    var history = History()
    var lines: [String] = []
    for recorded in events.prefix(while: { $0.seq <= last }) {
      history.append(recorded)
      // From the first event, itself included.
      guard recorded.seq > first || first == 0 else { continue }
      let session = history.session
      let date = session.dateAndTime(recorded.stamp.at).prefix(10)
      let time = TimeText.time(recorded.stamp.at, offset: session.utcOffset)
      let mark = undone.contains(recorded.seq) ? "×" : " "
      // The sentence may hold Arabic, so it stands last (D-5).
      lines.append(
        TextCleaner.clean(
          "\(recorded.seq)\(mark) \(date) \(time) \(recorded.by.label): "
            + recorded.sentence(in: session)))
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
