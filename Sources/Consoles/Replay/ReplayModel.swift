import SessionState
import TerminalScreen
import Words

/// What the replay's own rows say of a moment: where it is, what happened last, and what comes next.
struct ReplayModel {
  /// `▶ 16×`, `║ 1×`.
  let pace: String
  let isPlaying: Bool
  /// `event 412 of 1038`.
  let place: String
  /// `10:42:07`.
  let time: String
  /// `10:41:40  the floor goes to …`.
  let last: StyledText
  /// `only QRCS 3 of 12`; empty while every event passes.
  let filter: String
  /// How gaps are played.
  let remark: String
  /// `10:43:31  …`; nil after the last event.
  let next: StyledText?
  /// `in 1 min 24 s`.
  let until: String

  init(
    _ recording: Recording, _ playback: Playback, _ session: Session, passing: [Int]?,
    filter: String, sentence: (_ place: Int) -> StyledText
  ) {
    let position = playback.position
    isPlaying = playback.isPlaying
    let halves = playback.halves
    let speed = halves == 1 ? "0.5×" : "\(halves / 2)×"
    pace = (isPlaying ? "▶ " : "║ ") + speed
    place = Label.eventOf(position.count, recording.events.count)
    time = TimeText.time(recording.moment(at: position).at, offset: session.utcOffset)
    last =
      position.count > recording.start.count || recording.start == recording.end
      ? sentence(position.count - 1)
      : StyledText(Label.asPlanned, Style(.muted))
    self.filter =
      passing.map { places in
        let number = places.firstPlace { $0 >= position.count }
        return Label.only(filter) + "  " + Label.passing(number, places.count)
      } ?? ""
    remark = playback.shortensGaps ? Label.gapsShortened : Label.gapsPlayed
    let upcoming = passing.map { $0.place(.forward, from: position.count) } ?? position.count
    if let upcoming, recording.events.indices.contains(upcoming) {
      next = sentence(upcoming)
      until = Label.inTime(recording.clocks[upcoming] - position.clock)
    } else {
      next = nil
      until = ""
    }
  }
}

/// What events say, with the names of their time.
struct ReplaySentences {
  private let recording: Recording
  private let corrections: [Int]

  init(_ recording: Recording, _ corrections: [Int]) {
    self.recording = recording
    self.corrections = corrections
  }

  /// `10:41:12  the floor goes to …`, and whether it was put right or taken back later. Costs a fold.
  func sentence(of place: Int) -> StyledText {
    guard recording.events.indices.contains(place) else { return StyledText() }
    let event = recording.events[place]
    let session = recording.history.session(after: place + 1)
    let time = TimeText.time(event.stamp.at, offset: session.utcOffset)
    var text = StyledText(time + "  ", Style(.muted))
    text.append(words(of: event, place, session))
    if recording.history.undone.contains(event.seq) {
      text.append("  × " + Label.takenBackLater, .warn)
    } else if isCorrectedLater(place) {
      text.append("  ≈ " + Label.correctedLater, .warn)
    }
    return text
  }

  /// Whether something that came about here was put right later: a turn, an item, a text (domain C-11).
  private func isCorrectedLater(_ place: Int) -> Bool {
    let given = Set(recording.events[place].event.begun)
    guard !given.isEmpty else { return false }
    return corrections[corrections.firstPlace { $0 > place }...].contains { later in
      // What was itself taken back puts nothing right.
      !recording.history.undone.contains(recording.events[later].seq)
        && !given.isDisjoint(with: recording.events[later].event.references)
    }
  }

  private func words(of event: RecordedEvent, _ place: Int, _ session: Session) -> String {
    guard let target = event.event.undoneOrRedone,
      let other = recording.events.prefix(place).last(where: { $0.seq == target })
    else { return event.sentence(in: session) }
    if case .undone = event.event {
      let before = recording.history.session(after: place)
      return Phrase.takenBack(other.sentence(in: before))
    }
    return Phrase.holdsAgain(other.sentence(in: session))
  }
}

extension Event {
  /// What begins with the event and may be put right later.
  fileprivate var begun: [Reference] {
    switch self {
    case .itemOpened(let opened): [.item(opened.id)]
    case .floorGiven, .recommendationCaptured, .noteAdded: given
    default: []
    }
  }
}
