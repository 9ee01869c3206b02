import Foundation
import Glibc
public import SessionState
public import SystemPackage

/// A session as the start screen lists it.
public struct SessionSummary: Hashable, Sendable {
  /// The name people use: the file's, without its ending.
  public var name: String
  /// The log.
  public var path: FilePath
  /// When it was last written to, in ms since 1970.
  public var modified: Milliseconds
  /// Its lines, counted by newlines; a damaged line counts too.
  public var eventCount: Int
  /// Its first line; nil when that cannot be read by this version.
  public var created: SessionCreated?
  /// Why the file cannot be read as a log, if it cannot.
  public var problem: LogError?
}

extension SessionFolder {
  /// The sessions in the folder, the one last used first; none when there is no folder.
  ///
  /// - Throws: `system` when the folder cannot be read. A file that cannot be read is listed with its
  ///   problem.
  /// - Complexity: Reads the first line and counts the newlines of each log.
  public func sessions() throws(LogError) -> [SessionSummary] {
    try sessions(calls: SystemCalls())
  }

  func sessions(calls: any FileSystemCalls) throws(LogError) -> [SessionSummary] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path.string)
    } catch CocoaError.fileReadNoSuchFile {
      return []
    } catch {
      throw .system(.read, path, .permissionDenied)
    }
    let logs = names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
    return logs.map { Self.summary(of: path.appending($0), calls) }
      .sorted { ($1.modified, $0.name) < ($0.modified, $1.name) }
  }

  private static func summary(
    of path: FilePath, _ calls: any FileSystemCalls
  ) -> SessionSummary {
    var summary = SessionSummary(
      name: path.stem ?? path.string, path: path, modified: 0, eventCount: 0)
    do throws(LogError) {
      let file = try OpenedLog.open(path, access: .read, calls: calls).0
      let status = try file.status()
      summary.modified = status.modified
      let (first, count) = try scan(file, size: status.size)
      summary.eventCount = count
      summary.created = first
      if count == 0 { throw .noSession(path) }
    } catch {
      summary.problem = error
    }
    return summary
  }

  /// Reads the first line and counts all of them.
  private static func scan(
    _ file: LogFile, size: Int
  ) throws(LogError) -> (first: SessionCreated?, lines: Int) {
    var buffer = [UInt8](repeating: 0, count: min(LogLine.maximumBytes, max(1, size)))
    var first: SessionCreated?
    var lines = 0
    var offset = 0
    while offset < size {
      let start = offset
      let count = try buffer.withRawMutableBytes { raw throws(LogError) in
        try file.read(into: raw, at: start)
      }
      guard count > 0 else { break }
      buffer.withRawBytes { raw in
        var rest = raw[..<count]
        while let end = rest.firstNewline {
          if lines == 0, start == 0 {
            first = createdEvent(UnsafeRawBufferPointer(rebasing: rest[..<end]))
          }
          lines += 1
          rest = rest[(end + 1)...]
        }
      }
      offset += count
    }
    return (first, lines)
  }

  private static func createdEvent(_ line: UnsafeRawBufferPointer) -> SessionCreated? {
    let result = LineClassifier().classify(line, after: nil, isFirst: true)
    guard case .sessionCreated(let created) = result.record?.event else { return nil }
    return created
  }
}
