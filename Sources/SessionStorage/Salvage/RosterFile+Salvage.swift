import SystemPackage

extension RosterFile {
  /// The names beside a log that does not say any more which session it is; nil where no names are there.
  init?(ownerOf log: FilePath, calls: any FileSystemCalls) {
    self.init(of: log, session: "", calls: calls)
    guard adopt() else { return nil }
  }

  /// Writes the same names beside a new log, under the numbers that the lines have there.
  ///
  /// - Returns: The file.
  /// - Throws: `exists` where there is one; `system`.
  func copied(to log: FilePath, _ numbers: [Int: Int]) throws(LogError) -> FilePath {
    var copy = self
    return try copy.move(to: log, numbers)
  }
}
