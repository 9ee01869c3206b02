import SessionState
import Words

/// Finds words in everything that events say: their sentences, and what people wrote in them.
struct ReplaySearch {
  private let recording: Recording
  private let session: Session

  init(_ recording: Recording) {
    self.recording = recording
    session = recording.history.session
  }

  /// What an event says, folded (domain D-9).
  func words(of event: RecordedEvent) -> String {
    SearchFolding.fold(([event.sentence(in: session)] + event.event.texts).joined(separator: "\n"))
  }

  /// The words around the hit, from the text that it is in; nil where the event's own sentence has it.
  func excerpt(of event: RecordedEvent, around text: String) -> String? {
    let folded = SearchFolding.fold(text)
    guard !SearchFolding.fold(event.sentence(in: session)).contains(folded) else { return nil }
    guard let whole = event.event.texts.first(where: { SearchFolding.fold($0).contains(folded) })
    else { return nil }
    let words = whole.split(separator: " ", omittingEmptySubsequences: false)
    // The first words that complete it, with a few before them.
    let last = words.indices.first {
      SearchFolding.fold(words[...$0].joined(separator: " ")).contains(folded)
    }
    let first = max(0, (last ?? 0) - 6)
    let cut = words[first...].joined(separator: " ")
    return "… " + cut
  }

  /// The next or the previous event that says something; nil when none does.
  ///
  /// - Parameter places: Which events are looked at; nil: all of the meeting.
  func hit(_ text: String, _ direction: Direction, from count: Int, among places: [Int]?) -> Int? {
    let folded = SearchFolding.fold(text)
    guard !folded.isEmpty else { return nil }
    func says(_ place: Int) -> Bool { words(of: recording.events[place]).contains(folded) }
    let first = recording.start.count
    switch direction {
    case .forward:
      if let places { return places.first { $0 >= count && says($0) } }
      return (min(count, recording.events.count)..<recording.events.count).first(where: says)
    case .back:
      if let places { return places.last { $0 < count - 1 && says($0) } }
      return (first..<max(first, count - 1)).last(where: says)
    }
  }
}
