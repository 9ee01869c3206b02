/// A length of time in milliseconds.
public typealias Milliseconds = Int

extension Milliseconds {
  /// A length given in seconds.
  public static func seconds(_ count: Int) -> Milliseconds { bounded(count) * 1000 }
  /// One day.
  public static let day: Milliseconds = 86_400_000
  /// A length given in minutes.
  public static func minutes(_ count: Int) -> Milliseconds { bounded(count) * 60_000 }

  /// A log may hold any number; lengths beyond reason are cut so that sums of them cannot overflow.
  private static func bounded(_ count: Int) -> Int {
    Swift.max(-(1 << 40), Swift.min(1 << 40, count))
  }

  /// A thousand years: beyond reason, and short enough that no sum of such lengths overflows.
  static let longest: Milliseconds = 1 << 45

  /// Two lengths of speech together. No sum of them is longer than a session can be.
  static func sum(_ one: Milliseconds, _ other: Milliseconds) -> Milliseconds {
    Swift.min(Swift.min(one, longest) + Swift.min(other, longest), longest)
  }

  /// A length that a log gives, at most a session long.
  var boundedLength: Milliseconds { Swift.min(Swift.max(0, self), .longest) }
}

/// A reading of the machine's clocks, as a log line carries it.
///
/// `at` is for people; durations inside one boot come from `mono`, which ignores clock changes and counts suspend.
public struct Stamp: Hashable, Sendable {
  /// Wall clock, ms since 1970, UTC.
  public var at: Milliseconds
  /// `CLOCK_BOOTTIME` in ms; nil for what was entered after the fact.
  public var mono: Milliseconds?
  /// Four hex digits of the boot id; nil with `mono`.
  public var boot: String?

  /// A reading of both clocks, or of the wall clock alone.
  public init(at: Milliseconds, mono: Milliseconds? = nil, boot: String? = nil) {
    self.at = at
    self.mono = mono
    self.boot = boot
  }

  /// The time from an earlier stamp to this one, never below 0.
  ///
  /// Within one boot the difference of `mono`, else the difference of `at` (session-log 2.1).
  public func since(_ earlier: Stamp) -> Milliseconds {
    if let mono, let before = earlier.mono, boot == earlier.boot { return max(0, mono - before) }
    return max(0, at - earlier.at)
  }
}

/// A point on the session's own time line, which never goes back.
///
/// `clock` is the sum of the durations between recorded stamps; every length of time in a session is a
/// difference of `clock`. `at` is the wall clock as recorded, for people.
public struct Moment: Hashable, Sendable {
  /// Wall clock, ms since 1970, UTC.
  public var at: Milliseconds
  /// Milliseconds since the first line of the log.
  public var clock: Milliseconds

  /// A point with both readings.
  public init(at: Milliseconds, clock: Milliseconds) {
    self.at = at
    self.clock = clock
  }
}

/// Running stretches of a clock, and their sum (domain A-25).
public struct Segments: Hashable, Sendable {
  /// A stretch that has ended, on the session's time line.
  public struct Stretch: Hashable, Sendable {
    /// Where it began.
    public var from: Milliseconds
    /// Where it ended.
    public var to: Milliseconds
  }

  /// The stretches that have ended, in their order.
  public private(set) var stretches: [Stretch] = []
  /// Milliseconds of the stretches that have ended.
  public private(set) var finished: Milliseconds = 0
  /// When the running stretch began, on the session's time line; nil while the clock stands.
  public private(set) var runningSince: Milliseconds?

  /// A clock that has not run.
  public init() {}

  /// Whether the clock runs.
  public var isRunning: Bool { runningSince != nil }

  /// Lets the clock run from this point; nothing when it runs already.
  public mutating func start(_ moment: Moment) {
    if runningSince == nil { runningSince = moment.clock }
  }

  /// Stops the clock at this point; nothing when it stands already.
  public mutating func stop(_ moment: Moment) {
    guard let since = runningSince else { return }
    append(Stretch(from: since, to: max(since, moment.clock)))
    runningSince = nil
  }

  private mutating func append(_ stretch: Stretch) {
    stretches.append(stretch)
    finished += stretch.to - stretch.from
  }

  /// The sum up to this point, in milliseconds.
  public func total(_ moment: Moment) -> Milliseconds {
    finished + (runningSince.map { max(0, moment.clock - $0) } ?? 0)
  }
}

