extension History {
  /// The latest event by which a command that would have been carried out before is refused now.
  ///
  /// A person decides on what the screen showed some seconds ago; when somebody else was quicker, this is what to
  /// tell (session-log 2.3, step 3). Undo and redo give nothing: their refusals name an event themselves.
  /// - Parameter window: How far back to look, in ms.
  /// - Complexity: Judges the command once for each event in that time, of which only the last fifty count.
  public func overtaking(
    _ command: Command, at stamp: Stamp, within window: Milliseconds = 10_000
  ) -> RecordedEvent? {
    switch command {
    case .undo, .redo, .recover: return nil
    default: break
    }
    var place = events.count
    while place > max(1, events.count - 50), stamp.since(events[place - 1].stamp) <= window {
      place -= 1
      let before = session(after: place)
      if (try? before.decide(command, at: before.moment(stamp))) != nil { return events[place] }
    }
    return nil
  }
}
