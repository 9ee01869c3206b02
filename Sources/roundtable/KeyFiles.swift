import ArgumentParser
import Consoles
import Foundation
import SessionPlan
import SessionState
import Words

/// Which keys the consoles have.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A key file instead of $XDG_CONFIG_HOME/roundtable/keys.toml; none: the keys as they came.",
      valueName: "file"))
  var keys: String?

  /// The tables, as the file changes them; what is worth a look in it is said on stderr.
  ///
  /// - Throws: `Failure` where the file asked for is not there or cannot be used; every problem is said on stderr.
  func tables() throws -> KeyTables {
    try KeyFiles.tables(keys)
  }
}

/// Reading key files.
enum KeyFiles {
  /// As much of a file as is read, in bytes.
  private static let limit = 1 << 20

  /// The tables that a file makes; of the standard file when nil, and as the keys came for `none`.
  ///
  /// - Throws: `Failure` where the file cannot be used; every problem is said on stderr.
  static func tables(_ keys: String?) throws -> KeyTables {
    guard keys != "none", let path = keys ?? standard() else { return .standard }
    return try read(path, mustExist: keys != nil)
  }

  /// The same for what a person prefers: only a file of the command line keeps somebody from the meeting.
  static func tables(_ keys: Preferences.Value) throws -> KeyTables {
    if case .flag = keys.origin { return try tables(keys.text) }
    do {
      return try tables(keys.text.isEmpty ? nil : keys.text)
    } catch {
      Output.error(Failure(error).sentence)
      return .standard
    }
  }

  /// `$XDG_CONFIG_HOME/roundtable/keys.toml`, else the same below `~/.config`; a relative value is ignored.
  static func standard() -> String? {
    let environment = ProcessInfo.processInfo.environment
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let folder = absolute("XDG_CONFIG_HOME") ?? absolute("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/roundtable/keys.toml" }
  }

  /// The tables that a file makes.
  static func read(_ path: String, mustExist: Bool) throws -> KeyTables {
    if !mustExist, !FileManager.default.fileExists(atPath: path) { return .standard }
    let bytes: [UInt8]
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? file.close() }
      bytes = [UInt8](try file.read(upToCount: limit + 1) ?? Data())
    } catch {
      throw Failure(KeyFileWords.notRead(path, error.localizedDescription), code: 2)
    }
    guard bytes.count <= limit else { throw Failure(KeyFileWords.tooLong(path), code: 2) }
    let lists = TOMLLists(PlanSource(fileName: path, bytes: bytes))
    for problem in lists.problems { Output.error(problem.sentence) }
    guard lists.problems.isEmpty else {
      throw Failure(KeyFileWords.notUsed(lists.problems.count), code: 2)
    }
    let file = KeyFile(
      lists.entries.map { entry in
        KeyFile.Entry(
          section: entry.section, name: located(entry.name),
          keys: entry.texts.map { $0.map(located) })
      })
    for problem in file.problems {
      let level = problem.isWarning ? KeyFileWords.warning : ""
      Output.error(
        StoredText.clean("\(path):\(problem.line):\(problem.column): \(level)\(problem.sentence)"))
    }
    guard !file.isBad else {
      throw Failure(KeyFileWords.notUsed(file.problems.count { !$0.isWarning }), code: 2)
    }
    return file.tables
  }

  private static func located(_ text: TOMLLists.Text) -> KeyFile.Text {
    KeyFile.Text(text.text, line: text.line, column: text.column)
  }
}
