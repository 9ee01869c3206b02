import SessionState

/// Which points of a session's time line stand in which columns: one or several stretches, a column of air between them.
struct TimeScale: Hashable {
  /// A stretch and its columns.
  struct Piece: Hashable {
    var time: Range<Milliseconds>
    var columns: Range<Int>

    /// Where a column begins.
    func start(of column: Int) -> Milliseconds {
      let length = time.upperBound - time.lowerBound
      return time.lowerBound + length * (column - columns.lowerBound) / max(1, columns.count)
    }
  }

  let pieces: [Piece]
  let width: Int

  /// Shares columns out by length; each stretch gets at least one.
  init(_ stretches: [ClosedRange<Milliseconds>], columns width: Int) {
    self.width = max(1, width)
    // More stretches than columns cannot all be shown; the last ones are.
    let shown = stretches.suffix(max(1, (self.width + 1) / 2))
    let lengths = shown.map { max(1, $0.upperBound - $0.lowerBound) }
    let total = lengths.reduce(0, +)
    let room = self.width - (shown.count - 1)
    var pieces: [Piece] = []
    var column = 0
    var passed = 0
    for (index, (stretch, length)) in zip(shown, lengths).enumerated() {
      passed += length
      let rest = shown.count - index - 1
      let ideal = Int(Double(room) * Double(passed) / Double(total)) + index
      let end = min(max(column + 1, rest == 0 ? self.width : ideal), self.width - 2 * rest)
      let time = stretch.lowerBound..<stretch.lowerBound + length
      pieces.append(Piece(time: time, columns: column..<end))
      column = end + 1
    }
    self.pieces = pieces
  }

  /// The column in which a point stands; nil outside.
  func column(of clock: Milliseconds) -> Int? {
    guard
      let piece = pieces.first(where: { $0.time.contains(clock) || $0.time.upperBound == clock })
    else { return nil }
    let length = piece.time.upperBound - piece.time.lowerBound
    let column =
      piece.columns.lowerBound
      + Int(
        Double(clock - piece.time.lowerBound) * Double(piece.columns.count) / Double(length))
    return min(column, piece.columns.upperBound - 1)
  }

  /// The point at which a column begins; that of the nearest one for the air between.
  func clock(at column: Int) -> Milliseconds {
    let column = min(max(0, column), width - 1)
    let piece =
      pieces.first { $0.columns.contains(column) } ?? pieces.first {
        $0.columns.lowerBound > column
      } ?? pieces[pieces.count - 1]
    return piece.start(of: max(column, piece.columns.lowerBound))
  }

  /// The columns that a stretch of time covers, each with how much of it lies in it, in ms.
  func spread(_ stretch: Range<Milliseconds>, _ body: (_ column: Int, _ time: Milliseconds) -> Void)
  {
    for piece in pieces where piece.time.overlaps(stretch) {
      let part = stretch.clamped(to: piece.time)
      guard let first = column(of: part.lowerBound), let last = column(of: part.upperBound) else {
        continue
      }
      for column in first...max(first, last) {
        let cell =
          piece.start(of: column)..<max(piece.start(of: column), piece.start(of: column + 1))
        let time = part.clamped(to: cell)
        if !time.isEmpty { body(column, time.upperBound - time.lowerBound) }
      }
    }
  }

  /// How long the cell of a column is, in ms.
  func length(of column: Int) -> Milliseconds {
    guard let piece = pieces.first(where: { $0.columns.contains(column) }) else { return 1 }
    return max(1, piece.start(of: column + 1) - piece.start(of: column))
  }
}
