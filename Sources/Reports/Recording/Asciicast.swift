import Foundation
public import TerminalScreen

/// A recording of screens as an asciicast of version 2, which `asciinema play` and players in browsers show.
///
/// A header line, then a line for each frame in which something changed. Silent gaps are cut to the idle limit; times
/// are seconds of the recording, after its speed.
public struct Asciicast {
  private var encoder: ScreenEncoder
  /// One for all frames.
  private let writer = JSONEncoder()
  private let speed: Double
  private let idle: Double
  private var clock: Int?
  private var time = 0.0
  /// The lines so far, the header first.
  public private(set) var text: String
  /// How many frames there are.
  public private(set) var frames = 0

  /// Seconds of the recording.
  public var length: Double { time }

  private struct Header: Encodable {
    let version = 2
    let width: Int
    let height: Int
    let timestamp: Int
    let idleTimeLimit: Double
    let title: String
    let env = ["TERM": "xterm-256color"]
  }

  /// A recording without frames.
  ///
  /// - Parameters:
  ///   - size: The size of all its screens.
  ///   - timestamp: When it begins, ms since 1970.
  ///   - speed: How much faster than the session it goes; above 0.
  ///   - idle: The longest gap between two frames, in seconds.
  public init(
    size: Size, theme: Theme, title: String, timestamp: Int, speed: Double, idle: Double
  ) throws {
    encoder = ScreenEncoder(theme: theme)
    text = ""
    writer.keyEncodingStrategy = .convertToSnakeCase
    writer.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.speed = speed
    self.idle = idle
    let header = Header(
      width: size.columns, height: size.rows, timestamp: timestamp / 1000, idleTimeLimit: idle,
      title: TextCleaner.clean(title))
    text = try json(header) + "\n"
  }

  /// Adds what a screen changed, at a point of the session's time line in ms; nothing when it changed nothing.
  public mutating func add(_ screen: Screen, clock: Int) throws {
    let gap = Double(max(0, clock - (self.clock ?? clock))) / 1000 / speed
    let bytes = encoder.encode(screen)
    guard !bytes.isEmpty else { return }
    self.clock = clock
    time += min(gap, idle)
    frames += 1
    let milliseconds = Int((time * 1000).rounded())
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let digits = String(rest)
    let padded = String(repeating: "0", count: 3 - digits.count) + digits
    text += "[\(seconds).\(padded), \"o\", \(try json(bytes))]\n"
  }

  private func json(_ value: some Encodable) throws -> String {
    Escaped.json(String(decoding: try writer.encode(value), as: UTF8.self))
  }
}
