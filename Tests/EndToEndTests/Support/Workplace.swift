import Foundation
import Glibc
import Testing

/// What a command without a terminal did.
struct Outcome {
  var ending: Ending
  var output: String
  var errors: String

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A home, a data folder and an environment for one test; all gone with it.
final class Workplace {
  /// Where the test may write.
  let folder: String
  /// What the program is told of the world.
  var environment: [String: String]

  /// The built program, beside the test bundle.
  static let program: String = {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("roundtable").path
  }()

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "roundtable-\(UUID().uuidString)"
      ).path
    environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "HOME": folder + "/home", "ROUNDTABLE_DATA": folder + "/data",
      "XDG_DATA_HOME": folder + "/share", "XDG_STATE_HOME": folder + "/state",
      "XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache",
      // Known, so that no console begins with the hint how to find out.
      "ROUNDTABLE_BIDI": "off",
    ]
    try FileManager.default.createDirectory(
      atPath: folder + "/home", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// The log of a session.
  func log(_ name: String) -> String { "\(folder)/data/\(name).jsonl" }

  func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  /// Everything in the folder, but for what the harness put there itself.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { !$0.hasPrefix("input-") }.sorted()
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    try data.write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Runs a command to its end; without input its standard input is empty.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try start(arguments, input: input).finish()
  }

  /// Starts a command that runs beside others.
  func start(_ arguments: [String], input: String = "") throws -> Running {
    let file = try write(input, to: "input-\(UUID().uuidString)")
    let (output, intoOutput) = try Descriptor.pipe()
    let (errors, intoErrors) = try Descriptor.pipe()
    let child = try Child(
      Self.program, arguments, environment: environment,
      streams: [
        .path(file, flags: O_RDONLY), .descriptor(intoOutput.number),
        .descriptor(intoErrors.number),
      ])
    return Running(child: child, output: output, errors: errors)
  }

  /// Runs a command that must succeed, and returns its lines.
  @discardableResult
  func succeed(_ arguments: String..., input: String = "") throws -> [String] {
    let outcome = try start(arguments, input: input).finish()
    guard outcome.ending == .exit(0) else {
      throw HarnessFailure(description: "\(arguments): \(outcome)")
    }
    return outcome.lines
  }

  /// The state that a process of its own reads from a log.
  func state(of session: String) throws -> [String: Any] {
    let text = try succeed("show", session, "--json").joined(separator: "\n")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  /// Starts a command in a terminal.
  func terminal(_ arguments: String..., columns: Int = 120, rows: Int = 36) throws
    -> Pseudoterminal
  {
    try Pseudoterminal(
      Self.program, arguments, in: self, columns: columns, rows: rows)
  }
}

extension Workplace {
  /// Starts a shell in a terminal; `$0` in the script is the program.
  func shell(_ script: String, _ arguments: String...) throws -> Pseudoterminal {
    try Pseudoterminal(
      "/bin/sh", ["-c", script, Self.program] + arguments, in: self, columns: 120, rows: 36)
  }
}

/// A command under way without a terminal.
struct Running {
  let child: Child
  let output: Descriptor
  let errors: Descriptor

  /// Reads what it says until it ends.
  func finish() throws -> Outcome {
    let deadline = Deadline()
    var said: [Int32: [UInt8]] = [:]
    var open = [output, errors]
    while !open.isEmpty, deadline.wait(for: open.map(\.number)) {
      open = open.filter { stream in
        guard stream.isReadable else { return true }
        guard let some = stream.readSome() else { return false }
        said[stream.number, default: []] += some
        return true
      }
    }
    func text(_ stream: Descriptor) -> String {
      String(decoding: said[stream.number] ?? [], as: UTF8.self)
    }
    return Outcome(
      ending: try child.end(by: deadline), output: text(output), errors: text(errors))
  }
}
