import Foundation
import SystemPackage

/// A directory of its own for a test, removed with the value.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    let name = "session-storage-\(UUID().uuidString)"
    path = FilePath(NSTemporaryDirectory()).appending(name)
    try FileManager.default.createDirectory(
      atPath: path.string, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// The log most tests use.
  var log: FilePath { path.appending("log.jsonl") }

  /// What is in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path.string).sorted() }
  }
}

extension FilePath {
  var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: URL(filePath: string))) }
  }

  /// Overwrites the same file; another file takes the place only by renaming.
  func write(_ bytes: [UInt8]) throws {
    let descriptor = try FileDescriptor.open(
      self, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
  }

  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Replaces the file as an editor saves: a new one under another name, then renamed.
  func replace(with bytes: [UInt8]) throws {
    let other = FilePath(string + "~")
    try other.write(bytes)
    guard rename(other.string, string) == 0 else { throw Errno(rawValue: errno) }
  }
}

extension [UInt8] {
  /// The lines, each with its newline; what follows the last newline as the last one.
  var lines: [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = self[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { $0 + 1 } ?? rest.endIndex
      lines.append(Array(rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }
}
