import SessionState
import TerminalScreen

/// A recording as far as it goes; what is kept of it holds while this is the same.
struct ReplayEdition: Hashable {
  /// How often it was made anew.
  var generation: Int
  /// How many events it has.
  var count: Int
}

/// What costs time and is the same until the moment, the window or the log changes.
struct ReplayCache {
  private var edition: ReplayEdition?
  private var state: (key: StateKey, session: Session)?
  private var listed: (key: StateKey, lists: RecordLists)?
  private var turned: [Int]?
  private var planned: PlannedTimes?
  private var sentences: [Int: StyledText] = [:]
  private var lanes: (key: LaneKey, timeline: TimelineModel)?

  private struct StateKey: Equatable {
    var count: Int
    var isCorrected: Bool
    /// The second, by which a corrected time may have come; as recorded only events count.
    var second = 0

    init(_ console: ReplayConsole) {
      count = console.playback.position.count
      isCorrected = console.isCorrected
      if isCorrected { second = console.playback.position.clock / 1000 }
    }
  }

  private struct LaneKey: Equatable {
    var window: [ClosedRange<Milliseconds>]
    var columns: Int
    var filter: ReplayFilter?
  }

  private mutating func forget(_ console: ReplayConsole) {
    guard edition != console.edition else { return }
    self = ReplayCache()
    edition = console.edition
  }

  mutating func session(_ console: ReplayConsole) -> Session {
    forget(console)
    let key = StateKey(console)
    if let state, state.key == key { return state.session }
    let session = console.session(at: console.playback.position)
    state = (key, session)
    return session
  }

  mutating func lists(_ console: ReplayConsole) -> RecordLists {
    let session = session(console)
    let key = StateKey(console)
    if let listed, listed.key == key { return listed.lists }
    let lists = RecordLists(session)
    listed = (key, lists)
    return lists
  }

  /// The places of what was put right or taken back.
  mutating func corrections(_ console: ReplayConsole) -> [Int] {
    forget(console)
    if let turned { return turned }
    let places = console.recording.history.corrections
    turned = places
    return places
  }

  private mutating func plannedTimes(_ console: ReplayConsole) -> PlannedTimes {
    forget(console)
    if let planned { return planned }
    let times = PlannedTimes(console.recording)
    planned = times
    return times
  }

  /// What an event says; made once for each that is shown, because it needs the state of its time.
  mutating func sentence(of place: Int, _ console: ReplayConsole) -> StyledText {
    let corrections = corrections(console)
    if let sentence = sentences[place] { return sentence }
    if sentences.count > 256 { sentences = [:] }
    let sentence = ReplaySentences(console.recording, corrections).sentence(of: place)
    sentences[place] = sentence
    return sentence
  }

  mutating func timeline(_ console: ReplayConsole) -> TimelineModel {
    let recording = console.recording
    let planned = plannedTimes(console)
    let window = console.zoom.window(
      recording, planned, at: console.playback.position, session(console))
    let key = LaneKey(
      window: window, columns: TimelinePanel.columns(of: console.terminal.size),
      filter: console.only?.filter)
    if let lanes, lanes.key == key { return lanes.timeline }
    let timeline = TimelineModel(
      recording, TimeScale(window, columns: key.columns), planned, passing: console.only,
      corrections: corrections(console))
    lanes = (key, timeline)
    return timeline
  }
}
