import Glibc
import TOMLFiles

/// The files of one's own themes.
enum ThemeFile {
  /// The bytes of a file; of a longer one than any theme, as many as show that it is too long.
  ///
  /// - Throws: ``ThemeProblem/Kind/unreadable(errno:)``; what is no ordinary file is never waited for.
  static func bytes(of path: String) throws(ThemeProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw ThemeProblem(.unreadable(errno: errno), file: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw ThemeProblem(.unreadable(errno: 0), file: path)
    }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= TOMLDocument.largest {
      let count = read(descriptor, &part, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw ThemeProblem(.unreadable(errno: errno), file: path) }
      if count == 0 { break }
      bytes += part[..<count]
    }
    return bytes
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
