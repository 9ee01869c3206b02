import TerminalScreen

/// A text in rows of big letters, as large as the whole of it fits.
struct Poster {
  /// The picture of each line.
  let lines: [[String]]
  /// Rows of air between two lines.
  let gap: Int

  /// Rows from the first to the last.
  var height: Int { lines.reduce(0) { $0 + $1.count } + gap * max(0, lines.count - 1) }

  /// The largest letters in which a text fits a room; nil where it fits in none, or has letters that no font has.
  ///
  /// Words stay whole, and the lines are about as long as each other. Cost: linear in the text for each size.
  init?(_ text: String, in room: Size) {
    let words = BigLetters.capitals(text).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return nil }
    for size in Self.sizes {
      guard let lines = Self.lines(of: words, size, room.columns) else { continue }
      let gap = size.scale == 1 ? 1 : 2
      let height = lines.count * (size.height + gap) - gap
      guard height <= room.rows else { continue }
      self.gap = gap
      self.lines = lines.compactMap { size.rows($0, within: room.columns) }
      return
    }
    return nil
  }

  /// From the largest on; the letters of nine rows are those of three with their pixels repeated, as wide as its digits.
  private static let sizes = [
    Lettering(.rows5, times: 4), Lettering(.rows5, times: 3), Lettering(.rows5, times: 2),
    Lettering(.rows3, times: 3), Lettering(.rows3, times: 2), Lettering(.rows5),
    Lettering(.rows3),
  ]

  private static func lines(of words: [String], _ size: Lettering, _ columns: Int) -> [String]? {
    var widths: [Int] = []
    for word in words {
      guard let width = BigLetters.width(of: word, font: size.font, scale: size.scale),
        width <= columns
      else { return nil }
      widths.append(width)
    }
    // The glyph of a space, and the gaps at both its sides.
    let space = (2 + 2 * size.font.gap) * size.scale
    let breaks = { (columns: Int) in Self.breaks(widths, space, columns) }
    let count = breaks(columns).count
    var narrow = columns
    let widest = widths.max() ?? 0
    while narrow > widest, breaks(narrow - 1).count == count { narrow -= 1 }
    return breaks(narrow).map { words[$0].joined(separator: " ") }
  }

  private static func breaks(_ widths: [Int], _ space: Int, _ columns: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, width) in widths.enumerated() {
      if index > start, used + space + width > columns {
        lines.append(start..<index)
        (start, used) = (index, width)
      } else {
        used += (index > start ? space : 0) + width
      }
    }
    lines.append(start..<widths.count)
    return lines
  }
}
