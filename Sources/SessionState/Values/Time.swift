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
  /// Where the clock first ran, on the session's time line; nil when it never did.
  public var beginning: Milliseconds? { stretches.first?.from ?? runningSince }

  /// Where the clock last stood; nil while it runs or when it never ran.
  public var ending: Milliseconds? { runningSince == nil ? stretches.last?.to : nil }

  /// Lets the clock have begun at another point: earlier adds to the first stretch, later takes away.
  mutating func begin(at clock: Milliseconds) {
    guard let first = beginning else { return }
    let all = stretches
    if clock <= first {
      if all.isEmpty { runningSince = clock }
      set(
        all.enumerated().map {
          Stretch(from: $0.offset == 0 ? clock : $0.element.from, to: $0.element.to)
        })
    } else {
      set(all.filter { $0.to > clock }.map { Stretch(from: max($0.from, clock), to: $0.to) })
      runningSince = runningSince.map { max($0, clock) }
    }
  }

  /// Lets the clock have ended at another point, where it stands: earlier takes away, later adds to the last stretch.
  mutating func end(at clock: Milliseconds) {
    if let since = runningSince {
      runningSince = nil
      append(Stretch(from: since, to: max(since, clock)))
    }
    guard let last = stretches.last else { return }
    if clock >= last.to {
      set(stretches.dropLast() + [Stretch(from: last.from, to: clock)])
    } else {
      set(
        stretches.filter { $0.from < clock }.map { Stretch(from: $0.from, to: min($0.to, clock)) })
    }
  }

  /// Takes away what ran from a point on, and gives it.
  mutating func split(at clock: Milliseconds) -> Segments {
    var rest = self
    rest.set(
      stretches.filter { $0.to > clock }.map { Stretch(from: max($0.from, clock), to: $0.to) })
    rest.runningSince = runningSince.map { max($0, clock) }
    set(stretches.filter { $0.from < clock }.map { Stretch(from: $0.from, to: min($0.to, clock)) })
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
