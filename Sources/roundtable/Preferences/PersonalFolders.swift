import SystemPackage

/// The folders of one person, after the XDG base directories; relative values are ignored as their rule says (domain E-17).
struct PersonalFolders {
  /// Where the configuration, key files and themes are; nil where nothing tells.
  let configuration: FilePath?
  /// Where choices, history and what can be made anew are; nil where nothing tells.
  let state: FilePath?

  init(_ environment: [String: String]) {
    func absolute(_ name: String) -> FilePath? {
      environment[name].map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }
    let home = absolute("HOME")
    configuration =
      (absolute("XDG_CONFIG_HOME") ?? home?.appending(".config"))?.appending("roundtable")
    state =
      (absolute("XDG_STATE_HOME") ?? home?.appending(".local/state"))?.appending("roundtable")
  }

  /// The configuration file, which need not exist.
  var configurationFile: FilePath? { configuration?.appending("config.toml") }
}
