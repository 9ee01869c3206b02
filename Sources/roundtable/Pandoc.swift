import Glibc
import Words

/// Makes a Word file of Markdown with pandoc, where that is installed.
enum Pandoc {
  private static var missing: Failure { Failure(ExportWords.needsPandoc) }

  /// Reads Markdown as CommonMark with just what our documents use, so that nothing in a text acts: no TeX, no
  /// citations, no raw HTML.
  private static let arguments = [
    "pandoc",
    "--from=commonmark+attributes+fenced_divs+bracketed_spans+pipe_tables+footnotes",
    "--to=docx", "--output=-",
    // A template of the person's own would make other files of the same state.
    "--data-dir=/dev/null",
  ]

  /// - Throws: `Failure` when pandoc is not in the PATH.
  static func check() throws {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let isThere = path.split(separator: ":").contains { access("\($0)/pandoc", X_OK) == 0 }
    guard isThere else { throw missing }
  }

  /// The bytes of a Word file.
  ///
  /// - Parameter language: Of what is in no language of its own; it says in which direction that is written.
  /// - Parameter time: When the document is of, in ms since 1970, so that the same state gives the same file.
  /// - Throws: `Failure` with what pandoc said.
  static func word(_ markdown: String, time: Int, language: String) throws -> [UInt8] {
    // Through files without a name: neither side ever waits for the other.
    guard let input = tmpfile(), let output = tmpfile(), let errors = tmpfile() else {
      throw Failure(FileWords.noTemporary(String(cString: strerror(errno))))
    }
    defer {
      fclose(input)
      fclose(output)
      fclose(errors)
    }
    let text = Array(markdown.utf8)
    guard fwrite(text, 1, text.count, input) == text.count, fflush(input) == 0 else {
      throw Failure(FileWords.temporaryNotWritten)
    }
    rewind(input)
    let direction = language == "ar" ? "rtl" : "ltr"
    let status = try run(
      arguments + ["--metadata=lang:\(language)", "--metadata=dir:\(direction)"],
      [fileno(input), fileno(output), fileno(errors)], epoch: "SOURCE_DATE_EPOCH=\(time / 1000)")
    let said = bytes(errors)
    guard status == 0 else {
      let words = String(decoding: said.prefix(500), as: UTF8.self)
      throw Failure(ExportWords.pandocFailed(words))
    }
    return bytes(output)
  }

  private static func run(
    _ arguments: [String], _ streams: [Int32], epoch: String
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var words = arguments.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let entry = next.pointee {
      if strncmp(entry, "SOURCE_DATE_EPOCH=", 18) != 0 { environment.append(strdup(entry)) }
      next += 1
    }
    environment += [strdup(epoch), nil]
    defer { (words + environment).forEach { free($0) } }
    var child: pid_t = 0
    let failed = posix_spawnp(&child, "pandoc", &actions, nil, &words, &environment)
    guard failed == 0 else {
      if failed == ENOENT { throw missing }
      throw Failure(ExportWords.pandocNotStarted(String(cString: strerror(failed))))
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(ExportWords.pandocGone) }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func bytes(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var size = stat()
    guard fstat(fileno(file), &size) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(size.st_size))
    let count = pread(fileno(file), &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }
}
