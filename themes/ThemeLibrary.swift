public import TerminalScreen

/// A theme with what its file says that means nothing.
public struct ReadTheme: Sendable {
  /// The theme.
  public var theme: Theme
  /// Keys without a meaning, in the order of the file (domain E-11).
  public var warnings: [ThemeProblem]
}

/// Every theme there is: those of the program, and one's own in a folder (domain E-11).
///
/// An own theme with the name of one of the program's stands before it, and may inherit from it.
public struct ThemeLibrary: Sendable {
  /// Where own themes are, `$XDG_CONFIG_HOME/roundtable/themes`; nil: nowhere.
  public let folder: String?

  /// A library of the program's themes and those in a folder, which need not be there.
  public init(folder: String? = nil) {
    self.folder = folder
  }

  /// The library of a person: own themes are in the folder of the configuration.
  ///
  /// - Parameter environment: `XDG_CONFIG_HOME`, when it is an absolute path, else `HOME`.
  public init(environment: [String: String]) {
    let given = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
    folder = (given ?? home).map { $0 + "/roundtable/themes" }
  }

  /// The names of the themes: the program's first, then one's own by name. Cost: one look into the folder.
  public var names: [String] {
    Themes.names + ownNames.filter { !Themes.names.contains($0) }
  }

  /// The names of one's own themes.
  public var ownNames: [String] {
    guard let folder else { return [] }
    return ThemeFile.names(in: folder).filter { $0.hasSuffix(".toml") && $0.count > 5 }
      .map { String($0.dropLast(5)) }.sorted()
  }

  /// A theme by its name, or by the path of its file: what holds a `/` or ends in `.toml` is a path.
  ///
  /// - Throws: The first problem, in this file or one it inherits from.
  public func load(_ nameOrPath: String) throws(ThemeProblem) -> ReadTheme {
    try load(nameOrPath, after: [], relativeTo: nil)
  }

  /// As many themes as may inherit from one another.
  private static let longestLine = 16

  private struct Source {
    /// What tells two themes apart.
    var identity: String
    var name: String
    var file: String
    var bytes: [UInt8]
  }

  private func load(
    _ wanted: String, after line: [String], relativeTo directory: String?
  ) throws(ThemeProblem) -> ReadTheme {
    guard let source = try source(of: wanted, after: line, relativeTo: directory) else {
      throw ThemeProblem(.unknownTheme(wanted), file: wanted)
    }
    var reader = try ThemeReader(source.bytes, file: source.file)
    var warnings: [ThemeProblem] = []
    var parent: Theme?
    if let name = try reader.parent() {
      let next = line + [source.identity]
      let own = source.file.contains("/") ? Self.directory(of: source.file) : nil
      let found = try self.source(of: name, after: next, relativeTo: own)
      guard let found else { throw reader.problem(.unknownTheme(name), ["inherits"]) }
      guard !next.contains(found.identity), next.count < Self.longestLine else {
        throw reader.problem(.circle(next + [found.identity]), ["inherits"])
      }
      let read = try load(name, after: next, relativeTo: own)
      (parent, warnings) = (read.theme, read.warnings)
    }
    let theme = try reader.theme(named: source.name, from: parent)
    return ReadTheme(theme: theme, warnings: reader.warnings + warnings)
  }

  /// Where a theme is read from; nil when there is none of that name.
  ///
  /// - Parameter line: The themes that inherit from it, as far as they are known.
  private func source(
    of wanted: String, after line: [String], relativeTo directory: String?
  ) throws(ThemeProblem) -> Source? {
    if wanted.contains("/") || wanted.hasSuffix(".toml") {
      let path = wanted.hasPrefix("/") || directory == nil ? wanted : "\(directory ?? "")/\(wanted)"
      let file = path.contains("/") ? path : "./" + path
      let base = file.split(separator: "/").last.map(String.init) ?? file
      return Source(
        identity: file, name: base.hasSuffix(".toml") ? String(base.dropLast(5)) : base,
        file: path, bytes: try ThemeFile.bytes(of: file))
    }
    // A theme of one's own that inherits from its own name means the program's.
    if let folder, ownNames.contains(wanted),
      !line.contains("\(folder)/\(wanted).toml")
        || !Themes.names.contains(wanted)
    {
      let file = "\(folder)/\(wanted).toml"
      return Source(
        identity: file, name: wanted, file: file, bytes: try ThemeFile.bytes(of: file))
    }
    return Themes.shipped(wanted).map {
      Source(identity: wanted, name: wanted, file: "\(wanted).toml", bytes: $0)
    }
  }

  private static func directory(of file: String) -> String {
    let end = file.lastIndex(of: "/") ?? file.startIndex
    return end == file.startIndex ? "/" : String(file[..<end])
  }
}
