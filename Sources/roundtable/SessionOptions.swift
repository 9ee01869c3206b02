public import ArgumentParser
import Foundation
public import SessionState
import SessionStorage
import SystemPackage
import Words

/// Which folder sessions live in.
struct FolderOptions: ParsableArguments {
  @Option(help: "The data folder, instead of $ROUNDTABLE_DATA or the one in your home.")
  var data: String?

  func folder() throws -> SessionFolder {
    let given = data.flatMap { $0.isEmpty ? nil : FilePath($0) }
    do {
      return try SessionFolder(given: given, environment: ProcessInfo.processInfo.environment)
    } catch {
      throw Failure(error)
    }
  }
}

/// Which session.
struct SessionOptions: ParsableArguments {
  @Argument(help: "A session's name in the data folder, or the path of its log.")
  var session: String

  @OptionGroup var folder: FolderOptions

  @Flag(help: "Follow a log that is a symbolic link; otherwise it is refused.")
  var follow = false

  func path() throws -> FilePath {
    let path = try folder.folder().file(for: session)
    return follow ? SessionFolder.followed(path) : path
  }

  /// Opens the log; its state up to the last line. What is not as it was written is said on stderr, once.
  ///
  /// - Parameter tellsNames: Whether names that are away are said here too; who does not says it differently.
  func open(
    _ access: SessionLog.Access, tellsNames: Bool = false
  ) throws -> (live: LiveSession, log: SessionLog) {
    let opened = try goingOn(from: try openQuietly(access))
    let log = opened.log
    for exposure in log.exposures() { Output.error(exposure.sentence) }
    // Who wants to write is told by the refusal that this version must not.
    let reason = access == .read ? log.readOnly : nil
    let names = tellsNames && log.roster.lacksNames
    if let sentence = Sentence.health(log.health, reason, lacksNames: names) {
      Output.error("\(log.path.lastComponent?.string ?? log.path.string): \(sentence)")
    }
    return opened
  }

  /// The rescue file in which a session goes on after its disk failed, where there is one; said on stderr.
  private func goingOn(
    from opened: (live: LiveSession, log: SessionLog)
  ) throws -> (live: LiveSession, log: SessionLog) {
    var lookout = RescueLookout(
      RescuePlaces(environment: ProcessInfo.processInfo.environment))
    let last = opened.live.history.events.last?.id
    guard let next = lookout.continuation(of: opened.log, after: last) else { return opened }
    let name = opened.log.path.lastComponent?.string ?? opened.log.path.string
    Output.error(Sentence.goesOn(name: name, in: next.path.string))
    do {
      return (try LiveSession(next), next)
    } catch {
      throw Failure(error)
    }
  }

  /// The same for a console, which says on its screen what is wrong.
  func openQuietly(_ access: SessionLog.Access) throws -> (live: LiveSession, log: SessionLog) {
    do {
      return try LiveSession.open(try path(), access: access)
    } catch let error as LogError {
      throw Failure(error)
    }
  }
}

extension Role: ExpressibleByArgument {
  /// A person's role; the program's own is nobody's to take.
  public init?(argument: String) {
    guard let role = Role(rawValue: argument), role != .system else { return nil }
    self = role
  }

  public static var allValueStrings: [String] {
    allCases.filter { $0 != .system }.map(\.rawValue)
  }
}

extension RosterPlace: ExpressibleByArgument {}
