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
  /// How far it is; a draft where its lines do not tell.
  public var stage = SessionStage.draft
  /// Why nothing can be recorded in it, if nothing can.
  public var readOnly: ReadOnlyReason?
  /// Why the file cannot be read as a log, if it cannot.
  public var problem: LogError?
}

extension SessionFolder {
  /// The sessions in the folder, the one last used first; none when there is no folder.
  ///
  /// - Parameter index: What is known from the last time; it is brought up to date.
  /// - Throws: `system` when the folder cannot be read. A file that cannot be read is listed with its
  ///   problem.
  /// - Complexity: One pass over each log that is new; of one that grew, over what is new in it.
  public func sessions(known index: inout SessionIndex) throws(LogError) -> [SessionSummary] {
    try sessions(known: &index, calls: SystemCalls())
  }

  /// The same with nothing known.
  public func sessions() throws(LogError) -> [SessionSummary] {
    var index = SessionIndex()
    return try sessions(known: &index)
  }

  func sessions(
    known index: inout SessionIndex, calls: any FileSystemCalls
  ) throws(LogError) -> [SessionSummary] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path.string)
    } catch CocoaError.fileReadNoSuchFile {
      return []
    } catch {
      throw .system(.read, path, .permissionDenied)
    }
    let logs = names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
    var list: [SessionSummary] = []
    for name in logs {
      list.append(Self.summary(of: path.appending(name), known: &index, calls))
    }
    index.keepOnly(Set(list.map(\.path.string)))
    return list.sorted { ($1.modified, $0.name) < ($0.modified, $1.name) }
  }

  private static func summary(
    of path: FilePath, known index: inout SessionIndex, _ calls: any FileSystemCalls
  ) -> SessionSummary {
    var summary = SessionSummary(
      name: path.stem ?? path.string, path: path, modified: 0, eventCount: 0)
    do throws(LogError) {
      // Opened to write, as a console would, because that tells whether it can be; nothing is written.
      let (file, readOnly) = try OpenedLog.open(path, access: .append, calls: calls)
      let status = try file.status()
      summary.modified = status.modified
      var glance = index.glances[path.string] ?? SessionGlance(status)
      if !glance.holds(for: status) {
        if !glance.goesOn(in: file, status) { glance = SessionGlance(status) }
        try glance.read(file, status)
        index.glances[path.string] = glance
      } else if index.glances[path.string] == nil {
        try glance.read(file, status)
        index.glances[path.string] = glance
      }
      summary.eventCount = glance.lines
      summary.created = glance.created
      summary.stage = glance.stage
      summary.readOnly = readOnly
      if let head = glance.created {
        if head.version > SessionCreated.currentVersion {
          summary.readOnly = .newerVersion(head.version)
        } else if !head.needs.isEmpty {
          summary.readOnly = .unknownNeeds(head.needs)
        }
      }
      if glance.lines == 0 { throw .noSession(path) }
    } catch {
      summary.problem = error
      summary.modified =
        (try? calls.status(at: path))?.modified ?? summary.modified
    }
    return summary
  }
}
