/// A replay under way: where it is, how fast it runs, and whether it does.
public struct Playback: Hashable, Sendable {
  /// Where it is.
  public var position: ReplayPosition
  /// Whether it runs.
  public var isPlaying = false
  /// How many times as fast as the meeting, in halves: 2 is as fast.
  public private(set) var halves = 2
  /// Whether long times without an event are shortened (domain C-2).
  public var shortensGaps = true

  /// The speeds, in halves: ½ to 600.
  public static let speeds = [1, 2, 4, 8, 16, 32, 64, 120, 240, 600, 1200]
  /// How long a gap may take to play, in ms; a longer one takes only `shortened`.
  public var longestGap: Milliseconds = 5000
  /// How long a shortened gap takes to play, in ms.
  public static let shortened: Milliseconds = 1000

  /// A replay that stands.
  public init(at position: ReplayPosition) {
    self.position = position
  }

  /// Runs at the next higher or lower speed.
  public mutating func change(speed direction: Direction) {
    switch direction {
    case .forward: halves = Self.speeds.first { $0 > halves } ?? halves
    case .back: halves = Self.speeds.last { $0 < halves } ?? halves
    }
  }

  /// Runs at a speed, in halves, held to ½ to 600.
  public mutating func set(halves: Int) {
    self.halves = min(max(halves, Self.speeds[0]), Self.speeds[Self.speeds.count - 1])
  }

  /// Whether the gap under way is played faster than the speed says, because it would take too long.
  public func isShortened(in recording: Recording) -> Bool {
    guard shortensGaps, position.count < recording.clocks.count else { return false }
    return Double(gap(recording)) * 2 / Double(halves) > Double(longestGap)
  }

  /// The time of the session between the last event and the next, in ms.
  private func gap(_ recording: Recording) -> Milliseconds {
    let clocks = recording.clocks
    guard clocks.indices.contains(position.count) else { return 0 }
    let last = position.count > 0 ? clocks[position.count - 1] : clocks[position.count]
    return clocks[position.count] - last
  }

  /// Lets some time of playing pass; it stops at the end. Costs one step for every event that passes.
  ///
  /// - Parameter time: How long it played, in ms. More than a second did not play: the program was stopped meanwhile.
  public mutating func advance(by time: Milliseconds, in recording: Recording) {
    let clocks = recording.clocks
    // A log may hold any number, so nothing is multiplied as whole numbers.
    var rest = Double(max(0, min(time, 1000)))
    while isPlaying, rest > 0 {
      guard position.count < clocks.count else {
        isPlaying = false
        return
      }
      let left = Double(max(0, clocks[position.count] - position.clock))
      let rate =
        isShortened(in: recording)
        ? Double(gap(recording)) / Double(Self.shortened) : Double(halves) / 2
      if rest * rate < left {
        position.clock += Int((rest * rate).rounded())
        return
      }
      rest -= left / rate
      position = ReplayPosition(count: position.count + 1, clock: clocks[position.count])
    }
  }
}
