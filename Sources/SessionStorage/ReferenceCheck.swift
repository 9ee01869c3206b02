import SessionState

/// Whether everything that events name was there before them (domain C-12).
///
/// Ids that an undone line gave count: they were given, and are never given again. Of an event of a newer version
/// nobody knows what it gave, so what is missing after one is counted, not found.
struct ReferenceCheck {
  /// The first line that names each thing that is not there, in the order of the file.
  private(set) var missing: [LogProblem] = []
  /// How many things were named that may come from an event of a newer version.
  private(set) var unexplained = 0

  private var known: Set<Reference> = []
  private var lines: Set<Int> = []
  private var followsUnknown = false

  /// Takes the next event of the file. Costs a look-up for each thing that it names.
  mutating func take(_ record: RecordedEvent, at place: LinePlace) {
    if case .unknown = record.event { followsUnknown = true }
    for reference in record.event.references where !isKnown(reference) {
      // Once is enough: a lost line with a person would bring a finding for every turn.
      known.insert(reference)
      if followsUnknown {
        unexplained += 1
      } else {
        let finding = LogProblem.Finding.missing(reference, in: record.event.kindName)
        missing.append(LogProblem(place: place, finding: finding))
      }
    }
    for reference in record.event.given { known.insert(reference) }
    lines.insert(record.seq)
  }

  private func isKnown(_ reference: Reference) -> Bool {
    if case .line(let seq) = reference, lines.contains(seq) { return true }
    return known.contains(reference)
  }
}
