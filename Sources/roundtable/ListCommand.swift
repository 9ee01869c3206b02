import ArgumentParser
import SessionStorage
import TerminalScreen
import Words

/// `list`: the sessions of the data folder, last used first.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the sessions of the data folder, last used first.")

  @OptionGroup var folder: FolderOptions

  func run() throws {
    let folder = try folder.folder()
    let sessions: [SessionSummary]
    do {
      sessions = try folder.sessions()
    } catch {
      throw Failure(error)
    }
    if sessions.isEmpty {
      Output.error("no sessions in \(folder.path.string): roundtable new NAME, or roundtable demo")
    }
    for session in sessions {
      let title = session.created?.title.best() ?? session.problem?.sentence ?? ""
      let count = session.problem == nil ? "\(session.eventCount) events" : "damaged"
      let fields = [session.name, count, title].map { TextCleaner.clean($0) }
      Output.data(fields.joined(separator: "\t") + "\n")
    }
  }
}
