import ArgumentParser
import SessionPlan
import SessionState
import SessionStorage
import SystemPackage
import TerminalScreen
import Words

/// `salvage`: a new log of the good lines of a damaged one (session-log 2.5).
struct SalvageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage",
    abstract: "Writes a new log of the good lines of a damaged one; the source is not touched.",
    discussion: """
      Each event keeps its number, id, time and role, and gets a checksum of the new log. Lines that were altered by hand
      but can be read are kept. A last line log.salvaged names the source by its SHA-256, and the lines left out. Names
      that are kept apart are copied, too.
      """)

  @OptionGroup var session: SessionOptions

  @Option(
    name: [.customShort("o"), .long],
    help: "The new log; a name in the data folder or a path ending in .jsonl.")
  var output: String

  @Option(help: "A file is never overwritten: only never is understood.")
  var force = "never"

  func run() throws {
    guard force == "never" else { throw Failure(SalvageWords.neverForced(force), code: 2) }
    if output.contains("/"), !output.hasSuffix(".jsonl") {
      throw Failure(SalvageWords.noLogName(output))
    }
    let source = try session.path()
    let path = try session.folder.folder().file(for: output)
    do {
      let salvage = try Salvage(of: source, to: path, stamp: SystemClock.stamp()) {
        Self.newHead(named: path.stem ?? path.string, at: $0)
      }
      for sentence in SalvageWords.sentences(of: salvage, from: source.string, to: path.string) {
        Output.data(TextCleaner.clean(sentence) + "\n")
      }
    } catch {
      throw Failure(error)
    }
  }

  /// What `new` would write for an empty session on the day of the first event that is left.
  private static func newHead(named name: String, at first: Stamp) -> SessionCreated? {
    let day = LocalDate(dayNumber: Int((Double(first.at) / 86_400_000).rounded(.down)))
    let plan = PlanReader.read(
      plan: nil, agenda: nil, participants: nil, name: name, today: day
    ).plan
    guard
      case .sessionCreated(let head)? = plan?.events(session: SessionIdentifier.random()).first
    else { return nil }
    return head
  }
}
