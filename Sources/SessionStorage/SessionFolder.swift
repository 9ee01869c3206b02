import Foundation
import SessionState
public import SystemPackage

/// The folder where sessions have their logs, and the names in it (session-log 2.10).
public struct SessionFolder: Hashable, Sendable {
  /// The folder; it need not exist before the first session does.
  public let path: FilePath

  /// A folder of logs.
  public init(path: FilePath) {
    self.path = path
  }

  /// The folder asked for, else `$XDG_DATA_HOME/roundtable/sessions`, else the same below `~/.local/share`.
  ///
  /// - Parameters:
  ///   - given: What the person asked for, by `--data`.
  ///   - environment: `ROUNDTABLE_DATA` counts as asked for; a relative `XDG_DATA_HOME` is ignored, as its
  ///     specification says.
  /// - Throws: `noDataFolder` when none of them is set.
  public init(given: FilePath? = nil, environment: [String: String]) throws(LogError) {
    func absolute(_ name: String) -> FilePath? {
      environment[name].map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }
    let asked = environment["ROUNDTABLE_DATA"].flatMap { $0.isEmpty ? nil : FilePath($0) }
    if let folder = given ?? asked {
      path = folder
    } else if let data = absolute("XDG_DATA_HOME") {
      path = data.appending("roundtable/sessions")
    } else if let home = absolute("HOME") {
      path = home.appending(".local/share/roundtable/sessions")
    } else {
      throw .noDataFolder
    }
  }

  /// The file that a person means: a path when it has a slash or ends in `.jsonl`, else a name here.
  public func file(for nameOrPath: String) -> FilePath {
    if nameOrPath.contains("/") || nameOrPath.hasSuffix(".jsonl") { return FilePath(nameOrPath) }
    return path.appending("\(Self.safeName(nameOrPath)).jsonl")
  }

  /// The file that a link leads to, through all links; the path itself where it leads nowhere.
  public static func followed(_ path: FilePath) -> FilePath {
    guard let real = realpath(path.string, nil) else { return path }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  /// A file for a new session that no session has yet: the name, else `NAME-2`, `NAME-3` …
  ///
  /// Somebody may take it before it is used; `SessionLog.create` then refuses.
  public func freeFile(for name: String) -> FilePath {
    let safe = Self.safeName(name)
    var file = path.appending("\(safe).jsonl")
    var number = 2
    let calls = SystemCalls()
    while (try? calls.status(at: file)) != nil {
      file = path.appending("\(safe)-\(number).jsonl")
      number += 1
    }
    return file
  }

  /// A name that is safe as a file name: letters, digits, `-`, `_` and `.`, at most 80 bytes.
  ///
  /// Everything else becomes one dash, and no name begins or ends with a dot or dash (session-log 2.10).
  public static func safeName(_ name: String) -> String {
    var safe = ""
    for character in name.precomposedStringWithCanonicalMapping {
      let isKept = character.unicodeScalars.allSatisfy(isKept)
      if isKept {
        safe.append(character)
      } else if safe.last != "-" {
        safe.append("-")
      }
    }
    safe = String(safe.drop { $0 == "." || $0 == "-" })
    while safe.utf8.count > maximumNameBytes { safe.removeLast() }
    while let last = safe.last, last == "." || last == "-" { safe.removeLast() }
    return safe.isEmpty ? "session" : safe
  }

  private static let maximumNameBytes = 80

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      true
    default: scalar == "-" || scalar == "_" || scalar == "."
    }
  }
}
