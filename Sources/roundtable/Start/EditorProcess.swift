import Glibc

/// Runs a person's editor and waits for its end.
enum EditorProcess {
  /// Runs an editor on a file.
  ///
  /// - Parameters:
  ///   - editor: A command, perhaps with arguments: `emacs -nw`. No shell looks at it.
  ///   - line: The line to begin on, from 1; told in the way that most editors understand.
  /// - Throws: `Failure` when it cannot be started, or ends with anything but 0.
  static func run(
    _ editor: String, _ path: String, line: Int, environment: [String: String]
  ) throws(Failure) {
    var words = editor.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let program = words.first else { throw Failure(String(cString: strerror(ENOENT))) }
    let name = program.split(separator: "/").last.map(String.init) ?? program
    if ["vi", "vim", "nvim", "nano", "emacs", "micro", "kak", "joe", "mg"].contains(name) {
      words.append("+\(line)")
    }
    words.append(path)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores is the editor's to use.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }

    var id: pid_t = 0
    let result = posix_spawnp(&id, program, nil, &attributes, arguments, variables)
    guard result == 0 else { throw Failure(String(cString: strerror(result))) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(String(cString: strerror(errno))) }
    }
    guard status == 0 else { throw Failure("exit \(status >> 8 & 0xFF)") }
  }
}
