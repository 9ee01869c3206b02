public import SessionState
import SystemPackage

/// Looks out for the file in which a session goes on after its own failed (session-log 2.7).
public struct RescueLookout {
  private let places: RescuePlaces
  private var rejected: Set<FileStatus> = []
  private var next: Milliseconds = 0

  /// Looks in the log's own folder and in these places.
  public init(_ places: RescuePlaces) {
    self.places = places
  }

  /// Where a log may be rescued to, the best place first.
  func all(beside log: SessionLog) -> [FilePath] { places.all(beside: log.path) }

  /// The log in which the session goes on; nil where it does not.
  ///
  /// - Parameters:
  ///   - log: The log as it is known.
  ///   - last: The id of its last event.
  /// - Complexity: Lists some folders, and reads a file that may be one once.
  public mutating func continuation(of log: SessionLog, after last: EventID?) -> SessionLog? {
    guard let last else { return nil }
    return log.continuation(in: all(beside: log), after: last, rejected: &rejected)
  }

  /// The same at most every two seconds and in the log's own folder alone, for whoever follows it.
  public mutating func continuation(
    of log: SessionLog, after last: EventID?, at stamp: Stamp
  ) -> SessionLog? {
    guard let last, ConsoleSession.isDue(&next, stamp) else { return nil }
    return log.continuation(
      in: Array(all(beside: log).prefix(1)), after: last, rejected: &rejected)
  }
}
