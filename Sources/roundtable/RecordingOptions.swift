import ArgumentParser
import SessionState
import Words

/// How a log is told or played.
struct RecordingOptions: ParsableArguments {
  @Option(help: "How many times as fast as the meeting, 0.5 to 600; 16 without it.")
  var speed: Double?

  @Option(help: "The longest gap between two pictures, in seconds; 2 without it.")
  var idle: Double?

  @Option(help: "From this moment on: a time as for --at, or the number of an event.")
  var from: String?

  @Option(help: "Up to this moment: a time, the number of an event, or now.")
  var to: String?

  @OptionGroup var picture: PictureOptions

  /// Whether any of them was given.
  var areGiven: Bool { from != nil || to != nil || areOfCast }

  /// Whether one that only a recording has was given.
  var areOfCast: Bool { speed != nil || idle != nil || picture.areGiven }

  /// The speed; 16 without one.
  ///
  /// - Throws: `Failure` with the range.
  func readSpeed() throws -> Double {
    let speed = speed ?? 16
    guard speed.isFinite, (0.5...600).contains(speed) else {
      throw Failure(RecordingWords.noSpeed, code: 2)
    }
    return speed
  }

  /// The idle limit in seconds; 2 without one.
  ///
  /// - Throws: `Failure` with the range.
  func readIdle() throws -> Double {
    let idle = idle ?? 2
    guard idle.isFinite, (0.1...3600).contains(idle) else {
      throw Failure(RecordingWords.noIdle, code: 2)
    }
    return idle
  }
}
