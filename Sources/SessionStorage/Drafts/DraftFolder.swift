import Foundation
import Glibc
public import SystemPackage

/// The drafts of one session, a file for each console (session-log 2.9).
///
/// `$XDG_STATE_HOME/roundtable/drafts/<session>/<writer>.json`; folders are for the owner alone.
public struct DraftFolder: Sendable {
  /// The folder; it need not exist before something is begun.
  public let path: FilePath
  /// The session's id, as its log says.
  public let session: String
  private let calls: any FileSystemCalls

  /// More than every text of a console together takes.
  private static let limit = 16 << 20

  /// The folder of a session's drafts; nil where neither `XDG_STATE_HOME` nor `HOME` tells where.
  ///
  /// - Parameter session: The id from the log. It becomes a path only as a safe name (session-log 2.10).
  public init?(session: String, environment: [String: String]) {
    self.init(session: session, environment: environment, calls: SystemCalls())
  }

  init?(session: String, environment: [String: String], calls: any FileSystemCalls) {
    func absolute(_ name: String) -> FilePath? {
      environment[name].map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }
    guard let state = absolute("XDG_STATE_HOME") ?? absolute("HOME")?.appending(".local/state")
    else { return nil }
    path = state.appending("roundtable/drafts").appending(SessionFolder.safeName(session))
    self.session = session
    self.calls = calls
  }

  /// The file of a writer.
  public func file(of writer: String) -> FilePath {
    path.appending("\(SessionFolder.safeName(writer)).json")
  }

  /// Replaces a draft whole: written beside it and synced, then renamed, then the folder synced.
  ///
  /// - Throws: `system` or `shortWrite`; what was there before is there still.
  public func write(_ draft: Draft, to file: FilePath) throws(LogError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(draft) else {
      throw .system(.write, file, .invalidArgument)
    }
    var made: [FilePath] = []
    try SessionLog.makeDirectories(path, calls, made: &made)
    let temporary = path.appending(".new-\(UInt64.random(in: 0...(.max)))")
    do throws(LogError) {
      let open = try opened(temporary, O_WRONLY | O_CREAT | O_EXCL, as: file)
      try Array(data).withRawBytes { raw throws(LogError) in try open.writeAll(raw) }
      try open.syncData()
      try rename(temporary, to: file)
    } catch {
      try? calls.unlink(temporary)
      throw error
    }
    try SessionLog.syncDirectory(path, calls)
  }

  /// Takes a draft away; one that is not there is no error.
  ///
  /// - Throws: `system`.
  public func remove(_ file: FilePath) throws(LogError) {
    do throws(Errno) {
      try calls.unlink(file)
    } catch .noSuchFileOrDirectory {
      return
    } catch {
      throw .system(.name, file, error)
    }
    try SessionLog.syncDirectory(path, calls)
  }

  /// The drafts of this session whose process is gone, the oldest first. Files that cannot be read are left alone.
  public func leftBehind() -> [(file: FilePath, draft: Draft)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path.string)) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      .compactMap { name in
        let file = path.appending(name)
        guard let draft = read(file), draft.session == session, !draft.owner.isAlive else {
          return nil
        }
        return (file, draft)
      }
      .sorted { ($0.draft.at, $0.file.string) < ($1.draft.at, $1.file.string) }
  }

  /// The draft in a file; nil where there is none that can be read.
  public func read(_ file: FilePath) -> Draft? {
    guard let open = try? opened(file, O_RDONLY, as: file), let status = try? open.status(),
      status.kind == .regular, status.size <= Self.limit
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: status.size)
    let count = try? bytes.withRawMutableBytes { raw throws(LogError) in
      try open.read(into: raw, at: 0)
    }
    let draft = try? JSONDecoder().decode(Draft.self, from: Data(bytes.prefix(count ?? 0)))
    return draft?.format == Draft.formatName ? draft : nil
  }

  private func opened(
    _ name: FilePath, _ flags: Int32, as file: FilePath
  ) throws(LogError) -> LogFile {
    do throws(Errno) {
      return try LogFile(file, as: name, flags: flags, calls: calls)
    } catch {
      throw .system(.open, file, error)
    }
  }

  private func rename(_ temporary: FilePath, to file: FilePath) throws(LogError) {
    do throws(Errno) {
      try retrying { () throws(Errno) in try calls.rename(temporary, to: file) }
    } catch {
      throw .system(.name, file, error)
    }
  }
}