// Corrections: the clock ran at other times than was recorded.
extension Segments {
  /// Takes away what ran in a part of the session's time line, and gives it in order. A running clock goes on after it.
  @discardableResult
  mutating func take(_ part: Range<Milliseconds>) -> [Stretch] {
    var kept: [Stretch] = []
    var taken: [Stretch] = []
    for stretch in stretches {
      let from = max(stretch.from, part.lowerBound)
      let to = min(stretch.to, part.upperBound)
      guard from < to else {
        kept.append(stretch)
        continue
      }
      if stretch.from < from { kept.append(Stretch(from: stretch.from, to: from)) }
      taken.append(Stretch(from: from, to: to))
      if to < stretch.to { kept.append(Stretch(from: to, to: stretch.to)) }
    }
    if let since = runningSince, since < part.upperBound, !part.isEmpty {
      let from = max(since, part.lowerBound)
      if since < from { kept.append(Stretch(from: since, to: from)) }
      taken.append(Stretch(from: from, to: part.upperBound))
      runningSince = part.upperBound
    }
    set(kept)
    return taken
  }

  /// Takes away what ran from a point on and stops the clock; gives what it took, up to now.
  @discardableResult
  mutating func take(after clock: Milliseconds, _ now: Moment) -> [Stretch] {
    stop(now)
    return take(clock..<max(clock, stretches.last?.to ?? clock))
  }

  /// Adds a stretch. What ran already counts once.
  mutating func add(_ stretch: Stretch) {
    guard stretch.from < stretch.to else { return }
    var merged: [Stretch] = []
    for next in (stretches + [stretch]).sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = merged.last, next.from <= last.to {
        merged[merged.count - 1].to = max(last.to, next.to)
      } else {
        merged.append(next)
      }
    }
    if let since = runningSince, let last = merged.last, last.to >= since {
      runningSince = min(since, last.from)
      merged.removeLast()
    }
    set(merged)
  }

  /// Takes away what ran from a point on, and gives it; a running clock goes on in what it gives.
  mutating func split(at clock: Milliseconds) -> Segments {
    var rest = self
    rest.take(min(0, clock)..<clock)
    take(clock..<max(clock, stretches.last?.to ?? clock))
    if let since = runningSince {
      runningSince = nil
      if since < clock { append(Stretch(from: since, to: clock)) }
    }
    return rest
  }

  private mutating func set(_ stretches: [Stretch]) {
    self.stretches = stretches
    finished = stretches.reduce(0) { $0 + $1.to - $1.from }
  }
}

extension Segments {
  /// The stretches as ranges of the session's time line, the running one up to a moment.
  public func stretches(upTo now: Moment) -> [Range<Milliseconds>] {
    all(now).map { $0.from..<max($0.from, $0.to) }
  }

  /// The stretches, the running one up to a moment.
  func all(_ now: Moment) -> [Stretch] {
    stretches + (runningSince.map { [Stretch(from: $0, to: max($0, now.clock))] } ?? [])
  }

  /// Where the clock ran first in a part of the time line; nil where it stood throughout.
  func firstRun(in part: Range<Milliseconds>, _ now: Moment) -> Milliseconds? {
    all(now).first { $0.from < part.upperBound && $0.to > part.lowerBound && $0.from < $0.to }
      .map { max($0.from, part.lowerBound) }
  }

  /// Whether the clock ran all the time in a part of the time line.
  func ran(throughout part: Range<Milliseconds>, _ now: Moment) -> Bool {
    var open = part.lowerBound
    for stretch in all(now) where stretch.from <= open { open = max(open, stretch.to) }
    return open >= part.upperBound
  }

  /// The stretch that ended at a point after which the clock stood; nil where it went on or stood before.
  func stretch(endedAt clock: Milliseconds) -> Stretch? {
    let goesOn = runningSince == clock || stretches.contains { $0.from == clock && $0.to > clock }
    return goesOn ? nil : stretches.last { $0.to == clock && $0.from < clock }
  }

  /// The stretch that began at a point before which the clock stood, up to now; nil where it ran before.
  func stretch(begunAt clock: Milliseconds, _ now: Moment) -> Stretch? {
    if stretches.contains(where: { $0.to == clock && $0.from < clock }) { return nil }
    return all(now).last { $0.from == clock && ($0.to > clock || runningSince == clock) }
  }
}
