import SessionState
import Words

extension StateText {
  /// What was changed after closing (domain C-11), and what this version could not read (domain C-13).
  mutating func amendments() {
    for amendment in session.amendments {
      let ids = amendment.change.ids.joined(separator: ", ")
      line(
        Label.amended(ids, event: amendment.change.kindName, actor: amendment.actor)
          + "  \(session.clock(amendment.at))  "
          + amendment.reason)
    }
    if session.unknownEvents > 0 { line(Label.unknownEvents(session.unknownEvents)) }
  }
}
