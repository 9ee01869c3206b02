import SessionState

/// Which events are passed through, and how that was asked for (domain C-3).
struct PassingEvents {
  let text: String
  let filter: ReplayFilter
  /// Their places, ascending.
  let places: [Int]
  /// How many events were looked at.
  private let seen: Int

  /// - Parameter before: What was found in the same recording when it was shorter.
  init(
    _ text: String, _ filter: ReplayFilter, _ recording: Recording,
    after before: PassingEvents? = nil
  ) {
    self.text = text
    self.filter = filter
    seen = recording.events.count
    let search = ReplaySearch(recording)
    let new = recording.places(passing: filter, from: before?.seen ?? 0) { search.words(of: $0) }
    places = (before?.places ?? []) + new
  }
}
