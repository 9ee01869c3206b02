/// The text of a theme file, to tell where a key stands: the TOML parser keeps no places of keys.
struct ThemeSource {
  let text: String
  let file: String

  /// Line and column of a key in a section (`""` is the top), from 1; zeros when it is not found.
  func place(of key: String, in section: String) -> (line: Int, column: Int) {
    var current = ""
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let content = line.drop { $0 == " " || $0 == "\t" }
      let column = line.utf8.count - content.utf8.count + 1
      if content.first == "[" {
        let path = content.dropFirst().prefix { $0 != "]" }
        let names = path.split(separator: ".").map { ThemeSource.bare($0) }
        current = names.first ?? ""
        // `[roles.text]` and `[unknown]` name a key themselves.
        if names.last == key && (names.count == 2 ? current == section : section.isEmpty) {
          return (index + 1, column)
        }
        continue
      }
      let names = content.prefix { $0 != "=" && $0 != "#" }.split(separator: ".")
        .map { ThemeSource.bare($0) }
      if names.first == key && current == section { return (index + 1, column) }
      if names.count > 1 && names[0] == section && names[1] == key && current.isEmpty {
        return (index + 1, column)
      }
    }
    return (0, 0)
  }

  /// A name without the space and quotation marks around it.
  private static func bare(_ name: Substring) -> String {
    String(
      name.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        .reversed().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }.reversed())
  }
}
