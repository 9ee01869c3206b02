import Consoles
import Foundation
import SessionState
import SessionStorage
import SystemPackage

/// Drafts in files, written in the background (session-log 2.9).
final class FileDrafts: DraftKeeper {
  private let folder: DraftFolder
  private let writer: DraftWriter
  private let owner = ProcessMark.own
  /// What dead consoles have left, as far as it was not taken away.
  private var left: [String: Draft] = [:]

  /// The drafts of a session's console, named after its writer.
  init(_ folder: DraftFolder, writer: String) {
    self.folder = folder
    self.writer = DraftWriter(folder, writer: writer)
  }

  /// Where drafts of a session are kept; in memory where there is no folder for them.
  static func keeper(for live: LiveSession, _ log: SessionLog) -> any DraftKeeper {
    guard let session = live.history.session.created?.session,
      let folder = DraftFolder(
        session: session, environment: ProcessInfo.processInfo.environment)
    else { return MemoryDrafts(trouble: .noFolder) }
    return FileDrafts(folder, writer: log.writerID)
  }

  func keep(_ texts: [BegunText], by role: Role, at: Milliseconds) {
    writer.write(
      Draft(session: folder.session, role: role, owner: owner, at: at, texts: texts))
  }

  func leftBehind() -> [LeftText] {
    let found = folder.leftBehind()
    left = Dictionary(found.map { ($0.file.string, $0.draft) }, uniquingKeysWith: { $1 })
    return found.flatMap { file, draft in
      draft.texts.map {
        LeftText(place: file.string, role: draft.role, at: draft.at, text: $0)
      }
    }
  }

  func remove(_ text: LeftText) {
    guard var draft = left[text.place] else { return }
    if let index = draft.texts.firstIndex(of: text.text) { draft.texts.remove(at: index) }
    left[text.place] = draft
    writer.rewrite(draft, at: FilePath(text.place))
  }

  func finish(within milliseconds: Int) { writer.finish(within: milliseconds) }

  /// One failure may be chance and is not told (session-log 2.9).
  var trouble: DraftTrouble? { writer.failures > 1 ? .notSaved : nil }
}
