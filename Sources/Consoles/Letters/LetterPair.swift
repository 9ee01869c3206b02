/// Two texts of one band, at the left and at the right, in the largest letters in which they stand side by side.
struct LetterPair {
  /// The rows of the text at the left; nil where it stands in plain letters.
  private(set) var left: [String]?
  /// The same at the right, which goes first where only one of them has room.
  private(set) var right: [String]?

  /// - Parameters:
  ///   - sizes: from the largest to the smallest.
  ///   - columns: of the band.
  init(_ left: String, _ right: String, _ sizes: [Lettering], columns: Int) {
    let (start, end) = (BigLetters.capitals(left), BigLetters.capitals(right))
    for (index, size) in sizes.enumerated() {
      for smaller in sizes[index...] {
        guard let right = size.rows(end, within: columns) else { break }
        let room = columns - Self.width(right) - (start.isEmpty || end.isEmpty ? 0 : Self.gap)
        guard let left = smaller.rows(start, within: room) else { continue }
        (self.left, self.right) = (left, right)
        return
      }
    }
    for size in sizes {
      guard let right = size.rows(end, within: columns) else { continue }
      self.right = right
      return
    }
    self.left = sizes.lazy.compactMap { $0.rows(start, within: columns * 3 / 5) }.first
  }

  /// Columns between both: more than between two words, so that nobody reads them as one.
  private static let gap = 8

  /// Whether both are as large as the largest size.
  func fills(_ size: Lettering) -> Bool {
    left?.count == size.height && right?.count == size.height
  }

  /// The columns of a picture.
  static func width(_ rows: [String]?) -> Int { rows?.map(\.count).max() ?? 0 }
}
