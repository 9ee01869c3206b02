extension KeyTable {
  /// The key table as the README shows it, in Markdown.
  public var markdown: String {
    var lines = ["| | keys | |", "| --- | --- | --- |"]
    var group = ""
    for row in readmeRows {
      lines.append("| \(row.group == group ? "" : row.group) | \(row.keys) | \(row.label) |")
      group = row.group
    }
    return lines.joined(separator: "\n")
  }
}
