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

  func path() throws -> FilePath { try folder.folder().file(for: session) }

  /// Opens the log; its state up to the last line.
  func open(_ access: SessionLog.Access) throws -> (live: LiveSession, log: SessionLog) {
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
