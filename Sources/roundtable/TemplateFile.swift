import Glibc
import Words

/// A template file of one's own.
enum TemplateFile {
  /// Its bytes, never more than a template may have.
  ///
  /// - Throws: `TemplateProblem` when it is missing, no file, too long or unreadable.
  static func read(_ path: String) throws(TemplateProblem) -> [UInt8] {
    func problem(_ words: String) -> TemplateProblem {
      TemplateProblem(file: path, line: 0, column: 0, kind: .other(words))
    }
    // A pipe without a writer must not hold the program up.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw problem(FileWords.isNone)
    }
    let limit = 1_048_576
    guard status.st_size <= limit else {
      throw TemplateProblem(file: path, line: 0, column: 0, kind: .tooLong(Int(status.st_size)))
    }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let part = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count)
      }
      if part < 0, errno == EINTR { continue }
      guard part >= 0 else { throw problem(String(cString: strerror(errno))) }
      if part == 0 { break }
      count += part
    }
    return Array(bytes.prefix(count))
  }
}
